import { measuredOffset } from './runtime-zones';

const DAY = 86_400_000;

/** A wall-clock time; months and days count from 1. */
export interface ZonedParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Offsets at the 0:00 UTC of days, by zone: printed times crowd on few days. */
const midnightOffsets = new Map<string, Map<number, number>>();

/**
 * What the clocks of an IANA zone are ahead of UTC at an instant, in ms.
 *
 * @throws RangeError for a zone that the runtime does not know
 */
export function offsetAt(at: number, zone: string): number {
  const day = Math.floor(at / DAY);
  const before = midnightOffset(day, zone);
  // No zone changes its clocks twice in one UTC day: two equal ends mean a day without a change.
  return before === midnightOffset(day + 1, zone) ? before : measuredOffset(at, zone);
}

function midnightOffset(day: number, zone: string): number {
  let offsets = midnightOffsets.get(zone);
  if (!offsets) midnightOffsets.set(zone, (offsets = new Map<number, number>()));
  let offset = offsets.get(day);
  if (offset === undefined) offsets.set(day, (offset = measuredOffset(day * DAY, zone)));
  return offset;
}

/**
 * What the clocks of a zone show at an instant.
 *
 * @param at - epoch ms
 * @throws RangeError for a zone that the runtime does not know
 */
export function zonedParts(at: number, zone: string): ZonedParts {
  const shown = new Date(at + offsetAt(at, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/** ISO weekday of a date: 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: Pick<ZonedParts, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7;
}

/** First and last instant at which a zone's clocks show a time; they differ where it occurs twice. */
export interface Instants {
  readonly first: number;
  readonly last: number;
}

/**
 * The instants at which a zone's clocks show `wall`, given as ms of the same wall-clock time in UTC.
 * A time that is skipped when clocks go forward is read as if they had not (02:30 → 03:30 by the
 * new clock), the reading of ECMAScript's Temporal ("compatible").
 *
 * @throws RangeError for a zone that the runtime does not know
 */
export function instantsOf(wall: number, zone: string): Instants {
  // Nor twice in three days: two equal ends mean that nothing changes in between, as on nearly all days.
  const day = Math.floor(wall / DAY);
  const before = midnightOffset(day - 1, zone);
  if (before === midnightOffset(day + 2, zone)) {
    return { first: wall - before, last: wall - before };
  }
  const early = offsetAt(wall - DAY, zone);
  const late = offsetAt(wall + DAY, zone);
  const shown = [wall - early, wall - late].filter((at) => at + offsetAt(at, zone) === wall);
  const [first = wall - early, last = first] = shown;
  return { first, last };
}

/**
 * The instant at which a zone's clocks show `parts`; of two the first.
 *
 * @returns epoch ms
 * @throws RangeError for a zone that the runtime does not know
 */
export function instantOf(parts: ZonedParts, zone: string): number {
  const { year, month, day, hour, minute, second } = parts;
  return instantsOf(Date.UTC(year, month - 1, day, hour, minute, second), zone).first;
}
