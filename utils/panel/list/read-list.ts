import type { PrintedTime, TimeContext } from '@/utils/time';

import { findAllDeep } from '../dom/selector';
import type { AuthorRule, ListProfile, StateRule } from '../profile';
import type { Author, ReadDiscussion } from '../reading';
import { resolver } from './address';
import { contentKey, uniqueKeys } from './content-key';
import { withDayAbove } from './day-headings';
import { elementAt, textOfPlace, trimMarks } from './place';
import { prefixOf, sideByRule } from './sides';
import { stateNamed } from './states';
import { areOfOneDay, readColumnTimes } from './time-field';
import { isUnread } from './unread-field';

/** Reads all records that a profile finds in a page; those that hold neither time nor key are none. */
export function readList(
  document: Document,
  profile: ListProfile,
  context: TimeContext & { readonly url: string },
): ReadDiscussion[] {
  const records = findAllDeep(document, profile.record).map(
    (element) => new RecordReader(element, profile),
  );
  const texts = withDayAbove(
    records.map((record) => record.element),
    records.map((record) => record.time()),
    context,
  );
  const times = readColumnTimes(texts, context);
  const isKnown = areOfOneDay(texts, times);
  const toAbsolute = resolver(context.url);
  const rows = records
    .map((record, index) => record.read(isKnown ? (times[index] ?? null) : null, toAbsolute))
    .filter((_, index) => times[index] != null || records[index]?.at('key') != null);
  return uniqueKeys(rows);
}

/** One element of the list, with what was already looked up in it. */
class RecordReader {
  readonly element: Element;
  readonly #profile: ListProfile;
  readonly #found = new Map<string, Element | null>();

  constructor(element: Element, profile: ListProfile) {
    this.element = element;
    this.#profile = profile;
  }

  /** What stands at the place of a field; null where the list has none, and where nothing does. */
  at(field: string): string | null {
    const place = this.#profile.fields[field];
    if (place === undefined) return null;
    let element = this.#found.get(place.selector);
    if (element === undefined) {
      element = elementAt(this.element, place);
      this.#found.set(place.selector, element);
    }
    return textOfPlace(element, place);
  }

  /** The printed time; day and hour where they stand apart. */
  time(): string | null {
    const time = this.at('time');
    const date = this.at('date');
    return time === null || date === null ? time : `${date} ${time}`;
  }

  read(time: PrintedTime | null, toAbsolute: (href: string) => string | null): ReadDiscussion {
    const buyer = this.#words('buyer');
    const subject = this.#words('subject');
    const href = this.at('url');
    const lastFrom = this.#author(buyer);
    return {
      key: this.at('key') ?? contentKey(buyer, subject),
      element: this.element,
      url: href === null ? null : toAbsolute(href),
      buyer,
      subject,
      lastMessageAt: time?.at ?? null,
      lastMessagePrecisionMs: time?.precisionMs ?? null,
      lastMessageEarliestAt: time?.earliest ?? null,
      lastFrom,
      awaitingReply: this.#awaiting(lastFrom),
      unread: this.#unread(),
    };
  }

  #words(field: string): string | null {
    const text = this.at(field);
    const trimmed = text === null ? '' : trimMarks(text);
    return trimmed === '' ? null : trimmed;
  }

  #author(buyer: string | null): Author | null {
    const rule = this.#profile.author;
    if (rule === undefined) return null;
    const text = this.at('author');
    if (rule.by === 'prefix') return text === null ? null : this.#byPrefix(text, rule, buyer);
    if (text !== null) return sideByRule(text.replace(/\s*:$/, ''), rule, buyer);
    return rule.by === 'mark' ? this.#byPrefix(this.at('snippet') ?? '', rule, buyer) : null;
  }

  /**
   * A message may hold a colon early on: only known beginnings name another side than the buyer. In
   * a state that is unknown, such as a mediation, the platform may have written.
   */
  #byPrefix(text: string, rule: AuthorRule, buyer: string | null): Author | null {
    const prefix = prefixOf(text);
    const side = prefix === null ? null : sideByRule(prefix, rule, buyer);
    const state = this.at('state');
    return side ?? (state !== null && stateNamed(state) === null ? null : 'buyer');
  }

  /** By the row's state; without one, whoever did not write last is the one who waits. */
  #awaiting(lastFrom: Author | null): boolean | null {
    const rule = this.#profile.state;
    const byState = rule === undefined ? null : waits(this.at('state'), rule);
    if (byState !== null) return byState;
    return lastFrom === 'buyer' ? true : lastFrom === 'seller' ? false : null;
  }

  #unread(): boolean | null {
    const { unread: rule, fields } = this.#profile;
    if (rule === undefined || fields.unread === undefined) return null;
    return isUnread(this.element, fields.unread, rule);
  }
}

/** What a state says of whose turn it is; null where it says nothing. */
function waits(text: string | null, rule: StateRule): boolean | null {
  const state = text === null ? null : stateNamed(text);
  if (state === null) return rule.markedOnly ? false : null;
  if (state === 'open') return rule.openWaits ? true : null;
  return state === 'waiting';
}
