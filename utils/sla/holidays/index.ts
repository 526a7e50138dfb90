import { parseDay, weekdayOf, yearOf } from '@/utils/sla/civil-day';

import { countryOf, knownLaw } from './known-laws';
import type { HolidayLaw } from './law';
import { type Holiday, holidaysOfYear } from './year';

export type { Holiday };

/** The public holidays of one country or state, by day number. */
export interface Holidays {
  /** The holiday on `day`; undefined on every other day. */
  on(day: number): Holiday | undefined;
  /**
   * The ISO weekday in whose place a day off is worked by decree, as Hungary does with Saturdays;
   * undefined on every other day.
   */
  workedInsteadOf(day: number): number | undefined;
}

const read = new Map<string, Holidays>();

/**
 * The public holidays of a region, a country or a state as 'DE-BY', whose law is known; see `knowLaws`.
 *
 * @throws {RangeError} if the region is not known: to count on as if it had no holidays would be an
 *   answer that nobody could tell from a right one
 */
export function holidaysIn(region: string): Holidays {
  let holidays = read.get(region);
  if (holidays === undefined) {
    holidays = readLaw(region);
    read.set(region, holidays);
  }
  return holidays;
}

function readLaw(region: string): Holidays {
  const country = countryOf(region);
  const [, state] = region.split('-');
  const law = knownLaw(country);
  const ofState = state === undefined ? [] : law?.states?.[state];
  if (law === undefined || ofState === undefined) {
    throw new RangeError(`no public holidays known for ${region}`);
  }
  const rules = [...law.rules, ...ofState];
  const years = new Map<number, Map<number, Holiday>>();
  const { freed, worked } = readSwaps(law);
  return {
    on(day) {
      const year = yearOf(day);
      let holidays = years.get(year);
      if (holidays === undefined) {
        holidays = holidaysOfYear(rules, year);
        years.set(year, holidays);
      }
      return holidays.get(day) ?? freed.get(day);
    },
    workedInsteadOf: (day) => worked.get(day),
  };
}

function readSwaps({ swaps = [], swapName: [name, english] = ['', ''] }: HolidayLaw): {
  freed: Map<number, Holiday>;
  worked: Map<number, number>;
} {
  const freed = new Map<number, Holiday>();
  const worked = new Map<number, number>();
  for (const [free, instead] of swaps) {
    freed.set(parseDay(free), { kind: 'holiday', name, english });
    worked.set(parseDay(instead), weekdayOf(parseDay(free)));
  }
  return { freed, worked };
}
