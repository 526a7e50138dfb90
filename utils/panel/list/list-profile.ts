import type { FieldPlace, ListProfile } from '../profile';
import type { Steps } from '../steps';
import { type Column, firstCell } from './columns';
import type { ListFields } from './fields';
import type { KeyField } from './key-field';
import { originalOf } from './originals';
import { selectorInRecords, selectorOfRecords } from './record-places';
import type { UnreadField } from './unread-field';

interface Placed {
  readonly place: FieldPlace | null;
  /** 0–1. */
  readonly confidence: number;
}

/** How sure a field is whose column was chosen among several by weights. */
const CHOSEN = { time: 0.9, buyer: 0.85, subject: 0.8 } as const;

/**
 * Lays down where the fields stand; null where no selector finds the records, or their times, again.
 *
 * @param find - all elements of the page that match
 */
export function* profileOf(
  fields: ListFields,
  find: (selector: string) => readonly Element[],
): Steps<ListProfile | null> {
  const record = selectorOfRecords(fields.records.map(originalOf), fields.all, find);
  if (record === null) return null;
  yield;
  const { author, state, unread } = fields;
  const placed = Object.entries(placesOf(fields)).flatMap(([name, { place, confidence }]) =>
    place === null ? [] : [{ name, place, confidence: Math.round(confidence * 100) / 100 }],
  );
  const has = (name: string): boolean => placed.some((field) => field.name === name);
  // A list that the user has pointed at may have none that is known yet.
  if (fields.time.column.texts.length > 0 && !has('time')) return null;
  return {
    record,
    fields: Object.fromEntries(placed.map(({ name, place }) => [name, place])),
    confidence: Object.fromEntries(placed.map(({ name, confidence }) => [name, confidence])),
    ...(author !== null && (author.column === null || has('author')) && { author: author.rule }),
    ...(state !== null && (state.column === null || has('state')) && { state: state.rule }),
    ...(unread !== null && has('unread') && { unread: unread.rule }),
  };
}

function placesOf(fields: ListFields): Record<string, Placed> {
  const { records, key, author, state, unread } = fields;
  const at = (column: Column | null | undefined): FieldPlace | null =>
    column == null ? null : placeOf(column, records);
  const by = (field: { column: Column | null; confidence: number } | null): Placed => ({
    place: at(field?.column),
    confidence: field?.confidence ?? 0,
  });
  return {
    time: { place: at(fields.time.column), confidence: CHOSEN.time },
    date: { place: at(fields.date?.column), confidence: CHOSEN.time },
    replied: { place: at(fields.replied?.column), confidence: CHOSEN.time },
    buyer: { place: at(fields.sender ?? fields.buyer), confidence: CHOSEN.buyer },
    recipient: { place: at(fields.recipient), confidence: CHOSEN.buyer },
    subject: { place: at(fields.subject), confidence: CHOSEN.subject },
    ...keyPlaces(key),
    author: by(author),
    snippet: { place: at(author?.snippet), confidence: author?.confidence ?? 0 },
    state: by(state),
    unread: { place: unreadPlace(unread, at), confidence: unread?.confidence ?? 0 },
  };
}

function keyPlaces(key: KeyField | null): Record<string, Placed> {
  if (key === null) return {};
  const { confidence } = key;
  return { key: { place: key.key, confidence }, url: { place: key.url, confidence } };
}

function unreadPlace(
  unread: UnreadField | null,
  at: (column: Column | undefined) => FieldPlace | null,
): FieldPlace | null {
  if (unread === null) return null;
  return unread.selector === undefined ? at(unread.column) : { selector: unread.selector };
}

function placeOf(column: Column, records: readonly Element[]): FieldPlace | null {
  const cell = firstCell(column);
  if (cell === null) return null;
  const elements = column.cells.map((each) => each?.element ?? null);
  const isOfSome = (_: unknown, record: number): boolean => elements[record] !== null;
  const selector =
    selectorInRecords(records, elements) ??
    // Where a text has no such part, nothing is read of it.
    (cell.at.segment === undefined
      ? null
      : selectorInRecords(records.filter(isOfSome), elements.filter(isOfSome)));
  return selector === null ? null : { selector, ...cell.at };
}
