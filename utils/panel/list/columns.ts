import { sellerWords } from '../words/authors';
import { isNewMark } from '../words/unread';
import type { Cell } from './cells';

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
  const kept = columns.filter((column) => !isCovered(column, byKey, records.length));
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
 * Puts a value back into its column where a mark such as 'new' stands before it in some records only,
 * in an element like the value's own.
 */
function setMarksApart(byKey: Map<string, Slots>): void {
  for (const [key, first] of byKey) {
    const second = byKey.get(`${key}~1`);
    if (second === undefined || !hasMarkBefore(first, second)) continue;
    const marks = second.cells.map((value, record) => {
      if (value === null) return null;
      const mark = first.cells[record] ?? null;
      first.cells[record] = value;
      second.cells[record] = null;
      return mark;
    });
    byKey.delete(`${key}~1`);
    byKey.set(`${key}!`, { cells: marks, order: first.order });
  }
}

/** True where a mark leads exactly when there is a second value. */
function hasMarkBefore(first: Slots, second: Slots): boolean {
  return (
    second.cells.some((cell) => cell === null) &&
    first.cells.every((cell, record) => {
      const isLed = second.cells[record] != null;
      return cell === null ? !isLed : isNewMark(cell.text) === isLed;
    })
  );
}

/**
 * Joins places that differ in class names alone and are never in one record: the same value in the
 * looks of different states.
 */
function mergeVariants(byKey: Map<string, Slots>): void {
  mergeBy(byKey, (key) => key.replaceAll(/\.[^>#@=~]*/g, ''));
  // Rows of one kind may be laid out otherwise than those of another: the same name is the same value.
  mergeBy(byKey, (key) => OWN_NAMES.exec(key)?.[0] ?? key);
}

const OWN_NAMES = /\.[^>#@=~]+[#@=][^>]*$/;

function mergeBy(byKey: Map<string, Slots>, kindOf: (key: string) => string): void {
  const byTags = new Map<string, Slots[]>();
  for (const [key, slots] of byKey) {
    const tags = kindOf(key);
    const like = byTags.get(tags) ?? [];
    byTags.set(tags, like);
    const kept = like.find((other) => areVariants(other, slots));
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
  return (
    one.cells.every((cell, record) => cell === null || other.cells[record] === null) &&
    isMark(one) === isMark(other)
  );
}

/** One and the same text wherever it stands, or a word that marks what has not been read. */
function isMark({ cells }: Slots): boolean {
  const texts = cells.flatMap((cell) => (cell === null ? [] : [cell.text]));
  const [first = ''] = texts;
  return texts.every((text) => text === first) && (texts.length > 1 || isNewMark(first));
}

interface Slots {
  readonly cells: (Cell | null)[];
  order: number;
}

function columnOf(key: string, { cells: found, order }: Slots): Column {
  const label = commonLabel(found);
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

const LABEL = /^[^:]{2,30}:\s+(?=\S)/;

/** 'Buyer: ' where each of the texts begins so; '' where there is none, or where it names a side. */
function commonLabel(cells: readonly (Cell | null)[]): string {
  const present = cells.filter((cell) => cell !== null);
  const [first] = present;
  if (first === undefined || present.length < 2 || first.at.run === undefined) return '';
  const label = LABEL.exec(first.text)?.[0] ?? '';
  const isCommon = label !== '' && present.every((cell) => cell.text.startsWith(label));
  return isCommon && !sellerWords.is(label) ? label : '';
}

function withoutLabel(cell: Cell | null, label: string): Cell | null {
  if (cell === null) return null;
  return { ...cell, text: cell.text.slice(label.length), at: { ...cell.at, prefix: label } };
}

/** Share of the records in which a text has to come in parts for these to be values of their own. */
const ALWAYS = 0.9;

/** True for a part of a text that is mostly whole, and for a whole that always comes in parts. */
function isCovered(
  { key, share }: Column,
  byKey: ReadonlyMap<string, { readonly cells: readonly (Cell | null)[] }>,
  count: number,
): boolean {
  if (/#\d+\/\d+(?:~\d+)?$/.test(key)) return share < ALWAYS;
  const second = byKey.get(key.replace(/(?=~\d+$)|$/, '/1'));
  const parted = second?.cells.filter((cell) => cell !== null).length ?? 0;
  return /#\d+(?:~\d+)?$/.test(key) && parted / count >= ALWAYS;
}

/** Share of the column's texts for which `test` holds, 0–1. */
export function shareOf(column: Column, test: (text: string) => boolean): number {
  if (column.texts.length === 0) return 0;
  return column.texts.filter((text) => test(text)).length / column.texts.length;
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

/** True for words of a button or a choice, which name what may be done and not what is. */
export function isInControl(column: Column): boolean {
  return firstCell(column)?.inControl === true;
}
