import { deleteDB } from 'idb';

import { browser } from '#imports';

import { allOrNothing } from './all-or-nothing';
import { closeDatabase } from './connection';
import { DATABASE_NAME, type PanelwatchDatabase } from './database';

/**
 * Deletes what has not been read or marked since `before` (epoch ms).
 *
 * @returns how many discussions were deleted
 */
export async function forgetOlderThan(db: PanelwatchDatabase, before: number): Promise<number> {
  const tx = db.transaction(['discussions', 'readings', 'notices'], 'readwrite');
  const old = IDBKeyRange.upperBound(before, true);
  return allOrNothing(tx, async () => {
    const [discussions, readings, notices] = await Promise.all([
      tx.objectStore('discussions').index('by-last-event').getAllKeys(old),
      tx.objectStore('readings').index('by-read-at').getAllKeys(old),
      tx.objectStore('notices').index('by-at').getAllKeys(old),
    ]);
    for (const key of discussions) await tx.objectStore('discussions').delete(key);
    for (const key of readings) await tx.objectStore('readings').delete(key);
    for (const key of notices) await tx.objectStore('notices').delete(key);
    return discussions.length;
  });
}

/** Deletes all that the extension keeps: the ledger, watches, profiles and settings. */
export async function forgetEverything(): Promise<void> {
  await closeDatabase();
  await deleteDB(DATABASE_NAME);
  await browser.storage.local.clear();
}
