import '@/utils/sla/holidays/all';

import { browser, defineBackground } from '#imports';
import { logError } from '@/utils/log';
import { database } from '@/utils/storage';

import { answerArchive } from './answer-archive';
import { answerMessages } from './answer-messages';
import { targetOf } from './notification-id';
import { openNoticed } from './open-noticed';
import { openReminder } from './remind';
import { watchOnce } from './watcher';
import { notePermissionsLost, restoreScripts, watchPermitted } from './watching';

/** What wakes the background, and what it then does. */
export default defineBackground(() => {
  // Listeners are added before the first await: a worker woken by an event starts here again.
  answerMessages();
  answerArchive();
  browser.alarms.onAlarm.addListener(() => {
    watchOnce().catch(logError('watch the panels'));
  });
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    start();
    if (reason === 'install') welcome().catch(logError('welcome the user'));
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    database()
      .then((db) => watchPermitted(db, origins))
      .then(() => watchOnce())
      .catch(logError('watch a permitted panel'));
  });
  browser.permissions.onRemoved.addListener(() => {
    database()
      .then(notePermissionsLost)
      .then(() => watchOnce())
      .catch(logError('note that a permission is gone'));
  });
  browser.notifications.onClicked.addListener((id) => {
    openNotification(id)
      .then(() => browser.notifications.clear(id))
      .catch(logError('open what a notification was about'));
  });
  ensureAlarm().catch(logError('set the alarm'));
});

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

async function openNotification(id: string): Promise<void> {
  const target = targetOf(id);
  if (target) await openNoticed(target);
  else await openReminder(id);
}

/** After an installation, an update, a start of the browser: scripts and alarms may be gone. */
function start(): void {
  database()
    .then(restoreScripts)
    .then(() => watchOnce())
    .catch(logError('start watching'));
}

/** Alarms can be gone after any pause of the worker. */
async function ensureAlarm(): Promise<void> {
  if (!(await browser.alarms.get('watch'))) await watchOnce();
}
