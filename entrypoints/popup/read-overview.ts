import { overviewOf, summarise } from '@/utils/discussions';
import type { Overview, OverviewRequest } from '@/utils/discussions/view';
import {
  database,
  ledgerMark,
  type PanelwatchDatabase,
  readSettings,
  type Settings,
} from '@/utils/storage';
import { type Desk, readDesk } from '@/utils/storage/desk';

import { lastLook } from './last-look';

/** After so long all is read again, whatever the ledger's mark says, ms. */
const STALE_MS = 30_000;

/** What was read last, and of which ledger. */
let last: { readonly mark: string | null; readonly at: number; readonly desk: Desk } | null = null;

/**
 * What the popup shows at `now` (epoch ms), read by itself: the worker that could be asked is mostly
 * asleep, and takes longer to wake than this to read.
 */
export async function readOverview(
  part: Omit<OverviewRequest, 'lookedAt'>,
  now: number,
): Promise<Overview> {
  const [db, { settings }, lookedAt] = await Promise.all([database(), readSettings(), lastLook()]);
  const { states, views } = await deskAt(db, settings, now);
  const summary = summarise(states, views, now, settings.leadMs, lookedAt);
  return overviewOf(summary, { ...part, lookedAt }, settings.paused);
}

/**
 * Reads the ledger where it has changed: with ten thousand waiting, that takes a third of a second. The
 * first time there is nothing to compare with, and the first rows wait for no mark.
 */
async function deskAt(db: PanelwatchDatabase, settings: Settings, now: number): Promise<Desk> {
  const mark = last && `${JSON.stringify(settings.panels)} ${await ledgerMark(db)}`;
  if (last !== null && last.mark === mark && now - last.at < STALE_MS) return last.desk;
  const desk = await readDesk(db, settings, now);
  last = { mark, at: now, desk };
  return desk;
}
