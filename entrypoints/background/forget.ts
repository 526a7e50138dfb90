import { browser } from '#imports';
import {
  database,
  forgetArchived,
  forgetEverything,
  forgetOlderThan,
  type PanelwatchDatabase,
  type Settings,
} from '@/utils/storage';

import { stopWatching } from './watching';

const KEY = 'forgottenAt';
const DAY_MS = 24 * 3_600_000;

/** After a leap as long as this, deleting waits for another day: the clock may be wrong. */
const LEAP_MS = 7 * DAY_MS;

/** Once a day, deletes what is older than the settings want to keep; `now` is epoch ms. */
export async function forgetOld(
  db: PanelwatchDatabase,
  { retentionDays, archiveDays }: Settings,
  now: number,
): Promise<void> {
  const last: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof last === 'number' && last <= now && now - last < DAY_MS) return;
  const isLeap = typeof last === 'number' && now - last > LEAP_MS;
  if (!isLeap) {
    await forgetOlderThan(db, now - retentionDays * DAY_MS);
    // Switched off, it keeps what it has: only the user deletes all of it.
    if (archiveDays !== null) await forgetArchived(db, now - archiveDays * DAY_MS);
  }
  await browser.storage.local.set({ [KEY]: now });
}

/** Ends all watching and deletes all that was ever kept; what remains is a new installation. */
export async function forgetAll(): Promise<void> {
  const db = await database();
  for (const { host } of await db.getAll('watches')) await stopWatching(db, host);
  await forgetEverything();
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
}
