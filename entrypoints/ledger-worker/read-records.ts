import { describedBy } from '@/utils/discussions';
import { type DiscussionRecord, recordOf } from '@/utils/discussions/metrics';
import { packAt } from '@/utils/platforms/registry';
import {
  accountOf,
  countings,
  discussionsBetween,
  openDiscussions,
  type PanelwatchDatabase,
  type Settings,
  type StoredDiscussion,
  underTheirAccounts,
} from '@/utils/storage';
import { runtimeZone } from '@/utils/time/runtime-zones';

/** A part of the ledger, by identity: all with their newest event since `from` (epoch ms). */
export interface RecordsRead {
  readonly records: ReadonlyMap<string, DiscussionRecord>;
  readonly from: number;
}

/** All that waits or may wait, at `now` (epoch ms): quick, for the list to begin with. */
export async function readOpen(
  db: PanelwatchDatabase,
  settings: Settings,
  now: number,
): Promise<ReadonlyMap<string, DiscussionRecord>> {
  return recordsOf(db, settings, await openDiscussions(db, now));
}

/** Every discussion of a watched panel whose newest event came in `[from, until)` (epoch ms), in parts. */
export async function* readBetween(
  db: PanelwatchDatabase,
  settings: Settings,
  from: number,
  until?: number,
): AsyncGenerator<RecordsRead> {
  for await (const slice of discussionsBetween(db, from, until)) {
    yield { records: await recordsOf(db, settings, slice.values), from: slice.from };
  }
}

async function recordsOf(
  db: PanelwatchDatabase,
  settings: Settings,
  stored: readonly StoredDiscussion[],
): Promise<ReadonlyMap<string, DiscussionRecord>> {
  if (stored.length === 0) return new Map();
  const [panels, watches] = await Promise.all([db.getAll('panels'), db.getAll('watches')]);
  const active = new Map(watches.map((watch) => [watch.host, watch.active]));
  const countingFor = countings(settings, runtimeZone());
  const records = new Map<string, DiscussionRecord>();
  for (const discussion of await underTheirAccounts(db, stored, panels)) {
    const { platform, account, key, events } = discussion;
    const described = describedBy(events);
    const counting = countingFor(platform, described);
    const record = recordOf({ platform, account: accountOf(account), key }, events, counting);
    // A decision may be all that is known of a discussion, and has its own word for the panel.
    const place = described.host || (record.decisions[0]?.host ?? '');
    // The panels of a pack are watched unless the user ended it.
    const isWatched = active.get(place) ?? packAt({ hostname: place }) !== undefined;
    if (isWatched) records.set(JSON.stringify([platform, account, key]), record);
  }
  return records;
}
