import 'fake-indexeddb/auto';

import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { eventsFromReading, mergeEvents, type SentReading } from '@/utils/discussions';
import {
  addEvents,
  exportLedger,
  forgetOlderThan,
  importLedger,
  mergeReading,
  newestListUrl,
  openDatabase,
  openDiscussions,
  pendingNotices,
  storedDiscussion,
} from '@/utils/storage';

import { answered, listOf, row, waiting } from '../background/readings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const POLL = { source: 'poll', seen: false } as const;

const open = () => openDatabase(crypto.randomUUID());

describe('merging readings into the ledger', () => {
  const readings: fc.Arbitrary<SentReading> = fc
    .record({
      minute: fc.integer({ min: 0, max: 300 }),
      rows: fc.uniqueArray(
        fc.record({
          key: fc.constantFrom('1', '2', '3'),
          age: fc.integer({ min: 0, max: 90 }),
          waits: fc.boolean(),
        }),
        { selector: ({ key }) => key },
      ),
      account: fc.constantFrom(null, 'First shop', 'Second shop'),
    })
    .map(({ minute, rows, account }) => {
      const readAt = NOW + minute * MINUTE;
      const list = rows.map(({ key, age, waits }) =>
        (waits ? waiting : answered)(key, readAt - age * MINUTE),
      );
      return listOf(readAt, list, { account });
    });

  test('gives the same ledger whatever the order, and however often each arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(readings, { maxLength: 6 }), fc.nat(), async (all, seed) => {
        const inOrder = await open();
        for (const reading of all) await mergeReading(inOrder, reading, POLL);
        const shuffled = await open();
        const twice = [...all, ...all].toSorted(
          (a, b) => ((a.readAt * (seed + 7)) % 101) - ((b.readAt * (seed + 7)) % 101),
        );
        for (const reading of twice) await mergeReading(shuffled, reading, POLL);
        expect(await shuffled.getAll('discussions')).toEqual(await inOrder.getAll('discussions'));
      }),
      { numRuns: 30 },
    );
  });

  test('all at once gives what one after the other gives', async () => {
    const db = await open();
    const all = Array.from({ length: 20 }, (_, i) =>
      listOf(NOW + i * MINUTE, [waiting(`${i % 3}`, NOW + i * MINUTE)]),
    );
    await Promise.all(all.map((reading) => mergeReading(db, reading, POLL)));
    const events = all
      .flatMap((reading) => eventsFromReading(reading).get('0') ?? [])
      .reduce<ReturnType<typeof mergeEvents>>((known, event) => mergeEvents(known, [event]), []);
    expect((await db.getAll('discussions'))[0]?.events).toEqual(events);
  });

  test('what is kept to find open discussions follows from their events', async () => {
    const db = await open();
    await mergeReading(
      db,
      listOf(NOW, [
        waiting('w', NOW),
        answered('a', NOW),
        row('u'),
        answered('r', NOW, { unread: true }),
      ]),
      POLL,
    );
    for (const stored of await db.getAll('discussions')) {
      const { platform, account, key, events } = stored;
      expect(storedDiscussion({ platform, account, key }, events)).toEqual(stored);
    }
    const found = await openDiscussions(db, NOW);
    expect(found.map(({ key }) => key).toSorted()).toEqual(['r', 'u', 'w']);
  });

  test('writes all of a reading or nothing, where the disk fills in between', async () => {
    const db = await open();
    // oxlint-disable-next-line typescript/unbound-method -- called with its store below
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      if (++writes > 3) throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.call(this, value);
    });
    const reading = listOf(NOW, [waiting('1', NOW), waiting('2', NOW), waiting('3', NOW)]);
    await expect(mergeReading(db, reading, POLL)).rejects.toThrow('disk');
    vi.restoreAllMocks();
    for (const store of ['discussions', 'readings', 'panels'] as const) {
      expect(await db.count(store)).toBe(0);
    }
  });

  test('remembers where the newest list stands, whatever arrives when', async () => {
    const db = await open();
    const later = { ...listOf(NOW, [waiting('1', NOW)]), url: 'https://seller.example/inbox' };
    await mergeReading(db, later, POLL);
    await mergeReading(db, listOf(NOW - HOUR, [waiting('1', NOW - HOUR)]), POLL);
    expect(await newestListUrl(db, 'seller.example')).toBe('https://seller.example/inbox');
  });

  test('keeps two accounts of one panel apart', async () => {
    const db = await open();
    await mergeReading(db, listOf(NOW, [waiting('1', NOW)], { account: 'First' }), POLL);
    await mergeReading(db, listOf(NOW, [answered('1', NOW)], { account: 'Second' }), POLL);
    expect((await openDiscussions(db, NOW)).map(({ account }) => account)).toEqual(['First']);
  });

  test('a discussion that nothing tells of is shown as unknown only while lists show it', async () => {
    const db = await open();
    await mergeReading(db, listOf(NOW, [row('1')]), POLL);
    expect(await openDiscussions(db, NOW + 29 * DAY)).toHaveLength(1);
    expect(await openDiscussions(db, NOW + 31 * DAY)).toHaveLength(0);
  });
});

