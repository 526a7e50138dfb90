import { DAY_MS } from './civil-day';
import type { Reason } from './explanation';
import type { OpenInterval, OpeningWeek } from './opening-hours';
import type { WorkingCalendar } from './working-calendar';

/** Hears of every stretch that was walked through; `reason` is null where it counted. */
export type Walked = (from: number, to: number, reason: Reason | null) => void;

const OUTSIDE_HOURS: Reason = { kind: 'outside-hours' };

/** A clock that stands still for ten years will not go on. */
const LONGEST_STANDSTILL_MS = 3660 * DAY_MS;

/**
 * The instant at which `amount` ms of working time have passed since `start` (epoch ms).
 *
 * An instant counts if the clock on the office's wall then shows a time of an open interval of a
 * working day. So a day whose clock changes counts the 23 or 25 hours that it really has; a day whose
 * clock starts at 1:00 begins there; an opening at a time that the clock skips begins with the jump,
 * and an hour that the clock shows twice is open both times. Where the amount is used up at the end
 * of an interval, that end is the result and not the next opening.
 *
 * @throws {RangeError} if nothing counts for ten years
 */
export function afterWorkingTime(
  start: number,
  amount: number,
  calendar: WorkingCalendar,
  week: OpeningWeek,
  walked?: Walked,
): number {
  let now = start;
  let left = amount;
  let lastCounted = start;
  let segment = calendar.zone.segmentAt(now);
  while (left > 0) {
    if (now >= segment.until) segment = calendar.zone.segmentAt(now);
    const day = Math.floor((now + segment.offset) / DAY_MS);
    const midnight = day * DAY_MS - segment.offset;
    const end = Math.min(midnight + DAY_MS, segment.until);
    const reason = calendar.reasonOff(day);
    if (reason === null) {
      const intervals = week[calendar.weekdayOf(day)] ?? [];
      const before = left;
      [now, left] = throughDay(now, end, midnight, left, intervals, walked);
      if (left < before) lastCounted = now;
    } else {
      walked?.(now, end, reason);
      now = end;
    }
    if (now - lastCounted > LONGEST_STANDSTILL_MS) {
      throw new RangeError('the calendar has no working time');
    }
  }
  return now;
}

/** Walks from `now` to `end` of one working day, or to where nothing is `left`. */
function throughDay(
  now: number,
  end: number,
  midnight: number,
  left: number,
  intervals: readonly OpenInterval[],
  walked?: Walked,
): [now: number, left: number] {
  for (const interval of intervals) {
    const opens = Math.max(now, midnight + interval.from);
    const closes = Math.min(end, midnight + interval.to);
    if (closes <= opens) continue;
    if (opens > now) walked?.(now, opens, OUTSIDE_HOURS);
    if (opens + left <= closes) {
      walked?.(opens, opens + left, null);
      return [opens + left, 0];
    }
    walked?.(opens, closes, null);
    now = closes;
    left -= closes - opens;
  }
  if (end > now) walked?.(now, end, OUTSIDE_HOURS);
  return [end, left];
}
