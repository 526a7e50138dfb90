import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { createLedgerReader } from '@/entrypoints/ledger-worker/ledger-reader';
import { panelTargets } from '@/entrypoints/ledger-worker/panel-targets';
import { closeDatabase, database, DEFAULT_SETTINGS, mergeReading } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

import { answered, listOf, waiting } from '../background/readings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-11T12:00:00Z');

beforeEach(async () => {
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

async function reading(host: string, readAt: number, ...rows: ReturnType<typeof waiting>[]) {
  const part = { host, platform: host, url: `https://${host}/list` };
  await mergeReading(await database(), listOf(readAt, rows, part), { source: 'tab', seen: true });
}

async function keysOf(reader: ReturnType<typeof createLedgerReader>): Promise<string[]> {
  await Array.fromAsync(reader.readBack(DEFAULT_SETTINGS, NOW - 30 * DAY));
  expect(reader.readFrom()).toBe(NOW - 30 * DAY);
  return reader
    .records()
    .map(({ view }) => view.key)
    .toSorted();
}

test('reads what waits first, then all of the period, then what comes in', async () => {
  const db = await database();
  await db.put('watches', newWatch('seller.example'));
  await reading(
    'seller.example',
    NOW - 40 * DAY,
    waiting('long', NOW - 41 * DAY),
    answered('old', NOW - 41 * DAY),
  );
  await reading('seller.example', NOW - DAY, answered('done', NOW - 2 * DAY));
  const reader = createLedgerReader();
  await reader.readOpen(DEFAULT_SETTINGS);
  expect(reader.records().map(({ view }) => view.key)).toEqual(['long']);
  expect(await keysOf(reader)).toEqual(['done', 'long']);

  vi.setSystemTime(NOW + 10_000);
  expect(await reader.readNews(DEFAULT_SETTINGS)).toBe(false);
  expect(reader.asOf()).toBe(NOW + 10_000);
  await reading('seller.example', NOW + 12_000, waiting('fresh', NOW + 11_000));
  vi.setSystemTime(NOW + 20_000);
  expect(await reader.readNews(DEFAULT_SETTINGS)).toBe(true);
  expect(reader.records()).toHaveLength(3);
});

test('reads the panels that are watched', async () => {
  const db = await database();
  await db.put('watches', newWatch('watched.example'));
  await db.put('watches', { ...newWatch('hub.dott.pt'), active: false });
  await reading('watched.example', NOW - HOUR, waiting('1', NOW - HOUR));
  await reading('ended.example', NOW - HOUR, waiting('2', NOW - HOUR));
  await reading('hub.dott.pt', NOW - HOUR, waiting('3', NOW - HOUR));
  await reading('predajca.swopify.com', NOW - HOUR, waiting('4', NOW - HOUR));
  expect(await keysOf(createLedgerReader())).toEqual(['1', '4']);
});

test("a panel's target is the team lead's, and tells how far it is", async () => {
  const db = await database();
  await db.put('watches', newWatch('seller.example'));
  const rows = Array.from({ length: 4 }, (_, i) => waiting(`${i}`, NOW - 30 * HOUR));
  await reading('seller.example', NOW - 29 * HOUR, ...rows);
  await reading(
    'seller.example',
    NOW - 28 * HOUR,
    ...rows.slice(1).map(({ key }) => answered(key, NOW - 28 * HOUR - 60_000)),
  );
  const reader = createLedgerReader();
  await keysOf(reader);
  const panel = {
    platform: 'seller.example',
    name: 'Seller',
    host: 'seller.example',
    account: null,
    overdue: 0,
    dueSoon: 0,
    waiting: 0,
    unread: 0,
    unknown: 0,
    fresh: 0,
    health: 'ok' as const,
    lastReadAt: NOW,
    trouble: null,
  };
  const standings = (onTimePercent: number) =>
    panelTargets(
      [panel, panel],
      { 'seller.example': { onTimePercent, days: 30 } },
      reader.records(),
      NOW,
      'UTC',
    );
  // Three on time, one never answered.
  expect(standings(60)).toMatchObject([{ standing: { kind: 'met', mayMiss: 1 } }]);
  expect(standings(80)).toMatchObject([{ standing: { kind: 'failed', needed: 1 } }]);
  expect(panelTargets([panel], {}, [], NOW, 'UTC')).toMatchObject([
    { target: null, standing: null },
  ]);
});
