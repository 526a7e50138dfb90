import { type DiscussionRecord, withDecisions } from '@/utils/discussions/metrics';
import { database, readSettings } from '@/utils/storage';

import { readOpen, readSince } from './read-records';

/** So much is read twice, ms: a reading may have been on its way. */
const OVERLAP_MS = 60_000;

/** What has been read of the ledger, and the ways to read more of it. */
export interface LedgerReader {
  /** Reads all that waits or may wait. */
  readonly readOpen: () => Promise<void>;
  /** Reads all with anything new since `since` (epoch ms); yields the share that is read, 0–1. */
  readonly readOn: (since: number) => AsyncGenerator<number>;
  /** Reads what has come in; whether that is anything. */
  readonly readNews: () => Promise<boolean>;
  readonly records: () => readonly DiscussionRecord[];
  /** When the ledger was read last, epoch ms. */
  readonly asOf: () => number;
}

/** A reader of the ledger that has read nothing yet. */
export function createLedgerReader(): LedgerReader {
  const known = new Map<string, DiscussionRecord>();
  let asOf = Date.now();

  const add = (records: ReadonlyMap<string, DiscussionRecord>): void => {
    for (const [identity, record] of records) known.set(identity, record);
  };

  async function* readOn(since: number): AsyncGenerator<number> {
    const [db, { settings }] = await Promise.all([database(), readSettings()]);
    let done = 0;
    for await (const portion of readSince(db, settings, since)) {
      add(portion.records);
      ({ done } = portion);
      if (done < 1) yield done;
    }
    yield 1;
  }

  return {
    async readOpen() {
      const [db, { settings }] = await Promise.all([database(), readSettings()]);
      add(await readOpen(db, settings, asOf));
    },
    readOn,
    async readNews() {
      const [db, { settings }] = await Promise.all([database(), readSettings()]);
      const since = asOf - OVERLAP_MS;
      asOf = Date.now();
      let isNew = false;
      for await (const { records } of readSince(db, settings, since)) {
        add(records);
        isNew ||= records.size > 0;
      }
      return isNew;
    },
    records: () => withDecisions([...known.values()]),
    asOf: () => asOf,
  };
}
