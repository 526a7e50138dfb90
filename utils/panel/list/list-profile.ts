import type { FieldPlace, ListProfile } from '../profile';
import type { Steps } from '../steps';
import { type Column, firstCell } from './columns';
import type { ListFields } from './fields';
import { originalOf } from './originals';
import { selectorInRecords, selectorOfRecords } from './record-places';

/** A field, by its place or by the column that stands there. */
interface Placing {
  readonly place?: FieldPlace | null;
  readonly column?: Column | null | undefined;
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
  const placed = yield* placedOf(fields);
  const has = (name: string): boolean => name in placed.fields;
  // A list that the user has pointed at may have none that is known yet.
  if (fields.time.column.texts.length > 0 && !has('time')) return null;
  return {
    record,
    ...placed,
    ...(author !== null && (author.column === null || has('author')) && { author: author.rule }),
    ...(state !== null && (state.column === null || has('state')) && { state: state.rule }),
    ...(unread !== null && has('unread') && { unread: unread.rule }),
  };
}

/** The fields that have a place, one by one: to find each takes a while in a long page. */
function* placedOf(list: ListFields): Steps<Pick<ListProfile, 'fields' | 'confidence'>> {
  const fields: Record<string, FieldPlace> = {};
  const confidence: Record<string, number> = {};
  for (const [name, field] of Object.entries(placesOf(list))) {
    const place = field?.place ?? (field?.column ? placeOf(field.column, list.records) : null);
    if (field && place) {
      fields[name] = place;
      confidence[name] = Math.round(field.confidence * 100) / 100;
    }
    yield;
  }
  return { fields, confidence };
}

function placesOf(fields: ListFields): Record<string, Placing | null> {
  const { key, author, state, unread } = fields;
  return {
    time: { column: fields.time.column, confidence: CHOSEN.time },
    date: { column: fields.date?.column, confidence: CHOSEN.time },
    replied: { column: fields.replied?.column, confidence: CHOSEN.time },
    buyer: { column: fields.sender ?? fields.buyer, confidence: CHOSEN.buyer },
    recipient: { column: fields.recipient, confidence: CHOSEN.buyer },
    subject: { column: fields.subject, confidence: CHOSEN.subject },
    key: key && { place: key.key, confidence: key.confidence },
    url: key && { place: key.url, confidence: key.confidence },
    author,
    snippet: author && { column: author.snippet, confidence: author.confidence },
    state,
    unread:
      unread?.selector === undefined
        ? unread
        : { place: { selector: unread.selector }, confidence: unread.confidence },
  };
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
