import type { Cell } from './cells';

/** The values that stand at one place of all records. */
export interface Column {
  readonly key: string;
  /** By record; null where a record has none. */
  readonly cells: readonly (Cell | null)[];
  /** Texts of the cells that are there. */
  readonly texts: readonly string[];
  /** Share of the records that have it, 0–1. */
  readonly share: number;
  /** Share of different texts among its texts, 0–1. */
  readonly variety: number;
  /** Position of its first cell among the cells of a record. */
  readonly order: number;
}

/** Lines the cells of several records up, place by place, in reading order. */
export function columnsOf(records: readonly (readonly Cell[])[]): Column[] {
  const byKey = new Map<string, { cells: (Cell | null)[]; order: number }>();
  records.forEach((cells, record) => {
    cells.forEach((cell, order) => {
      let column = byKey.get(cell.key);
      if (column === undefined) {
        column = { cells: Array.from(records, () => null), order };
        byKey.set(cell.key, column);
      }
      column.cells[record] = cell;
      column.order = Math.min(column.order, order);
    });
  });
  const columns = [...byKey].map(([key, { cells, order }]) => {
    const texts = cells.flatMap((cell) => (cell === null ? [] : [cell.text]));
    return {
      key,
      cells,
      texts,
      order,
      share: texts.length / records.length,
      variety: new Set(texts).size / texts.length,
    };
  });
  return columns.filter((column) => !isCovered(column, byKey, records.length));
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
  return cell !== null && cell.at.run !== undefined && !cell.spoken;
}

/** The first cell that is there. */
export function firstCell(column: Column): Cell | null {
  return column.cells.find((cell) => cell !== null) ?? null;
}

/** True for words of a button or a choice, which name what may be done and not what is. */
export function isInControl(column: Column): boolean {
  return firstCell(column)?.element.closest('button, select, [role="button"]') !== null;
}
