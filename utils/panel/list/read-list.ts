import type { PrintedTime, TimeContext } from '@/utils/time';

import { findAllDeep } from '../dom/selector';
import type { FieldPlace, ListProfile } from '../profile';
import type { Author, ReadDiscussion } from '../reading';
import { absolute } from './address';
import { contentKey, uniqueKeys } from './content-key';
import { readPlace, trimMarks } from './place';
import { prefixOf, sideByRule } from './sides';
import { stateNamed } from './states';
import { readColumnTimes } from './time-field';
import { isUnread } from './unread-field';

/** Reads all records that a profile finds in a page; those that hold neither time nor buyer are none. */
export function readList(
  document: Document,
  profile: ListProfile,
  context: TimeContext & { readonly url: string },
): ReadDiscussion[] {
  const { fields } = profile;
  const records = findAllDeep(document, profile.record).filter(
    (record) => at(record, fields.time) !== null || at(record, fields.key) !== null,
  );
  const times = readColumnTimes(
    records.map((record) => at(record, fields.time)),
    context,
  );
  const rows = records
    .map((record, index) => readRecord(record, times[index] ?? null, profile, context.url))
    .filter((row) => row.lastMessageAt !== null || row.buyer !== null);
  return uniqueKeys(rows);
}

function readRecord(
  element: Element,
  time: PrintedTime | null,
  profile: ListProfile,
  pageUrl: string,
): ReadDiscussion {
  const { fields } = profile;
  const buyer = words(element, fields.buyer);
  const subject = words(element, fields.subject);
  const href = at(element, fields.url);
  const lastFrom = readAuthor(element, profile, buyer);
  return {
    key: at(element, fields.key) ?? contentKey(buyer, subject),
    element,
    url: href === null ? null : absolute(href, pageUrl),
    buyer,
    subject,
    lastMessageAt: time?.at ?? null,
    lastMessagePrecisionMs: time?.precisionMs ?? null,
    lastMessageEarliestAt: time?.earliest ?? null,
    lastFrom,
    awaitingReply: readAwaiting(element, profile, lastFrom),
    unread:
      profile.unread === undefined || fields.unread === undefined
        ? null
        : isUnread(element, fields.unread, profile.unread),
  };
}

function at(record: Element, place: FieldPlace | undefined): string | null {
  return place === undefined ? null : readPlace(record, place);
}

function words(record: Element, place: FieldPlace | undefined): string | null {
  const text = at(record, place);
  const trimmed = text === null ? '' : trimMarks(text);
  return trimmed === '' ? null : trimmed;
}

function readAuthor(record: Element, profile: ListProfile, buyer: string | null): Author | null {
  const rule = profile.author;
  if (rule === undefined) return null;
  const text = at(record, profile.fields.author);
  if (text === null) return rule.by === 'mark' ? 'buyer' : null;
  if (rule.by !== 'prefix') return sideByRule(text.replace(/\s*:$/, ''), rule, buyer);
  const prefix = prefixOf(text);
  if (prefix === null) return 'buyer';
  // A message may hold a colon early on; only known beginnings name another side.
  return sideByRule(prefix, rule, buyer) ?? 'buyer';
}

/** By the row's state; without one, whoever did not write last is the one who waits. */
function readAwaiting(
  record: Element,
  profile: ListProfile,
  lastFrom: Author | null,
): boolean | null {
  const byAuthor = lastFrom === 'buyer' ? true : lastFrom === 'seller' ? false : null;
  const rule = profile.state;
  if (rule === undefined) return byAuthor;
  const text = at(record, profile.fields.state);
  switch (text === null ? null : stateNamed(text)) {
    case 'waiting':
      return true;
    case 'answered':
    case 'closed':
      return false;
    case 'open':
      return rule.openWaits ? true : byAuthor;
    case null:
      return text === null && rule.markedOnly ? false : byAuthor;
  }
}
