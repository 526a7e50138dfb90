// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { Coverage } from '@/utils/panel/overlay/coverage';
import type { Point } from '@/utils/panel/overlay/placement';

/** A dialog lies over all rows. */
let isOpen = false;
/** How long one look takes, ms. */
let costs = 0;
let now = 0;
/** Places that were looked at, from the top. */
let looked: number[] = [];

vi.mock('@/utils/panel/overlay/row-layout', () => ({
  isCovered(_row: Element, { top }: Point) {
    looked.push(top);
    now += costs;
    return isOpen;
  },
}));

beforeEach(() => {
  [isOpen, costs, now, looked] = [false, 0, 0, []];
  document.body.innerHTML = '<ul></ul>';
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

/** Rows one below the other, the first so far down. */
function rowsAt(count: number, top = 0): Map<Element, Point> {
  const list = document.querySelector('ul')!;
  while (list.children.length < count) list.append(document.createElement('li'));
  return new Map(
    [...list.children].map((row, index) => [row, { left: 10, top: top + index * 10 }]),
  );
}

test('a row at its place is looked at once while the page is still', () => {
  const coverage = new Coverage(document.body);
  const rows = rowsAt(3);
  expect(coverage.look(rows, false)).toBe(false);
  coverage.look(rows, true);
  expect(looked).toEqual([0, 10, 20]);
  isOpen = true;
  coverage.look(rowsAt(3, 5), true);
  expect([...rows.keys()].map((row) => coverage.isHidden(row))).toEqual([true, true, true]);
});

test('rows that there is no time for are as they were, and are looked at next', () => {
  const coverage = new Coverage(document.body);
  const rows = rowsAt(6);
  coverage.look(rows, false);
  const hidden = (): number => [...rows.keys()].filter((row) => coverage.isHidden(row)).length;
  isOpen = true;
  [costs, looked] = [3, []];
  expect(coverage.look(rows, false)).toBe(true);
  expect([hidden(), looked]).toEqual([2, [0, 10]]);
  expect(coverage.look(rows, true)).toBe(true);
  expect(coverage.look(rows, true)).toBe(false);
  expect([hidden(), looked]).toEqual([6, [0, 10, 20, 30, 40, 50]]);
});

test('where rows move on and on, each has its turn', () => {
  const coverage = new Coverage(document.body);
  coverage.look(rowsAt(6), false);
  isOpen = true;
  costs = 3;
  for (const top of [1, 2, 3]) coverage.look(rowsAt(6, top), false);
  expect([...rowsAt(6).keys()].every((row) => coverage.isHidden(row))).toBe(true);
});

test('a row that is new is not taken for seen before it was looked at', () => {
  const coverage = new Coverage(document.body);
  isOpen = true;
  costs = 30;
  coverage.look(rowsAt(4), false);
  expect([...rowsAt(4).keys()].map((row) => coverage.isHidden(row))).toEqual(Array(4).fill(true));
  expect(looked).toHaveLength(4);
});
