import type { Calendar, Clock, Opening } from '@/utils/sla';

import { daysOfLibrary } from '../../unit/sla/holidays/library';

/*
 * Deadlines counted the long way: minute by minute, each asked what the clock on the wall then shows.
 * Shares no code with what it checks, holidays included.
 */

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** Due time of a clock with one reading, epoch ms. */
export function dueByMinutes(receivedAt: number, clock: Clock): number {
  if (clock.kind === 'calendarDays') return afterDays(receivedAt, clock.days, clock.timeZone);
  if (clock.kind === 'given') throw new RangeError('nothing to count');
  let left = Math.round(clock.hours * 60 * MINUTE_MS);
  let now = receivedAt;
  while (left > 0) {
    const nextMinute = (Math.floor(now / MINUTE_MS) + 1) * MINUTE_MS;
    if (countsAt(now, clock)) {
      const counted = Math.min(left, nextMinute - now);
      left -= counted;
      now += counted;
    } else {
      now = nextMinute;
    }
  }
  return now;
}

/** Whether the minute that holds `instant` counts. */
export function countsAt(instant: number, clock: Clock): boolean {
  if (clock.kind !== 'workingDays' && clock.kind !== 'officeHours') return true;
  const local = localMinute(instant, clock.calendar.timeZone);
  const day = Math.floor(local / DAY_MINUTES);
  if (!isWorked(day, clock.calendar)) return false;
  if (clock.kind === 'workingDays') return true;
  return (
    openMinutes(clock.opening)[isoWeekday(day) * DAY_MINUTES + (local - day * DAY_MINUTES)] === 1
  );
}

function afterDays(receivedAt: number, days: number, timeZone: string): number {
  const wanted = localMinute(receivedAt, timeZone) + days * DAY_MINUTES;
  let now = Math.floor(receivedAt / MINUTE_MS) * MINUTE_MS;
  const rest = receivedAt - now;
  while (localMinute(now, timeZone) < wanted) now += MINUTE_MS;
  return localMinute(now, timeZone) === wanted ? now + rest : now;
}

const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const isoWeekday = (day: number): number => ((day + 3) % 7) + 1; // 1970-01-01 was a Thursday

const workedDays = new WeakMap<Calendar, Map<number, boolean>>();

function isWorked(day: number, calendar: Calendar): boolean {
  let days = workedDays.get(calendar);
  if (days === undefined) workedDays.set(calendar, (days = new Map()));
  let worked = days.get(day);
  if (worked === undefined) days.set(day, (worked = readWorked(day, calendar)));
  return worked;
}

function readWorked(day: number, calendar: Calendar): boolean {
  if (!calendar.workingWeekdays.includes(isoWeekday(day))) return false;
  const date = isoDay(day);
  if (calendar.holidays !== null && holidaysOf(calendar.holidays).has(date)) return false;
  return ![...calendar.closures, ...(calendar.absences ?? [])].some(
    ({ from, to }) => from <= date && date <= to,
  );
}

const openWeeks = new WeakMap<readonly Opening[], Uint8Array>();

/** 1 for every open minute of a week; weekday 1 starts at minute 1440. */
function openMinutes(openings: readonly Opening[]): Uint8Array {
  let week = openWeeks.get(openings);
  if (week === undefined) {
    week = new Uint8Array(8 * DAY_MINUTES);
    for (const { weekday, from, to } of openings) {
      const start = weekday * DAY_MINUTES;
      week.fill(1, start + minuteOf(from), start + minuteOf(to));
    }
    openWeeks.set(openings, week);
  }
  return week;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Years whose holidays the oracle knows; random cases stay inside. */
const YEARS: readonly number[] = [2023, 2024, 2025, 2026, 2027, 2028, 2029];

/** Regions in which date-holidays and the law agree, or differ in what is set right below. */
export const REGIONS: readonly string[] = ['CZ', 'DE', 'DE-BY', 'PL', 'PT', 'RO', 'SI', 'SK'];

const holidays = new Map<string, ReadonlySet<string>>();

function holidaysOf(region: string): ReadonlySet<string> {
  let days = holidays.get(region);
  if (days === undefined) {
    days = readHolidays(region);
    holidays.set(region, days);
  }
  return days;
}

function readHolidays(region: string): ReadonlySet<string> {
  const days = daysOfLibrary(region, YEARS);
  if (region === 'SK') {
    // Worked in 2026 only, by a consolidation act of 2025 that the library takes for permanent.
    for (const year of [2027, 2028, 2029]) days.add(`${year}-05-08`).add(`${year}-09-15`);
  }
  return days;
}

/** What the clock on the wall shows at each minute of a UTC day, in minutes since 1970-01-01T00:00. */
type DayOfMinutes = Int32Array;

const zones = new Map<string, (DayOfMinutes | undefined)[]>();

/** Clocks change at a full quarter of an hour, so `Intl` is asked that often. */
const ASKED_MINUTES = 15;

function localMinute(instant: number, timeZone: string): number {
  let days = zones.get(timeZone);
  if (days === undefined) zones.set(timeZone, (days = []));
  const day = Math.floor(instant / DAY_MS);
  const minutes = (days[day] ??= readDay(day, timeZone));
  return minutes[Math.floor((instant - day * DAY_MS) / MINUTE_MS)] ?? Number.NaN;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function readDay(day: number, timeZone: string): DayOfMinutes {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(timeZone, format);
  }
  const minutes = new Int32Array(DAY_MINUTES);
  for (let start = 0; start < DAY_MINUTES; start += ASKED_MINUTES) {
    const shown = format.format(day * DAY_MS + start * MINUTE_MS); // '20/11/2026, 15:00'
    const [date, month, year, hour, minute] = (shown.match(/\d+/g) ?? []).map(Number);
    const local = Date.UTC(year ?? 0, (month ?? 0) - 1, date, hour, minute) / MINUTE_MS;
    for (let step = 0; step < ASKED_MINUTES; step += 1) minutes[start + step] = local + step;
  }
  return minutes;
}
