import { ArchivedThread } from '@/utils/archive/archived';
import { onMessage } from '@/utils/messaging/protocol';
import { archiveThread, database, describedIn, readSettings } from '@/utils/storage';
import { noting } from '@/utils/storage/health';

import { assertOwnPlatform, panelOf } from './sender';

/** Keeps the texts that panels show, while the user wants that. */
export function answerArchive(): void {
  onMessage('archiveThread', async ({ data, sender }) => {
    const thread = ArchivedThread.parse(data);
    const host = panelOf(sender);
    assertOwnPlatform(sender, thread.platform);
    if (new URL(thread.url).hostname !== host) throw new Error(`${thread.url} is not on ${host}`);
    const { settings } = await readSettings();
    // A private window leaves nothing behind.
    if (settings.archiveDays === null || sender.tab?.incognito === true) return;
    await noting(async () => {
      const db = await database();
      const { buyer, subject } = await describedIn(db, thread);
      const named = { ...thread, buyer: thread.buyer ?? buyer, subject: thread.subject ?? subject };
      await archiveThread(db, named, host);
    });
  });
}
