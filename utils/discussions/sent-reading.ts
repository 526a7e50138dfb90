import type { Market } from '@/utils/platforms/types';

import type { Risk } from './claim-marks';
import { textHash } from './text-hash';
import type { SentDiscussion, SentMessage, SentReading } from './schema';

/** The part of a reading that leaves the page; a `PanelReading` fits. */
interface PageReading {
  readonly health: SentReading['health'];
  readonly account: string | null;
  readonly discussions: readonly Readonly<SentDiscussion>[];
  readonly thread: {
    readonly key: string | null;
    readonly messages: readonly PageMessage[];
  } | null;
  readonly problems: readonly string[];
}

interface PageMessage extends Omit<SentMessage, 'id'> {
  readonly text: string;
}

/** Recognises in a page what lets the platform take a contact over. */
export interface FoundRisks {
  ofRow(row: Pick<SentDiscussion, 'key' | 'lastFrom'>): Risk | null;
  inMessage(text: string): Risk | null;
}

const NO_RISKS: FoundRisks = { ofRow: () => null, inMessage: () => null };

/** Which panel a reading is of, and when it was made. */
export interface ReadingOrigin {
  readonly host: string;
  readonly platform: string;
  readonly url: string;
  readonly market: Market | null;
  /** The page's `lang` in a tab: the server may have sent another one. */
  readonly language?: string | null;
  /** Epoch ms. */
  readonly readAt: number;
}

/** Letters of the longest language tag that the schema takes; a page may say anything. */
const LONGEST_TAG = 35;

/** A reading in the form that travels: no elements, and hashes in the place of messages' texts. */
export function sentReading(
  reading: PageReading,
  origin: ReadingOrigin,
  risks: FoundRisks = NO_RISKS,
): SentReading {
  const { thread } = reading;
  return {
    host: origin.host,
    platform: origin.platform,
    account: reading.account,
    url: origin.url,
    market: origin.market && { ...origin.market },
    ...(origin.language && { language: origin.language.slice(0, LONGEST_TAG) }),
    readAt: origin.readAt,
    health: reading.health,
    problems: [...reading.problems],
    discussions: reading.discussions
      .filter(({ buyer }) => !isShop(buyer, reading.account))
      .map((row) => sentDiscussion(row, risks.ofRow(row))),
    thread: thread && { key: thread.key, messages: sentMessages(thread.messages, risks) },
  };
}

/** The shop is nobody's buyer: a row that says so is one of its own messages. */
function isShop(buyer: string | null, account: string | null): boolean {
  return buyer !== null && buyer.toLowerCase() === account?.toLowerCase();
}

function sentDiscussion(row: Readonly<SentDiscussion>, risk: Risk | null): SentDiscussion {
  return {
    key: row.key,
    url: row.url,
    buyer: row.buyer,
    subject: row.subject,
    lastMessageAt: row.lastMessageAt,
    lastMessageEarliestAt: row.lastMessageEarliestAt,
    lastMessagePrecisionMs: row.lastMessagePrecisionMs,
    lastFrom: row.lastFrom,
    awaitingReply: row.awaitingReply,
    unread: row.unread,
    ...(risk && { risk }),
  };
}

/** The second "Hello?" of a thread is another message than the first, so repetitions are numbered. */
function sentMessages(messages: readonly PageMessage[], risks: FoundRisks): SentMessage[] {
  const repetitions = new Map<string, number>();
  return messages.map(({ from, at, earliestAt, precisionMs, text }) => {
    const hash = textHash(`${from}\n${text.replaceAll(/\s+/g, ' ').trim()}`);
    const repetition = repetitions.get(hash) ?? 0;
    repetitions.set(hash, repetition + 1);
    const id = repetition === 0 ? hash : `${hash}.${repetition}`;
    const risk = from === 'buyer' ? risks.inMessage(text) : null;
    return {
      id,
      from,
      at,
      earliestAt,
      ...(precisionMs == null ? {} : { precisionMs }),
      ...(risk && { risk }),
    };
  });
}
