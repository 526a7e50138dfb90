import type { SentReading } from '@/utils/discussions';

import type { AccountKey, StoredList, StoredPanel } from './database';

/**
 * The panel to write after a reading of its host; none where the reading tells nothing of a list
 * and one has been read there already, be it as another account.
 */
export function panelsAfter(
  known: readonly StoredPanel[],
  reading: SentReading,
  account: AccountKey,
): StoredPanel[] {
  const own = known.find((panel) => panel.account === account);
  const hasList = reading.discussions.length > 0 || reading.health === 'empty';
  if (!own && !hasList && known.length > 0) return [];
  return [panelAfter(own, reading, account)];
}

/**
 * A panel after one more reading of it.
 *
 * A seller opens pages that hold no list; that one cannot be read there says nothing. Only a reading
 * with a list, or one of the page where a list was read before, tells of the panel's health.
 */
function panelAfter(
  known: StoredPanel | undefined,
  reading: SentReading,
  account: AccountKey,
): StoredPanel {
  const { host, platform, url, health, readAt, language } = reading;
  const hasList = reading.discussions.length > 0 || health === 'empty';
  const list = newerList(
    known?.list ?? null,
    hasList ? { url, readAt, ...(language !== undefined && { language }) } : null,
  );
  const isOlder = known !== undefined && readAt < known.lastReadAt;
  const isElsewhere = !hasList && list !== null && pathOf(list.url) !== pathOf(url);
  if (known && (isOlder || isElsewhere)) return { ...known, list };
  return { host, account, platform, health, lastReadAt: readAt, list };
}

/** The newer one, with the language of the other where it has none itself. */
function newerList(known: StoredList | null, found: StoredList | null): StoredList | null {
  if (!known || !found) return known ?? found;
  return found.readAt >= known.readAt ? { ...known, ...found } : { ...found, ...known };
}

/** The page of an address: queries and fragments only page and filter it. */
function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

/** The panel, with readings that a clock dated later than `now` as `notReadAfter` has them. */
export function panelNotReadAfter(panel: StoredPanel, now: number, readAt: number): StoredPanel {
  const before = (at: number): number => (at > now ? readAt - 1 : at);
  const { lastReadAt, list } = panel;
  return {
    ...panel,
    lastReadAt: before(lastReadAt),
    list: list && { ...list, readAt: before(list.readAt) },
  };
}
