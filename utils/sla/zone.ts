import { DAY_MS } from './civil-day';

/** A stretch of time in which a zone's distance from UTC stays the same. */
export interface Segment {
  /** Epoch ms, included. */
  readonly from: number;
  /** Epoch ms, excluded. */
  readonly until: number;
  /** Local time minus UTC, ms. */
  readonly offset: number;
}

/** The clock on the wall of one time zone. */
export interface Zone {
  /**
   * A segment that holds `instant` (epoch ms). It ends where the clock changes, and at times before
   * that: a zone's history is looked at in portions.
   */
  segmentAt(instant: number): Segment;
}

/** Days that are looked at together. */
const PORTION_DAYS = 32;
const PORTION_MS = PORTION_DAYS * DAY_MS;

/** Portions kept per zone, 90 years' worth; beyond that all are dropped and found again. */
const MOST_PORTIONS = 1024;

const zones = new Map<string, Zone>();

/**
 * The zone of an IANA name. What `Intl` says of it is kept: one question costs a microsecond, a
 * deadline needs several.
 *
 * @throws {RangeError} if the runtime does not know the name
 */
export function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    zone = readZone(timeZone);
    zones.set(timeZone, zone);
  }
  return zone;
}

function readZone(timeZone: string): Zone {
  const offsetAt = offsetReader(timeZone);
  const portions = new Map<number, readonly Segment[]>();

  return {
    segmentAt(instant) {
      const index = Math.floor(instant / PORTION_MS);
      let segments = portions.get(index);
      if (segments === undefined) {
        if (portions.size === MOST_PORTIONS) portions.clear();
        segments = segmentsOf(index * PORTION_MS, offsetAt);
        portions.set(index, segments);
      }
      for (const segment of segments) if (instant < segment.until) return segment;
      throw new RangeError(`no time of the calendar: ${instant}`);
    },
  };
}

/** Asks once a day, so it finds every change of a clock that is not undone within the day. */
function segmentsOf(start: number, offsetAt: (instant: number) => number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let offset = offsetAt(start);
  for (let next = start + DAY_MS; next <= start + PORTION_MS; next += DAY_MS) {
    const nextOffset = offsetAt(next);
    if (nextOffset === offset) continue;
    const until = changeBetween(next - DAY_MS, next, offsetAt);
    segments.push({ from, until, offset });
    from = until;
    offset = nextOffset;
  }
  segments.push({ from, until: start + PORTION_MS, offset });
  return segments;
}

/** First instant whose offset differs from that of `before`, given that `after`'s does. */
function changeBetween(
  before: number,
  after: number,
  offsetAt: (instant: number) => number,
): number {
  const old = offsetAt(before);
  let same = before;
  let changed = after;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (offsetAt(middle) === old) same = middle;
    else changed = middle;
  }
  return changed;
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    // '11/21/2026, GMT+01:00'; old local mean times have seconds, UTC is a bare 'GMT'.
    const match = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(format.format(instant));
    if (match === null) return 0;
    const [, sign, hours, minutes, seconds = 0] = match;
    const distance = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    return sign === '-' ? -distance : distance;
  };
}
