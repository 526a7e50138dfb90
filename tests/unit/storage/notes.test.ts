import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { allNotes, keepNote, openDatabase } from '@/utils/storage';

const OF = { platform: 'swopify', account: '', key: '1001', changedAt: 1 };

test('a name and a note that are kept at once do not undo each other', async () => {
  const db = await openDatabase(crypto.randomUUID());
  await Promise.all([
    keepNote(db, { ...OF, assignee: 'Petra' }),
    keepNote(db, { ...OF, note: 'Ask for the IMEI' }),
  ]);
  expect(await allNotes(db)).toEqual([{ ...OF, assignee: 'Petra', note: 'Ask for the IMEI' }]);
});

test('one that says nothing any more is deleted', async () => {
  const db = await openDatabase(crypto.randomUUID());
  await keepNote(db, { ...OF, assignee: 'Petra' });
  await keepNote(db, { ...OF, assignee: '' });
  expect(await allNotes(db)).toEqual([]);
});
