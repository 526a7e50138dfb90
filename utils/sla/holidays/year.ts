import { dayOf, weekdayOf } from '@/utils/sla/civil-day';

import { orthodoxEaster, westernEaster } from './easter';
import type { Condition, HolidayRule } from './law';

/** A public holiday, in the form in which it explains a deadline. */
export interface Holiday {
  readonly kind: 'holiday';
  /** In the country's language. */
  readonly name: string;
  readonly english: string;
}

/**
 * Public holidays of one year by day number. A day that two rules make free has the name of the
 * first. Reaches into the next year where a holiday of December is substituted then.
 *
 * @throws {RangeError} if a rule names no day
 */
export function holidaysOfYear(rules: readonly HolidayRule[], year: number): Map<number, Holiday> {
  const holidays = new Map<number, Holiday>();
  const onWeekends: [day: number, holiday: Holiday][] = [];
  for (const [on, name, english, when = {}] of rules) {
    const day = dayNamed(on, year);
    if (!holds(when, year, on, day) || holidays.has(day)) continue;
    const holiday: Holiday = { kind: 'holiday', name, english };
    holidays.set(day, holiday);
    if (when.substituted && isWeekend(day)) onWeekends.push([day, holiday]);
  }
  for (const [day, holiday] of onWeekends.sort(([a], [b]) => a - b)) {
    let substitute = day + 1;
    while (isWeekend(substitute) || holidays.has(substitute)) substitute += 1;
    holidays.set(substitute, holiday);
  }
  return holidays;
}

function holds(when: Condition, year: number, on: string, day: number): boolean {
  if (year < (when.from ?? year) || year > (when.to ?? year)) return false;
  if (when.except?.includes(year)) return false;
  if (when.only?.includes(year) === false) return false;
  return (
    when.weekdays?.includes(weekdayOf(on.includes('/') ? dayNamed(on.slice(0, 5), year) : day)) ??
    true
  );
}

function dayNamed(on: string, year: number): number {
  const match = /^(?:([EO])([+-]\d+)|(\d\d)-(\d\d)(?:\/([1-7]))?)$/.exec(on);
  if (match === null) throw new RangeError(`no rule for a holiday: ${on}`);
  const [, church, distance, month, dayOfMonth, weekday] = match;
  if (church !== undefined) {
    const easter = church === 'E' ? westernEaster(year) : orthodoxEaster(year);
    return easter + Number(distance);
  }
  const day = dayOf(year, Number(month), Number(dayOfMonth));
  return weekday === undefined ? day : day + ((Number(weekday) - weekdayOf(day) + 7) % 7);
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) > 5;
}
