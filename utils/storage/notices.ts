import type { DiscussionView } from '@/utils/discussions';

import type { Notice, PanelwatchDatabase } from './database';
import { accountKey } from './ledger';

/** What is to be told and has not been. */
export function pendingNotices(db: PanelwatchDatabase): Promise<Notice[]> {
  return db.getAllFromIndex('notices', 'by-pending', 1);
}

/** Remembers that these were told. */
export async function markTold(db: PanelwatchDatabase, notices: readonly Notice[]): Promise<void> {
  const tx = db.transaction('notices', 'readwrite');
  for (const { pending: _pending, ...told } of notices) void tx.store.put(told);
  await tx.done;
}

/**
 * Leaves a pending warning for each view that has had none of this kind since its clock started.
 *
 * @param now - epoch ms
 */
export async function warnOfDeadlines(
  db: PanelwatchDatabase,
  kind: 'due' | 'pause',
  views: readonly DiscussionView[],
  now: number,
): Promise<void> {
  const tx = db.transaction('notices', 'readwrite');
  await Promise.all(
    views.map(async ({ platform, account, key, host, receivedAt }) => {
      const own = [platform, accountKey(account), key, kind] as const;
      const since = IDBKeyRange.bound([...own, receivedAt ?? 0], [...own, Infinity]);
      if ((await tx.store.count(since)) > 0) return;
      await tx.store.put({
        platform,
        account: accountKey(account),
        key,
        kind,
        at: now,
        host,
        pending: 1,
      });
    }),
  );
  await tx.done;
}
