import type { Summary } from '@/utils/discussions/view';
import { database, readSettings, type Settings } from '@/utils/storage';
import { summaryAt } from '@/utils/storage/desk';

/** What waits in the watched panels, and what was set for them. */
export interface Desk {
  readonly summary: Summary;
  readonly settings: Settings;
}

/** The whole picture at `now` (epoch ms), read without waking the worker. */
export async function readDesk(now: number): Promise<Desk> {
  const [db, { settings }] = await Promise.all([database(), readSettings()]);
  return { summary: await summaryAt(db, settings, now), settings };
}
