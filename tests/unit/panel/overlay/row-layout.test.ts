// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { outgrown, type RowPlace } from '@/utils/panel/overlay/row-layout';

const SCREEN = 800;

/** A row in the list of that size, and how wide its badge is now. */
function rowOf(key: string, box: { top?: number; width?: number; height?: number }, badge = 60) {
  const { top = 100, width = 500, height = 40 } = box;
  const element = document.createElement('li');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, width, height));
  return { key, element, size: { width: badge, height: 20 } };
}

const place: RowPlace = { left: 400, top: 10, end: 460, row: { width: 500, height: 40 } };

test.each<{ it: string; row: Parameters<typeof rowOf>; isOutgrown: boolean }>([
  { it: 'as large as before', row: ['a', {}], isOutgrown: false },
  { it: 'that only moved', row: ['a', { top: 300 }], isOutgrown: false },
  { it: 'whose badge says more', row: ['a', {}, 75], isOutgrown: true },
  { it: 'that is narrower', row: ['a', { width: 400 }], isOutgrown: true },
  { it: 'that is higher', row: ['a', { height: 60 }], isOutgrown: true },
  { it: 'that is shown now', row: ['b', {}], isOutgrown: true },
  { it: 'that is not shown', row: ['b', { width: 0, height: 0 }], isOutgrown: false },
  { it: 'far out of sight', row: ['b', { top: 5000 }], isOutgrown: false },
])('a row $it is to be placed anew: $isOutgrown', ({ row: of, isOutgrown }) => {
  const row = rowOf(...of);
  expect(outgrown([row], new Map([['a', place]]), SCREEN)).toEqual(isOutgrown ? [row] : []);
});
