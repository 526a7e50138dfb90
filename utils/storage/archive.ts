import type { ArchivedDiscussion, ArchivedThread } from '@/utils/archive/archived';
import { mergeThread } from '@/utils/archive/merge-thread';
import { describedBy } from '@/utils/discussions';

import { accountKey } from './accounts';
import { allOrNothing } from './all-or-nothing';
import { backwards, type Slice } from './backwards';
import type { PanelwatchDatabase } from './database';

/** Keeps what a page of `host` showed of a discussion. */
export async function archiveThread(
  db: PanelwatchDatabase,
  thread: ArchivedThread,
  host: string,
): Promise<void> {
  const tx = db.transaction('archive', 'readwrite');
  await allOrNothing(tx, async () => {
    const own = [thread.platform, accountKey(thread.account), thread.key] as const;
    await tx.store.put(mergeThread(await tx.store.get([...own]), thread, host));
  });
}

/** Buyer and subject of a discussion, as far as the ledger knows them. */
export async function describedIn(
  db: PanelwatchDatabase,
  { platform, account, key }: Pick<ArchivedThread, 'platform' | 'account' | 'key'>,
): Promise<Pick<ArchivedThread, 'buyer' | 'subject'>> {
  const known = await db.get('discussions', [platform, accountKey(account), key]);
  return describedBy(known?.events ?? []);
}

const DAY_MS = 24 * 3_600_000;

/** The archive's discussions that pages have shown since `since` (epoch ms), the newest first, in portions. */
export function archivedSince(
  db: PanelwatchDatabase,
  since: number,
): AsyncGenerator<Slice<ArchivedDiscussion>> {
  const newestBefore = async (to: number): Promise<number> => {
    const index = db.transaction('archive').store.index('by-last-read');
    const cursor = await index.openKeyCursor(IDBKeyRange.upperBound(to, true), 'prev');
    return cursor?.key ?? -Infinity;
  };
  const between = (begin: number, end: number) =>
    db.getAllFromIndex('archive', 'by-last-read', IDBKeyRange.bound(begin, end, false, true));
  return backwards({ newestBefore, between }, since, Infinity, DAY_MS);
}

/** Deletes one discussion from the archive. */
export async function removeArchived(
  db: PanelwatchDatabase,
  { platform, account, key }: Pick<ArchivedDiscussion, 'platform' | 'account' | 'key'>,
): Promise<void> {
  await db.delete('archive', [platform, account, key]);
}

/** Deletes from the archive what no page has shown since `before` (epoch ms); Infinity takes all. */
export async function forgetArchived(db: PanelwatchDatabase, before: number): Promise<void> {
  const tx = db.transaction('archive', 'readwrite');
  const old = await tx.store.index('by-last-read').getAllKeys(IDBKeyRange.upperBound(before, true));
  for (const key of old) await tx.store.delete(key);
  await tx.done;
}
