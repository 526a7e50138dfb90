import type { DiscussionEvent } from './event';
import type { SentDiscussion, SentMessage, SentReading } from './schema';

/**
 * What one reading says of each discussion, by key. Depends on the reading alone: what is new in it
 * comes out when its events are merged with the known ones.
 */
export function eventsFromReading(reading: SentReading): Map<string, DiscussionEvent[]> {
  const found = new Map<string, DiscussionEvent[]>();
  const add = (key: string, ...events: DiscussionEvent[]): void => {
    found.set(key, [...(found.get(key) ?? []), ...events]);
  };
  for (const row of reading.discussions)
    add(row.key, description(row, reading), stateRead(row, reading), ...claimed([row], reading));
  const { thread } = reading;
  if (thread?.key != null) add(thread.key, ...threadEvents(thread.key, reading));
  return found;
}

function spanOf({ readAt }: SentReading) {
  return { firstReadAt: readAt, lastReadAt: readAt };
}

function description(
  { url, buyer, subject }: Pick<SentDiscussion, 'url' | 'buyer' | 'subject'>,
  reading: SentReading,
): DiscussionEvent {
  const { host, market } = reading;
  return { kind: 'described', host, url, buyer, subject, market, ...spanOf(reading) };
}

function stateRead(row: SentDiscussion, reading: SentReading): DiscussionEvent {
  return {
    kind: 'state-read',
    from: row.lastFrom,
    awaitingReply: row.awaitingReply,
    unread: row.unread,
    at: row.lastMessageAt,
    earliestAt: row.lastMessageEarliestAt,
    precisionMs: row.lastMessagePrecisionMs,
    ...spanOf(reading),
  };
}

function threadEvents(key: string, reading: SentReading): DiscussionEvent[] {
  const sent = reading.thread?.messages ?? [];
  const seen = sent.map(({ risk: _risk, ...message }, index): DiscussionEvent => ({
    kind: 'message-seen',
    ...message,
    index,
    ...spanOf(reading),
  }));
  const messages = [...seen, ...claimed(sent.map(asRow), reading)];
  if (reading.discussions.some((row) => row.key === key)) return messages;
  // Without its row in a list beside it, the page of the thread is where the discussion stands.
  return [description({ url: reading.url, buyer: null, subject: null }, reading), ...messages];
}

type Claimed = Pick<SentDiscussion, 'risk' | 'lastMessageAt' | 'lastMessageEarliestAt'>;

function asRow({ risk, at, earliestAt }: SentMessage): Claimed {
  return { ...(risk && { risk }), lastMessageAt: at, lastMessageEarliestAt: earliestAt };
}

/** What was recognised in buyers' words, from the earliest time at which they can have been written. */
function claimed(rows: readonly Claimed[], { readAt }: SentReading): DiscussionEvent[] {
  return rows.flatMap(({ risk, lastMessageAt, lastMessageEarliestAt }): DiscussionEvent[] =>
    risk
      ? [{ kind: 'claim', mark: risk, at: lastMessageEarliestAt ?? lastMessageAt ?? readAt }]
      : [],
  );
}
