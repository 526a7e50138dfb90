import { expect, test } from 'vitest';

import { overlapping } from '@/utils/guard/text/span';

const SPANS = [
  { start: 0, end: 5 },
  { start: 0, end: 5 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
];

test.each([
  ['those that share a character', { start: 4, end: 7 }, [0, 0, 6]],
  ['a span that reaches over all', { start: 0, end: 20 }, [0, 0, 6, 9]],
  ['not those that only touch it', { start: 5, end: 6 }, []],
  ['nor those behind it', { start: 6, end: 9 }, [6]],
])('%s', (_what, span, starts) => {
  expect(
    overlapping(SPANS, span)
      .map(({ start }) => start)
      .toSorted((a, b) => a - b),
  ).toEqual(starts);
});
