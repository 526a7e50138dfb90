import type { PrintedTime, ReadText } from '@/utils/time';

import { hiddenAmong } from '../dom/hidden';
import type { AuthorRule, FieldPlace, ListProfile, StateRule } from '../profile';
import type { Author, ReadDiscussion } from '../reading';
import type { Steps } from '../steps';
import { resolver } from './address';
import { contentKey } from './content-key';
import { textOfPlace, trimMarks } from './place';
import { partsIn } from './record-parts';
import { mentions, prefixOf, sideByRule } from './sides';
import { isPending, stateInNames, stateNamed } from './states';
import { awaitedBySigns } from './signs';
import { areUnread } from './unread-marks';

/** What stands at the place of each field, by record; null where nothing does. */
export type FieldTexts = ReadonlyMap<string, readonly (string | null)[]>;

/** Fields that tell something by not being there, or being hidden. */
const MARKS: ReadonlySet<string> = new Set(['author', 'state']);

/** Collects what stands at the places of a profile's fields, other than 'unread'. */
export function* fieldTexts(
  records: readonly Element[],
  { fields }: ListProfile,
): Steps<FieldTexts> {
  const texts = new Map<string, (string | null)[]>();
  const parts = new Map<string, (Element | null)[]>();
  const isHiddenIn = hiddenAmong(records);
  for (const [field, place] of Object.entries(fields)) {
    if (field === 'unread') continue;
    const elements = parts.get(place.selector) ?? partsIn(records, place.selector);
    parts.set(place.selector, elements);
    const tells = MARKS.has(field);
    texts.set(
      field,
      elements.map((element, index) =>
        tells && element !== null && isHiddenIn(records[index], element)
          ? null
          : textAt(element, field, place),
      ),
    );
    yield;
  }
  return texts;
}

/** Of class names only the one that tells the state. */
function textAt(element: Element | null, field: string, place: FieldPlace): string | null {
  const text = textOfPlace(element, place);
  return field === 'state' && place.attribute === 'class' ? stateInNames(text ?? '') : text;
}

/** The printed times; day and hour where they stand apart. */
export function printedTimes(texts: FieldTexts): (string | null)[] {
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

/** Whether records are unread; empty where the profile does not tell. */
function unreadMarks(
  records: readonly Element[],
  { unread: rule, fields: { unread: place } }: ListProfile,
): (boolean | null)[] {
  return rule === undefined || place === undefined ? [] : areUnread(records, place, rule);
}

/** Makes the row of each record, by index, from what stands in all of them. */
export function rowReader(
  elements: readonly Element[],
  texts: FieldTexts,
  times: readonly ReadText[],
  profile: ListProfile,
  url: string,
  isDayKnown: boolean,
): (index: number) => ReadDiscussion | null {
  const unread = unreadMarks(elements, profile);
  const signs = profile.state?.signs;
  const signed = signs === undefined ? [] : awaitedBySigns(elements, signs);
  const toAbsolute = resolver(url);
  return (index) => {
    const element = elements[index];
    if (element === undefined) return null;
    const at = (field: string): string | null => texts.get(field)?.[index] ?? null;
    const known = { element, time: times[index]?.time ?? null, isDayKnown };
    const marks = { unread: unread[index] ?? null, signed: signed[index] ?? null };
    return rowOf(at, { ...known, ...marks }, profile, toAbsolute);
  };
}

/** What stands in one record at the place of a field. */
type At = (field: string) => string | null;

/** What is known of a record besides its texts. */
interface Known {
  readonly element: Element;
  readonly time: PrintedTime | null;
  /** False for an hour of which the day is not known. */
  readonly isDayKnown: boolean;
  readonly unread: boolean | null;
  /** Whether it waits by its marks. */
  readonly signed: boolean | null;
}

/** What a record says by a profile; null for one with neither time nor key, which is no discussion. */
function rowOf(
  at: At,
  { element, time, isDayKnown, unread, signed }: Known,
  profile: ListProfile,
  toAbsolute: (href: string) => string | null,
): ReadDiscussion | null {
  const key = at('key');
  if (time === null && key === null) return null;
  const buyer = trimmed(at('buyer'));
  const subject = trimmed(at('subject'));
  const href = at('url');
  const lastFrom =
    authorOf(at, profile.author, buyer) ?? senderOfNews(unread, at('state'), profile);
  return {
    key: key ?? contentKey(buyer, subject),
    url: href === null ? null : toAbsolute(href),
    buyer,
    subject,
    lastFrom,
    awaitingReply: signed ?? isAwaited(at, profile.state, lastFrom),
    element,
    ...timeOf(isDayKnown ? time : null),
    unread,
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
  if (text !== null) return sideInLabel(text.replace(/\s*:$/, ''), rule, buyer);
  return rule.by === 'mark' ? byPrefix(at('snippet') ?? '', at('state'), rule, buyer) : null;
}

function sideInLabel(label: string, rule: AuthorRule, buyer: string | null): Author | null {
  const side = sideByRule(label, rule, buyer);
  return side ?? (buyer !== null && mentions(label, buyer) ? 'buyer' : null);
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

/** How sure an unread mark has to be to tell who wrote. */
const SURE = 0.9;

/**
 * Where nothing tells who wrote last, an unread message is the buyer's: one's own are never unread.
 * What waits for nobody may be the platform's.
 */
function senderOfNews(
  unread: boolean | null,
  state: string | null,
  { author, confidence }: ListProfile,
): Author | null {
  if (unread !== true || author !== undefined) return null;
  const said = state === null ? null : stateNamed(state);
  if (said !== 'waiting' && (confidence['unread'] ?? 0) < SURE) return null;
  return said === 'answered' || said === 'closed' ? null : 'buyer';
}

/** By the row's state; without one, whoever did not write last is the one who waits. */
function isAwaited(at: At, rule: StateRule | undefined, lastFrom: Author | null): boolean | null {
  const byState = rule === undefined ? null : waits(at('state'), rule, lastFrom);
  if (byState !== null) return byState;
  return lastFrom === 'buyer' ? true : lastFrom === 'seller' ? false : null;
}

/** What a state says of whose turn it is; null where it says nothing. */
function waits(text: string | null, rule: StateRule, lastFrom: Author | null): boolean | null {
  const state = text === null ? null : stateNamed(text);
  if (state === null) return rule.markedOnly ? false : null;
  if (state === 'open') return rule.openWaits ? true : null;
  // A shop that has written waits for the buyer, whatever 'pending' means elsewhere.
  const isUnclear = lastFrom === 'seller' || rule.pendingIsUnclear === true;
  if (isUnclear && text !== null && isPending(text)) return null;
  return state === 'waiting';
}
