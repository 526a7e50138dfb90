import type { DiscussionEvent } from '@/utils/discussions';
import { type DiscussionRecord, recordOf } from '@/utils/discussions/metrics';

export const HOUR = 3_600_000;
export const MINUTE = 60_000;
export const DAY = 24 * HOUR;
/** A Wednesday. */
export const NOW = Date.parse('2026-11-11T12:00:00Z');

/** Deadlines of 24 running hours. */
export const COUNTING = { clock: { kind: 'running', hours: 24 }, rule: null } as const;

/** A message of a thread that was read at `readAt`. */
export function message(
  from: 'buyer' | 'seller' | 'platform' | null,
  at: number | null,
  index: number,
  part: { precisionMs?: number; readAt?: number } = {},
): DiscussionEvent {
  const { precisionMs = 0, readAt = NOW } = part;
  const span = { firstReadAt: readAt, lastReadAt: readAt };
  return {
    kind: 'message-seen',
    id: `${index}`,
    from,
    at,
    earliestAt: at,
    precisionMs,
    index,
    ...span,
  };
}

/** A row of a list, read from `firstReadAt` to `lastReadAt`. */
export function row(
  from: 'buyer' | 'seller' | null,
  at: number | null,
  firstReadAt: number,
  lastReadAt = firstReadAt,
): DiscussionEvent {
  const awaitingReply = from === null ? null : from === 'buyer';
  const time = { at, earliestAt: at, precisionMs: MINUTE };
  return {
    kind: 'state-read',
    from,
    awaitingReply,
    unread: null,
    ...time,
    firstReadAt,
    lastReadAt,
  };
}

/** A human's mark that no reply is needed. */
export function mark(at: number): DiscussionEvent {
  return { kind: 'set-aside', undone: false, at };
}

/** What a discussion is called. */
export function described(country: string | null = null, host = 'seller.example'): DiscussionEvent {
  const market = country && {
    language: country.toLowerCase(),
    country,
    timeZone: 'Europe/Bratislava',
  };
  const span = { firstReadAt: NOW, lastReadAt: NOW };
  return {
    kind: 'described',
    host,
    url: null,
    buyer: 'Žofia Ťažká',
    subject: null,
    market: market || null,
    ...span,
  };
}

/** A record of these events, counted in 24 running hours. */
export function record(
  key: string,
  events: DiscussionEvent[],
  account: string | null = 'Shop',
): DiscussionRecord {
  return recordOf({ platform: 'seller.example', account, key }, events, COUNTING);
}
