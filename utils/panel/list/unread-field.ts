import { flatChildren } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { escapeName, findDeep } from '../dom/selector';
import type { UnreadRule } from '../profile';
import { isNewMark, unreadWords } from '../words/unread';
import { type Column, isInControl, shareOf } from './columns';
import { isCount } from './names';
import { UNREAD } from './weights';

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

const UNREAD_NAME = /(?:^|[-_]|is|has)(?:unread|unseen|not-?read|new-?messages?)(?:$|[-_])/i;
const NEW_NAME = /(?:--|^is-|^has-|^)(?:new|fresh)$/i;
const BOLD_NAME =
  /(?:^|[-_:])(?:bold|bolder|semibold|strong|fw-(?:bold|bolder|semibold|medium|[6-9]00)|font-(?:bold|semibold|extrabold|medium)|weight-(?:bold|semibold|medium|[6-9]00))$/i;
const DOT_NAME = /(?:^|[-_])(?:dot|indicator|bullet|pip|badge)(?:$|[-_])/i;
/** Marks that are in every row and hidden where they do not apply. */
const ABSENT_NAME =
  /(?:^|[-_]|is)(?:invisible|hidden|hide|none|off|empty|inactive|zero|transparent)$/i;
const FOR_SPEECH = /visually|sr-only|screen/i;
const HIGHLIGHT_NAME =
  /(?:^|[-_])(?:highlight(?:ed)?|table-(?:warning|info|primary|active))(?:$|[-_])/i;
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
  const byColumn = wordColumn(columns) ?? countColumn(columns);
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
    const words = shareOf(column, (text) => text.length <= 60 && unreadWords.has(text));
    const news = column.share < 0.95 ? shareOf(column, (text) => isNewMark(text)) : 0;
    if (words > 0 || news === 1) {
      return { rule: { by: 'words' }, column, confidence: words > 0 ? 0.95 : 0.7 };
    }
  }
  return null;
}

/** Bare counts in some records only; a count in each may be the number of messages. */
function countColumn(columns: readonly Column[]): UnreadField | null {
  for (const column of columns) {
    if (column.key.includes('@') || shareOf(column, isCount) < 1 || isInControl(column)) continue;
    const zeros = shareOf(column, (text) => /^\D*0\D*$/.test(text));
    if (column.share > 0.95 && zeros === 0) continue;
    return { rule: { by: 'count' }, column, confidence: 0.9 };
  }
  return null;
}

/** What a selector has to exclude so that it finds no dot that is hidden by a class of its own. */
function absences(records: readonly Element[]): string {
  const found = new Set<string>();
  const visit = (element: Element): void => {
    const names = classesOf(element);
    if (names.some((name) => DOT_NAME.test(name))) {
      names.filter((name) => isAbsence(name)).forEach((name) => found.add(name));
    }
    flatChildren(element).forEach(visit);
  };
  records.forEach(visit);
  return [...found].map((name) => `:not(.${escapeName(name)})`).join('');
}

function isAbsence(name: string): boolean {
  return ABSENT_NAME.test(name) && !FOR_SPEECH.test(name);
}

function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
}

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
  const visit = (element: Element): void => {
    for (const [selector, weight] of marksOf(element, present)) {
      if (weight === UNREAD.bold && !isOfRow(element)) continue;
      const mark = marks.get(selector) ?? { weight, records: new Set<number>() };
      mark.records.add(index);
      marks.set(selector, mark);
    }
    for (const child of flatChildren(element)) if (!isHidden(child)) visit(child);
  };
  visit(record);
}

function* marksOf(
  element: Element,
  present: string,
): Generator<[selector: string, weight: number]> {
  if (/^(?:strong|b)$/.test(element.localName)) yield [element.localName, UNREAD.bold];
  const style = element.getAttribute('style') ?? '';
  if (/font-weight:\s*(?:bold|[6-9]00)/.test(style)) yield ['[style*="font-weight"]', UNREAD.bold];
  const names = classesOf(element);
  const isDot =
    names.some((name) => DOT_NAME.test(name)) && (element.textContent ?? '').trim() === '';
  for (const name of names.some((each) => isAbsence(each)) ? [] : names) {
    const weight = weightOfName(name) ?? (isDot ? UNREAD.dot : null);
    if (weight !== null) yield [`.${escapeName(name)}${isDot ? present : ''}`, weight];
  }
  yield* attributeMarks(element);
}

function weightOfName(name: string): number | null {
  if (UNREAD_NAME.test(name) || unreadWords.has(name)) return UNREAD.name;
  if (BOLD_NAME.test(name) || NEW_NAME.test(name)) return UNREAD.bold;
  return HIGHLIGHT_NAME.test(name) ? UNREAD.highlight : null;
}

function* attributeMarks(element: Element): Generator<[selector: string, weight: number]> {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const isUnreadWord = unreadWords.has(name);
    if (!name.startsWith('data-') && !isUnreadWord && !/^(?:is-)?(?:read|seen)$/.test(name))
      continue;
    const isUnreadName =
      isUnreadWord || /(?:^|-)(?:unread|unseen|is-new|new)(?:-count)?$/.test(name);
    if (isUnreadName && !/^(?:0|false|no)$/.test(value)) {
      yield [`[${name}]:not([${name}="0"]):not([${name}="false"])`, UNREAD.name];
    } else if (/(?:^|-)(?:read|seen|is-read)$/.test(name) && /^(?:0|false|no)$/.test(value)) {
      yield [`[${name}=${JSON.stringify(value)}]`, UNREAD.name];
    } else if (/^(?:unread|unseen|new)$/.test(value)) {
      yield [`[${name}=${JSON.stringify(value)}]`, UNREAD.name];
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
