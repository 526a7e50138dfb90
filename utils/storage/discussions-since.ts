import type { PanelwatchDatabase, StoredDiscussion } from './database';

/** So many are read at once: browsers are slow with one at a time, and a page hangs with all. */
const PORTION = 4000;

/**
 * Discussions with anything new since `since` (epoch ms), in portions, so that a page can show how
 * far it is. What is written meanwhile is in one of them or in none: ask again since the start.
 *
 * @param portion - about how many discussions are read at once
 * @returns each portion with how many of all are read by then, 0–1
 */
export async function* discussionsSince(
  db: PanelwatchDatabase,
  since: number,
  portion = PORTION,
): AsyncGenerator<{ discussions: StoredDiscussion[]; done: number }> {
  const edges = await portionEdges(db, since, portion);
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    const range =
      to === undefined ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, to, false, true);
    const discussions = await db.getAllFromIndex('discussions', 'by-last-event', range);
    yield { discussions, done: (i + 1) / edges.length };
  }
}

/** Instants at which portions begin. Many discussions share one: those of a list read at once. */
async function portionEdges(
  db: PanelwatchDatabase,
  since: number,
  portion: number,
): Promise<number[]> {
  const index = db.transaction('discussions').store.index('by-last-event');
  const edges = new Set<number>();
  let cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(since));
  while (cursor) {
    edges.add(cursor.key);
    cursor = await cursor.advance(portion);
  }
  return [...edges];
}
