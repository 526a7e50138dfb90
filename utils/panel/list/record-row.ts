import type { PrintedTime, ReadText } from '@/utils/time';
import { fold } from '@/utils/time/tokens';

import { hiddenAmong } from '../dom/hidden';
import type { AuthorRule, FieldPlace, ListProfile, StateRule } from '../profile';
import type { Author, ReadDiscussion } from '../reading';
import type { Steps } from '../steps';
import { resolver } from './address';
import { dueWords } from '../words/states';
import { contentKey } from './content-key';
import { isSign, otherThanShop } from './names';
import { draftWords } from '../words/message-marks';
import { textsAt, trimMarks } from './place';
import { partsIn } from './record-parts';
import { prefixOf } from './prefix';
import { maySaySide, mentions, sideByRule, sideInSentence, sideInValue } from './sides';
import { isPending, stateInNames, stateNamed } from './states';
import { awaitedBySigns, saidBySigns } from './signs';
import { unreadWords } from '../words/unread';
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
    const shown = MARKS.has(field)
      ? elements.map((element, index) =>
          element !== null && isHiddenIn(records[index], element) ? null : element,
        )
      : elements;
    texts.set(field, shown.map(readerOf(field, place)));
    yield;
  }
  return texts;
}

/** Of class names only the one that tells the state; of names of a side that side. */
function readerOf(field: string, place: FieldPlace): (element: Element | null) => string | null {
  const read = textsAt(place);
  const { attribute = '' } = place;
  if (field === 'state' && attribute === 'class')
    return (element) => stateInNames(read(element) ?? '');
  if (field !== 'author' || !maySaySide(attribute)) return read;
  return (element) => {
    const value = read(element);
    return value === null ? null : (sideInValue(attribute, value) ?? value);
  };
}

/** The printed times; day and hour where they stand apart. */
export function printedTimes(texts: FieldTexts): (string | null)[] {
  const dates = texts.get('date');
  return (texts.get('time') ?? []).map((time, index) => {
    const date = dates?.[index] ?? null;
    return time === null || date === null ? time : `${date} ${time}`;
  });
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
  const sides = saidBySigns(elements, profile.author?.signs ?? [], ({ from }) => from);
  const toAbsolute = resolver(url);
  const saidBy = sayings(texts);
  return (index) => {
    const element = elements[index];
    const time = times[index]?.time ?? null;
    const said = saidBy(index);
    if (element === undefined || (time === null && !isNamed(said, element))) return null;
    const known = { element, time: isDayKnown ? time : null };
    const marks = {
      unread: unread[index] ?? null,
      signed: signed[index] ?? null,
      side: sides[index] ?? null,
    };
    return rowOf(said, { ...known, ...marks }, profile, toAbsolute);
  };
}

/** Whether what has no time is a record none the less; a row of page numbers has links as well. */
function isNamed({ key, buyer, subject }: Said, { textContent }: Element): boolean {
  return key !== null && (buyer ?? subject) !== null && /\p{L}{2}/u.test(textContent ?? '');
}

/** What each record says, by index. */
function sayings(texts: FieldTexts): (index: number) => Said {
  return (index) => {
    const at = (field: string): string | null => texts.get(field)?.[index] ?? null;
    return {
      key: at('key'),
      url: at('url'),
      buyer: trimmed(otherThanShop(at('buyer') ?? '')),
      subject: trimmed(at('subject')),
      author: at('author'),
      snippet: at('snippet'),
      state: at('state'),
    };
  };
}

/** What stands in one record at the place of each field. */
type Said = Readonly<
  Record<'key' | 'url' | 'buyer' | 'subject' | 'author' | 'snippet' | 'state', string | null>
>;

/** What is known of a record besides its texts. */
interface Known {
  readonly element: Element;
  /** Null also for an hour of which the day is not known. */
  readonly time: PrintedTime | null;
  readonly unread: boolean | null;
  /** Whether it waits by its marks, and who wrote last. */
  readonly signed: boolean | null;
  readonly side: Author | null;
}

