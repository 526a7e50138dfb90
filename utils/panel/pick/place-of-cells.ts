import type { Cell } from '../list/cells';
import { selectorInRecords } from '../list/record-places';
import type { FieldPlace } from '../profile';

/** Where cells of these records stand; null where no selector leads to any. */
export function placeOfCells(
  records: readonly Element[],
  cells: readonly (Cell | null)[],
): FieldPlace | null {
  const wanted = cells.map((cell) => cell?.element ?? null);
  const index = cells.findIndex((cell) => cell !== null);
  const [record, cell] = [records[index], cells[index]];
  if (record === undefined || !cell) return null;
  // Rows of another make among them have no place in common: that of one is better than none.
  const selector =
    selectorInRecords(records, wanted) ?? selectorInRecords([record], [cell.element]);
  return selector === null ? null : { selector, ...cell.at };
}
