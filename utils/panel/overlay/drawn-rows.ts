import { windowBox } from '../dom/window-box';
import type { Box } from './placement';

/** A row of a list. */
interface Row {
  readonly element: Element;
}

/** Lists of up to so many rows have a badge on each; of longer ones only the rows near the window. */
const MOST_DRAWN = 1_000;
/** How far from the window rows are near, in its heights. */
const REACH = 2;
/** Part of a list: from the index of its first row to that after its last. */
export interface DrawnPart {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that are drawn on. Of a long list those near the window, found by halving: rows stand one
 * below the other in the order of the page. Asks for layout in a long list.
 */
export function partToDraw(rows: readonly Row[], viewportHeight: number): DrawnPart {
  if (rows.length <= MOST_DRAWN) return { from: 0, to: Number.POSITIVE_INFINITY };
  const from = firstOf(rows, ({ bottom }) => bottom >= -REACH * viewportHeight);
  const to = firstOf(rows, ({ top }) => top > (1 + REACH) * viewportHeight);
  return { from, to };
}

/** Index of the first row whose box is as asked for; all after it are, too. */
function firstOf(rows: readonly Row[], isMeant: (box: Box) => boolean): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const row = rows[middle];
    if (row && !isMeant(windowBox(row.element))) from = middle + 1;
    else to = middle;
  }
  return from;
}
