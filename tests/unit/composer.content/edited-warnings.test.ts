import { expect, test, vi } from 'vitest';

import { createEditedWarnings } from '@/entrypoints/composer.content/edited-warnings';

test('a rule that the reply was edited for and breaks no more is cleared, once', () => {
  const edited = createEditedWarnings();
  edited.note('1', ['contact.phone', 'contact.email']);
  edited.note('1', ['contact.phone']);
  expect(edited.cleared('1', () => ['contact.email'])).toEqual(['contact.phone']);
  expect(edited.cleared('1', () => [])).toEqual([]);
});

test('nothing is cleared by a reply to somebody else, nor without a warning', () => {
  const check = vi.fn(() => []);
  const edited = createEditedWarnings();
  expect(edited.cleared('1', check)).toEqual([]);
  edited.note('1', ['contact.phone']);
  expect(edited.cleared('2', check)).toEqual([]);
  expect(check).not.toHaveBeenCalled();
});
