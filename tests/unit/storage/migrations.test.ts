import 'fake-indexeddb/auto';

import { deleteDB } from 'idb';
import { expect, test } from 'vitest';

import {
  closeDatabase,
  database,
  mergeReading,
  openDatabase,
  openDiscussions,
} from '@/utils/storage';
import { migrations } from '@/utils/storage/migrations';

import { listOf, waiting } from '../background/readings';

const NOW = Date.parse('2026-11-11T12:00:00Z');
const released = migrations.map((_, index) => index + 1);

test.each(released)('version %i opens as the newest one with its data', async (version) => {
  const name = crypto.randomUUID();
  const old = await openDatabase(name, version);
  const reading = listOf(NOW, [waiting('1', NOW), waiting('2', NOW)]);
  await mergeReading(old, reading, { source: 'poll', seen: false });
  old.close();

  const db = await openDatabase(name);
  expect((await openDiscussions(db, NOW)).map(({ key }) => key)).toEqual(['1', '2']);
  expect(await db.get('panels', ['seller.example', ''])).toMatchObject({ health: 'ok' });
});

test('a connection of an older version gives way to a newer one', async () => {
  const name = crypto.randomUUID();
  await openDatabase(name);
  const upgraded = new Promise((resolve, reject) => {
    const request = indexedDB.open(name, migrations.length + 1);
    request.addEventListener('success', resolve);
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
  await expect(upgraded).resolves.toBeDefined();
});

test('a connection that gave way is opened anew at the next call', async () => {
  const first = await database();
  await deleteDB('panelwatch');
  const second = await database();
  expect(second).not.toBe(first);
  expect(await second.count('discussions')).toBe(0);
  await closeDatabase();
});
