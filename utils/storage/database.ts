import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { ArchivedDiscussion } from '@/utils/archive/archived';
import type { DiscussionEvent, SentReading } from '@/utils/discussions';
import type { PanelProfile } from '@/utils/panel/profile';
import type { Watch } from '@/utils/watch';

import { migrations } from './migrations';

/** IndexedDB takes no null in a key: '' stands for a panel that does not show its account. */
export type AccountKey = string;

/** `open`: it waits or is unread; `unknown`: a row shows it and does not tell whether it waits. */
export type Standing = 'open' | 'unknown' | 'settled';

/** All that is known of one discussion. */
export interface StoredDiscussion {
  readonly platform: string;
  readonly account: AccountKey;
  readonly key: string;
  readonly events: readonly DiscussionEvent[];
  /** Whether a summary has to look at it. Follows from `events` and is kept only to find it. */
  readonly standing: Standing;
  /** Epoch ms of the newest event. */
  readonly lastEventAt: number;
}

/** One look at a panel: what became of it, not what it showed. */
export interface StoredReading extends Pick<SentReading, 'health' | 'host' | 'readAt' | 'url'> {
  readonly account: AccountKey;
  readonly problems: readonly string[];
  readonly source: 'tab' | 'poll';
}

/** The list of a panel as it was last read. */
export interface StoredList {
  readonly url: string;
  readonly readAt: number;
  /** The page's `lang`, BCP 47, as a tab last told it: a poll counts by the same market. */
  readonly language?: string;
}

/** The newest readings of one panel and account; follows from its readings. */
export interface StoredPanel {
  readonly host: string;
  readonly account: AccountKey;
  readonly platform: string;
  readonly health: SentReading['health'];
  readonly lastReadAt: number;
  /** Null before the first was read. */
  readonly list: StoredList | null;
}

/** Something to tell the user once. */
export interface Notice {
  readonly platform: string;
  readonly account: AccountKey;
  readonly key: string;
  /** `pause`: it falls due while the user is not there; `untold`: the buyer does not know a claim's stage. */
  readonly kind: 'due' | 'message' | 'pause' | 'overdue' | 'untold';
  /** Epoch ms at which there was reason to tell it. */
  readonly at: number;
  readonly host: string;
  /** 1 until it is shown; absent afterwards. */
  readonly pending?: 1;
}

/** What the people at this machine noted about a discussion; no panel sees it. */
export interface StoredNote {
  readonly platform: string;
  readonly account: AccountKey;
  readonly key: string;
  readonly note: string;
  /** Who takes care of it; '' for nobody in particular. */
  readonly assignee: string;
  /** Epoch ms. */
  readonly changedAt: number;
}

/** What the extension keeps between two runs of its worker. */
export interface PanelwatchSchema extends DBSchema {
  discussions: {
    key: [platform: string, account: AccountKey, key: string];
    value: StoredDiscussion;
    indexes: { 'by-standing': [Standing, lastEventAt: number]; 'by-last-event': number };
  };
  readings: {
    key: [host: string, account: AccountKey, readAt: number];
    value: StoredReading;
    indexes: { 'by-read-at': number };
  };
  panels: { key: [host: string, account: AccountKey]; value: StoredPanel };
  watches: { key: string; value: Watch };
  notices: {
    key: [platform: string, account: AccountKey, key: string, kind: Notice['kind'], at: number];
    value: Notice;
    indexes: { 'by-pending': number; 'by-at': number };
  };
  profiles: { key: [host: string, path: string]; value: PanelProfile };
  notes: { key: [platform: string, account: AccountKey, key: string]; value: StoredNote };
  archive: {
    key: [platform: string, account: AccountKey, key: string];
    value: ArchivedDiscussion;
    indexes: { 'by-last-read': number };
  };
}

/** The database's name in the browser. */
export const DATABASE_NAME = 'panelwatch';

/** An open connection; one per context is enough. */
export type PanelwatchDatabase = IDBPDatabase<PanelwatchSchema>;

/**
 * Opens the database, bringing it to `version` step by step.
 *
 * @param version - only tests ask for an older one
 * @throws {DOMException} where the browser cannot open it: disk full, or stored by a newer version
 */
export async function openDatabase(
  name = DATABASE_NAME,
  version = migrations.length,
): Promise<PanelwatchDatabase> {
  const db: PanelwatchDatabase = await openDB<PanelwatchSchema>(name, version, {
    async upgrade(upgrading, oldVersion, _newVersion, tx) {
      for (const migrate of migrations.slice(oldVersion, version)) await migrate(upgrading, tx);
    },
    // The worker of an updated extension waits for ever behind a connection of the old one.
    blocking: () => db.close(),
  });
  return db;
}
