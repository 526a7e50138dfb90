import type { PrintedTime, ReadText } from '@/utils/time';
import { fold } from '@/utils/time/tokens';

import { hiddenAmong } from '../dom/hidden';
import type { FieldPlace, ListProfile } from '../profile';
import type { Author, ReadDiscussion } from '../reading';
import type { Steps } from '../steps';
import { resolver } from './address';
import { isAwaited } from './awaited';
import { contentKey } from './content-key';
import { authorOf } from './last-author';
import { otherThanShop } from './names';
import { textsAt, trimMarks } from './place';
import { partsIn } from './record-parts';
import { maySaySide, sideInValue, sideOfRole } from './sides';
import { stateInNames } from './states';
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
  yield;
  for (const [field, place] of Object.entries(fields)) {
    if (field === 'unread') continue;
    const elements = parts.get(place.selector) ?? partsIn(records, place.selector);
    parts.set(place.selector, elements);
    yield;
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

/** Makes the row of each record, by index, from what stands in all of them. */
export function* rowReader(
  elements: readonly Element[],
  texts: FieldTexts,
  times: readonly ReadText[],
  profile: ListProfile,
  url: string,
  isDayKnown: boolean,
): Steps<(index: number) => ReadDiscussion | null> {
  const { unread: rule, fields } = profile;
  const unread = rule && fields.unread ? yield* areUnread(elements, fields.unread, rule) : [];
  yield;
  const signs = profile.state?.signs;
  const signed = signs === undefined ? [] : awaitedBySigns(elements, signs);
  const said = profile.author?.signs;
  const sides = said === undefined ? [] : saidBySigns(elements, said, ({ from }) => from);
  const toAbsolute = resolver(url);
  const saidBy = sayings(texts, profile);
  return (index) => {
    const element = elements[index];
    const time = times[index]?.time ?? null;
    const words = saidBy(index);
    if (element === undefined || (time === null && !isNamed(words, element))) return null;
    const known = { element, time: isDayKnown ? time : null };
    const marks = {
      unread: unread[index] ?? null,
      signed: signed[index] ?? null,
      side: sides[index] ?? null,
    };
    return rowOf(words, { ...known, ...marks }, profile, toAbsolute);
  };
}

/** Whether what has no time is a record none the less; a row of page numbers has links as well. */
function isNamed({ key, buyer, subject }: Said, { textContent }: Element): boolean {
  return key !== null && (buyer ?? subject) !== null && /\p{Alpha}{2}/u.test(textContent ?? '');
}

/** What each record says, by index. */
function sayings(texts: FieldTexts, { author }: ListProfile): (index: number) => Said {
  // Looked up once, and not for each of thousands of rows.
  const [keys, urls, buyers, subjects, authors, snippets, states] = SAID.map((field) =>
    texts.get(field),
  );
  const recipients = texts.get('recipient');
  // What the shop has sent is of whom it wrote to.
  const isSent = (sender: string): boolean =>
    author?.seller.includes(fold(sender).trim()) === true || sideOfRole(sender) === 'seller';
  return (index) => {
    const sender = textAt(buyers, index) ?? '';
    const buyer = recipients && isSent(sender) ? (textAt(recipients, index) ?? sender) : sender;
    return {
      key: textAt(keys, index),
      url: textAt(urls, index),
      buyer: trimmed(otherThanShop(buyer)),
      subject: trimmed(textAt(subjects, index)),
      author: textAt(authors, index),
      snippet: textAt(snippets, index),
      state: textAt(states, index),
    };
  };
}

function textAt(texts: readonly (string | null)[] | undefined, index: number): string | null {
  return texts?.[index] ?? null;
}

const SAID = ['key', 'url', 'buyer', 'subject', 'author', 'snippet', 'state'] as const;

/** What stands in one record at the place of each field. */
type Said = Readonly<Record<(typeof SAID)[number], string | null>>;

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

const NEWS_BEHIND = /\s?\(([^()]{2,20})\)$/;

function trimmed(text: string | null): string | null {
  // 'Lamp (unread)' is about a lamp.
  const named = text?.endsWith(')')
    ? text.replace(NEWS_BEHIND, (all, mark: string) => (unreadWords.is(mark) ? '' : all))
    : text;
  const words = trimMarks(named ?? '');
  return words === '' ? null : words;
}
