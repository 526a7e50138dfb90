import type { PanelwatchDatabase } from './database';

/** Address of the list that was read last on `host`, whatever the account; null before the first. */
export async function newestListUrl(db: PanelwatchDatabase, host: string): Promise<string | null> {
  const panels = await db.getAll('panels', IDBKeyRange.bound([host], [host, []]));
  const lists = panels.flatMap(({ list }) => list ?? []);
  return lists.toSorted((a, b) => b.readAt - a.readAt)[0]?.url ?? null;
}