/** What a record says by a profile. */
function rowOf(
  said: Said,
  { element, time, unread, signed, side }: Known,
  profile: ListProfile,
  toAbsolute: (href: string) => string | null,
): ReadDiscussion {
  const { key, url, buyer, subject, state } = said;
  const lastFrom = side ?? authorOf(said, profile, unread, signed);
  return {
    key: key ?? contentKey(buyer, subject),
    url: url === null ? null : toAbsolute(url),
    buyer,
    subject,
    lastFrom,
    awaitingReply: signed ?? isAwaited(state, profile.state, lastFrom),
    element,
    lastMessageAt: time?.at ?? null,
    lastMessagePrecisionMs: time?.precisionMs ?? null,
    lastMessageEarliestAt: time?.earliest ?? null,
    unread,
  };
}

const NEWS_BEHIND = /\s*\(([^()]{2,20})\)$/;

function trimmed(text: string | null): string | null {
  // 'Lamp (unread)' is about a lamp.
  const named = text?.replace(NEWS_BEHIND, (all, mark: string) =>
    unreadWords.is(mark) ? '' : all,
  );
  const words = trimMarks(named ?? '');
  return words === '' ? null : words;
}

function authorOf(
  said: Said,
  profile: ListProfile,
  unread: boolean | null,
  signed: boolean | null,
): Author | null {
  const { author } = profile;
  return author === undefined || (said.author === null && author.by === 'words')
    ? senderOfNews(unread, signed ?? said.state, profile)
    : authorByRule(said, author);
}

function authorByRule({ author, snippet, state, buyer }: Said, rule: AuthorRule): Author | null {
  if (author === null) {
    return rule.by === 'mark' ? byPrefix(snippet ?? '', state, rule, buyer) : null;
  }
  if (rule.by === 'prefix') return byPrefix(author, state, rule, buyer);
  if (rule.by !== 'sentence') return sideInLabel(author.replace(/\s*:$/, ''), rule, buyer);
  return sideInSentence(author, { shop: rule.seller, site: rule.platform }, buyer);
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
  // Whose message it hides, the row does not say.
  if (prefix !== null && draftWords.is(prefix)) return null;
  const isNotice = prefix === null && rule.platform.includes(fold(text).trim());
  const side = prefix === null ? (isNotice ? 'platform' : null) : sideByRule(prefix, rule, buyer);
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
  turn: boolean | string | null,
  { confidence }: ListProfile,
): Author | null {
  if (unread !== true) return null;
  const said = typeof turn === 'string' ? stateNamed(turn) : turn === true ? 'waiting' : null;
  if (said !== 'waiting' && (confidence['unread'] ?? 0) < SURE) return null;
  return said === 'answered' || said === 'closed' ? null : 'buyer';
}

/** By the row's state; without one, whoever did not write last is the one who waits. */
function isAwaited(
  state: string | null,
  rule: StateRule | undefined,
  lastFrom: Author | null,
): boolean | null {
  const byState = rule === undefined ? null : waits(state, rule, lastFrom);
  if (byState !== null) return byState;
  return lastFrom === 'buyer' ? true : lastFrom === 'seller' ? false : null;
}

/** By the words that stand for a state on this panel alone. */
function byWords(text: string, { waiting, answered }: StateRule): boolean | null {
  if (waiting?.includes(text) === true) return true;
  return answered?.includes(text) === true ? false : null;
}

/** '12 h' to answer in waits, and '–' does not. */
function byNoWords(text: string | null, { markedOnly, countsDown }: StateRule): boolean | null {
  // 'Reply by: too late' may ask for an answer as well, and 'Reply by –' does not.
  const isTerm = text !== null && dueWords.has(text) && /[\p{L}\p{N}]$/u.test(text);
  if (!countsDown || text === null) return markedOnly && !isTerm ? false : null;
  return isSign(text) ? false : /\d/.test(text) || null;
}

/** What a state says of whose turn it is; null where it says nothing. */
function waits(text: string | null, rule: StateRule, lastFrom: Author | null): boolean | null {
  const taught = text === null ? null : byWords(fold(text), rule);
  if (taught !== null) return taught;
  const state = text === null ? null : stateNamed(text);
  if (state === null) return byNoWords(text, rule);
  if (state === 'open') return rule.openWaits ? true : null;
  // A shop that has written waits for the buyer, whatever 'pending' means elsewhere.
  const isUnclear = lastFrom === 'seller' || rule.pendingIsUnclear === true;
  if (isUnclear && text !== null && isPending(text)) return null;
  return state === 'waiting';
}
