import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readOverview } from '@/entrypoints/popup/read-overview';
import { closeDatabase, database, mergeReading } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

import { listOf, waiting } from '../background/readings';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const ALL = { query: '', limit: 100 };

beforeEach(async () => {
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
});

test('looks again for what came in and what fell due, and reads the ledger only where it changed', async () => {
  const db = await database();
  await db.put('watches', newWatch('seller.example'));
  const row = (key: string, at: number) =>
    mergeReading(db, listOf(at, [waiting(key, at)]), { source: 'tab', seen: true });
  await row('1', NOW);
  const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
  const look = async (now: number) => {
    const { discussions, panels } = await readOverview(ALL, now);
    return { keys: discussions.map(({ key }) => key), overdue: panels[0]?.overdue };
  };

  expect(await look(NOW)).toEqual({ keys: ['1'], overdue: 0 });
  expect(await look(NOW + 1000)).toEqual({ keys: ['1'], overdue: 0 });
  const before = reads.mock.calls.length;
  expect(await look(NOW + 2000)).toEqual({ keys: ['1'], overdue: 0 });
  expect(reads.mock.calls).toHaveLength(before);

  await row('2', NOW + 3000);
  expect(await look(NOW + 4000)).toEqual({ keys: ['1', '2'], overdue: 0 });
  // Nothing was written, and the deadlines have passed.
  expect(await look(NOW + 25 * HOUR)).toEqual({ keys: ['1', '2'], overdue: 2 });
});
