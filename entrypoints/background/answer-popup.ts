import { overviewOf } from '@/utils/discussions';
import { onMessage } from '@/utils/messaging/protocol';
import { changeSettings, database, readSettings } from '@/utils/storage';
import { summaryAt } from '@/utils/storage/desk';

import { OverviewAsked, Pausing } from './arguments';
import { assertOwnPage } from './sender';
import { showState } from './watcher';

/** Answers what the popup alone asks for. */
export function answerPopup(): void {
  onMessage('getOverview', async ({ data, sender }) => {
    assertOwnPage(sender);
    const asked = OverviewAsked.parse(data);
    const [db, { settings }] = await Promise.all([database(), readSettings()]);
    const summary = await summaryAt(db, settings, Date.now(), asked.lookedAt);
    return overviewOf(summary, asked, settings.paused);
  });

  onMessage('pauseNotifications', async ({ data, sender }) => {
    assertOwnPage(sender);
    await changeSettings({ paused: Pausing.parse(data).until });
    await showState();
  });
}
