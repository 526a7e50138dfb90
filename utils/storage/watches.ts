import type { Watch } from '@/utils/watch';

import { allOrNothing } from './all-or-nothing';
import type { PanelwatchDatabase } from './database';

/**
 * Changes the watch of a host in one transaction, so that a poll and a tab that report at the same
 * time do not undo each other.
 *
 * @param change - gets the stored watch, undefined where there is none; null leaves all as it is
 */
export async function changeWatch(
  db: PanelwatchDatabase,
  host: string,
  change: (watch: Watch | undefined) => Watch | null,
): Promise<Watch | null> {
  const tx = db.transaction('watches', 'readwrite');
  return allOrNothing(tx, async () => {
    const changed = change(await tx.store.get(host));
    if (changed) await tx.store.put(changed);
    return changed;
  });
}
