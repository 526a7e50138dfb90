import { browser } from '#imports';
import { logError } from '@/utils/log';
import {
  changeWatch,
  mergeReading,
  type PanelwatchDatabase,
  profileFor,
  readSettings,
  type Settings,
} from '@/utils/storage';
import { afterPoll, isDue, mayPoll, type PollOutcome, type Watch } from '@/utils/watch';

import { askOpenTab } from './ask-open-tab';
import { fetchList } from './fetch-list';
import { contextOf } from './panel-context';
import { closeOffscreenDocument, readPage } from './read-page';
import { isStorageError, noteStorage } from './storage-health';

const MINUTE_MS = 60_000;

/**
 * Polls the watched panels whose turn it is, one request for each at a time.
 *
 * @param onDemand - the user asked: without waiting for their turn, but no more than once a minute
 */
export async function pollPanels(db: PanelwatchDatabase, onDemand: boolean): Promise<void> {
  const { settings } = await readSettings();
  const watches = await db.getAll('watches');
  const now = Date.now();
  const due = watches.filter((watch) => (onDemand ? mayPoll(watch, now) : isDue(watch, now)));
  if (due.length === 0) return;
  await Promise.all(
    due.map(({ host }) => pollPanel(db, settings, host).catch(logError(`poll ${host}`))),
  );
  await closeOffscreenDocument().catch(logError('close the offscreen document'));
}

async function pollPanel(db: PanelwatchDatabase, settings: Settings, host: string): Promise<void> {
  const now = Date.now();
  // Claimed before the request goes out: neither a second run nor one after the worker's death asks
  // the panel again within the minute.
  const claimed = await changeWatch(db, host, (watch) => claim(watch, now, settings));
  if (!claimed) return;
  const outcome = await tryToRead(db, settings, host, now).catch(
    async (error: unknown): Promise<PollOutcome> => {
      logError(`read ${host}`)(error);
      if (isStorageError(error)) await noteStorage(false);
      return { read: false, trouble: 'unreadable' };
    },
  );
  await changeWatch(db, host, (watch) =>
    afterPoll(watch, outcome, now, settings.pollMinutes * MINUTE_MS, Math.random()),
  );
}

function claim(watch: Watch, now: number, settings: Settings): Watch | null {
  if (!mayPoll(watch, now)) return null;
  return { ...watch, lastPollAt: now, nextPollAt: now + settings.pollMinutes * MINUTE_MS };
}

async function tryToRead(
  db: PanelwatchDatabase,
  settings: Settings,
  host: string,
  now: number,
): Promise<PollOutcome> {
  if (!(await browser.permissions.contains({ origins: [`https://${host}/*`] }))) {
    return { read: false, trouble: 'no-permission' };
  }
  const outcome = await readFromServer(db, settings, host, now);
  // The list may be drawn by script, or the server answers to nobody but its own pages.
  const tabMayKnow = !outcome.read && outcome.trouble === 'open-panel';
  return tabMayKnow && (await askOpenTab(db, host, now)) ? { read: true } : outcome;
}

async function readFromServer(
  db: PanelwatchDatabase,
  settings: Settings,
  host: string,
  now: number,
): Promise<PollOutcome> {
  const listUrl = await newestListUrl(db, host);
  if (listUrl === null) return { read: false, trouble: 'open-panel' };
  const fetched = await fetchList(listUrl, now);
  if ('trouble' in fetched) return { read: false, ...fetched };
  const url = new URL(fetched.url);
  const profile = await profileFor(db, { host, path: url.pathname });
  const context = contextOf(settings, url, languageOf(fetched.html), profile);
  const { reading, asksForPassword } = await readPage({ ...fetched, now, context });
  if (reading.discussions.length > 0 || reading.health === 'empty') {
    await mergeReading(db, reading, { source: 'poll', seen: false });
    await noteStorage(true);
    return { read: true };
  }
  return { read: false, trouble: asksForPassword ? 'signed-out' : 'open-panel' };
}

/** The page's `lang`, from which a market may follow; read before there is a document. */
function languageOf(html: string): string | null {
  return /<html\b[^>]*?\slang\s*=\s*["']?([a-z][\w-]*)/i.exec(html)?.[1] ?? null;
}

/** Address of the list that was read last on this host, whatever the account. */
async function newestListUrl(db: PanelwatchDatabase, host: string): Promise<string | null> {
  const panels = await db.getAll('panels', IDBKeyRange.bound([host], [host, []]));
  const [newest] = panels.flatMap(({ list }) => list ?? []).toSorted((a, b) => b.readAt - a.readAt);
  return newest?.url ?? null;
}
