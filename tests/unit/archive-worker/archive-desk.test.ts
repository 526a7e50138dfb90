import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';

import { createArchiveDesk } from '@/entrypoints/archive-worker/archive-desk';
import type { ArchiveFound, ArchiveTold } from '@/entrypoints/archive-worker/messages';
import type { ArchiveQuery } from '@/utils/archive/search';
import { archiveThread, closeDatabase, database } from '@/utils/storage';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-06-09T10:00:00Z');
const ANY: ArchiveQuery = { text: '', host: null, author: null, since: null, until: null };

beforeEach(async () => {
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** A discussion whose only message was read `days` days ago. */
async function keep(key: string, text: string, days: number, host = 'a.example'): Promise<void> {
  const at = NOW - days * DAY;
  const message = { id: key, from: 'buyer' as const, at, earliestAt: at, text };
  const place = { platform: host, account: null, key, url: `https://${host}/${key}` };
  const said = { buyer: null, subject: null, timeZone: null, messages: [message], readAt: at };
  await archiveThread(await database(), { ...place, ...said }, host);
}

function open() {
  const heard: ArchiveTold[] = [];
  const search = createArchiveDesk((told) => heard.push(told));
  const last = (): ArchiveFound => {
    const told = heard.at(-1);
    if (told === undefined || told === 'failed') throw new Error('nothing was found');
    return told;
  };
  return { heard, search, last };
}

const keysOf = ({ hits }: ArchiveFound) => hits.map(({ discussion }) => discussion.key);

test('finds in all that was kept over the years, the newest first', async () => {
  await keep('old', 'Vrátenie peňazí', 900);
  await keep('new', 'vratenie bez diakritiky', 1, 'b.example');
  await keep('other', 'Ďakujem', 2);
  const { search, last } = open();
  await search({ query: { ...ANY, text: 'vrátenie' }, limit: 10 });
  expect(keysOf(last())).toEqual(['new', 'old']);
  expect(last()).toMatchObject({ found: 2, hosts: ['a.example', 'b.example'], isDone: true });
  await search({ query: { ...ANY, text: 'vrátenie' }, limit: 1 });
  expect(keysOf(last())).toEqual(['new']);
  expect(last().found).toBe(2);
  await search({ query: { ...ANY, since: NOW - 3 * DAY }, limit: 10 });
  expect(keysOf(last())).toEqual(['new', 'other']);
});

test('another search ends the one before it', async () => {
  await keep('1', 'one', 1);
  await keep('2', 'two', 2);
  const { heard, search, last } = open();
  await Promise.all([
    search({ query: { ...ANY, text: 'one' }, limit: 10 }),
    search({ query: { ...ANY, text: 'two' }, limit: 10 }),
  ]);
  expect(heard).toHaveLength(1);
  expect(keysOf(last())).toEqual(['2']);
});

test('says that the archive cannot be read', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const broken = () => {
    throw new Error('disk full');
  };
  vi.stubGlobal('indexedDB', { open: broken });
  const { heard, search } = open();
  await search({ query: ANY, limit: 10 });
  expect(heard).toEqual(['failed']);
});
