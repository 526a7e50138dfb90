import { parseDay, weekdayOf } from './civil-day';
import type { Calendar, Closure } from './clock';
import type { Reason } from './explanation';
import { holidaysIn } from './holidays';
import { type Zone, zoneOf } from './zone';

/** A calendar made ready for counting. Days are day numbers, see `civil-day`. */
export interface WorkingCalendar {
  readonly zone: Zone;
  /** Why nothing counts on `day`; null on a working day. */
  reasonOff(day: number): Reason | null;
  /** The ISO weekday whose hours are kept on `day`: a worked day off has those of the day it stands for. */
  weekdayOf(day: number): number;
}

const WEEKEND: Reason = { kind: 'weekend' };

const prepared = new WeakMap<Calendar, WorkingCalendar>();

/**
 * Prepares a calendar, once for as long as the object lives.
 *
 * @throws {RangeError} if zone, weekdays, holidays or a closure's dates are none
 */
export function workingCalendar(calendar: Calendar): WorkingCalendar {
  let ready = prepared.get(calendar);
  if (ready === undefined) {
    ready = prepare(calendar);
    prepared.set(calendar, ready);
  }
  return ready;
}

function prepare(calendar: Calendar): WorkingCalendar {
  const { timeZone, workingWeekdays } = calendar;
  for (const weekday of workingWeekdays) {
    if (![1, 2, 3, 4, 5, 6, 7].includes(weekday)) {
      throw new RangeError(`no ISO weekday: ${weekday}`);
    }
  }
  const worked = new Set<number>(workingWeekdays);
  const holidays = calendar.holidays === null ? null : holidaysIn(calendar.holidays);
  const closed = [
    ...calendar.closures.map((closure) => closedDays(closure, 'closure')),
    ...(calendar.absences ?? []).map((absence) => closedDays(absence, 'absence')),
  ];
  const standsFor = (day: number): number => {
    const weekday = weekdayOf(day);
    if (worked.has(weekday)) return weekday;
    return holidays?.workedInsteadOf(day) ?? weekday;
  };
  return {
    zone: zoneOf(timeZone),
    reasonOff: (day) => {
      if (!worked.has(standsFor(day))) return WEEKEND;
      return (
        holidays?.on(day) ??
        closed.find(({ first, last }) => first <= day && day <= last)?.reason ??
        null
      );
    },
    weekdayOf: standsFor,
  };
}

interface ClosedDays {
  readonly first: number;
  readonly last: number;
  readonly reason: Reason;
}

function closedDays({ from, to, name }: Closure, kind: 'closure' | 'absence'): ClosedDays {
  const reason: Reason = name === undefined ? { kind } : { kind, name };
  return { first: parseDay(from), last: parseDay(to), reason };
}
