import 'fake-indexeddb/auto';

import { describe, expect, test } from 'vitest';

import type { SentReading } from '@/utils/discussions';
import {
  mergeReading,
  namedPanels,
  openDatabase,
  openDiscussions,
  pendingNotices,
  underTheirAccounts,
} from '@/utils/storage';

import { answered, listOf, waiting } from '../background/readings';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const POLL = { source: 'poll', seen: false } as const;

async function ledgerOf(...readings: SentReading[]) {
  const db = await openDatabase(crypto.randomUUID());
  for (const reading of readings) await mergeReading(db, reading, POLL);
  return db;
}

async function shown(...readings: SentReading[]) {
  const db = await ledgerOf(...readings);
  const panels = await db.getAll('panels');
  const found = await underTheirAccounts(db, await openDiscussions(db, NOW), panels);
  return {
    discussions: found
      .filter(({ standing }) => standing !== 'settled')
      .map(({ account, key }) => `${account}/${key}`)
      .toSorted(),
    panels: namedPanels(panels).map(({ account }) => account),
  };
}

const early = listOf(NOW, [waiting('1', NOW - MINUTE), waiting('2', NOW - MINUTE)]);
const named = listOf(NOW + MINUTE, [waiting('1', NOW - MINUTE)], { account: 'Shop' });

describe('what was read before the page said who is signed in', () => {
  test.each([
    { when: 'first', readings: [early, named] },
    { when: 'last', readings: [named, early] },
  ])('belongs to the only account there is, read $when', async ({ readings }) => {
    expect(await shown(...readings)).toEqual({
      discussions: ['Shop/1', 'Shop/2'],
      panels: ['Shop'],
    });
  });

  test('is answered by what is read later under the name', async () => {
    const later = listOf(NOW + MINUTE, [answered('1', NOW), answered('2', NOW)], {
      account: 'Shop',
    });
    expect((await shown(early, later)).discussions).toEqual([]);
  });

  test('stays of none where there are two accounts', async () => {
    const second = listOf(NOW + MINUTE, [waiting('9', NOW)], { account: 'Second' });
    expect(await shown(early, named, second)).toEqual({
      discussions: ['/1', '/2', 'Second/9', 'Shop/1'],
      panels: ['', 'Second', 'Shop'],
    });
  });

  test('stays of none where another panel of the platform has the name', async () => {
    const elsewhere = listOf(NOW + MINUTE, [waiting('9', NOW)], {
      host: 'other.example',
      account: 'Shop',
      url: 'https://other.example/messages',
    });
    expect((await shown(early, elsewhere)).discussions).toEqual(['/1', '/2', 'Shop/9']);
  });

  test('is not news again under the name', async () => {
    const first = listOf(NOW - MINUTE, [answered('1', NOW - 9 * MINUTE)]);
    const db = await ledgerOf(first, early, named);
    expect((await pendingNotices(db)).map(({ account, key }) => `${account}/${key}`)).toEqual([
      '/1',
      '/2',
    ]);
  });
});

test('a page without a list leaves no panel of its own beside one that has a list', async () => {
  const elsewhere = listOf(NOW + MINUTE, [], {
    health: 'unreadable',
    url: 'https://seller.example/login',
  });
  expect((await shown(named, elsewhere)).panels).toEqual(['Shop']);
});
