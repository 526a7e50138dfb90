import type { Browser } from '#imports';
import { type DiscussionView, localViews, SentReading } from '@/utils/discussions';
import { packAt } from '@/utils/platforms/registry';
import {
  changeWatch,
  mergeReading,
  type PanelwatchDatabase,
  readSettings,
  type Settings,
} from '@/utils/storage';
import { afterTabReading, type Watch } from '@/utils/watch';

import { tabReported } from './ask-open-tab';
import { viewsOf } from './desk';
import { contextOf } from './panel-context';
import { mayBeKept, panelOf } from './sender';

const MINUTE_MS = 60_000;

/**
 * Takes over what a tab has read.
 *
 * @param data - as it arrived
 * @returns what is known of the discussions that the page shows
 * @throws {Error} if it does not parse, or claims another panel than the one that sent it
 */
export async function takeReading(
  db: PanelwatchDatabase,
  data: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<DiscussionView[]> {
  const reading = SentReading.parse(data);
  const host = panelOf(sender);
  const platform = packAt({ hostname: host })?.id ?? host;
  if (reading.host !== host || reading.platform !== platform) {
    throw new Error(`${host} reports for ${reading.host} (${reading.platform})`);
  }
  const { settings } = await readSettings();
  const now = Date.now();
  const own = { ...reading, readAt: Math.min(reading.readAt, now) };
  // A tab that was open when the watching ended still reports: it gets nothing to show.
  if (!(await isWatched(db, host))) return [];
  if (!mayBeKept(sender, reading.account)) {
    return localViews(own, await contextOf(db, settings, new URL(reading.url), null));
  }
  const merged = await mergeReading(db, own, { source: 'tab', seen: sender.tab?.active === true });
  if (reading.discussions.length > 0 || reading.health === 'empty') {
    await changeWatch(db, host, (watch) => afterList(watch, now, settings));
    tabReported(host);
  }
  return viewsOf(merged, settings);
}

function afterList(watch: Watch, now: number, settings: Settings): Watch {
  return afterTabReading(watch, now, settings.pollMinutes * MINUTE_MS);
}

/** The panels of a pack are watched unless the user ended it; others once the user began it. */
async function isWatched(db: PanelwatchDatabase, host: string): Promise<boolean> {
  const watch = await db.get('watches', host);
  return watch?.active ?? packAt({ hostname: host }) !== undefined;
}
