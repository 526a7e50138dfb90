import { expect, test } from 'vitest';

import { ReadingPace } from '@/entrypoints/panel.content/reading-pace';

const SECOND_MS = 1000;

test('a page that was not read yet is due', () => {
  expect(new ReadingPace().isDue(0)).toBe(true);
});

test.each([
  { tookMs: 20, restMs: 10 * SECOND_MS },
  { tookMs: 400, restMs: 200 * SECOND_MS },
  // The machine slept.
  { tookMs: 3_600_000, restMs: 600 * SECOND_MS },
])('after a reading of $tookMs ms it rests for $restMs ms', ({ tookMs, restMs }) => {
  const pace = new ReadingPace();
  pace.took(1000, 1000 + tookMs);
  expect(pace.isDue(1000 + tookMs + restMs - 1)).toBe(false);
  expect(pace.isDue(1000 + tookMs + restMs)).toBe(true);
});
