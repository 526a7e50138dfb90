import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';

import type { PanelProfile } from '@/utils/panel/profile';
import {
  allProfiles,
  importProfiles,
  openDatabase,
  type PanelwatchDatabase,
  profileFor,
  removeAllProfiles,
  removeProfile,
  saveProfile,
} from '@/utils/storage';

const profileOf = (host: string, path: string, origin: PanelProfile['origin']): PanelProfile => ({
  version: 1,
  origin,
  host,
  path,
  locale: null,
  timeZone: null,
  list: null,
  composer: null,
});

let db: PanelwatchDatabase;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  db = await openDatabase();
});

test('imports go over what was worked out, and not over what was taught by what is not', async () => {
  await saveProfile(db, profileOf('a.example', '/x', 'inferred'));
  await saveProfile(db, profileOf('b.example', '/x', 'taught'));
  const kept = await importProfiles(db, [
    profileOf('a.example', '/x', 'taught'),
    profileOf('b.example', '/x', 'inferred'),
    profileOf('c.example', '/x', 'inferred'),
  ]);
  expect(kept).toBe(2);
  expect((await allProfiles(db)).map(({ host, origin }) => [host, origin])).toEqual([
    ['a.example', 'taught'],
    ['b.example', 'taught'],
    ['c.example', 'inferred'],
  ]);
});

test('forgets one page of a panel, or all there is', async () => {
  await saveProfile(db, profileOf('a.example', '/x', 'taught'));
  await saveProfile(db, profileOf('a.example', '/y', 'taught'));
  await removeProfile(db, { host: 'a.example', path: '/x' });
  expect((await allProfiles(db)).map(({ path }) => path)).toEqual(['/y']);
  await removeAllProfiles(db);
  expect(await allProfiles(db)).toEqual([]);
});

test('what was taught on a page with an id in its path is known on every page of that shape', async () => {
  await saveProfile(db, profileOf('a.example', '/talks/*', 'taught'));
  expect(await profileFor(db, { host: 'a.example', path: '/talks/77' })).not.toBeNull();
  expect(await profileFor(db, { host: 'a.example', path: '/talks' })).toBeNull();
});
