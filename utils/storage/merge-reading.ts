import {
  type DiscussionEvent,
  eventsFromReading,
  hasNewMessage,
  mergeEvents,
  notReadAfter,
  type SentReading,
} from '@/utils/discussions';

import { accountKey, otherNameOf } from './accounts';
import { allOrNothing } from './all-or-nothing';
import type {
  AccountKey,
  Notice,
  PanelwatchDatabase,
  StoredDiscussion,
  StoredPanel,
} from './database';
import { panelNotReadAfter, panelsAfter } from './panel-after';
import { storedDiscussion } from './stored-discussion';

/** Where a reading comes from. What a visible tab shows, the seller has seen: nothing to notify. */
export interface ReadingSource {
  readonly source: 'tab' | 'poll';
  readonly seen: boolean;
  /** Epoch ms: what is known from later readings was dated by a wrong clock. */
  readonly now?: number;
}

/**
 * Merges a reading into the ledger, all of it or nothing, and leaves a pending notice for each new
 * buyer message in the same transaction, so that a worker that dies here loses none.
 *
 * @returns each discussion that the reading names, with all that is known of it
 */
export function mergeReading(
  db: PanelwatchDatabase,
  reading: SentReading,
  { source, seen, now = Infinity }: ReadingSource,
): Promise<StoredDiscussion[]> {
  // What a power cut may take is read again with the next poll; waiting for the disk each time costs
  // more than that.
  const tx = db.transaction(['discussions', 'readings', 'panels', 'notices'], 'readwrite', {
    durability: 'relaxed',
  });
  const [discussions, notices] = [tx.objectStore('discussions'), tx.objectStore('notices')];
  const { platform, host, readAt, health, problems, url } = reading;
  const account = accountKey(reading.account);

  const mergeOne = async (
    [key, found]: readonly [string, readonly DiscussionEvent[]],
    kin: AccountKey | null,
    listReadAt: number | null,
  ): Promise<StoredDiscussion> => {
    const [known, other] = await Promise.all([
      discussions.get([platform, account, key]),
      kin === null ? undefined : discussions.get([platform, kin, key]),
    ]);
    const ownEvents = notReadAfter(known?.events ?? [], now, readAt);
    const otherEvents = notReadAfter(other?.events ?? [], now, readAt);
    const own = storedDiscussion({ platform, account, key }, mergeEvents(ownEvents, found));
    // Most discussions stand under one name, and merging with nothing costs as much as with all.
    const whole = (events: readonly DiscussionEvent[]) =>
      otherEvents.length === 0 ? events : mergeEvents(events, otherEvents);
    const events = whole(own.events);
    await discussions.put(own);
    if (hasNewMessage(whole(ownEvents), events, listReadAt)) {
      const notice: Notice = { platform, account, key, kind: 'message', at: readAt, host };
      await notices.put(seen ? notice : { ...notice, pending: 1 });
    }
    return { ...own, events };
  };

  return allOrNothing(tx, async () => {
    const stored = await tx.objectStore('panels').getAll(IDBKeyRange.bound([host], [host, []]));
    const panels = stored.map((panel) => panelNotReadAfter(panel, now, readAt));
    await tx.objectStore('readings').put({ host, account, readAt, health, problems, url, source });
    for (const panel of panelsAfter(panels, reading, account)) {
      await tx.objectStore('panels').put(panel);
    }
    const kin = otherNameOf(account, panels);
    const listReadAt = lastListReading(panels, [account, kin]);
    const found = [...eventsFromReading(reading)];
    return Promise.all(found.map((one) => mergeOne(one, kin, listReadAt)));
  });
}

/** When a list of these accounts was last read, epoch ms; null before the first. */
function lastListReading(
  panels: readonly StoredPanel[],
  accounts: readonly (AccountKey | null)[],
): number | null {
  const readings = panels
    .filter(({ account }) => accounts.includes(account))
    .flatMap(({ list }) => list?.readAt ?? []);
  return readings.length === 0 ? null : Math.max(...readings);
}
