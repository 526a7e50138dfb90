import type { SentDiscussion, SentReading } from '@/utils/discussions';

/** A row of a list that shows nothing but its key, changed by `part`. */
export function row(key: string, part: Partial<SentDiscussion> = {}): SentDiscussion {
  return {
    key,
    url: `https://seller.example/messages/${key}`,
    buyer: `Buyer ${key}`,
    subject: null,
    lastMessageAt: null,
    lastMessageEarliestAt: null,
    lastMessagePrecisionMs: null,
    lastFrom: null,
    awaitingReply: null,
    unread: null,
    ...part,
  };
}

/** A row that has waited since `at` (epoch ms). */
export function waiting(key: string, at: number, part: Partial<SentDiscussion> = {}) {
  const time = { lastMessageAt: at, lastMessageEarliestAt: at, lastMessagePrecisionMs: 60_000 };
  return row(key, { ...time, lastFrom: 'buyer', awaitingReply: true, ...part });
}

/** A row that was answered at `at` (epoch ms). */
export function answered(key: string, at: number, part: Partial<SentDiscussion> = {}) {
  return waiting(key, at, { lastFrom: 'seller', awaitingReply: false, ...part });
}

/** A reading of the list of seller.example. */
export function listOf(
  readAt: number,
  discussions: SentDiscussion[],
  part: Partial<SentReading> = {},
): SentReading {
  return {
    host: 'seller.example',
    platform: 'seller.example',
    account: null,
    url: 'https://seller.example/messages',
    market: null,
    readAt,
    health: 'ok',
    problems: [],
    discussions,
    thread: null,
    ...part,
  };
}
