import { expect, it, test, vi } from 'vitest';

import { sparing } from '@/utils/panel/dom/sparing';

const isUnread = sparing('unread unseen', /(?:^|-)(?:unread|unseen)$/i);

it.each([
  ['is-unread', true],
  ['Row-UNREAD', true],
  ['unread-count', false],
  ['row', false],
])('tells whether the pattern matches "%s"', (name, answer) => {
  expect(isUnread(name)).toBe(answer);
});

test('a name without any of the pieces is not matched with the pattern', () => {
  const pattern = /unread/;
  const matched = vi.spyOn(pattern, 'test');
  const mayBe = sparing('unread', pattern);
  expect([mayBe('row'), mayBe('is-unread')]).toEqual([false, true]);
  expect(matched).toHaveBeenCalledTimes(1);
});
