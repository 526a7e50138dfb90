import { flatAncestors, flatContains } from '../dom/flat-tree';
import { findAllDeep } from '../dom/selector';
import { inOneGo } from '../steps';
import { spread } from '../list/candidates';
import { cellsOf } from '../list/cells';
import { type Column, columnsOf } from '../list/columns';
import type { InferenceContext } from '../list/fields';
import { commonNames } from '../list/naming';
import { readList } from '../list/read-list';
import { SAMPLE } from '../list/weights';
import type { ListProfile } from '../profile';

/** Rows and their values, place by place. */
interface RowParts {
  readonly records: readonly Element[];
  readonly columns: readonly Column[];
}

/** The same with what the user pointed at. */
export interface PointedParts extends RowParts {
  /** The columns that stand in what was pointed at, or around it. */
  readonly pointed: readonly Column[];
  /** The row in which it stands, by its number among the records. */
  readonly at: number;
}

/** The values of rows; of many, some are looked at. `among` is always one of them. */
export function partsOf(rows: readonly Element[], among?: Element): RowParts {
  const sample = spread(rows, SAMPLE);
  const chosen = among === undefined || sample.includes(among) ? sample : [among, ...sample];
  const naming = commonNames(chosen);
  const sampled = chosen.flatMap((record) => {
    const cells = cellsOf(record, naming);
    return cells === null ? [] : [{ record, cells }];
  });
  return {
    records: sampled.map(({ record }) => record),
    columns: columnsOf(sampled.map(({ cells }) => cells)),
  };
}

/** The values of a list's rows, and those at `element`; null for one that is in no row. */
export function partsAt(
  document: Document,
  list: ListProfile,
  element: Element,
  context: InferenceContext,
): PointedParts | null {
  const rows = rowsOf(document, list, context);
  const isAround = (each: Element): boolean => flatContains(each, element);
  // One that is no row as yet for want of a time may be pointed at all the same.
  const row = rows.find(isAround) ?? findAllDeep(document, list.record).find(isAround);
  if (row === undefined) return null;
  const parts = partsOf(rows, row);
  const index = parts.records.indexOf(row);
  return { ...parts, pointed: columnsAt(parts.columns, index, element, row), at: index };
}

/** The list's rows: without heads and separators, where time or key tell them apart already. */
export function rowsOf(
  document: Document,
  list: ListProfile,
  context: InferenceContext,
): Element[] {
  const records = findAllDeep(document, list.record);
  const read = inOneGo(readList(document, list, context)).discussions.map((row) => row.element);
  return read.length * 2 >= records.length ? read : records;
}

/** Columns with a value inside the element, else inside the nearest one around it. */
function columnsAt(
  columns: readonly Column[],
  index: number,
  element: Element,
  row: Element,
): Column[] {
  for (const around of flatAncestors(element)) {
    const inside = columns.filter((column) => {
      const cell = column.cells[index];
      return cell != null && flatContains(around, cell.element);
    });
    if (inside.length > 0) return inside;
    if (around === row) break;
  }
  return [];
}
