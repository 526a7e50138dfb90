import { DAY_MS } from './civil-day';
import { instantShowing, type WallClockInstant } from './wall-clock';
import { zoneOf } from './zone';

/**
 * The instant `days` calendar days after `start` (epoch ms) at the same wall-clock time; see
 * `instantShowing` for a time that the clock skips or shows twice that day.
 *
 * @throws {RangeError} if `days` is no whole number from 0
 */
export function afterCalendarDays(start: number, days: number, timeZone: string): WallClockInstant {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`no number of days: ${days}`);
  if (days === 0) return { at: start, alternative: null };
  const zone = zoneOf(timeZone);
  return instantShowing(start + zone.segmentAt(start).offset + days * DAY_MS, zone);
}
