import { countingOn, describedBy } from '@/utils/discussions';
import { type DiscussionRecord, recordOf } from '@/utils/discussions/metrics';
import { packAt } from '@/utils/platforms/registry';
import {
  accountOf,
  choiceFor,
  discussionsSince,
  openDiscussions,
  type PanelwatchDatabase,
  type Settings,
  type StoredDiscussion,
  underTheirAccounts,
} from '@/utils/storage';

/** A part of the ledger, by identity, and how much of what was asked for is read with it. */
export interface RecordsRead {
  readonly records: ReadonlyMap<string, DiscussionRecord>;
  /** 0–1. */
  readonly done: number;
}

/** All that waits or may wait, at `now` (epoch ms): quick, for the list to begin with. */
export async function readOpen(
  db: PanelwatchDatabase,
  settings: Settings,
  now: number,
): Promise<ReadonlyMap<string, DiscussionRecord>> {
  return recordsOf(db, settings, await openDiscussions(db, now));
}

/** Every discussion of a watched panel with anything new since `since` (epoch ms), in portions. */
export async function* readSince(
  db: PanelwatchDatabase,
  settings: Settings,
  since: number,
): AsyncGenerator<RecordsRead> {
  for await (const { discussions, done } of discussionsSince(db, since)) {
    yield { records: await recordsOf(db, settings, discussions), done };
  }
}

async function recordsOf(
  db: PanelwatchDatabase,
  settings: Settings,
  stored: readonly StoredDiscussion[],
): Promise<ReadonlyMap<string, DiscussionRecord>> {
  const [panels, watches] = await Promise.all([db.getAll('panels'), db.getAll('watches')]);
  const active = new Map(watches.map((watch) => [watch.host, watch.active]));
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const records = new Map<string, DiscussionRecord>();
  for (const discussion of await underTheirAccounts(db, stored, panels)) {
    const { platform, account, key, events } = discussion;
    const { host, market } = describedBy(events);
    const counting = countingOn(platform, market, choiceFor(settings, host), timeZone);
    const record = recordOf({ platform, account: accountOf(account), key }, events, counting);
    // A decision may be all that is known of a discussion, and has its own word for the panel.
    const place = host || (record.decisions[0]?.host ?? '');
    // The panels of a pack are watched unless the user ended it.
    const isWatched = active.get(place) ?? packAt({ hostname: place }) !== undefined;
    if (isWatched) records.set(JSON.stringify([platform, account, key]), record);
  }
  return records;
}
