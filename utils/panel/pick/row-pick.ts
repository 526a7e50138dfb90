import { findAllDeep } from '../dom/selector';
import { inOneGo } from '../steps';
import { buyerColumn } from '../list/buyer-field';
import { fieldsOf, type InferenceContext } from '../list/fields';
import { keyField } from '../list/key-field';
import { profileOf } from '../list/list-profile';
import { selectorOfRecords } from '../list/record-places';
import type { FieldPlace, ListProfile } from '../profile';
import type { LikeRows } from './like-rows';
import { placeOfCells } from './place-of-cells';
import { partsOf } from './row-parts';

/**
 * The list whose rows the user pointed at, with all that the reader works out in them by itself;
 * null where no selector finds the rows again.
 */
export function listOfRows(
  document: Document,
  { parent, all }: LikeRows,
  context: InferenceContext,
): ListProfile | null {
  const find = (selector: string): Element[] => findAllDeep(document, selector);
  const fields = inOneGo(fieldsOf({ parent, records: all }, context));
  const worked = fields === null ? null : inOneGo(profileOf(fields, find));
  return worked ?? withoutTimes(all, find, context);
}

/** Where no column of times is seen, the buyer and what tells rows apart may be seen all the same. */
function withoutTimes(
  all: readonly Element[],
  find: (selector: string) => readonly Element[],
  { url }: InferenceContext,
): ListProfile | null {
  const { records, columns } = partsOf(all);
  const record = selectorOfRecords(records, all, find);
  if (record === null) return null;
  const buyer = buyerColumn(columns, () => '');
  const key = keyField(records, url);
  const places: [string, FieldPlace | null | undefined, number][] = [
    ['buyer', buyer && placeOfCells(records, buyer.column.cells), 0.5],
    ['key', key?.key, key?.confidence ?? 0],
    ['url', key?.url, key?.confidence ?? 0],
  ];
  const placed = places.flatMap(([name, place, confidence]) =>
    place ? [{ name, place, confidence }] : [],
  );
  return {
    record,
    fields: Object.fromEntries(placed.map(({ name, place }) => [name, place])),
    confidence: Object.fromEntries(placed.map(({ name, confidence }) => [name, confidence])),
  };
}
