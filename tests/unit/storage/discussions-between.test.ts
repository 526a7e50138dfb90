import 'fake-indexeddb/auto';

import { afterAll, beforeAll, expect, test } from 'vitest';

import {
  discussionsBetween,
  openDatabase,
  type PanelwatchDatabase,
  storedDiscussion,
} from '@/utils/storage';

import { message, NOW } from '../discussions/metrics/ledger';

let db: PanelwatchDatabase;

beforeAll(async () => {
  db = await openDatabase('between');
  const tx = db.transaction('discussions', 'readwrite');
  for (let i = 0; i < 90; i++) {
    // Half of them came with one reading of a list, the others one by one long before.
    const readAt = i < 45 ? NOW : NOW - 500 - i;
    const id = { platform: 'seller.example', account: '', key: `d${i}` };
    void tx.store.put(storedDiscussion(id, [message('buyer', NOW - 5000 - i, 0, { readAt })]));
  }
  await tx.done;
});

afterAll(() => db.close());

async function read(from: number, until?: number) {
  const slices = await Array.fromAsync(discussionsBetween(db, from, until, 20));
  return {
    keys: slices.flatMap(({ values }) => values.map(({ key }) => key)),
    edges: slices.map((slice) => slice.from),
  };
}

test('reads every discussion once, the newest slice first, and skips times without any', async () => {
  const { keys, edges } = await read(NOW - 10_000);
  expect(new Set(keys).size).toBe(90);
  expect(keys).toHaveLength(90);
  expect(keys.slice(0, 45).every((key) => Number(key.slice(1)) < 45)).toBe(true);
  expect(edges).toEqual(edges.toSorted((a, b) => b - a));
  expect(edges.at(-1)).toBe(NOW - 10_000);
  expect(edges.length).toBeLessThan(12);
});

test.each([
  { what: 'from its beginning on', from: NOW - 560, until: undefined, count: 61 },
  { what: 'up to its end, without that', from: NOW - 560, until: NOW, count: 16 },
  { what: 'of no time at all', from: NOW, until: NOW, count: 0 },
])('reads a stretch $what', async ({ from, until, count }) => {
  expect((await read(from, until)).keys).toHaveLength(count);
});
