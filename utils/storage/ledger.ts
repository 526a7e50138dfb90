import {
  type DiscussionEvent,
  type DiscussionId,
  type DiscussionView,
  mergeEvents,
  viewOf,
} from '@/utils/discussions';

import { accountKey, accountOf } from './accounts';
import { allOrNothing } from './all-or-nothing';
import type { PanelwatchDatabase, Standing, StoredDiscussion } from './database';
import { storedDiscussion } from './stored-discussion';

/** Adds facts that no reading brought: a mark, a decision at the gate. */
export async function addEvents(
  db: PanelwatchDatabase,
  id: DiscussionId,
  events: readonly DiscussionEvent[],
): Promise<StoredDiscussion> {
  const tx = db.transaction('discussions', 'readwrite');
  return allOrNothing(tx, async () => {
    const own = { platform: id.platform, account: accountKey(id.account), key: id.key };
    const known = await tx.store.get([own.platform, own.account, own.key]);
    const after = storedDiscussion(own, mergeEvents(known?.events ?? [], events));
    await tx.store.put(after);
    return after;
  });
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

/**
 * Another text after each change of what `openDiscussions` and the panels show, as far as writing tells:
 * whatever is written brings an event, a reading or a watch that is newer.
 */
export async function ledgerMark(db: PanelwatchDatabase): Promise<string> {
  const tx = db.transaction(['discussions', 'panels', 'watches']);
  const [newest, panels, watches] = await Promise.all([
    tx.objectStore('discussions').index('by-last-event').openKeyCursor(null, 'prev'),
    tx.objectStore('panels').getAll(),
    tx.objectStore('watches').getAll(),
  ]);
  return JSON.stringify([newest?.key, newest?.primaryKey, panels, watches]);
}

/** For so long after it was last seen, a discussion that may wait is shown as unknown. */
const UNKNOWN_MS = 30 * 24 * 3_600_000;

/** What a stored discussion shows; `viewOf` with its own id. */
export function viewOfStored(
  { platform, account, key, events }: StoredDiscussion,
  counting: Parameters<typeof viewOf>[2],
): DiscussionView {
  return viewOf({ platform, account: accountOf(account), key }, events, counting);
}
