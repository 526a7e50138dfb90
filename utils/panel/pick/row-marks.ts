import { fold } from '@/utils/time/tokens';

import { flatAncestors, queryAllDeep } from '../dom/flat-tree';
import { isMatch } from '../dom/selector';
import { type Column, isInControl, isShownText } from '../list/columns';
import { partsIn } from '../list/record-parts';
import { selectorsIn, selectorsOf } from '../list/signs';
import { partsOf, type PointedParts } from './row-parts';

/** What the user points at is sure where the reader's own choice is not. */
export const POINTED_AT = 0.95;
/** More different words than this are no states. */
const MOST_STATES = 6;
/** Marks that tell where a row stands, or where the pointer is. */
const OF_PLACE =
  /odd|even|stripe|first|last|hover|focus|select|active|current|checked|open|expanded/i;
/** Of so many rows one of each look is offered to the keyboard. */
const MOST_ROWS = 40;

/** What may show that a row waits, or who wrote: one of each of the words and looks in which rows differ. */
export function marksIn(rows: readonly Element[]): Element[] {
  const { records, columns } = partsOf(rows.slice(0, MOST_ROWS));
  const words = columns.filter(mayBeState).flatMap(({ cells }) => {
    const seen = new Map(cells.flatMap((cell) => (cell ? [[fold(cell.text), cell.element]] : [])));
    return [...seen.values()];
  });
  const signs = new Map<string, Element>();
  for (const element of records.flatMap((row) => [row, ...queryAllDeep(row, '*')])) {
    for (const selector of selectorsOf(element)) {
      if (!signs.has(selector) && isSign(countOf(selector, records), records)) {
        signs.set(selector, element);
      }
    }
  }
  return [...new Set([...words, ...signs.values()])];
}

/** True for few different texts that come again, or one that only some rows have. */
function mayBeState(column: Column): boolean {
  const { size } = new Set(column.texts.map((text) => fold(text)));
  // States come again; what only some rows have may be one word.
  const isTelling = size === 1 ? column.share < 1 : size < column.texts.length;
  return isTelling && size <= MOST_STATES && !isInControl(column);
}

/** The columns of words at what was pointed at that may tell states, those that are shown first. */
export function stateColumnsAt({ pointed, at }: PointedParts): Column[] {
  return pointed
    .filter((column) => column.cells[at] && mayBeState(column))
    .sort((a, b) => Number(isShownText(b)) - Number(isShownText(a)));
}

/** A selector of the nearest thing about an element, or what is around it, that only some of the rows have. */
export function signAt(element: Element, row: Element, records: readonly Element[]): string | null {
  let lone: string | null = null;
  for (const at of flatAncestors(element)) {
    for (const selector of at === element ? selectorsIn(at) : selectorsOf(at)) {
      const count = countOf(selector, records);
      if (isSign(count, records)) return selector;
      if (count === 1 && records.length > 1) lone ??= selector;
    }
    if (at === row) break;
  }
  return lone;
}

/** Several rows have it, and others have not. */
function isSign(count: number, { length }: readonly Element[]): boolean {
  return count > 1 && count < length;
}

/** How many rows have it; none where it tells where a row stands. */
function countOf(selector: string, records: readonly Element[]): number {
  if (OF_PLACE.test(selector)) return 0;
  const parts = partsIn(records, selector);
  return records.filter((record, index) => parts[index] != null || isMatch(record, selector))
    .length;
}
