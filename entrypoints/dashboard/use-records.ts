import { useLayoutEffect, useState } from 'preact/hooks';

import type { DiscussionRecord } from '@/utils/discussions/metrics';
import { logError } from '@/utils/log';

import { createLedgerReader } from './ledger-reader';

/** How often the open page looks for what is new in the ledger, ms. */
const LOOK_AGAIN_MS = 10_000;
/** After so long deadlines have passed that make other figures, also without anything new, ms. */
const STALE_MS = 60_000;
/** Asks for a look before its time. */
const LOOK = 'look';
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

/** What is read, and the way to look for what is new at once. */
interface ReadRecords extends LiveRecords {
  readonly lookAgain: () => void;
}

/** Reads the last `days` days of the ledger, what waits first, and what comes in. */
export function useRecords(days: number): ReadRecords {
  const [looking] = useState(() => new EventTarget());
  const [state, setState] = useState<LiveRecords>({ records: null, done: 0, asOf: 0 });

  // Not after the first drawing: what waits is read as quickly.
  useLayoutEffect(() => {
    const stopped = new AbortController();
    setState((last) => ({ ...last, done: 0 }));
    readOn(days, looking, stopped.signal, setState).catch((error: unknown) => {
      logError('read the ledger')(error);
      if (!stopped.signal.aborted) setState({ records: 'failed', done: 1, asOf: 0 });
    });
    return () => stopped.abort();
  }, [days, looking]);

  return { ...state, lookAgain: () => looking.dispatchEvent(new Event(LOOK)) };
}

async function readOn(
  days: number,
  looking: EventTarget,
  signal: AbortSignal,
  setState: (state: LiveRecords) => void,
): Promise<void> {
  const reader = createLedgerReader();
  const show = (state: LiveRecords): void => {
    if (!signal.aborted) setState(state);
  };
  const state = (done: number): LiveRecords => ({
    records: reader.records(),
    done,
    asOf: reader.asOf(),
  });

  await reader.readOpen();
  const first = state(0);
  show(first);
  for await (const done of reader.readOn(first.asOf - days * DAY_MS)) {
    if (signal.aborted) return;
    // Only the share moves until all is there: the list is not drawn anew with each portion.
    show(done < 1 ? { ...first, done } : state(1));
  }

  let shownAt = reader.asOf();
  while (!signal.aborted) {
    await nextLook(looking);
    if (document.hidden) continue;
    const isNew = await reader.readNews();
    if (!isNew && reader.asOf() - shownAt < STALE_MS) continue;
    shownAt = reader.asOf();
    show(state(1));
  }
}

/** Settles when it is time to look for what is new, or somebody asks for it. */
function nextLook(looking: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      clearTimeout(waiting);
      looking.removeEventListener(LOOK, look);
      resolve();
    };
    const waiting = setTimeout(look, LOOK_AGAIN_MS);
    looking.addEventListener(LOOK, look);
  });
}
