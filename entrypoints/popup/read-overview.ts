import { summaryAt } from '@/entrypoints/background/desk';
import { overviewOf } from '@/utils/discussions';
import type { Overview, OverviewRequest } from '@/utils/discussions/view';
import { database, readSettings } from '@/utils/storage';

import { lastLook } from './last-look';

/**
 * What the popup shows at `now` (epoch ms), read by itself: the worker that could be asked is mostly
 * asleep, and takes longer to wake than this to read.
 */
export async function readOverview(
  part: Omit<OverviewRequest, 'lookedAt'>,
  now: number,
): Promise<Overview> {
  const [db, { settings }, lookedAt] = await Promise.all([database(), readSettings(), lastLook()]);
  const summary = await summaryAt(db, settings, now, lookedAt);
  return overviewOf(summary, { ...part, lookedAt }, settings.paused);
}
