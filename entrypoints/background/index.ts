import { browser, defineBackground } from '#imports';
import { logError } from '@/utils/log';
import { database } from '@/utils/storage';

import { answerMessages } from './answer-messages';
import { targetOf } from './notification-id';
import { openNoticed } from './open-noticed';
import { watchOnce } from './watcher';
import { notePermissionsLost, restoreScripts, watchPermitted } from './watching';

/** What wakes the background, and what it then does. */
export default defineBackground(() => {
  // Listeners are added before the first await: a worker woken by an event starts here again.
  answerMessages();
  browser.alarms.onAlarm.addListener(() => {
    watchOnce().catch(logError('watch the panels'));
  });
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
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
    const target = targetOf(id);
    const opened = target ? openNoticed(target) : Promise.resolve();
    opened.then(() => browser.notifications.clear(id)).catch(logError('open a discussion'));
  });
  ensureAlarm().catch(logError('set the alarm'));
});

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
