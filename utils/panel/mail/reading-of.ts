import { threadSubject } from '@/utils/mail/subject';
import type { MailContacts } from '@/utils/platforms/mail-contacts';
import type { PrintedTime, TimeContext } from '@/utils/time';

import { isInvisible } from '../dom/hidden';
import type { PanelReading, ReadComposer, ReadDiscussion, ReadingContext } from '../reading';
import { type ContactKeys, conversationId } from './keys';
import { isMarkedAnswered, isOwnLast, isUnread } from './marks';
import type { OpenedContact } from './opened';
import type { ContactRow } from './rows';
import { threadOf } from './threads';
import { mailTimes, timeIn } from './times';

/** What was found on a page of a mailbox. */
interface Found {
  readonly document: Document;
  readonly rows: readonly ContactRow[];
  readonly opened: OpenedContact | null;
  readonly composer: ReadComposer | null;
  /** The page shows a folder in which no contact waits, or a mail that is being written. */
  readonly isOther: boolean;
}

const LIST = '#messagelist, [role="grid"], [role="listbox"], table.F, [role="list"]';

/** What a page of a mailbox yields, in the form of a panel's reading. */
export function readingOf(
  { document, rows, opened, composer, isOther }: Found,
  context: ReadingContext,
  contacts: MailContacts,
  keys: ContactKeys,
): PanelReading {
  const times = mailTimes(document, context);
  const discussions = new Map<string, ReadDiscussion>();
  for (const row of rows) {
    const read = discussionOf(row, context.url, times, keys);
    // Of several mails of one contact the newest stands for it.
    const known = discussions.get(read.key);
    if (!known || (known.lastMessageAt ?? 0) < (read.lastMessageAt ?? 0))
      discussions.set(read.key, read);
  }
  const asksForPassword = [...document.querySelectorAll('input[type="password"]')].some(
    (field) => !isInvisible(field),
  );
  const hasList =
    !isOther && [...document.querySelectorAll(LIST)].some((list) => !isInvisible(list));
  const found = [...discussions.values()];
  return {
    ...healthOf(found, asksForPassword, hasList),
    profile: null,
    account: null,
    discussions: found,
    thread: opened && threadOf(opened, times, keys, contacts),
    composer,
  };
}

function healthOf(
  found: readonly ReadDiscussion[],
  asksForPassword: boolean,
  hasList: boolean,
): Pick<PanelReading, 'health' | 'problems'> {
  if (asksForPassword) return { health: 'unreadable', problems: ['The page asks to sign in.'] };
  if (found.some(({ lastMessageAt }) => lastMessageAt === null)) {
    return { health: 'partial', problems: ['Times of mails could not be read.'] };
  }
  if (found.length > 0) return { health: 'ok', problems: [] };
  return hasList
    ? { health: 'empty', problems: [] }
    : { health: 'partial', problems: ['The page shows no list of mails.'] };
}

function discussionOf(
  row: ContactRow,
  url: string,
  times: TimeContext,
  keys: ContactKeys,
): ReadDiscussion {
  const { element, senders, subject } = row;
  const ownLast = isOwnLast(senders);
  const isAnswered = ownLast || isMarkedAnswered(element);
  return {
    key: keys.keyOf(row),
    element,
    url: addressOf(element, url),
    buyer: null,
    subject: threadSubject(subject),
    ...timesOf(timeIn(element, times)),
    // A mark tells that the contact was answered, and the row when it came.
    lastFrom: ownLast ? 'seller' : 'buyer',
    awaitingReply: !isAnswered,
    unread: isUnread(element),
  };
}

function timesOf(time: PrintedTime | null) {
  return {
    lastMessageAt: time?.at ?? null,
    lastMessageEarliestAt: time?.earliest ?? null,
    lastMessagePrecisionMs: time?.precisionMs ?? null,
  };
}

/** Where the mail of a row opens; null where the row does not tell. */
function addressOf(row: Element, url: string): string | null {
  const link = row.querySelector('a[href]:not([href^="#"], [href^="mailto:"], [href^="./#"])');
  const linked = link && URL.parse(link.getAttribute('href') ?? '', url);
  const page = new URL(url);
  if (linked?.hostname === page.hostname) return linked.href;
  const id = conversationId(row);
  // Gmail's own addresses of conversations.
  return id !== null && page.hostname === 'mail.google.com'
    ? `${page.origin}${page.pathname}#all/${id}`
    : null;
}
