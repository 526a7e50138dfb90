import type { TimeContext } from '@/utils/time';

import type { Cell } from './cells';
import { isShownTime, readColumnTimes } from './time-field';

/** A record with its values. */
interface Sampled {
  readonly record: Element;
  readonly cells: readonly Cell[];
}

/**
 * Parts of records that hold earlier messages: where records end in as many lines with a time as there
 * are messages, or as there is room for, all but the last. Empty where the newest comes first, and where
 * all records have equally many.
 */
export function earlierLines(
  sampled: readonly Sampled[],
  context: TimeContext,
): ReadonlySet<Element> {
  const found = likeTimes(sampled)
    .map((records) => records.filter(({ length }) => length > 1))
    .find((several) => several.length > 0 && areInOrder(several, context));
  const lines = found?.flatMap((times) =>
    times.slice(1).map((time, index) => partBeside(times[index] ?? time, time)),
  );
  return new Set(lines);
}

/** Times that stand at like places, record by record; only such as every record has, and not all equally many. */
function likeTimes(sampled: readonly Sampled[]): Cell[][][] {
  const places = new Map<string, Cell[][]>();
  for (const [index, { cells }] of sampled.entries()) {
    for (const cell of cells.filter(isShownTime)) {
      const place = cell.key.replace(/~\d+$/, '');
      const times = places.get(place) ?? sampled.map(() => []);
      places.set(place, times);
      times[index]?.push(cell);
    }
  }
  return [...places.values()].filter(
    (times) =>
      new Set(times.map(({ length }) => length)).size > 1 &&
      times.every(({ length }) => length > 0),
  );
}

/** Whether the last time of each record is its newest. */
function areInOrder(several: readonly (readonly Cell[])[], context: TimeContext): boolean {
  const ends = several.flatMap((times) => [times[0], times.at(-1)]);
  const read = readColumnTimes(
    ends.map((cell) => cell?.text ?? null),
    context,
  );
  return read.every((time, index) => {
    const before = index % 2 === 1 ? read[index - 1] : time;
    return time != null && before != null && time.at + time.precisionMs > before.at;
  });
}

/** What the first stands in beside what the other stands in, at the same place. */
function partBeside({ element: one }: Cell, { element: other }: Cell): Element {
  let [part, beside] = [one, other];
  while (
    part.parentElement &&
    beside.parentElement &&
    part.parentElement !== beside.parentElement
  ) {
    [part, beside] = [part.parentElement, beside.parentElement];
  }
  return part;
}
