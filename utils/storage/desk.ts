import {
  describedBy,
  type DiscussionView,
  type PanelState,
  platformOf,
  summarise,
  type Summary,
} from '@/utils/discussions';
import { runtimeZone } from '@/utils/time/runtime-zones';
import type { Watch } from '@/utils/watch';

import { accountOf, namedPanels, underTheirAccounts } from './accounts';
import type { PanelwatchDatabase, StoredDiscussion, StoredPanel } from './database';
import { openDiscussions, viewOfStored } from './ledger';
import { countings, type Settings } from './settings';

/** What stored discussions show, each by the clock of its own panel and market. */
export function viewsOf(stored: readonly StoredDiscussion[], settings: Settings): DiscussionView[] {
  const countingFor = countings(settings, runtimeZone());
  return stored.map((discussion) =>
    viewOfStored(discussion, countingFor(discussion.platform, describedBy(discussion.events))),
  );
}

/** The whole picture at `now`; what came after `lookedAt` is new. Both epoch ms. */
export async function summaryAt(
  db: PanelwatchDatabase,
  settings: Settings,
  now: number,
  lookedAt: number | null = null,
): Promise<Summary> {
  const { states, views } = await readDesk(db, settings, now);
  return summarise(states, views, now, settings.leadMs, lookedAt);
}

/** What is watched, and what waits or may wait there. */
export interface Desk {
  readonly states: readonly PanelState[];
  readonly views: readonly DiscussionView[];
}

/** Reads what is watched, and what waits or may wait there at `now` (epoch ms). */
export async function readDesk(
  db: PanelwatchDatabase,
  settings: Settings,
  now: number,
): Promise<Desk> {
  const [stored, allPanels, watches] = await Promise.all([
    openDiscussions(db, now),
    db.getAll('panels'),
    db.getAll('watches'),
  ]);
  const panels = namedPanels(allPanels);
  const discussions = await underTheirAccounts(db, stored, allPanels);
  const active = watches.filter((watch) => watch.active);
  const states = active.flatMap((watch) => panelStates(watch, panels));
  const hosts = new Set(active.map(({ host }) => host));
  return { states, views: viewsOf(discussions, settings).filter(({ host }) => hosts.has(host)) };
}

/** One state for each account of a watched panel; one without an account before the first reading. */
function panelStates(watch: Watch, panels: readonly StoredPanel[]): PanelState[] {
  const own = panels.filter(({ host }) => host === watch.host);
  const { triedAt, nextPollAt } = watch;
  const tried = triedAt === undefined ? null : { at: triedAt, nextAt: nextPollAt ?? triedAt };
  if (own.length === 0) {
    const { host, trouble } = watch;
    const platform = platformOf(host);
    return [{ platform, host, account: null, health: null, lastReadAt: null, trouble, tried }];
  }
  return own.map(({ platform, host, account, health, lastReadAt }) => ({
    platform,
    host,
    account: accountOf(account),
    health,
    lastReadAt,
    trouble: watch.trouble ?? (health === 'unreadable' ? 'unreadable' : null),
    tried,
  }));
}
