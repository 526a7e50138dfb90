import { collapse } from '../dom/text';
import { isNewMark, unreadWords } from '../words/unread';
import type { Cell } from './cells';
import { commonLabel } from './label';
import { otherThanShop } from './names';
import { stateNamed } from './states';

/** The values that stand at one place of all records. */
export interface Column {
  readonly key: string;
  /** By record; null where a record has none. */
  readonly cells: readonly (Cell | null)[];
  /** Texts of the cells that are there. */
  readonly texts: readonly string[];
  /** What all its texts began with, cut off: 'Buyer: '; mostly ''. */
  readonly label: string;
  /** Share of the records that have it, 0–1. */
  readonly share: number;
  /** Share of different texts among its texts, 0–1. */
  readonly variety: number;
  /** Position of its first cell among the cells of a record. */
  readonly order: number;
}

/** Lines the cells of several records up, place by place, in reading order. */
export function columnsOf(records: readonly (readonly Cell[])[]): Column[] {
  const byKey = new Map<string, Slots>();
  records.forEach((cells, record) => {
    cells.forEach((cell, order) => {
      let slots = byKey.get(cell.key);
      if (slots === undefined) {
        slots = { cells: Array.from(records, () => null), order };
        byKey.set(cell.key, slots);
      }
      slots.cells[record] = cell;
      slots.order = Math.min(slots.order, order);
    });
  });
  setMarksApart(byKey);
  mergeVariants(byKey);
  const columns = [...byKey].map(([key, slots]) => columnOf(key, slots));
  const kept = columns.filter((column) => !isCovered(column, byKey));
  return kept.filter((column) => !isRepeated(column, kept));
}

/**
 * True for the whole of an element whose one piece of text is a column already; it is of use where
 * that piece stands in <b> in some records and in <span> in others.
 */
function isRepeated(column: Column, columns: readonly Column[]): boolean {
  if (!column.cells.some((cell) => cell?.sole)) return false;
  return columns.some(
    (other) =>
      other !== column &&
      other.share === column.share &&
      other.cells.every((cell, record) => cell?.text === column.cells[record]?.text) &&
      (other.order < column.order || firstCell(other)?.at.run !== undefined),
  );
}

/**
 * Puts values back into their columns where marks such as 'new' or 'closed' stand among them in some
 * records only, in elements like the values' own.
 */
function setMarksApart(byKey: Map<string, Slots>): void {
  for (const key of byKey.keys()) {
    const like = numbered(byKey, key);
    if (like.length > 1) setApart(byKey, key, like);
  }
}

/** What stands at a place, the first, the second, and so on. */
function numbered(byKey: ReadonlyMap<string, Slots>, key: string): Slots[] {
  const like: Slots[] = [];
  for (let slots = byKey.get(key); slots; slots = byKey.get(`${key}~${like.length}`)) {
    like.push(slots);
  }
  return like;
}

/** Only where every record has the same number of values without the marks. */
function setApart(byKey: Map<string, Slots>, key: string, like: readonly Slots[]): void {
  const [first] = like;
  if (first === undefined) return;
  const { order } = first;
  const rows = first.cells.map((_, record) => like.flatMap(({ cells }) => cells[record] ?? []));
  const values = rows.map((row) => row.filter(({ text }) => markIn(text) === null));
  const count = values[0]?.length ?? 0;
  const isOccasional = rows.some((row) => row.length === count) && like.length > count;
  if (!isOccasional || values.some((row) => row.length !== count)) return;
  for (const [index, slots] of like.entries()) {
    values.forEach((row, record) => (slots.cells[record] = row[index] ?? null));
    if (index >= count) byKey.delete(index === 0 ? key : `${key}~${index}`);
  }
  for (const kind of ['news', 'state'] as const) {
    const marks = rows.map((row) => row.find(({ text }) => markIn(text) === kind) ?? null);
    if (marks.some((mark) => mark !== null)) byKey.set(`${key}!${kind}`, { cells: marks, order });
  }
}

/** What a short text marks its record as; null for a value. */
function markIn(text: string): 'news' | 'state' | null {
  if (isNewMark(text)) return 'news';
  return stateNamed(text) === null ? null : 'state';
}

/**
 * Joins places that differ in class names alone and are never in one record: the same value in the
 * looks of different states.
 */
