// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { partToDraw } from '@/utils/panel/overlay/drawn-rows';

const HEIGHT = 50;
const WINDOW = 800;

/** Rows of a list that is scrolled down so far, px. */
const rowsOf = (count: number, scrolled: number) =>
  Array.from({ length: count }, (_, index) => {
    const element = document.createElement('li');
    element.getBoundingClientRect = () => new DOMRect(0, index * HEIGHT - scrolled, 600, HEIGHT);
    return { element };
  });

test('every row of a list of usual length is drawn on', () => {
  const rows = rowsOf(900, 20_000);
  const { from, to } = partToDraw(rows, WINDOW);
  expect(rows.slice(from, to)).toHaveLength(900);
});

test.each<{ where: string; scrolled: number; first: number; last: number }>([
  { where: 'at its top', scrolled: 0, first: 0, last: 48 },
  { where: 'in its middle', scrolled: 100_000, first: 1967, last: 2048 },
  { where: 'at its end', scrolled: 250_000 - WINDOW, first: 4951, last: 4999 },
])('of a very long list only rows near the window: $where', ({ scrolled, first, last }) => {
  const rows = rowsOf(5_000, scrolled);
  const { from, to } = partToDraw(rows, WINDOW);
  expect([from, Math.min(to, 5_000) - 1]).toEqual([first, last]);
});
