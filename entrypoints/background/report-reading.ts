import type { Browser } from '#imports';
import { type DiscussionView, localViews, SentReading } from '@/utils/discussions';
import { logError } from '@/utils/log';
import { packAt, speaksFor } from '@/utils/platforms/registry';
import {
  changeWatch,
  database,
  mergeReading,
  type PanelwatchDatabase,
  readSettings,
  type Settings,
} from '@/utils/storage';
import { viewsOf } from '@/utils/storage/desk';
import { noteStorage } from '@/utils/storage/health';
import { afterTabReading, newWatch } from '@/utils/watch';

import { tabReported } from './ask-open-tab';
import { contextOf } from './panel-context';
import { isInSight, mayBeKept, panelOf } from './sender';

const MINUTE_MS = 60_000;

/**
 * Takes over what a tab has read. Where the ledger fails, the page still gets its badges: what the
 * reading alone tells.
 *
 * @param data - as it arrived
 * @returns what is known of the discussions that the page shows
 * @throws {Error} if it does not parse, or claims another panel than the one that sent it
 */
export async function takeReading(
  data: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<DiscussionView[]> {
  const sent = SentReading.parse(data);
  const host = panelOf(sender);
  if (sent.host !== host || !speaksFor(host, sent.platform)) {
    throw new Error(`${host} reports for ${sent.host} (${sent.platform})`);
  }
  // The list's address is fetched with the user's session later on.
  if (!isOn(host, sent.url)) throw new Error(`${sent.url} is not on ${host}`);
  const { settings } = await readSettings();
  const reading = ownReading(sent, Date.now());
  const { url, language = null } = reading;
  const alone = () =>
    localViews(reading, contextOf(settings, new URL(url), language, null, sent.platform));
  try {
    const db = await database();
    // A tab that was open when the watching ended still reports: it gets nothing to show.
    if (!(await isWatched(db, host))) return [];
    if (!mayBeKept(sender, reading.account)) return alone();
    const views = await keep(db, reading, await isInSight(sender), settings);
    await noteStorage(true);
    return views;
  } catch (error) {
    logError('keep what a tab has read')(error);
    await noteStorage(false);
    return alone();
  }
}

/** A reading as it may be kept: made no later than now, leading to no other host. */
function ownReading(sent: SentReading, now: number): SentReading {
  const discussions = sent.discussions.map((row) =>
    row.url === null || isOn(sent.host, row.url) ? row : { ...row, url: null },
  );
  return { ...sent, discussions, readAt: Math.min(sent.readAt, now) };
}

function isOn(host: string, address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.hostname === host;
}

async function keep(
  db: PanelwatchDatabase,
  reading: SentReading,
  seen: boolean,
  settings: Settings,
): Promise<DiscussionView[]> {
  const merged = await mergeReading(db, reading, { source: 'tab', seen, now: Date.now() });
  if (reading.discussions.length > 0 || reading.health === 'empty') {
    await changeWatch(db, reading.host, (watch = newWatch(reading.host)) =>
      afterTabReading(watch, Date.now(), settings.pollMinutes * MINUTE_MS),
    );
    tabReported(reading.host);
  }
  return viewsOf(merged, settings);
}

/** The panels of a pack are watched unless the user ended it; others once the user began it. */
async function isWatched(db: PanelwatchDatabase, host: string): Promise<boolean> {
  const watch = await db.get('watches', host);
  return watch?.active ?? packAt({ hostname: host }) !== undefined;
}