function mergeVariants(byKey: Map<string, Slots>): void {
  // What was joined may show that a third is like it.
  for (let size = 0; size !== byKey.size;) {
    size = byKey.size;
    // Below a name that tells the state, what is called alike is the same.
    mergeBy(byKey, (key) => key.replaceAll(/\.[^>#@=~]*(?=>)/g, ''), areApart);
    mergeBy(byKey, (key) => key.replaceAll(/\.[^>#@=~!]*|!state$/g, ''));
    // Rows of one kind may be laid out otherwise than those of another: the same name is the same value.
    mergeBy(byKey, (key) => OWN_NAMES.exec(key)?.[0] ?? key);
  }
}

const OWN_NAMES = /\.[^>#@=~]+[#@=][^>]*$/;

function mergeBy(
  byKey: Map<string, Slots>,
  kindOf: (key: string) => string,
  isSame: (one: Slots, other: Slots) => boolean = areVariants,
): void {
  const byTags = new Map<string, Slots[]>();
  for (const [key, slots] of byKey) {
    const tags = kindOf(key);
    const like = byTags.get(tags) ?? [];
    byTags.set(tags, like);
    const kept = like.find((other) => isSame(other, slots));
    if (kept === undefined) {
      like.push(slots);
      continue;
    }
    slots.cells.forEach((cell, record) => {
      if (cell !== null) kept.cells[record] = cell;
    });
    byKey.delete(key);
  }
}

/** Never in one record, and not a mark such as 'new' on one side and values on the other. */
function areVariants(one: Slots, other: Slots): boolean {
  if (!areApart(one, other)) return false;
  const marks = [isMark(one), isMark(other)];
  return marks.includes(null) || marks[0] === marks[1] || areEither(one, other);
}

/** Never in one record. */
function areApart(one: Slots, other: Slots): boolean {
  return one.cells.every((cell, record) => cell === null || other.cells[record] === null);
}

/** In each record one of the two: 'Ada Ltd.', whoever wrote for it, or the buyer's name. */
function areEither(one: Slots, other: Slots): boolean {
  const texts = [...one.cells, ...other.cells].flatMap((cell) => cell?.text ?? []);
  return texts.length === one.cells.length && !texts.some((text) => isNewMark(text));
}

/** One and the same text wherever it stands, or a word for what is new; null for one text, which may be either. */
function isMark({ cells }: Slots): boolean | null {
  const texts = cells.flatMap((cell) => (cell === null ? [] : [cell.text]));
  const [first = ''] = texts;
  if (texts.every((text) => isNewMark(text))) return true;
  return texts.length === 1 ? null : texts.every((text) => text === first);
}

interface Slots {
  readonly cells: (Cell | null)[];
  order: number;
}

function columnOf(key: string, { cells: found, order }: Slots): Column {
  const present = found.filter((cell) => cell !== null);
  const isRun = present.length > 1 && present[0]?.at.run !== undefined;
  const label = isRun ? commonLabel(present.map(({ text }) => text)) : '';
  const cells = label === '' ? found : found.map((cell) => withoutLabel(cell, label));
  const texts = cells.flatMap((cell) => (cell === null ? [] : [cell.text]));
  return {
    key,
    cells,
    texts,
    label,
    order,
    share: texts.length / cells.length,
    variety: new Set(texts).size / texts.length,
  };
}

function withoutLabel(cell: Cell | null, label: string): Cell | null {
  if (cell === null) return null;
  return { ...cell, text: cell.text.slice(label.length), at: { ...cell.at, prefix: label } };
}

/** Share of the records in which a text has to come in parts for these to be values of their own. */
const ALWAYS = 0.9;

/**
 * True for a part of a text that is mostly whole, unless it only ever marks a row: '· unread', and for a
 * whole that always comes in parts.
 */
function isCovered({ key, cells, texts }: Column, byKey: ReadonlyMap<string, Slots>): boolean {
  const [, place = key, part] = PART.exec(key) ?? [];
  const others = numbered(byKey, part === undefined ? `${place}/1` : place);
  const shared = (some: readonly Slots[]): number =>
    cells.filter(
      (cell, at) => cell && some.some((slots) => slots.cells[at]?.element === cell.element),
    ).length;
  if (part === undefined) return shared(others) > 0 && shared(others) >= texts.length * ALWAYS;
  const wholes = others.filter((slots) => shared([slots]) > 0);
  const most = Math.max(...wholes.map((slots) => slots.cells.filter(Boolean).length));
  return (
    texts.length < most * ALWAYS &&
    !texts.every((text) => markIn(text) !== null || unreadWords.is(text))
  );
}

/** A piece of text, which of its parts, and which of several alike. */
const PART = /^(.*#\d+)(\/\d+)?(?:~\d+)?$/;

/** Share of the column's texts for which `test` holds, 0–1. */
export function shareOf(column: Column, test: (text: string) => boolean): number {
  if (column.texts.length === 0) return 0;
  return column.texts.filter((text) => test(text)).length / column.texts.length;
}

/** True for what stands where the column names the shop among others: 'Ada, Me (3)', 'Ada, Me <i>3</i>'. */
export function tellsWhoTakesPart(column: Column, names: Column | null | undefined): boolean {
  const cell = names?.cells.find((each) => each && otherThanShop(each.text) !== each.text);
  if (cell == null || column === names) return false;
  return column.cells.some(
    (each) => each?.element.contains(cell.element) || (each && cell.element.contains(each.element)),
  );
}

/** True for words that are shown, as against attributes, hidden words and whole elements. */
export function isShownText(column: Column): boolean {
  const cell = firstCell(column);
  return cell !== null && (cell.at.run !== undefined || cell.sole) && !cell.spoken;
}

/** The first cell that is there. */
export function firstCell(column: Column): Cell | null {
  return column.cells.find((cell) => cell !== null) ?? null;
}

/** True for words of a button, a choice or a link alike in all rows: what may be done, not what is. */
export function isInControl(column: Column): boolean {
  const { length } = column.cells;
  return firstCell(column)?.inControl === true || (length > 1 && column.cells.every(isSameLink));
}

function isSameLink(cell: Cell | null, _index: number, [first]: readonly (Cell | null)[]): boolean {
  return cell?.text === first?.text && cell?.element.matches('a') === true && isAll(cell);
}

/** True for all that its element says. */
function isAll({ element, text }: Cell): boolean {
  return collapse(element.textContent ?? '') === text;
}
