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
 * Public holidays of one year by day number. A day that two rules make free has the name of the first.
 *
 * @throws {RangeError} if a rule names no day
 */
export function holidaysOfYear(rules: readonly HolidayRule[], year: number): Map<number, Holiday> {
  const holidays = new Map<number, Holiday>();
  const onWeekends: [day: number, holiday: Holiday][] = [];
  for (const [on, name, english, when = {}] of rules) {
    const [date = '', weekday] = on.split('/');
    const named = dayNamed(date, year);
    if (!holds(when, year, weekdayOf(named))) continue;
    const day = weekday === undefined ? named : nextOn(Number(weekday), named);
    const holiday: Holiday = { kind: 'holiday', name, english };
    if (!holidays.has(day)) holidays.set(day, holiday);
    if (when.substituted && isWeekend(day)) onWeekends.push([day, holiday]);
  }
  for (const [day, holiday] of onWeekends) {
    let substitute = day + 1;
    while (isWeekend(substitute) || holidays.has(substitute)) substitute += 1;
    holidays.set(substitute, holiday);
  }
  return holidays;
}

function dayNamed(date: string, year: number): number {
  const match = /^(?:([EO])([+-]\d+)|(\d\d)-(\d\d))$/.exec(date);
  if (match === null) throw new RangeError(`no date of a holiday: ${date}`);
  const [, church, distance, month, dayOfMonth] = match;
  if (church === undefined) return dayOf(year, Number(month), Number(dayOfMonth));
  return (church === 'E' ? westernEaster(year) : orthodoxEaster(year)) + Number(distance);
}

function holds(when: Condition, year: number, weekday: number): boolean {
  if (year < (when.from ?? year) || year > (when.to ?? year)) return false;
  if (when.except?.includes(year)) return false;
  if (when.only?.includes(year) === false) return false;
  return when.weekdays?.includes(weekday) ?? true;
}

/** First day from `day` on that is an ISO weekday. */
function nextOn(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) > 5;
}
