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
import { otherNameOf } from './accounts';
import { panelsAfter } from './panel-after';
import { storedDiscussion } from './stored-discussion';

/** Where a reading comes from. What a visible tab shows, the seller has seen: nothing to notify. */
export interface ReadingSource {
  readonly source: 'tab' | 'poll';
  readonly seen: boolean;
}

/**
 * Merges a reading into the ledger, all of it or nothing, and leaves a pending notice for each new
 * buyer message in the same transaction, so that a worker that dies here loses none.
 *
 * @returns each discussion that the reading names, with all that is known of it
 */
export async function mergeReading(
  db: PanelwatchDatabase,
  reading: SentReading,
  { source, seen }: ReadingSource,
): Promise<StoredDiscussion[]> {
  // What a power cut may take is read again with the next poll; waiting for the disk each time costs
  // more than that.
  const tx = db.transaction(['discussions', 'readings', 'panels', 'notices'], 'readwrite', {
    durability: 'relaxed',
  });
  const discussions = tx.objectStore('discussions');
  const { platform, host, readAt, health, problems, url } = reading;
  const account = accountKey(reading.account);
  const panels = await tx.objectStore('panels').getAll(IDBKeyRange.bound([host], [host, []]));
  const kin = otherNameOf(account, panels);
  const listReadAt = lastListReading(panels, [account, kin]);

  const mergeOne = async ([key, events]: [string, DiscussionEvent[]]) => {
    const [known, other] = await Promise.all([
      discussions.get([platform, account, key]),
      kin === null ? undefined : discussions.get([platform, kin, key]),
    ]);
    const own = storedDiscussion(
      { platform, account, key },
      mergeEvents(known?.events ?? [], events),
    );
    const before = mergeEvents(known?.events ?? [], other?.events ?? []);
    const whole = other ? mergeEvents(own.events, other.events) : own.events;
    await discussions.put(own);
    if (hasNewMessage(before, whole, listReadAt)) {
      const notice: Notice = { platform, account, key, kind: 'message', at: readAt, host };
      await tx.objectStore('notices').put(seen ? notice : { ...notice, pending: 1 });
    }
    return { ...own, events: whole };
  };

  const [merged] = await Promise.all([
    Promise.all([...eventsFromReading(reading)].map(mergeOne)),
    tx.objectStore('readings').put({ host, account, readAt, health, problems, url, source }),
    ...panelsAfter(panels, reading, account).map((after) => tx.objectStore('panels').put(after)),
  ]);
  await tx.done;
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

function lastListReading(
  panels: readonly StoredPanel[],
  accounts: readonly (AccountKey | null)[],
): number | null {
  const readings = panels
    .filter(({ account }) => accounts.includes(account))
    .flatMap(({ list }) => list?.readAt ?? []);
  return readings.length === 0 ? null : Math.max(...readings);
}
