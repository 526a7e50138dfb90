import { flatElements } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { findDeep } from '../dom/selector';
import type { UnreadRule } from '../profile';
import { isNewMark, readHeads, unreadWords } from '../words/unread';
import { type Column, isInControl, shareOf, tellsWhoTakesPart } from './columns';
import { isCount } from './names';
import { isYesOrNo, saidNo } from './state-field';
import { stateNamed } from './states';
import { absences, marksOf } from './unread-signs';
import * as UNREAD from './weights/unread';

/** Where and how records tell that they are unread. */
export interface UnreadField {
  readonly rule: UnreadRule;
  readonly confidence: number;
  /** For marks: a selector that the record or something in it matches. */
  readonly selector?: string;
  /** For words and counts: the column in which they stand. */
  readonly column?: Column;
}

interface Mark {
  readonly weight: number;
  readonly records: Set<number>;
}

const SELECTED = '[aria-selected="true"], [aria-current]:not([aria-current="false"])';

/**
 * How the records tell that they are unread; null where nothing in the list does.
 *
 * @param named - columns of buyer and subject, which are bold where a row is unread
 * @param state - the column of states, whose marks have another meaning
 */
export function unreadField(
  records: readonly Element[],
  columns: readonly Column[],
  named: readonly (Column | null)[],
  state: Column | null = null,
): UnreadField | null {
  const byColumn = wordColumn(columns) ?? countColumn(columns, named[0]);
  const marks = new Map<string, Mark>();
  const present = absences(records);
  records.forEach((record, index) => {
    const names = named.flatMap((column) => column?.cells[index]?.text ?? []);
    collectMarks(record, index, { names, present }, marks);
  });
  dropStates(marks, records.length);
  for (const [selector, { weight }] of marks) {
    const isOfState = state?.cells.some((cell) => cell?.element.matches(selector)) === true;
    if (isOfState && weight <= UNREAD.bold) marks.delete(selector);
  }
  const byMark = bestMark(marks, records);
  if (byColumn !== null && byMark !== null) {
    return byColumn.confidence >= byMark.confidence ? byColumn : byMark;
  }
  return byColumn ?? byMark;
}

/** The column below 'Read' of which nothing says but yes or no; null where none is. */
export function readField(
  columns: readonly Column[],
  hint: (column: Column) => string,
): UnreadField | null {
  const column = columns.find((each) => isYesOrNo(each) && readHeads.has(hint(each)));
  return column === undefined
    ? null
    : { rule: { by: 'words', words: saidNo(column) }, column, confidence: 0.9 };
}

/** Dots of some colour in every record are states: one that is not unread has none. */
function dropStates(marks: Map<string, Mark>, count: number): void {
  const dots = [...marks].filter(([, { weight }]) => weight === UNREAD.dot);
  const dotted = new Set(dots.flatMap(([, { records }]) => [...records]));
  if (dotted.size === count) dots.forEach(([selector]) => marks.delete(selector));
}

/** 'Unread', 'New message' in some records, shown or for screen readers. */
function wordColumn(columns: readonly Column[]): UnreadField | null {
  for (const column of columns) {
    // Class names are looked at one by one, among the marks.
    if (column.key.includes('@class')) continue;
    const words = shareOf(column, (text) => text.length <= 60 && unreadWords.concern(text));
    if (words > 0 || (column.share < 0.95 && isOfNews(column))) {
      return { rule: { by: 'words' }, column, confidence: words > 0 ? 0.95 : 0.7 };
    }
  }
  return null;
}

/** 'New' alone; with a number also beside states: '2 new', 'Closed'. */
function isOfNews({ texts }: Column): boolean {
  const news = texts.filter((text) => isNewMark(text));
  if (news.length === 0 || news.length === texts.length) return news.length > 0;
  return texts.every((text) => (isNewMark(text) ? /\d/.test(text) : stateNamed(text) !== null));
}

/** Bare counts in some records only; a count in each may be the number of messages. */
function countColumn(columns: readonly Column[], buyer?: Column | null): UnreadField | null {
  for (const column of columns) {
    if (tellsWhoTakesPart(column, buyer)) continue;
    if (column.key.includes('@') || shareOf(column, isCounted) < 1 || isInControl(column)) continue;
    const zeros = shareOf(column, (text) => /^\D*0\D*$/.test(text));
    // '23' of '23 h left', drawn piece by piece, counts something else.
    const behind = column.key.replace(/(?<!\d)\d+$/, (run) => `${Number(run) + 1}`);
    if ((column.share > 0.95 && zeros === 0) || columns.some(({ key }) => key === behind)) continue;
    return { rule: { by: 'count' }, column, confidence: 0.9 };
  }
  return null;
}

/** '3', '3 new'. */
const isCounted = (text: string): boolean =>
  isCount(text) || (/^\d/.test(text) && (isNewMark(text) || unreadWords.has(text)));

interface MarkSigns {
  /** Texts that are bold in unread rows. */
  readonly names: readonly string[];
  /** See `absences`. */
  readonly present: string;
}

function collectMarks(
  record: Element,
  index: number,
  { names, present }: MarkSigns,
  marks: Map<string, Mark>,
): void {
  // Bold letters elsewhere, such as those of 'You:' before a message, set something else apart.
  const isOfRow = (element: Element): boolean =>
    names.length === 0 || names.some((name) => (element.textContent ?? '').includes(name));
  for (const element of flatElements(record, isHidden)) {
    for (const [selector, weight] of marksOf(element, present)) {
      if (weight === UNREAD.bold && !isOfRow(element)) continue;
      const mark = marks.get(selector) ?? { weight, records: new Set<number>() };
      mark.records.add(index);
      marks.set(selector, mark);
    }
  }
}

/** The mark that says most plainly 'unread' and that some records have and others not. */
function bestMark(
  marks: ReadonlyMap<string, Mark>,
  records: readonly Element[],
): UnreadField | null {
  const selected = new Set(
    records.flatMap((record, index) =>
      record.matches(SELECTED) || record.querySelector(SELECTED) !== null ? [index] : [],
    ),
  );
  let best: { selector: string; weight: number } | null = null;
  for (const [selector, { weight, records: marked }] of marks) {
    const isSome = marked.size > 0 && (marked.size < records.length || weight >= UNREAD.name);
    const isSelection = [...marked].every((index) => selected.has(index));
    if (!isSome || isSelection || weight < UNREAD.least) continue;
    // What stands in other rows for something else cannot be told from the mark.
    if (records.filter((record) => hasMark(record, selector)).length !== marked.size) continue;
    if (best === null || weight > best.weight) best = { selector, weight };
  }
  if (best === null) return null;
  return {
    rule: { by: 'present' },
    selector: best.selector,
    confidence: Math.min(0.95, 0.5 + best.weight / 10),
  };
}

function hasMark(record: Element, selector: string): boolean {
  return record.matches(selector) || findDeep(record, selector) !== null;
}
