import { remembered } from '@/utils/remembered';

import { flatElements } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { escapeName, findDeep } from '../dom/selector';
import type { UnreadRule } from '../profile';
import { isNewMark, readHeads, unreadWords } from '../words/unread';
import { type Column, isInControl, shareOf, tellsWhoTakesPart } from './columns';
import { isCount } from './names';
import { isYesOrNo, saidNo } from './state-field';
import { stateNamed } from './states';
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

const UNREAD_NAME = /(?:^|[-_]|is|has)(?:unread|unseen|not-?read|new-?messages?)(?:$|[-_])/i;
const NEW_NAME = /(?:--|^is-|^has-|^)(?:new|fresh)$/i;
const BOLD_NAME =
  /(?:^|[-_:])(?:strong|(?:extra|semi)?bold(?:er)?|(?:fw|font|weight)-(?:medium|[6-9]00))$/i;
const DOT_NAME = /(?:^|[-_])(?:dot|indicator|bullet|pip|badge)(?:$|[-_])/i;
/** Marks that are in every row and hidden where they do not apply. */
const ABSENT_NAME =
  /(?:^|[-_]|is)(?:invisible|hidden|hide|none|off|empty|inactive|zero|transparent)$/i;
const FOR_SPEECH = /visually|sr-only|screen/i;
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
    const behind = column.key.replace(/\d+$/, (run) => `${Number(run) + 1}`);
    if ((column.share > 0.95 && zeros === 0) || columns.some(({ key }) => key === behind)) continue;
    return { rule: { by: 'count' }, column, confidence: 0.9 };
  }
  return null;
}

/** '3', '3 new'. */
const isCounted = (text: string): boolean =>
  isCount(text) || (/^\d/.test(text) && (isNewMark(text) || unreadWords.has(text)));

/** What a selector has to exclude so that it finds no dot that is hidden by a class of its own. */
function absences(records: readonly Element[]): string {
  const elements = records.flatMap((record) => flatElements(record));
  const dots = elements.map(classSigns).filter(({ isDot }) => isDot);
  const found = new Set(dots.flatMap(({ names }) => names.filter((name) => isAbsence(name))));
  return [...found].map((name) => `:not(.${escapeName(name)})`).join('');
}

function isAbsence(name: string): boolean {
  return ABSENT_NAME.test(name) && !FOR_SPEECH.test(name);
}

/** What the class names of an element tell. */
interface ClassSigns {
  readonly names: readonly string[];
  /** It is a dot, if there is nothing in it. */
  readonly isDot: boolean;
  /** Its marks: none where it is hidden by a class of its own. */
  readonly marks: readonly { readonly name: string; readonly weight: number | null }[];
}

function classSigns(element: Element): ClassSigns {
  return signsOf(element.getAttribute('class') ?? '');
}

const signsOf = remembered((classes: string): ClassSigns => {
  const names = classes.split(/\s+/).filter(Boolean);
  const isDot = names.some((name) => DOT_NAME.test(name));
  const all = names.map((name) => ({ name, weight: weightOfName(name) }));
  const marks = names.some((name) => isAbsence(name))
    ? []
    : all.filter(({ weight }) => weight !== null || isDot);
  return { names, isDot, marks };
});

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

/** What may mark a record as unread: a selector, and how plainly it says so. */
type FoundMark = readonly [selector: string, weight: number];

function marksOf(element: Element, present: string): FoundMark[] {
  const found: FoundMark[] = [];
  const { localName } = element;
  if (localName === 'b' || localName === 'strong') found.push([localName, UNREAD.bold]);
  const style = element.getAttribute('style');
  if (style !== null && /font-weight:\s*(?:bold|[6-9]00)/.test(style)) {
    found.push(['[style*="font-weight"]', UNREAD.bold]);
  }
  const signs = classSigns(element);
  const isDot = signs.isDot && (element.textContent ?? '').trim() === '';
  for (const { name, weight } of signs.marks) {
    const worth = weight ?? (isDot ? UNREAD.dot : null);
    if (worth !== null) found.push([`.${escapeName(name)}${isDot ? present : ''}`, worth]);
  }
  return found.concat(attributeMarks(element));
}

function weightOfName(name: string): number | null {
  if (UNREAD_NAME.test(name) || unreadWords.has(name)) return UNREAD.name;
  return BOLD_NAME.test(name) || NEW_NAME.test(name) || isNewMark(name) ? UNREAD.bold : null;
}

/** Whether an attribute of this name may say that something is unread. */
const mayTell = remembered(
  (name: string) =>
    name.startsWith('data-') || unreadWords.has(name) || /^(?:is-)?(?:read|seen)$/.test(name),
);

function attributeMarks(element: Element): FoundMark[] {
  return element.getAttributeNames().flatMap((name): FoundMark[] => {
    const selector = mayTell(name) ? attributeMark(name, element.getAttribute(name) ?? '') : '';
    return selector === '' ? [] : [[selector, UNREAD.name]];
  });
}

/** A selector of the attribute where it says so; else ''. */
function attributeMark(name: string, value: string): string {
  const isUnreadName =
    unreadWords.has(name) || /(?:^|-)(?:unread|unseen|is-new|new)(?:-count)?$/.test(name);
  const isNo = /^(?:0|false|no)$/.test(value);
  if (isUnreadName && !isNo) return `[${name}]:not([${name}="0"]):not([${name}="false"])`;
  const isUnread =
    (isNo && /(?:^|-)(?:read|seen|is-read)$/.test(name)) || /^(?:unread|unseen|new)$/.test(value);
  return isUnread ? `[${name}=${JSON.stringify(value)}]` : '';
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
