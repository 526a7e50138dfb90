import { DAY_MS, HOUR_MS } from './civil-day';
import { zoneOf } from './zone';

/** No zone is further ahead of UTC than 14 hours. */
const FURTHEST_AHEAD_MS = 15 * HOUR_MS;

/** The instant of a wall-clock time, and the other one that it can mean. */
export interface WallClockInstant {
  /** Epoch ms: the earliest instant that the time can mean. */
  readonly at: number;
  /** Epoch ms: the latest one; null where the time means one instant only. */
  readonly alternative: number | null;
}

/**
 * The instant `days` calendar days after `start` (epoch ms) at the same wall-clock time.
 *
 * It is the first instant at which the clock on the wall shows that time of that day or a later one.
 * So of a time that the clock shows twice the first is taken, and for one that the clock skips the
 * instant of the jump: whoever answers by then is in time by every reading. The alternative is the
 * second showing, or the skipped time counted on by the old offset (2:30 becomes 3:30).
 *
 * @throws {RangeError} if `days` is no whole number from 0
 */
export function afterCalendarDays(start: number, days: number, timeZone: string): WallClockInstant {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`no number of days: ${days}`);
  if (days === 0) return { at: start, alternative: null };
  const zone = zoneOf(timeZone);
  const wanted = start + zone.segmentAt(start).offset + days * DAY_MS;
  let segment = zone.segmentAt(wanted - FURTHEST_AHEAD_MS);
  let { offset } = segment;
  while (wanted - segment.offset >= segment.until) {
    ({ offset } = segment);
    segment = zone.segmentAt(segment.until);
  }
  const at = Math.max(wanted - segment.offset, segment.from);
  if (at + segment.offset !== wanted) return { at, alternative: wanted - offset };
  const next = zone.segmentAt(segment.until);
  const again = wanted - next.offset;
  return { at, alternative: again > at && again >= next.from ? again : null };
}
