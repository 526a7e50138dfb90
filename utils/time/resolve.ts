import { isAlwaysDayFirst } from './date-order';
import type { ClockPart } from './clock-part';
import type { DatePart } from './date-part';
import type { Expression } from './expression';
import type { DateOrder } from './locale-order';
import type { PrintedTime } from './printed-time';
import { amountTime, recent, spanTime } from './relative-time';
import { instantsOf, weekdayOf, zonedParts } from './zones';

/** What lays an expression on the calendar. */
export interface Setting {
  readonly now: number;
  readonly zone: string;
  readonly order: DateOrder;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far a panel's clock may be ahead before '14:05' is taken for yesterday's. */
const CLOCK_AHEAD = 10 * MINUTE;
/** A date without a year may lie a day ahead: the panel may be in a zone that nobody told. */
const DATE_AHEAD = DAY;
/** 29 February comes back after eight years at the latest. */
const YEARS_BACK = 8;

/** The time that an expression means; null if there is no such date. */
export function resolve(expression: Expression, setting: Setting): PrintedTime | null {
  const { now, span, relative } = expression;
  if (now !== undefined) return recent(now, setting.now);
  if (span) return spanTime(span, setting.now);
  if (relative && !expression.clock) return amountTime(relative, setting.now);
  const midnight = wallDay(expression, setting);
  if (midnight === null) return null;
  return expression.clock
    ? clockTime(midnight, expression.clock, expression.offset, setting)
    : dayTime(midnight, setting);
}

/** 0:00 of the meant day, as ms of that wall-clock time in UTC. */
function wallDay(expression: Expression, setting: Setting): number | null {
  const { date, day, weekday, relative } = expression;
  if (date) return dateWall(date, expression, setting);
  const today = zonedParts(setting.now, setting.zone);
  const midnight = Date.UTC(today.year, today.month - 1, today.day);
  if (day !== undefined) return midnight + day * DAY;
  if (relative) return midnight - daysOf(relative.amounts) * DAY;
  if (weekday) {
    const back = (weekdayOf(today) - weekday.value + 7) % 7;
    const isAhead =
      back === 0 && (weekday.last || isLater(midnight, expression, setting, CLOCK_AHEAD));
    return midnight - (isAhead ? 7 : back) * DAY;
  }
  return isLater(midnight, expression, setting, CLOCK_AHEAD) ? midnight - DAY : midnight;
}

function daysOf(amounts: readonly { count: number | null; unit: string }[]): number {
  return amounts.reduce(
    (days, { count, unit }) => days + (count ?? 3) * (unit === 'week' ? 7 : 1),
    0,
  );
}

/** Whether the expression, on that day, would lie more than `tolerance` ahead of now. */
function isLater(
  midnight: number,
  expression: Expression,
  setting: Setting,
  tolerance: number,
): boolean {
  const { clock, offset } = expression;
  const time = clock ? clockTime(midnight, clock, offset, setting) : dayTime(midnight, setting);
  return time.at > setting.now + tolerance;
}

function dateWall(date: DatePart, expression: Expression, setting: Setting): number | null {
  const { month, day } = inOrder(date, setting.order);
  if (date.year !== null) return validWall(date.year, month, day);
  const { year: thisYear } = zonedParts(setting.now, setting.zone);
  for (let year = thisYear + 1; year >= thisYear - YEARS_BACK; year--) {
    const wall = validWall(year, month, day);
    if (wall === null || isLater(wall, expression, setting, DATE_AHEAD)) continue;
    return isOnWeekday({ year, month, day }, expression) ? wall : null;
  }
  return null;
}

/** 'lørdag 14.05' is a Saturday's clock time if 14 May was none. */
function isOnWeekday(
  date: { year: number; month: number; day: number },
  { weekday, date: printed }: Expression,
): boolean {
  return printed?.form !== 'loose' || !weekday || weekdayOf(date) === weekday.value;
}

function inOrder(date: DatePart, order: DateOrder): { month: number; day: number } {
  if (!('first' in date)) return date;
  const usual = date.year === null ? order.yearless : order.withYear;
  const dayFirst = isAlwaysDayFirst(date) || usual;
  return dayFirst
    ? { day: date.first, month: date.second }
    : { day: date.second, month: date.first };
}

/** 0:00 of the date, or null for one that does not exist, like 31 February. */
function validWall(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const made = new Date(wall);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? wall : null;
}

function clockTime(
  midnight: number,
  clock: ClockPart,
  offset: number | undefined,
  setting: Setting,
): PrintedTime {
  const { hour, minute, second, millisecond, unit } = clock;
  const wall = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  const { first, last } =
    offset === undefined
      ? instantsOf(wall, setting.zone)
      : { first: wall - offset, last: wall - offset };
  return withinPast(first, last + unit, setting.now);
}

function dayTime(midnight: number, { now, zone }: Setting): PrintedTime {
  const from = instantsOf(midnight, zone).first;
  return withinPast(from, instantsOf(midnight + DAY, zone).first, now);
}

/** A time known to lie in [from, end); what is past cannot have been later than now. */
function withinPast(from: number, end: number, now: number): PrintedTime {
  const latest = from <= now ? Math.min(end - 1, now) : end - 1;
  return { at: from, precisionMs: end - from, earliest: from, latest };
}
