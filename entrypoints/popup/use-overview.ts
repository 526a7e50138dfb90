import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

import type { Overview } from '@/utils/discussions/view';
import { logError } from '@/utils/log';

import { readOverview } from './read-overview';

/** How often the open popup looks into the ledger again, ms. */
const LOOK_AGAIN_MS = 2000;
/** Rows that are shown, and that are added when more are asked for. */
const ROWS = 100;

/** What the popup shows of the ledger, kept up to date. */
export interface LiveOverview {
  /** Null while it is loaded; 'failed' when it could not be. */
  readonly summary: Overview | null | 'failed';
  /** Epoch ms at which it was asked for. */
  readonly now: number;
  readonly query: string;
  readonly load: () => Promise<void>;
  readonly search: (query: string) => void;
  readonly more: () => void;
}

/** Questions to the background so far. */
let asked = 0;

/** Reads what the popup shows, again and again, and what is searched for. */
export function useOverview(): LiveOverview {
  const [summary, setSummary] = useState<LiveOverview['summary']>(null);
  const [now, setNow] = useState(Date.now);
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(ROWS);

  const load = useCallback(async () => {
    const turn = ++asked;
    // The answer to an earlier question may come after that to a later one.
    const show = (answer: LiveOverview['summary']): void => {
      if (turn === asked) setSummary(answer);
    };
    try {
      show(await readOverview({ query, limit }, Date.now()));
    } catch (error) {
      logError('load the summary')(error);
      show('failed');
    }
    setNow(Date.now());
  }, [query, limit]);

  // Not after the first drawing: that alone takes as long as the answer.
  useLayoutEffect(() => {
    void load();
    const looking = setInterval(() => void load(), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, [load]);

  return { summary, now, query, load, search: setQuery, more: () => setLimit(limit + ROWS) };
}
