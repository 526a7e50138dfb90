import { DAY_MS } from './civil-day';
import type { Opening } from './clock';

/** Wall-clock times of one day between which time counts, in ms since 0:00. */
export interface OpenInterval {
  readonly from: number;
  readonly to: number;
}

/** Intervals of each ISO weekday in order, without overlap; index 0 is not used. */
export type OpeningWeek = readonly (readonly OpenInterval[])[];

/** A week in which every day is open from 0:00 to 24:00. */
export const ALL_DAY: OpeningWeek = weekOf(() => [{ from: 0, to: DAY_MS }]);

const weeks = new WeakMap<readonly Opening[], OpeningWeek>();

/**
 * The week that openings describe, read once for as long as the list lives. Openings of a day may
 * touch or overlap.
 *
 * @throws {RangeError} if a time is no `HH:MM` or an opening ends before it begins
 */
export function openingWeek(openings: readonly Opening[]): OpeningWeek {
  let week = weeks.get(openings);
  if (week === undefined) {
    week = weekOf((weekday) => joined(openings.filter((opening) => opening.weekday === weekday)));
    weeks.set(openings, week);
  }
  return week;
}

function weekOf(intervalsOn: (weekday: number) => OpenInterval[]): OpeningWeek {
  return [[], ...[1, 2, 3, 4, 5, 6, 7].map(intervalsOn)];
}

function joined(openings: readonly Opening[]): OpenInterval[] {
  const intervals = openings
    .map(({ from, to }) => ({ from: parseTime(from), to: parseTime(to) }))
    .sort((a, b) => a.from - b.from);
  const disjoint: OpenInterval[] = [];
  for (const { from, to } of intervals) {
    if (to < from) throw new RangeError('an opening ends before it begins');
    const last = disjoint.at(-1);
    if (last === undefined || from > last.to) disjoint.push({ from, to });
    else disjoint[disjoint.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return disjoint;
}

/** Milliseconds since 0:00 of a wall-clock time from '00:00' to '24:00'. */
function parseTime(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(text);
  if (match === null) throw new RangeError(`no time of the day: ${text}`);
  const [, hours = 24, minutes = 0] = match;
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
