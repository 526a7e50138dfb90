import { expect, test } from 'vitest';

import { isStableClass, isStateClass } from '@/utils/panel/dom/class-names';

test.each([
  'css-1owb465',
  'sc-bdvvtL',
  'kXwFqT',
  'Row_item__3xK2p',
  '_1a2b3c',
  'root-156',
  'p:hover',
])('%s will be another after the next build', (name) => {
  expect(isStableClass(name)).toBe(false);
});

test.each(['list-group-item', 'MuiTableRow-root', 'ag-row', 'col-lg-9', 'v-list-item__content'])(
  '%s lasts',
  (name) => {
    expect(isStableClass(name)).toBe(true);
  },
);

test('names of states are told from names of things', () => {
  expect(['is-unread', 'fw-bold', 'Mui-selected', 'odd'].every((name) => isStateClass(name))).toBe(
    true,
  );
  expect(['list-item', 'thread', 'subject'].some((name) => isStateClass(name))).toBe(false);
});
