import type { PrintedTime, TimeContext } from '@/utils/time';

import { findAllDeep } from '../dom/selector';
import type { AuthorRule, ListProfile, StateRule } from '../profile';
import type { Author, ReadDiscussion } from '../reading';
import type { Steps } from '../steps';
import { resolver } from './address';
import { contentKey, uniqueKeys } from './content-key';
import { withDayAbove } from './day-headings';
import { textOfPlace, trimMarks } from './place';
import { partsIn } from './record-parts';
import { prefixOf, sideByRule } from './sides';
import { stateNamed } from './states';
import { areOfOneDay, readColumnTimes } from './time-field';
import { areUnread } from './unread-marks';

/** Reads all records that a profile finds in a page; those that hold neither time nor key are none. */
export function* readList(
  document: Document,
  profile: ListProfile,
  context: TimeContext & { readonly url: string },
): Steps<ReadDiscussion[]> {
  const records = findAllDeep(document, profile.record);
  yield;
  const texts = yield* fieldTexts(records, profile);
  const printed = withDayAbove(records, printedTimes(texts), context);
  yield;
  const times = readColumnTimes(printed, context);
  yield;
  const unread = unreadMarks(records, profile);
  const isKnown = areOfOneDay(printed, times);
  const toAbsolute = resolver(context.url);
  const rows: ReadDiscussion[] = [];
  for (const [index, element] of records.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    const at = (field: string): string | null => texts.get(field)?.[index] ?? null;
    const time = times[index] ?? null;
    if (time === null && at('key') === null) continue;
    rows.push({
      ...wordsOf(at, profile, toAbsolute),
      element,
      ...timeOf(isKnown ? time : null),
      unread: unread[index] ?? null,
    });
  }
  return uniqueKeys(rows);
}

/** So many rows are read in one step. */
const ROWS_AT_ONCE = 100;

/** What stands at the place of each field, by record; null where nothing does. */
type FieldTexts = ReadonlyMap<string, readonly (string | null)[]>;

function* fieldTexts(records: readonly Element[], { fields }: ListProfile): Steps<FieldTexts> {
  const texts = new Map<string, (string | null)[]>();
  const parts = new Map<string, (Element | null)[]>();
  for (const [field, place] of Object.entries(fields)) {
    if (field === 'unread') continue;
    const elements = parts.get(place.selector) ?? partsIn(records, place.selector);
    parts.set(place.selector, elements);
    texts.set(
      field,
      elements.map((element) => textOfPlace(element, place)),
    );
    yield;
  }
  return texts;
}

/** The printed times; day and hour where they stand apart. */
function printedTimes(texts: FieldTexts): (string | null)[] {
  const dates = texts.get('date');
  return (texts.get('time') ?? []).map((time, index) => {
    const date = dates?.[index] ?? null;
    return time === null || date === null ? time : `${date} ${time}`;
  });
}

type TimeFields = Pick<
  ReadDiscussion,
  'lastMessageAt' | 'lastMessagePrecisionMs' | 'lastMessageEarliestAt'
>;

function timeOf(time: PrintedTime | null): TimeFields {
  return {
    lastMessageAt: time?.at ?? null,
    lastMessagePrecisionMs: time?.precisionMs ?? null,
    lastMessageEarliestAt: time?.earliest ?? null,
  };
}

function unreadMarks(
  records: readonly Element[],
  { unread: rule, fields: { unread: place } }: ListProfile,
): (boolean | null)[] {
  return rule === undefined || place === undefined ? [] : areUnread(records, place, rule);
}

/** What stands in one record at the place of a field. */
type At = (field: string) => string | null;

function wordsOf(
  at: At,
  profile: ListProfile,
  toAbsolute: (href: string) => string | null,
): Omit<ReadDiscussion, 'element' | 'unread' | keyof TimeFields> {
  const buyer = trimmed(at('buyer'));
  const subject = trimmed(at('subject'));
  const href = at('url');
  const lastFrom = authorOf(at, profile.author, buyer);
  return {
    key: at('key') ?? contentKey(buyer, subject),
    url: href === null ? null : toAbsolute(href),
    buyer,
    subject,
    lastFrom,
    awaitingReply: isAwaited(at, profile.state, lastFrom),
  };
}

function trimmed(text: string | null): string | null {
  const words = text === null ? '' : trimMarks(text);
  return words === '' ? null : words;
}

function authorOf(at: At, rule: AuthorRule | undefined, buyer: string | null): Author | null {
  if (rule === undefined) return null;
  const text = at('author');
  if (rule.by === 'prefix') return text === null ? null : byPrefix(text, at('state'), rule, buyer);
  if (text !== null) return sideByRule(text.replace(/\s*:$/, ''), rule, buyer);
  return rule.by === 'mark' ? byPrefix(at('snippet') ?? '', at('state'), rule, buyer) : null;
}

/**
 * A message may hold a colon early on: only known beginnings name another side than the buyer. In a
 * state that is unknown, such as a mediation, the platform may have written.
 */
function byPrefix(
  text: string,
  state: string | null,
  rule: AuthorRule,
  buyer: string | null,
): Author | null {
  const prefix = prefixOf(text);
  const side = prefix === null ? null : sideByRule(prefix, rule, buyer);
  return side ?? (state !== null && stateNamed(state) === null ? null : 'buyer');
}

/** By the row's state; without one, whoever did not write last is the one who waits. */
function isAwaited(at: At, rule: StateRule | undefined, lastFrom: Author | null): boolean | null {
  const byState = rule === undefined ? null : waits(at('state'), rule);
  if (byState !== null) return byState;
  return lastFrom === 'buyer' ? true : lastFrom === 'seller' ? false : null;
}

/** What a state says of whose turn it is; null where it says nothing. */
function waits(text: string | null, rule: StateRule): boolean | null {
  const state = text === null ? null : stateNamed(text);
  if (state === null) return rule.markedOnly ? false : null;
  if (state === 'open') return rule.openWaits ? true : null;
  return state === 'waiting';
}
