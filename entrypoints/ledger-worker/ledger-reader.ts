import { type DiscussionRecord, withDecisions } from '@/utils/discussions/metrics';
import { database, type Settings } from '@/utils/storage';

import { readBetween, readOpen } from './read-records';

/** So much is read twice, ms: a reading may have been on its way. */
const OVERLAP_MS = 60_000;

/** What has been read of the ledger, and the ways to read more of it. */
export interface LedgerReader {
  /** Reads all that waits or may wait. */
  readonly readOpen: (settings: Settings) => Promise<void>;
  /**
   * Reads all with anything new since `since` (epoch ms) that is not read yet, the newest first; yields
   * after each part since when all is read.
   */
  readonly readBack: (settings: Settings, since: number) => AsyncGenerator<number>;
  /** Reads what has come in; whether that is anything. */
  readonly readNews: (settings: Settings) => Promise<boolean>;
  /** Everything that is read; the same array until there is more. */
  readonly records: () => readonly DiscussionRecord[];
  /** All with anything new since then is read, epoch ms. */
  readonly readFrom: () => number;
  /** When the ledger was read last, epoch ms. */
  readonly asOf: () => number;
}

/** A reader of the ledger that has read nothing yet. */
export function createLedgerReader(): LedgerReader {
  const known = new Map<string, DiscussionRecord>();
  let records: readonly DiscussionRecord[] | null = null;
  let readFrom = Infinity;
  let asOf = Date.now();

  const add = (more: ReadonlyMap<string, DiscussionRecord>): void => {
    for (const [identity, record] of more) known.set(identity, record);
    if (more.size > 0) records = null;
  };

  async function* readBack(settings: Settings, since: number): AsyncGenerator<number> {
    const db = await database();
    for await (const part of readBetween(db, settings, since, readFrom)) {
      add(part.records);
      readFrom = part.from;
      yield readFrom;
    }
  }

  return {
    readBack,
    async readOpen(settings) {
      add(await readOpen(await database(), settings, asOf));
    },
    async readNews(settings) {
      const since = asOf - OVERLAP_MS;
      asOf = Date.now();
      let isNew = false;
      for await (const part of readBetween(await database(), settings, since)) {
        add(part.records);
        isNew ||= part.records.size > 0;
      }
      return isNew;
    },
    records: () => (records ??= withDecisions([...known.values()])),
    readFrom: () => readFrom,
    asOf: () => asOf,
  };
}
