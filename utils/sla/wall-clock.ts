import { HOUR_MS } from './civil-day';
import type { Zone } from './zone';

/** The instant of a wall-clock time, and the other one that it can mean. */
export interface WallClockInstant {
  /** Epoch ms: the earliest instant that the time can mean. */
  readonly at: number;
  /** Epoch ms: the latest one; null where the time means one instant only. */
  readonly alternative: number | null;
}

/** No zone is further ahead of UTC than 14 hours. */
const FURTHEST_AHEAD_MS = 15 * HOUR_MS;

/**
 * The first instant at which the clock on the wall of a zone shows `wanted` or a later time; `wanted`
 * in ms since 1970-01-01T00:00 on that clock.
 *
 * So of a time that the clock shows twice the first is taken, and for one that it skips the instant of
 * the jump: whoever answers by then is in time by every reading. The alternative is the second
 * showing, or the skipped time counted on by the old offset (2:30 becomes 3:30).
 */
export function instantShowing(wanted: number, zone: Zone): WallClockInstant {
  let segment = zone.segmentAt(wanted - FURTHEST_AHEAD_MS);
  const { offset: before } = segment;
  while (wanted - segment.offset >= segment.until) segment = zone.segmentAt(segment.until);
  const at = Math.max(wanted - segment.offset, segment.from);
  if (at + segment.offset !== wanted) return { at, alternative: wanted - before };
  const next = zone.segmentAt(segment.until);
  const again = wanted - next.offset;
  return { at, alternative: again > at && again >= next.from ? again : null };
}
