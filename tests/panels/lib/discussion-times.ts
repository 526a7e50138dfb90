import type { Random } from './random.ts';
import { DAY, HOUR, instantOf, MINUTE, wallTime } from './zoned-time.ts';

/** When a discussion's last message came, and how it stands. */
export interface Slot {
  readonly at: number;
  kind: 'awaiting' | 'answered' | 'resolved';
}

interface Context {
  readonly timeZone: string;
  readonly count: number;
  readonly resolved: number;
}

/** When a last message may have come: minutes ago; days ago at a time; a weekday, weeks back. */
type Anchor =
  | { readonly ago: number }
  | { readonly days: number; readonly hour: number; readonly minute: number }
  | {
      readonly weekday: number;
      readonly weeks: number;
      readonly hour: number;
      readonly minute: number;
    };

const RECENT = [1, 6, 14, 29, 47, 72, 108, 161, 233, 318, 424, 566, 701, 858, 1021, 1263];
const DAYS_AGO: readonly (readonly [number, number, number])[] = [
  [1, 8, 12],
  [1, 10, 47],
  [1, 14, 5],
  [1, 17, 33],
  [1, 20, 51],
  [2, 9, 26],
  [2, 13, 18],
  [2, 19, 40],
];
const LONGER_AGO: readonly (readonly [number, number, number])[] = [
  [3, 11, 5],
  [3, 16, 22],
  [4, 8, 55],
  [4, 15, 10],
  [5, 12, 44],
  [6, 9, 31],
  [6, 18, 2],
  [7, 10, 3],
  [8, 14, 37],
  [9, 9, 9],
  [10, 16, 50],
  [11, 11, 29],
  [12, 13, 56],
  [14, 8, 41],
  [15, 15, 25],
  [17, 10, 17],
  [19, 12, 2],
  [21, 17, 8],
  [24, 9, 48],
  [27, 14, 13],
  [31, 10, 36],
  [35, 11, 11],
  [40, 16, 4],
  [46, 9, 22],
  [53, 13, 39],
  [61, 15, 57],
  [74, 10, 45],
  [92, 12, 28],
  [118, 14, 51],
];
const WEEKDAYS: readonly (readonly [number, number, number, number])[] = [
  [6, 0, 10, 21],
  [7, 0, 21, 47],
  [6, 0, 15, 33],
  [7, 0, 8, 59],
  [6, 1, 12, 9],
  [7, 1, 19, 12],
  [5, 0, 16, 44],
  [1, 0, 7, 58],
];

const onDay = ([days, hour, minute]: readonly [number, number, number]): Anchor => ({
  days,
  hour,
  minute,
});

/** Fresh ones and those of weekends always; as many older ones as the panel has room for. */
function anchors(count: number, random: Random): Anchor[] {
  const always: Anchor[] = [
    ...RECENT.slice(0, 10).map((ago) => ({ ago })),
    ...DAYS_AGO.map(onDay),
    ...WEEKDAYS.map(([weekday, weeks, hour, minute]) => ({ weekday, weeks, hour, minute })),
  ];
  const others: Anchor[] = [...RECENT.slice(10).map((ago) => ({ ago })), ...LONGER_AGO.map(onDay)];
  return [...always, ...random.shuffle(others)].slice(0, count);
}

/** The discussions' last messages, newest first, no two in one minute; some of each kind wait. */
export function slots({ timeZone, count, resolved }: Context, now: number, random: Random): Slot[] {
  const minutes = new Set<number>();
  const made = anchors(count, random).map((anchor) => {
    let at = anchorTime(anchor, now, timeZone, random);
    while (minutes.has(Math.floor(at / MINUTE))) at -= 61_000;
    minutes.add(Math.floor(at / MINUTE));
    return { at, kind: kindAt((now - at) / HOUR, resolved, random) };
  });
  const waiting = (among: (slot: Slot) => boolean, least: number): void => {
    const candidates = made.filter(among);
    const missing = least - candidates.filter(({ kind }) => kind === 'awaiting').length;
    const others = random.shuffle(candidates.filter(({ kind }) => kind !== 'awaiting'));
    for (const slot of others.slice(0, Math.max(0, missing))) slot.kind = 'awaiting';
  };
  const hoursAgo = ({ at }: Slot): number => (now - at) / HOUR;
  waiting((slot) => wallTime(slot.at, timeZone).weekday >= 6 && hoursAgo(slot) > 2, 3);
  waiting((slot) => hoursAgo(slot) > 96 && hoursAgo(slot) < 20 * 24, 4);
  waiting((slot) => hoursAgo(slot) < 4, 4);
  const fresh = made.filter((slot) => hoursAgo(slot) < 12).slice(2);
  for (const [i, slot] of fresh.entries()) if (i % 3 === 0) slot.kind = 'answered';
  return made.toSorted((a, b) => b.at - a.at);
}

