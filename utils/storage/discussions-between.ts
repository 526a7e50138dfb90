import type { PanelwatchDatabase, StoredDiscussion } from './database';

/** So much is read at once, ms: browsers are slow with one at a time, and memory is not without end. */
const SLICE_MS = 7 * 24 * 3_600_000;

/** A slice of the ledger: every discussion whose newest event lies between two instants. */
export interface LedgerSlice {
  readonly discussions: readonly StoredDiscussion[];
  /** Epoch ms, included. */
  readonly from: number;
}

/**
 * Discussions whose newest event came in `[from, until)` (epoch ms), the newest slice first, so that what
 * was read last month is complete before the month before it is. The next slice is on its way while
 * one is worked on. What is written meanwhile may be missing: ask again since the start.
 */
export async function* discussionsBetween(
  db: PanelwatchDatabase,
  from: number,
  until = Infinity,
  sliceMs = SLICE_MS,
): AsyncGenerator<LedgerSlice> {
  const read = async (to: number): Promise<LedgerSlice> => {
    const edge = Math.max(from, Math.min(to, await newestBefore(db, to)) - sliceMs);
    const range = IDBKeyRange.bound(edge, to, false, true);
    const discussions = await db.getAllFromIndex('discussions', 'by-last-event', range);
    return { discussions, from: edge };
  };
  let next: Promise<LedgerSlice> | null = until > from ? read(until) : null;
  while (next) {
    const slice: LedgerSlice = await next;
    next = slice.from > from ? read(slice.from) : null;
    // Whoever stops listening does not hear that it failed.
    next?.catch(() => undefined);
    yield slice;
  }
}

/** Instant of the newest event before `to` (both epoch ms); -Infinity where there is none. */
async function newestBefore(db: PanelwatchDatabase, to: number): Promise<number> {
  const index = db.transaction('discussions').store.index('by-last-event');
  const cursor = await index.openKeyCursor(IDBKeyRange.upperBound(to, true), 'prev');
  return cursor?.key ?? -Infinity;
}
