import { browser } from '#imports';
import { logError } from '@/utils/log';
import {
  changeWatch,
  isMailbox,
  languageOn,
  mergeReading,
  newestListUrl,
  type PanelwatchDatabase,
  profileFor,
  readSettings,
  type Settings,
} from '@/utils/storage';
import { isStorageError, noteStorage } from '@/utils/storage/health';
import { afterPoll, claimPoll, dueTogether, type PollOutcome, pollSoonest } from '@/utils/watch';

import { askOpenTab } from './ask-open-tab';
import { fetchList } from './fetch-list';
import { contextOf } from './panel-context';
import { closeOffscreenDocument, readPage } from './read-page';

const MINUTE_MS = 60_000;

/**
 * Polls the watched panels whose turn it is, one request for each at a time.
 *
 * @param onDemand - the user asked: all panels, without waiting for their turn
 */
export async function pollPanels(db: PanelwatchDatabase, onDemand: boolean): Promise<void> {
  const { settings } = await readSettings();
  const watches = await db.getAll('watches');
  const now = Date.now();
  const due = onDemand ? watches.filter(({ active }) => active) : dueTogether(watches, now);
  if (due.length === 0) return;
  rounds++;
  await Promise.all(
    due.map(({ host }) => pollPanel(db, settings, host).catch(logError(`poll ${host}`))),
  );
  rounds--;
  // Another round, which the user asked for meanwhile, may still be reading in it.
  if (rounds === 0) await closeOffscreenDocument().catch(logError('close the offscreen document'));
}

let rounds = 0;

async function pollPanel(db: PanelwatchDatabase, settings: Settings, host: string): Promise<void> {
  const now = Date.now();
  const interval = settings.pollMinutes * MINUTE_MS;
  const outcome = await tryToRead(db, settings, host, now).catch(
    async (error: unknown): Promise<PollOutcome> => {
      logError(`read ${host}`)(error);
      if (isStorageError(error)) await noteStorage(false);
      return { read: false, trouble: 'unreadable' };
    },
  );
  if (outcome === 'too-soon') {
    await changeWatch(db, host, (watch) => (watch ? pollSoonest(watch) : null));
    return;
  }
  await changeWatch(db, host, (watch) =>
    watch ? afterPoll(watch, outcome, now, interval, Math.random()) : null,
  );
}

async function tryToRead(
  db: PanelwatchDatabase,
  settings: Settings,
  host: string,
  now: number,
): Promise<PollOutcome | 'too-soon'> {
  if (!(await browser.permissions.contains({ origins: [`https://${host}/*`] }))) {
    return { read: false, trouble: 'no-permission' };
  }
  // Of a mailbox nothing is fetched: in the answer would be mails that are none of our business.
  const listUrl = (await isMailbox(db, host)) ? null : await newestListUrl(db, host);
  const outcome = listUrl === null ? OPEN_PANEL : await readList(db, settings, host, listUrl, now);
  if (outcome !== 'too-soon' && (outcome.read || outcome.trouble !== 'open-panel')) return outcome;
  // The list may be drawn by script, the server answers to nobody but its own pages, or it was asked
  // a moment ago: a tab can be read without a request.
  const isTabRead = await askOpenTab(db, host, now);
  return isTabRead && outcome !== 'too-soon' ? { read: true } : outcome;
}

const OPEN_PANEL: PollOutcome = { read: false, trouble: 'open-panel' };

async function readList(
  db: PanelwatchDatabase,
  settings: Settings,
  host: string,
  listUrl: string,
  now: number,
): Promise<PollOutcome | 'too-soon'> {
  const interval = settings.pollMinutes * MINUTE_MS;
  const claimed = await changeWatch(db, host, (watch) =>
    watch ? claimPoll(watch, now, interval) : null,
  );
  if (!claimed) return 'too-soon';
  const fetched = await fetchList(listUrl, now);
  if ('trouble' in fetched) return { read: false, ...fetched };
  const url = new URL(fetched.url);
  const profile = await profileFor(db, { host, path: url.pathname });
  const language = (await languageOn(db, host)) ?? languageOf(fetched.html);
  const context = contextOf(settings, url, language, profile);
  const { reading, asksForPassword } = await readPage({ ...fetched, now, context });
  if (reading.discussions.length === 0 && reading.health !== 'empty') {
    return asksForPassword ? { read: false, trouble: 'signed-out' } : OPEN_PANEL;
  }
  await mergeReading(db, reading, { source: 'poll', seen: false, now: Date.now() });
  await noteStorage(true);
  return { read: true };
}

/** The page's `lang` before there is a document, for a panel whose tabs have told none. */
function languageOf(html: string): string | null {
  const [tag = ''] = /<html\b[^<>]*>/i.exec(html) ?? [];
  return /\slang\s*=\s*["']?([a-z][\w-]*)/i.exec(tag)?.[1] ?? null;
}
