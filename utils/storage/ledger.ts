import {
  describedBy,
  type DiscussionEvent,
  type DiscussionId,
  type DiscussionView,
  eventsFromReading,
  hasNewMessage,
  mergeEvents,
  type SentReading,
  viewOf,
} from '@/utils/discussions';

import type {
  AccountKey,
  Notice,
  PanelwatchDatabase,
  StoredDiscussion,
  Standing,
  StoredPanel,
} from './database';
import { panelAfter } from './panel-after';

/** Where a reading comes from. What a visible tab shows, the seller has seen: nothing to notify. */
export interface ReadingSource {
  readonly source: 'tab' | 'poll';
  readonly seen: boolean;
}

/**
 * Merges a reading into the ledger, all of it or nothing, and leaves a pending notice for each new
 * buyer message in the same transaction, so that a worker that dies here loses none.
 *
 * @returns the events of each discussion that the reading names
 */
export async function mergeReading(
  db: PanelwatchDatabase,
  reading: SentReading,
  { source, seen }: ReadingSource,
): Promise<StoredDiscussion[]> {
  const tx = db.transaction(['discussions', 'readings', 'panels', 'notices'], 'readwrite');
  const { platform, host, readAt } = reading;
  const account = accountKey(reading.account);
  const panel = await tx.objectStore('panels').get([host, account]);
  const found = [...eventsFromReading(reading)];
  const known = await Promise.all(
    found.map(([key]) => tx.objectStore('discussions').get([platform, account, key])),
  );
  const merged: StoredDiscussion[] = [];
  const writes: Promise<unknown>[] = [];
  for (const [i, [key, events]] of found.entries()) {
    const before = known[i]?.events ?? [];
    const after = storedDiscussion({ platform, account, key }, mergeEvents(before, events));
    merged.push(after);
    writes.push(tx.objectStore('discussions').put(after));
    if (hasNewMessage(before, after.events, lastListReading(panel))) {
      const notice: Notice = { platform, account, key, kind: 'message', at: readAt, host };
      writes.push(tx.objectStore('notices').put(seen ? notice : { ...notice, pending: 1 }));
    }
  }
  const { health, problems, url } = reading;
  writes.push(
    tx.objectStore('readings').put({ host, account, readAt, health, problems, url, source }),
    tx.objectStore('panels').put(panelAfter(panel, reading, account)),
  );
  await Promise.all([...writes, tx.done]);
  return merged;
}

/** Adds facts that no reading brought: a mark, a decision at the gate. */
export async function addEvents(
  db: PanelwatchDatabase,
  id: DiscussionId,
  events: readonly DiscussionEvent[],
): Promise<StoredDiscussion> {
  const tx = db.transaction('discussions', 'readwrite');
  const account = accountKey(id.account);
  const known = await tx.store.get([id.platform, account, id.key]);
  const { platform, key } = id;
  const after = storedDiscussion(
    { platform, account, key },
    mergeEvents(known?.events ?? [], events),
  );
  await Promise.all([tx.store.put(after), tx.done]);
  return after;
}

/**
 * Discussions that wait or are unread, and those of which it is not known, in no order. The latter
 * only while lists still show them: a panel that never tells who waits has thousands in time.
 *
 * @param now - epoch ms
 */
export async function openDiscussions(
  db: PanelwatchDatabase,
  now: number,
): Promise<StoredDiscussion[]> {
  const of = (standing: Standing, since: number) =>
    db.getAllFromIndex(
      'discussions',
      'by-standing',
      IDBKeyRange.bound([standing, since], [standing, Infinity]),
    );
  const [open, unknown] = await Promise.all([of('open', 0), of('unknown', now - UNKNOWN_MS)]);
  return [...open, ...unknown];
}

/** For so long after it was last seen, a discussion that may wait is shown as unknown. */
const UNKNOWN_MS = 30 * 24 * 3_600_000;

/** The account as part of a key. */
export function accountKey(account: string | null): AccountKey {
  return account ?? '';
}

/** The account that a key stands for. */
export function accountOf(key: AccountKey): string | null {
  return key === '' ? null : key;
}

/** What a stored discussion shows; `viewOf` with its own id. */
export function viewOfStored(
  { platform, account, key, events }: StoredDiscussion,
  counting: Parameters<typeof viewOf>[2],
): DiscussionView {
  return viewOf({ platform, account: accountOf(account), key }, events, counting);
}

/** Host and market that the events of a discussion name. */
export function originOf({ events }: StoredDiscussion): ReturnType<typeof describedBy> {
  return describedBy(events);
}

/** A discussion with all that follows from its events. */
export function storedDiscussion(
  id: Pick<StoredDiscussion, 'platform' | 'account' | 'key'>,
  events: readonly DiscussionEvent[],
): StoredDiscussion {
  const { state, unread, lastReadAt } = viewOf(id, events, { clock: null, rule: null });
  const standing = standingOf(state, unread, lastReadAt);
  return { ...id, events, standing, lastEventAt: Math.max(0, ...events.map(instantOf)) };
}

function instantOf(event: DiscussionEvent): number {
  if (event.kind === 'decided') return event.decision.at;
  return event.kind === 'set-aside' ? event.at : event.lastReadAt;
}

function standingOf(
  state: DiscussionView['state'],
  unread: boolean | null,
  lastReadAt: number,
): Standing {
  // What was decided on a page that no list has shown yet is kept, and nothing to look at.
  if (lastReadAt === 0) return 'settled';
  if (state === 'waiting' || unread === true) return 'open';
  return state === 'unknown' ? 'unknown' : 'settled';
}

function lastListReading(panel: StoredPanel | undefined): number | null {
  return panel?.list?.readAt ?? null;
}
