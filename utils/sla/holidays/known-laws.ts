import type { Clock } from '@/utils/sla/clock';

import type { HolidayLaw } from './law';

const known = new Map<string, HolidayLaw>();

/**
 * From now on the public holidays of these countries are known. All are where `./all` is imported; a place
 * that counts for one market is told of its law alone.
 *
 * @param laws - by ISO 3166-1 alpha-2 code
 */
export function knowLaws(laws: Readonly<Record<string, HolidayLaw>>): void {
  for (const [country, law] of Object.entries(laws)) known.set(country, law);
}

/** The law of a country; undefined where it is not known. */
export function knownLaw(country: string): HolidayLaw | undefined {
  return known.get(country);
}

/** The country of a region: 'DE' of 'DE-BY'. */
export function countryOf(region: string): string {
  return region.split('-', 1)[0] ?? '';
}

/** The countries whose laws have to be known to count by `clock`, and are not. */
export function unknownCountries(clock: Clock | null): string[] {
  if (clock === null) return [];
  const region = 'calendar' in clock ? clock.calendar.holidays : null;
  const own = region === null ? [] : [countryOf(region)];
  const wanted = [...own, ...unknownCountries(clock.otherReading ?? null)];
  return wanted.filter((country) => !known.has(country));
}
