import type { ArchivedDiscussion, ArchivedMessage, ArchivedThread } from './archived';

/**
 * The archive's discussion after a page of `host` showed `thread`. Nothing that was kept goes: a page
 * may show the newest messages only, and a message that a panel deleted is what an archive is for.
 */
export function mergeThread(
  known: ArchivedDiscussion | undefined,
  { account, messages, readAt, ...thread }: ArchivedThread,
  host: string,
): ArchivedDiscussion {
  const fresh = { ...thread, account: account ?? '', host, messages, lastReadAt: readAt };
  if (known === undefined) return fresh;
  return {
    ...fresh,
    buyer: thread.buyer ?? known.buyer,
    subject: thread.subject ?? known.subject,
    timeZone: thread.timeZone ?? known.timeZone,
    messages: mergeMessages(known.messages, messages),
    lastReadAt: Math.max(readAt, known.lastReadAt),
  };
}

/** What the page shows stands in its order; what it shows no more stays where it was before it. */
function mergeMessages(
  known: readonly ArchivedMessage[],
  shown: readonly ArchivedMessage[],
): ArchivedMessage[] {
  const fresh = new Map(shown.map((message) => [message.id, message]));
  const merged: ArchivedMessage[] = [];
  const placed = new Set<string>();
  for (const message of known) {
    if (!fresh.has(message.id)) {
      merged.push(message);
      continue;
    }
    // All that the page shows up to the one that was known, in the page's order.
    for (const next of shown) {
      if (!placed.has(next.id)) {
        merged.push(withTime(next, message));
        placed.add(next.id);
      }
      if (next.id === message.id) break;
    }
  }
  return [...merged, ...shown.filter(({ id }) => !placed.has(id))];
}

/** The better known time of a message stays: "3 days ago" says less than what was read before. */
function withTime(next: ArchivedMessage, before: ArchivedMessage): ArchivedMessage {
  if (next.id !== before.id || before.at === null) return next;
  const isFiner = next.at !== null && (next.precisionMs ?? 0) <= (before.precisionMs ?? 0);
  if (isFiner) return next;
  const { at, earliestAt, precisionMs } = before;
  return { ...next, at, earliestAt, ...(precisionMs !== undefined && { precisionMs }) };
}
