import { expect, test } from 'vitest';

import { newAmong } from '@/utils/discussions/new-messages';

test.each([
  { now: ['Hello', 'Hello'], before: ['Hello'], news: ['Hello'], what: 'the same again is news' },
  { now: ['Hello'], before: ['Hello', 'Where is it?'], news: [], what: 'what is gone is none' },
  { now: ['x', 'y', 'a', 'b'], before: ['a'], news: ['b'], what: 'what is fetched later is older' },
  { now: ['b', 'a', 'c'], before: ['a', 'b'], news: ['c'], what: 'their order is none' },
])('$what', ({ now, before, news }) => {
  expect(newAmong(now, before)).toEqual(news);
});
