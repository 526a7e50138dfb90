import { findAllDeep } from '../dom/selector';
import type { Column } from '../list/columns';
import { fieldsOf, type InferenceContext, type ListFields } from '../list/fields';
import { headsOf, hintOf } from '../list/heads';
import { keyField } from '../list/key-field';
import { profileOf } from '../list/list-profile';
import type { TimeColumn } from '../list/time-field';
import { wordsOf } from '../list/told';
import { unreadField } from '../list/unread-field';
import type { ListProfile } from '../profile';
import { inOneGo } from '../steps';
import type { LikeRows } from './like-rows';
import { partsOf } from './row-parts';

/**
 * The list whose rows the user pointed at, with all that the reader works out in them by itself;
 * null where no selector finds the rows again.
 */
export function listOfRows(
  document: Document,
  rows: LikeRows,
  context: InferenceContext,
): ListProfile | null {
  const { parent, all } = rows;
  const fields = inOneGo(fieldsOf({ parent, records: all }, context));
  const find = (selector: string): Element[] => findAllDeep(document, selector);
  return inOneGo(profileOf(fields ?? withoutTimes(rows, context), find));
}

/** Where no column of times is seen, what the words tell is seen all the same. */
function withoutTimes({ parent, all }: LikeRows, context: InferenceContext): ListFields {
  const { records, columns } = partsOf(all);
  const heads = headsOf(records);
  const hint = (column: Column): string => hintOf(column, records, heads);
  const told = inOneGo(wordsOf(columns, hint, context.names, []));
  return {
    parent,
    all,
    records,
    heads,
    columns,
    time: NO_TIMES,
    date: null,
    ...told,
    unread: unreadField(records, columns, [told.buyer, told.subject]),
    key: keyField(records, context.url),
  };
}

const NO_COLUMN: Column = {
  key: '',
  cells: [],
  texts: [],
  label: '',
  share: 0,
  variety: 0,
  order: 0,
};
const NO_TIMES: TimeColumn = { column: NO_COLUMN, times: [], share: 0, score: 0 };
