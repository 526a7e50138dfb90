import { expect, test } from 'vitest';

import { matchesOf } from '@/utils/guard/text/matches';

test('all matches are found, in order, each time anew', () => {
  const pattern = /[ab]+/g;
  for (const text of ['ab c ba', 'ab d ba'])
    expect(matchesOf(text, pattern).map(({ 0: found, index }) => [found, index])).toEqual([
      ['ab', 0],
      ['ba', 5],
    ]);
});

test('a pattern that was left in the middle of another text begins at the start', () => {
  const pattern = /a/g;
  pattern.test('xxa');
  expect(matchesOf('a', pattern)).toHaveLength(1);
  expect(matchesOf('b', pattern)).toEqual([]);
});
