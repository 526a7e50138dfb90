import '@/utils/sla/holidays/all';

import { type DiscussionEvent, type SentReading, summarise } from '@/utils/discussions';
import {
  mergeReading,
  openDatabase,
  type PanelwatchDatabase,
  storedDiscussion,
} from '@/utils/storage';
import { summaryAt, viewsOf } from '@/utils/storage/desk';
import { DEFAULT_SETTINGS } from '@/utils/storage/settings';
import { newWatch } from '@/utils/watch';

const HOST = 'seller.example';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const EVENTS = 10;
/** One in so many discussions waits, as in a shop that answers. */
const WAITING_EACH = 500;

/** What the benchmark does inside of the browser, where IndexedDB is. */
export const ledgerBench = {
  /** Fills an empty ledger; returns how many events it has. */
  fill: async (count: number, now: number): Promise<number> => {
    const db = await openDatabase();
    for (let from = 0; from < count; from += 5000) {
      const tx = db.transaction('discussions', 'readwrite');
      for (let i = from; i < Math.min(from + 5000, count); i++) {
        const id = { platform: HOST, account: 'Shop', key: `d${i}` };
        void tx.store.put(storedDiscussion(id, eventsOf(i, now)));
      }
      await tx.done;
    }
    await db.put('watches', newWatch(HOST));
    await db.put('panels', {
      host: HOST,
      account: 'Shop',
      platform: HOST,
      health: 'ok',
      lastReadAt: now,
      list: { url: `https://${HOST}/`, readAt: now },
    });
    db.close();
    return count * EVENTS;
  },

  /** Milliseconds of each of `runs` summaries, as the popup asks for them. */
  summaries: (runs: number, now: number) =>
    timed(runs, async (db) => {
      const { discussions } = await summaryAt(db, DEFAULT_SETTINGS, now);
      return discussions.length;
    }),

  /** The same by reading every discussion and looking at each. */
  plainSummaries: (runs: number, now: number) =>
    timed(runs, async (db) => {
      const views = viewsOf(await db.getAll('discussions'), DEFAULT_SETTINGS);
      return summarise([], views, now, DEFAULT_SETTINGS.leadMs).discussions.length;
    }),

  /** Milliseconds of merging a list of 50 rows, five of which have something new each time. */
  merges: (runs: number, now: number) =>
    timed(runs, async (db, run) => {
      const reading = listOf(50, now, now + run * 5 * MINUTE_MS);
      return (await mergeReading(db, reading, { source: 'poll', seen: false })).length;
    }),

  /** Bytes on disk, as the browser counts them. */
  bytes: async () => (await navigator.storage.estimate()).usage ?? 0,
};

async function timed(
  runs: number,
  run: (db: PanelwatchDatabase, index: number) => Promise<number>,
): Promise<{ ms: number[]; result: number }> {
  const db = await openDatabase();
  const ms: number[] = [];
  let result = 0;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    result = await run(db, i);
    ms.push(performance.now() - start);
  }
  db.close();
  return { ms, result };
}

/** A discussion of five messages, answered; or, for one in `WAITING_EACH`, still waiting. */
function eventsOf(i: number, now: number): DiscussionEvent[] {
  const start = now - (i % 4000) * HOUR_MS - 20 * HOUR_MS;
  const waits = i % WAITING_EACH === 0;
  const span = (at: number) => ({ firstReadAt: at, lastReadAt: at + 4 * HOUR_MS });
  const events: DiscussionEvent[] = [
    {
      kind: 'described',
      host: HOST,
      url: `https://${HOST}/messages/d${i}`,
      buyer: `Buyer ${i % 9973}`,
      subject: `Order 2026${i}`,
      market: null,
      ...span(start),
    },
  ];
  for (let step = 1; step < EVENTS; step++) {
    const at = start + step * HOUR_MS;
    const from = step % 2 === 1 || (waits && step === EVENTS - 1) ? 'buyer' : 'seller';
    const last = !waits && step === EVENTS - 1 ? 'seller' : from;
    if (step > 5) {
      const awaitingReply = last === 'buyer';
      const time = { at, earliestAt: at, precisionMs: MINUTE_MS };
      events.push({
        kind: 'state-read',
        from: last,
        awaitingReply,
        unread: false,
        ...time,
        ...span(at),
      });
    } else {
      const id = `${i}-${step}`;
      events.push({ kind: 'message-seen', id, from, at, earliestAt: at, index: step, ...span(at) });
    }
  }
  return events;
}

function listOf(rows: number, start: number, readAt: number): SentReading {
  return {
    host: HOST,
    platform: HOST,
    account: 'Shop',
    url: `https://${HOST}/messages`,
    market: null,
    readAt,
    health: 'ok',
    problems: [],
    thread: null,
    discussions: Array.from({ length: rows }, (_, row) => {
      const isNew = row < 5;
      const at = isNew ? readAt - MINUTE_MS : start - row * HOUR_MS;
      return {
        key: `d${(row * 37 + 1) % 5000}`,
        url: `https://${HOST}/messages/d${row}`,
        buyer: `Buyer ${row}`,
        subject: null,
        lastMessageAt: at,
        lastMessageEarliestAt: at,
        lastMessagePrecisionMs: MINUTE_MS,
        lastFrom: isNew ? ('buyer' as const) : ('seller' as const),
        awaitingReply: isNew,
        unread: false,
      };
    }),
  };
}

Object.assign(globalThis, { ledgerBench });
