import { expect, test } from 'vitest';

import { moved } from '@/utils/panel/marks/moved';

const BEFORE = 'Na jan@gmail.com a na eva@gmail.com.';

test.each([
  { what: 'nothing', after: BEFORE, left: ['jan@gmail.com', 'eva@gmail.com'] },
  {
    what: 'a word typed before both',
    after: `Píšte n${BEFORE.slice(1)}`,
    left: ['jan@gmail.com', 'eva@gmail.com'],
  },
  {
    what: 'a word typed between them',
    after: BEFORE.replace(' a na ', ' alebo i na '),
    left: ['jan@gmail.com', 'eva@gmail.com'],
  },
  { what: 'a word typed behind', after: `${BEFORE} Áno`, left: ['jan@gmail.com', 'eva@gmail.com'] },
  {
    what: 'a letter typed in the first',
    after: BEFORE.replace('jan', 'jxan'),
    left: ['eva@gmail.com'],
  },
  {
    what: 'the first deleted',
    after: BEFORE.replace('jan@gmail.com', ''),
    left: ['eva@gmail.com'],
  },
  { what: 'all deleted', after: '', left: [] },
])('after $what the marks stand at $left', ({ after, left }) => {
  const marks = [...BEFORE.matchAll(/\w+@gmail\.com/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    severity: 'block' as const,
  }));
  expect(moved(marks, BEFORE, after).map(({ start, end }) => after.slice(start, end))).toEqual(
    left,
  );
});
