import { browser } from '#imports';
import { takeoverRule } from '@/utils/claims';
import { lastReminderAt } from '@/utils/claims/reminder';
import type { DiscussionView } from '@/utils/discussions/view';
import { logError } from '@/utils/log';
import {
  database,
  type PanelwatchDatabase,
  readSettings,
  type Settings,
  warnOfDeadlines,
} from '@/utils/storage';
import { summaryAt } from '@/utils/storage/desk';
import { storageWorks } from '@/utils/storage/health';
import {
  dueForWarning,
  dueInPause,
  isHeldBack,
  isPaused,
  newlyOverdue,
  nextLook,
  nextPause,
} from '@/utils/watch';

import { forgetOld } from './forget';
import { showNotices } from './notify';
import { oneAtATime } from './one-at-a-time';
import { pollPanels } from './poll';
import { remind } from './remind';
import { showStorageTrouble, showToolbarBadge } from './toolbar';

const ALARM = 'watch';
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** Browsers ring no alarm sooner. */
const SHORTEST_ALARM_MS = MINUTE_MS / 2;

/**
 * Brings toolbar, notifications and the next alarm up to date with the ledger. Where the ledger
 * cannot be read, the toolbar says that, and the next alarm tries again.
 */
export const showState = oneAtATime(async (): Promise<void> => {
  const { settings } = await readSettings();
  const now = Date.now();
  try {
    const db = await database();
    const at = await showLedger(db, settings, now);
    if (at === null) await browser.alarms.clear(ALARM);
    else await setAlarm(at, now, settings);
  } catch (error) {
    logError('read the ledger')(error);
    await showStorageTrouble();
    await setAlarm(now + settings.pollMinutes * MINUTE_MS, now, settings);
  }
});

/** @returns when there is something to do again, epoch ms; null while nothing is */
async function showLedger(
  db: PanelwatchDatabase,
  settings: Settings,
  now: number,
): Promise<number | null> {
  const [summary, watches, works] = await Promise.all([
    summaryAt(db, settings, now),
    db.getAll('watches'),
    storageWorks(),
  ]);
  if (works) await showToolbarBadge(summary, watches);
  else await showStorageTrouble();
  const { discussions } = summary;
  const pause = nextPause(settings.quietHours, now);
  await warnOfDeadlines(db, 'due', dueForWarning(discussions, now, settings.leadMs), now);
  const lost = newlyOverdue(discussions, now).filter(({ platform }) => takeoverRule(platform));
  await warnOfDeadlines(db, 'overdue', lost, now);
  const toldLast = (view: DiscussionView): number | null => lastReminderAt(view, now);
  const untold = discussions.filter((view) => toldLast(view) !== null);
  await warnOfDeadlines(db, 'untold', untold, now, toldLast);
  await warnOfDeadlines(db, 'pause', dueInPause(discussions, now, pause), now);
  const { paused } = settings;
  const isQuiet = isPaused(pause, now) || isHeldBack(paused, now);
  if (!isQuiet) await showNotices(db, settings);
  const reminderAt = await remind(isQuiet, now);
  const isWatching = watches.some(({ active }) => active);
  if (!isWatching) return Number.isFinite(reminderAt) ? reminderAt : null;
  // What was held back is told when the pause ends.
  const end = typeof paused === 'number' && paused > now ? paused : Infinity;
  return Math.min(nextLook(summary, watches, now, pause), end, reminderAt);
}

/** Polls what is due, then brings toolbar, notifications and the next alarm up to date. */
export async function watchOnce(onDemand = false): Promise<void> {
  try {
    const db = await database();
    await pollPanels(db, onDemand);
    await forgetOld(db, (await readSettings()).settings, Date.now());
  } finally {
    await showState();
  }
}

/**
 * Wakes the worker at `at`. An alarm that is set for then is left alone, also one for a time that
 * has passed meanwhile and is put off to the next possible one: set at every wake, it would be put
 * off again and again.
 */
async function setAlarm(at: number, now: number, { pollMinutes }: Settings): Promise<void> {
  const when = Math.max(at, now + SHORTEST_ALARM_MS);
  const set = await browser.alarms.get(ALARM);
  const isSet = set && set.scheduledTime >= at - SECOND_MS && set.scheduledTime <= when + SECOND_MS;
  if (isSet && set.scheduledTime > now) return;
  // The period only stands in should the worker die before it sets the next one.
  await browser.alarms.create(ALARM, { when, periodInMinutes: Math.max(1, pollMinutes) });
}
