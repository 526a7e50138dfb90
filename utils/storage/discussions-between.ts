import { backwards, type Slice } from './backwards';
import type { PanelwatchDatabase, StoredDiscussion } from './database';

const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * Discussions whose newest event came in `[from, until)` (epoch ms), the newest slice first, so that what
 * was read last month is complete before the month before it is.
 */
export function discussionsBetween(
  db: PanelwatchDatabase,
  from: number,
  until = Infinity,
  sliceMs = WEEK_MS,
): AsyncGenerator<Slice<StoredDiscussion>> {
  const newestBefore = async (to: number): Promise<number> => {
    const index = db.transaction('discussions').store.index('by-last-event');
    const cursor = await index.openKeyCursor(IDBKeyRange.upperBound(to, true), 'prev');
    return cursor?.key ?? -Infinity;
  };
  const between = (begin: number, end: number) =>
    db.getAllFromIndex('discussions', 'by-last-event', IDBKeyRange.bound(begin, end, false, true));
  return backwards({ newestBefore, between }, from, until, sliceMs);
}
