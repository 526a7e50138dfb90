import type { DiscussionView } from '@/utils/discussions';

import type { Notice, PanelwatchDatabase } from './database';
import { accountKey } from './accounts';
import { allOrNothing } from './all-or-nothing';

/** What is to be told and has not been. */
export function pendingNotices(db: PanelwatchDatabase): Promise<Notice[]> {
  return db.getAllFromIndex('notices', 'by-pending', 1);
}

/** Remembers that these were told. */
export async function markTold(db: PanelwatchDatabase, notices: readonly Notice[]): Promise<void> {
  const tx = db.transaction('notices', 'readwrite');
  await allOrNothing(tx, async () => {
    for (const { pending: _pending, ...told } of notices) await tx.store.put(told);
  });
}

/**
 * Leaves a pending warning for each view that has had none of this kind since its clock started.
 *
 * @param now - epoch ms
 */
export async function warnOfDeadlines(
  db: PanelwatchDatabase,
  kind: 'due' | 'pause' | 'overdue',
  views: readonly DiscussionView[],
  now: number,
): Promise<void> {
  if (views.length === 0) return;
  const tx = db.transaction('notices', 'readwrite');
  await allOrNothing(tx, async () => {
    for (const { platform, key, host, receivedAt, ...view } of views) {
      const account = accountKey(view.account);
      const own = [platform, account, key, kind] as const;
      const since = IDBKeyRange.bound([...own, receivedAt ?? 0], [...own, Infinity]);
      if ((await tx.store.count(since)) > 0) continue;
      await tx.store.put({ platform, account, key, kind, at: now, host, pending: 1 });
    }
  });
}
