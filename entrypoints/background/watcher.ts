import { browser } from '#imports';
import {
  database,
  type PanelwatchDatabase,
  readSettings,
  type Settings,
  warnOfDeadlines,
} from '@/utils/storage';
import { dueForWarning, nextLook } from '@/utils/watch';

import { summaryAt } from './desk';
import { showNotices } from './notify';
import { oneAtATime } from './one-at-a-time';
import { pollPanels } from './poll';
import { showToolbarBadge } from './toolbar';

const ALARM = 'watch';
const MINUTE_MS = 60_000;

/** Brings toolbar, notifications and the next alarm up to date with the ledger. */
export const showState = oneAtATime(async (db: PanelwatchDatabase): Promise<void> => {
  const { settings } = await readSettings();
  const now = Date.now();
  const [summary, watches] = await Promise.all([
    summaryAt(db, settings, now),
    db.getAll('watches'),
  ]);
  await warnOfDeadlines(db, dueForWarning(summary.discussions, now, settings.leadMs), now);
  await showToolbarBadge(summary, watches);
  await showNotices(db, settings, now);
  await setAlarm(nextLook(summary, watches, now), now, settings);
});

/** Polls what is due, then brings toolbar, notifications and the next alarm up to date. */
export async function watchOnce(onDemand = false): Promise<void> {
  const db = await database();
  try {
    await pollPanels(db, onDemand);
  } finally {
    await showState(db);
  }
}

/**
 * Wakes the worker at `at`. An alarm that is set already is left alone unless it comes too late:
 * setting it at every wake would put it off again and again.
 */
async function setAlarm(at: number, now: number, { pollMinutes }: Settings): Promise<void> {
  const when = Math.max(at, now + MINUTE_MS);
  const set = await browser.alarms.get(ALARM);
  if (set && set.scheduledTime > now && set.scheduledTime <= when + 1000) return;
  // The period only stands in should the worker die before it sets the next one.
  await browser.alarms.create(ALARM, { when, periodInMinutes: Math.max(1, pollMinutes) });
}