describe('notices of new messages', () => {
  test.each<{ when: string; first: SentReading[]; next: SentReading; told: number }>([
    {
      when: 'the panel was never read before: nothing is new yet',
      first: [],
      next: listOf(NOW, [waiting('1', NOW - HOUR)]),
      told: 0,
    },
    {
      when: 'a discussion appears whose message came after the last reading',
      first: [listOf(NOW, [answered('0', NOW)])],
      next: listOf(NOW + 5 * MINUTE, [waiting('1', NOW + 2 * MINUTE)]),
      told: 1,
    },
    {
      when: 'a second message arrives in a discussion that waits already',
      first: [listOf(NOW, [waiting('1', NOW - HOUR)])],
      next: listOf(NOW + 5 * MINUTE, [waiting('1', NOW + 2 * MINUTE)]),
      told: 1,
    },
    {
      when: 'the message was known and is printed as an age now',
      first: [listOf(NOW, [waiting('1', NOW - HOUR)])],
      next: listOf(NOW + 5 * MINUTE, [
        waiting('1', NOW - 55 * MINUTE, {
          lastMessageEarliestAt: NOW - 115 * MINUTE,
          lastMessagePrecisionMs: HOUR,
        }),
      ]),
      told: 0,
    },
    {
      when: 'the day alone is printed, but an answer lies between the two',
      first: [
        listOf(NOW, [waiting('1', NOW - 12 * HOUR, { lastMessagePrecisionMs: DAY })]),
        listOf(NOW + MINUTE, [answered('1', NOW - 12 * HOUR, { lastMessagePrecisionMs: DAY })]),
      ],
      next: listOf(NOW + 5 * MINUTE, [
        waiting('1', NOW - 12 * HOUR, { lastMessagePrecisionMs: DAY }),
      ]),
      told: 1,
    },
    {
      when: 'an older reading arrives late',
      first: [listOf(NOW, [waiting('1', NOW - MINUTE)])],
      next: listOf(NOW - 5 * MINUTE, [waiting('1', NOW - HOUR)]),
      told: 0,
    },
    {
      when: 'the seller wrote last',
      first: [listOf(NOW, [waiting('1', NOW - HOUR)])],
      next: listOf(NOW + 5 * MINUTE, [answered('1', NOW + MINUTE)]),
      told: 0,
    },
  ])('$told when $when', async ({ first, next, told }) => {
    const db = await open();
    for (const reading of first) await mergeReading(db, reading, { source: 'tab', seen: true });
    await mergeReading(db, next, POLL);
    await mergeReading(db, next, POLL);
    expect(await pendingNotices(db)).toHaveLength(told);
  });
});

describe('forgetting', () => {
  test('deletes what was not read or marked for as long as given, and nothing else', async () => {
    const db = await open();
    await mergeReading(db, listOf(NOW - 200 * DAY, [waiting('old', NOW - 200 * DAY)]), POLL);
    await mergeReading(db, listOf(NOW, [waiting('new', NOW)]), POLL);
    await addEvents(db, { platform: 'seller.example', account: null, key: 'marked' }, [
      { kind: 'set-aside', undone: false, at: NOW },
    ]);
    expect(await forgetOlderThan(db, NOW - 180 * DAY)).toBe(1);
    expect((await db.getAllKeys('discussions')).map(([, , key]) => key)).toEqual(['marked', 'new']);
    expect(await db.count('readings')).toBe(1);
  });
});

describe('a backup', () => {
  async function filled() {
    const db = await open();
    await mergeReading(db, listOf(NOW, [waiting('1', NOW), answered('2', NOW)]), POLL);
    const id = { platform: 'seller.example', account: null, key: '1' };
    await addEvents(db, id, [{ kind: 'set-aside', undone: false, at: NOW }]);
    return db;
  }

  test('brings the whole ledger back', async () => {
    const db = await filled();
    const file: unknown = JSON.parse(JSON.stringify(await exportLedger(db, NOW)));
    const other = await open();
    expect(await importLedger(other, file)).toBe(2);
    expect(await other.getAll('discussions')).toEqual(await db.getAll('discussions'));
  });

  test('imported twice, or into the ledger that it came from, changes nothing', async () => {
    const db = await filled();
    const before = await db.getAll('discussions');
    const file = await exportLedger(db, NOW);
    await importLedger(db, file);
    await importLedger(db, file);
    expect(await db.getAll('discussions')).toEqual(before);
  });

  test('that is none is refused, and nothing of it stays', async () => {
    const db = await open();
    const file = await exportLedger(await filled(), NOW);
    const broken = structuredClone(file) as { discussions: { events: unknown[] }[] };
    broken.discussions[1]?.events.push({ kind: 'unheard-of' });
    await expect(importLedger(db, broken)).rejects.toThrow();
    expect(await db.count('discussions')).toBe(0);
  });
});
