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
 * Leaves a pending warning for each view that has had none of this kind since there was reason for it.
 *
 * @param now - epoch ms
 * @param reasonAt - since when there is, epoch ms; without it since the view's clock started
 */
export async function warnOfDeadlines(
  db: PanelwatchDatabase,
  kind: Exclude<Notice['kind'], 'message'>,
  views: readonly DiscussionView[],
  now: number,
  reasonAt: (view: DiscussionView) => number | null = ({ receivedAt }) => receivedAt,
): Promise<void> {
  if (views.length === 0) return;
  const tx = db.transaction('notices', 'readwrite');
  await allOrNothing(tx, async () => {
    for (const view of views) {
      const { platform, key, host } = view;
      const account = accountKey(view.account);
      const own = [platform, account, key, kind] as const;
      const since = IDBKeyRange.bound([...own, reasonAt(view) ?? 0], [...own, Infinity]);
      if ((await tx.store.count(since)) > 0) continue;
      await tx.store.put({ platform, account, key, kind, at: now, host, pending: 1 });
    }
  });
}
