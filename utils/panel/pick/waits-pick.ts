import { fold } from '@/utils/time/tokens';

import { flatAncestors, queryAllDeep } from '../dom/flat-tree';
import { isMatch } from '../dom/selector';
import { type Column, isInControl, isShownText } from '../list/columns';
import type { InferenceContext } from '../list/fields';
import { readList } from '../list/read-list';
import { partsIn } from '../list/record-parts';
import { selectorsIn, selectorsOf } from '../list/signs';
import { stateNamed } from '../list/states';
import type { FieldPlace, ListProfile, StateRule } from '../profile';
import { inOneGo } from '../steps';
import { placeOfCells } from './place-of-cells';
import { partsAt, partsOf, type PointedParts } from './row-parts';

/** Why what was pointed at tells no row that waits from another. */
export type WaitsProblem = 'outside' | 'no-difference';

/** A list that tells what waits, or why it does not. */
type WaitsPick = { readonly list: ListProfile } | { readonly problem: WaitsProblem };

/** What the user points at is sure where the reader's own choice is not. */
const POINTED_AT = 0.95;
/** More different words than this are no states. */
const MOST_STATES = 6;
/** Marks that tell where a row stands, or where the pointer is. */
const OF_PLACE =
  /odd|even|stripe|first|last|hover|focus|select|active|current|checked|open|expanded/i;
/** Of so many rows one of each look is offered to the keyboard. */
const MOST_ROWS = 40;

/** The list in which rows wait that show the same as `element` does: its words, its mark, its colour. */
export function withWaits(
  document: Document,
  list: ListProfile,
  element: Element,
  context: InferenceContext,
): WaitsPick {
  const parts = partsAt(document, list, element, context);
  const row = parts?.records[parts.at];
  if (parts === null || row === undefined) return { problem: 'outside' };
  const words = element === row ? null : byWords(parts);
  if (words !== null) return { list: withState(list, words.rule, words.place) };
  const selector = signAt(element, row, parts.records);
  if (selector === null) return { problem: 'no-difference' };
  const signs = [{ selector, waits: true }];
  return { list: withState(list, { markedOnly: true, openWaits: false, signs }, null) };
}

/** Rows that wait as the list is read. */
export function waitingRows(
  document: Document,
  list: ListProfile,
  context: InferenceContext,
): Element[] {
  const { discussions } = inOneGo(readList(document, list, context));
  return discussions
    .filter(({ awaitingReply }) => awaitingReply === true)
    .map(({ element }) => element);
}

/** What may show that a row waits: one of each of the words and looks in which rows differ. */
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

function mayBeState(column: Column): boolean {
  const { size } = new Set(column.texts.map((text) => fold(text)));
  // States come again; what only some rows have may be one word.
  const isTelling = size === 1 ? column.share < 1 : size < column.texts.length;
  return isTelling && size <= MOST_STATES && !isInControl(column);
}

/** By the words at a place of the rows that has few different ones. */
function byWords({
  records,
  pointed,
  at,
}: PointedParts): { rule: StateRule; place: FieldPlace } | null {
  const columns = pointed
    .filter((column) => column.cells[at] && mayBeState(column))
    .sort((a, b) => Number(isShownText(b)) - Number(isShownText(a)));
  for (const { cells, texts, share } of columns) {
    const place = placeOfCells(records, cells);
    const said = fold(cells[at]?.text ?? '');
    if (place === null || said === '') continue;
    // Other words that common sense takes for waiting wait as well.
    const others = new Set(
      texts.filter((text) => stateNamed(text) !== 'waiting').map((text) => fold(text)),
    );
    others.delete(said);
    const rule = {
      markedOnly: share < 1,
      openWaits: false,
      waiting: [said],
      answered: [...others],
    };
    return { rule, place };
  }
  return null;
}

/** The nearest thing about an element, or what is around it, that only some of the rows have. */
function signAt(element: Element, row: Element, records: readonly Element[]): string | null {
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

function withState(list: ListProfile, rule: StateRule, place: FieldPlace | null): ListProfile {
  const { state: _place, ...fields } = list.fields;
  const { state: _confidence, ...confidence } = list.confidence;
  return {
    ...list,
    fields: { ...fields, ...(place && { state: place }) },
    confidence: { ...confidence, ...(place && { state: POINTED_AT }) },
    state: rule,
  };
}
