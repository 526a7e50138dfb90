import { afterCalendarDays } from './calendar-days';
import { HOUR_MS } from './civil-day';
import type { Clock } from './clock';
import { afterWorkingTime, type Walked } from './count-working-time';
import type { Explanation, Reason, Span } from './explanation';
import { ALL_DAY, openingWeek } from './opening-hours';
import type { WallClockInstant } from './wall-clock';
import { workingCalendar } from './working-calendar';

/**
 * Last instant at which an answer to a message received at `receivedAt` is in time; both epoch ms.
 * Where the clock has another reading, the earlier due time of the two.
 *
 * @throws {RangeError} if a time is not finite, an amount is negative, the calendar names a zone,
 *   a region, a day or an opening that does not exist, nothing ever counts, or the clock is `given`:
 *   then the platform states the due time and there is nothing to count
 */
export function dueAt(receivedAt: number, clock: Clock): number {
  const due = dueBy(receivedAt, clock).at;
  if (clock.otherReading === undefined) return due;
  return Math.min(due, dueAt(receivedAt, clock.otherReading));
}

/**
 * How the due time that `dueAt` gives comes about: every stretch of time from the receipt (epoch ms)
 * to it, counted or skipped with the reason.
 *
 * @param statedDueAt - epoch ms: what the platform states, for a clock that is `given`
 * @throws {RangeError} as `dueAt` does, but for a `given` clock with its due time
 */
export function explain(receivedAt: number, clock: Clock, statedDueAt?: number): Explanation {
  if (clock.kind === 'given' && statedDueAt !== undefined) {
    return explainStated(receivedAt, clock, statedDueAt);
  }
  const explanation = explainReading(receivedAt, clock);
  if (clock.otherReading === undefined) return explanation;
  const other = explain(receivedAt, clock.otherReading);
  const [earlier, later] =
    other.dueAt < explanation.dueAt ? [other, explanation] : [explanation, other];
  return {
    ...earlier,
    alternative: later.dueAt > earlier.dueAt ? later.dueAt : earlier.alternative,
  };
}

function explainStated(receivedAt: number, clock: Clock, statedDueAt: number): Explanation {
  const spans: Span[] = [];
  if (statedDueAt > receivedAt) addSpan(spans, receivedAt, statedDueAt, null);
  return { receivedAt, dueAt: statedDueAt, clock, timeZone: null, spans, alternative: null };
}

function explainReading(receivedAt: number, clock: Clock): Explanation {
  const spans: Span[] = [];
  const { at, alternative } = dueBy(receivedAt, clock, (from, to, reason) => {
    addSpan(spans, from, to, reason);
  });
  return { receivedAt, dueAt: at, clock, timeZone: timeZoneOf(clock), spans, alternative };
}

function addSpan(spans: Span[], from: number, to: number, reason: Reason | null): void {
  const last = spans.at(-1);
  if (last?.reason === reason) spans[spans.length - 1] = { ...last, to };
  else spans.push({ from, to, counted: reason === null, reason });
}

function dueBy(receivedAt: number, clock: Clock, walked?: Walked): WallClockInstant {
  if (!Number.isFinite(receivedAt)) throw new RangeError(`no instant: ${receivedAt}`);
  if (clock.kind === 'given') throw new RangeError('the platform states the due time itself');
  if (clock.kind === 'workingDays' || clock.kind === 'officeHours') {
    const week = clock.kind === 'workingDays' ? ALL_DAY : openingWeek(clock.opening);
    const calendar = workingCalendar(clock.calendar);
    const at = afterWorkingTime(receivedAt, milliseconds(clock.hours), calendar, week, walked);
    return { at, alternative: null };
  }
  const due =
    clock.kind === 'running'
      ? { at: receivedAt + milliseconds(clock.hours), alternative: null }
      : afterCalendarDays(receivedAt, clock.days, clock.timeZone);
  if (due.at > receivedAt) walked?.(receivedAt, due.at, null);
  return due;
}

function milliseconds(hours: number): number {
  if (!Number.isFinite(hours) || hours < 0) throw new RangeError(`no number of hours: ${hours}`);
  return Math.round(hours * HOUR_MS);
}

function timeZoneOf(clock: Clock): string | null {
  if (clock.kind === 'calendarDays') return clock.timeZone;
  return 'calendar' in clock ? clock.calendar.timeZone : null;
}
