import { platformOf } from '@/utils/discussions';

import type { PanelwatchDatabase, StoredList } from './database';

/** Address of the list that was read last on `host`, whatever the account; null before the first. */
export async function newestListUrl(db: PanelwatchDatabase, host: string): Promise<string | null> {
  return (await listsOn(db, host))[0]?.url ?? null;
}

/** Language (BCP 47) of the list that a tab of `host` read last; null where none told one. */
export async function languageOn(db: PanelwatchDatabase, host: string): Promise<string | null> {
  const lists = await listsOn(db, host);
  return lists.find(({ language }) => language !== undefined)?.language ?? null;
}

/** Whether what was read on `host` were a platform's contacts in a mailbox. */
export async function isMailbox(db: PanelwatchDatabase, host: string): Promise<boolean> {
  const panels = await db.getAll('panels', IDBKeyRange.bound([host], [host, []]));
  return panels.some(({ platform }) => platform !== platformOf(host));
}

/** The lists of all accounts, the newest first. */
async function listsOn(db: PanelwatchDatabase, host: string): Promise<StoredList[]> {
  const panels = await db.getAll('panels', IDBKeyRange.bound([host], [host, []]));
  const lists = panels.flatMap(({ list }) => list ?? []);
  return lists.toSorted((a, b) => b.readAt - a.readAt);
}
