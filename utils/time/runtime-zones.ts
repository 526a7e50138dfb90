import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60_000;
const NANOSECONDS = 1_000_000;

/** What is used of Temporal. Chromium has it since 144, Firefox since 139. */
interface ZoneDatabase {
  readonly Now: { timeZoneId(): string };
  readonly Instant: {
    fromEpochMilliseconds(at: number): {
      toZonedDateTimeISO(zone: string): { readonly offsetNanoseconds: number };
    };
  };
}

/** A page's first use of Intl takes 12 ms and more, as it looks for all its locales; Temporal none. */
const database = (): ZoneDatabase | undefined =>
  // The type libraries do not have Temporal yet.
  (globalThis as { Temporal?: ZoneDatabase }).Temporal;

/** The zone that the runtime itself is in. */
export function runtimeZone(): string {
  return database()?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * What the clocks of an IANA zone are ahead of UTC at an instant, in ms, as the runtime says.
 *
 * @throws RangeError for a zone that the runtime does not know
 */
export function measuredOffset(at: number, zone: string): number {
  const zones = database();
  if (zones) {
    const instant = zones.Instant.fromEpochMilliseconds(Math.floor(at));
    return instant.toZonedDateTimeISO(zone).offsetNanoseconds / NANOSECONDS;
  }
  const offset = tzOffset(zone, new Date(at)) * MINUTE;
  if (Number.isNaN(offset)) throw new RangeError(`No offset for ${zone} at ${at}`);
  return offset;
}
