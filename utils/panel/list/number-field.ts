import { orderHeads } from '../words/columns';
import { type Column, firstCell, isShownText } from './columns';
import type { KeyField } from './key-field';
import { selectorInRecords } from './record-places';

const NUMBER = /^(?:#|№|No\.?|Nr\.?)?\s?(?:\p{Upper}{1,5}[-/ ]?)?\d{3,}$/u;
const MARK = /^(?:#|№|No\.?|Nr\.?)\s?/;

/**
 * A printed number that every record has for itself, where the markup names none; not an order's,
 * about which there may be several discussions.
 */
export function numberField(
  columns: readonly Column[],
  records: readonly Element[],
  hint: (column: Column) => string,
): KeyField | null {
  const column = columns.find(
    (each) =>
      isShownText(each) &&
      each.share === 1 &&
      each.variety === 1 &&
      each.texts.every((text) => NUMBER.test(text)) &&
      !orderHeads.has(hint(each)),
  );
  const cell = column === undefined ? null : firstCell(column);
  const selector =
    column === undefined
      ? null
      : selectorInRecords(
          records,
          column.cells.map((each) => each?.element ?? null),
        );
  if (cell === null || selector === null) return null;
  const prefix = `${cell.at.prefix ?? ''}${MARK.exec(cell.text)?.[0] ?? ''}`;
  return {
    key: { selector, ...cell.at, ...(prefix === '' ? {} : { prefix }) },
    url: null,
    linksBelowPage: false,
    confidence: 0.7,
  };
}
