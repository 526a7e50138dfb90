import { DiscussionEvent, mergeEvents } from '@/utils/discussions';
import { z } from '@/utils/schema';

import { allOrNothing } from './all-or-nothing';
import type { PanelwatchDatabase } from './database';
import { storedDiscussion } from './stored-discussion';

const BackedUp = z.strictObject({
  platform: z.string(),
  account: z.string(),
  key: z.string(),
  events: z.array(DiscussionEvent),
});

/** The ledger as a file: every fact of every discussion, nothing that follows from them. */
export const Backup = z.strictObject({
  format: z.literal('panelwatch-ledger'),
  version: z.literal(1),
  /** Epoch ms. */
  exportedAt: z.int(),
  discussions: z.array(BackedUp),
});
export type Backup = z.infer<typeof Backup>;

/** All discussions with all their events, at `now` (epoch ms). */
export async function exportLedger(db: PanelwatchDatabase, now: number): Promise<Backup> {
  const stored = await db.getAll('discussions');
  const discussions = stored.map(({ platform, account, key, events }) => ({
    platform,
    account,
    key,
    events: [...events],
  }));
  return { format: 'panelwatch-ledger', version: 1, exportedAt: now, discussions };
}

/**
 * Merges a backup into the ledger, all of it or nothing; importing twice changes nothing.
 *
 * @param file - anything, such as the content of a file that the user chose
 * @returns how many discussions it has
 * @throws {Error} of zod where the file is no backup
 */
export async function importLedger(db: PanelwatchDatabase, file: unknown): Promise<number> {
  const { discussions } = Backup.parse(file);
  const tx = db.transaction('discussions', 'readwrite');
  await allOrNothing(tx, async () => {
    for (const { events, ...id } of discussions) {
      const known = await tx.store.get([id.platform, id.account, id.key]);
      await tx.store.put(storedDiscussion(id, mergeEvents(known?.events ?? [], events)));
    }
  });
  return discussions.length;
}
