import { useLayoutEffect, useState } from 'preact/hooks';

import { type DiscussionRecord, withDecisions } from '@/utils/discussions/metrics';
import { logError } from '@/utils/log';
import { database, readSettings } from '@/utils/storage';

import { readOpen, readSince } from './read-records';

/** How often the open page looks for what is new in the ledger, ms. */
const LOOK_AGAIN_MS = 10_000;
const DAY_MS = 24 * 3_600_000;

/** What is read of the ledger by now. */
export interface LiveRecords {
  /** Null before any is read; 'failed' where the ledger cannot be. */
  readonly records: readonly DiscussionRecord[] | null | 'failed';
  /** Share of the period that is read, 0–1. */
  readonly done: number;
  /** Epoch ms. */
  readonly asOf: number;
}

/** Reads the last `days` days of the ledger, what waits first, and what comes in. */
export function useRecords(days: number): LiveRecords {
  const [state, setState] = useState<LiveRecords>({ records: null, done: 0, asOf: 0 });

  // Not after the first drawing: what waits is read as quickly.
  useLayoutEffect(() => {
    const stopped = new AbortController();
    setState((last) => ({ ...last, done: 0 }));
    readOn(days, stopped.signal, setState).catch((error: unknown) => {
      logError('read the ledger')(error);
      if (!stopped.signal.aborted) setState({ records: 'failed', done: 1, asOf: 0 });
    });
    return () => stopped.abort();
  }, [days]);

  return state;
}

async function readOn(
  days: number,
  signal: AbortSignal,
  show: (state: LiveRecords) => void,
): Promise<void> {
  let asOf = Date.now();
  const known = new Map<string, DiscussionRecord>();
  const db = await database();
  const add = (records: ReadonlyMap<string, DiscussionRecord>): void => {
    for (const [identity, record] of records) known.set(identity, record);
  };
  const state = (done: number): LiveRecords => ({
    records: withDecisions([...known.values()]),
    done,
    asOf,
  });

  const { settings } = await readSettings();
  add(await readOpen(db, settings, asOf));
  if (!signal.aborted) show(state(0));
  const since = asOf - days * DAY_MS;
  const first = state(0).records;
  for await (const { records, done } of readSince(db, settings, since)) {
    if (signal.aborted) return;
    add(records);
    // Only the share moves until all is there: the list is not drawn anew with each portion.
    if (done < 1) show({ records: first, done, asOf });
  }
  if (!signal.aborted) show(state(1));

  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    if (document.hidden || signal.aborted) continue;
    const before = asOf;
    asOf = Date.now();
    const current = await readSettings();
    // Read again from a little before: a reading may have been on its way.
    for await (const { records } of readSince(
      await database(),
      current.settings,
      before - 60_000,
    )) {
      add(records);
    }
    if (!signal.aborted) show(state(1));
  }
}