function kindAt(hours: number, resolved: number, random: Random): Slot['kind'] {
  const waits = hours < 2 ? 0.75 : hours < 24 ? 0.55 : hours < 80 ? 0.4 : hours < 260 ? 0.2 : 0.05;
  if (random.chance(waits)) return 'awaiting';
  return hours > 30 && random.chance(resolved) ? 'resolved' : 'answered';
}

function anchorTime(anchor: Anchor, now: number, timeZone: string, random: Random): number {
  const second = random.int(2, 57);
  if ('ago' in anchor) return now - anchor.ago * MINUTE - second * 1000;
  if ('days' in anchor) {
    const minute = Math.max(0, Math.min(59, anchor.minute + random.int(-9, 9)));
    return daysAgo(now, timeZone, anchor.days, { hour: anchor.hour, minute, second });
  }
  const since = (wallTime(now, timeZone).weekday - anchor.weekday + 7) % 7;
  const clock = { hour: anchor.hour, minute: anchor.minute, second };
  const at = daysAgo(now, timeZone, since + 7 * anchor.weeks, clock);
  return at <= now - 5 * MINUTE
    ? at
    : daysAgo(now, timeZone, since + 7 * (anchor.weeks + 1), clock);
}

/**
 * When the messages of a discussion were written, oldest first; the last one at `slot.at`. Buyers
 * sleep, and sellers answer on working days.
 */
export function messageTimes(
  shape: string,
  slot: Slot,
  now: number,
  timeZone: string,
  random: Random,
): number[] {
  const fromSeller = shape.endsWith('S') && now - slot.at > 2 * DAY;
  const times = [fromSeller ? inOfficeHours(slot.at, timeZone, random) : slot.at];
  for (let k = shape.length - 1; k > 0; k--) {
    const later = times[0]!;
    const earlier = later - gap(shape[k - 1]!, shape[k]!, random) - random.int(0, 58) * 1000;
    times.unshift(plausible(shape[k - 1]!, earlier, later, timeZone, random));
  }
  return times;
}

function gap(before: string, after: string, random: Random): number {
  if (after === 'P') return random.int(40, 1500) * MINUTE;
  if (before === 'P') return random.int(0, 1) * MINUTE + 4000;
  return after === 'S' ? random.int(12, 1200) * MINUTE : random.int(9, 2600) * MINUTE;
}

function plausible(
  role: string,
  at: number,
  before: number,
  timeZone: string,
  random: Random,
): number {
  if (role === 'B') {
    const { hour } = wallTime(at, timeZone);
    return hour < 6 ? at - (hour + 1 + random.int(0, 3)) * HOUR : at;
  }
  if (role !== 'S') return at;
  const office = inOfficeHours(at, timeZone, random);
  return office < before ? office : before - random.int(15, 90) * MINUTE;
}

/** The same instant if it is in office hours, else one on that working day or the one before. */
function inOfficeHours(at: number, timeZone: string, random: Random): number {
  const { weekday, hour, minute, second } = wallTime(at, timeZone);
  if (weekday < 6 && hour >= 8 && hour <= 17) return at;
  const tooEarly = weekday < 6 && hour < 8;
  const back = weekday === 6 ? 1 : weekday === 7 ? 2 : tooEarly ? (weekday === 1 ? 3 : 1) : 0;
  return daysAgo(at, timeZone, back, { hour: 9 + random.int(0, 7), minute, second });
}

function daysAgo(
  from: number,
  timeZone: string,
  days: number,
  clock: { hour: number; minute: number; second: number },
): number {
  const { year, month, day } = wallTime(from, timeZone);
  return instantOf({ year, month, day: day - days, ...clock }, timeZone);
}
