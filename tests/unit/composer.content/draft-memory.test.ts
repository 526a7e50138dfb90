// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { createDraftMemories, forget } from '@/entrypoints/composer.content/draft-memory';

function editor(): HTMLElement {
  return document.body.appendChild(document.createElement('textarea'));
}

test('each of several editors has a memory of its own', () => {
  const memoryOf = createDraftMemories(() => null);
  const [one, other] = [editor(), editor()];
  memoryOf(one).dismissed.add('a');
  expect(memoryOf(other).dismissed.size).toBe(0);
  forget(memoryOf(other));
  expect([...memoryOf(one).dismissed]).toEqual(['a']);
});

test('an editor that is drawn anew remembers what the one before did', () => {
  const memoryOf = createDraftMemories(() => null);
  const before = editor();
  memoryOf(before).ticks.set('When?', true);
  memoryOf(before).seenMessages = ['Hello'];
  before.remove();
  const after = editor();
  expect(memoryOf(after).ticks.get('When?')).toBe(true);
  expect(memoryOf(after).seenMessages).toEqual(['Hello']);
  expect(memoryOf(editor()).seenMessages).toBeNull();
});

test('what was no problem in one discussion may be one in the next, in the same editor', () => {
  let key: string | null = 'first';
  const memoryOf = createDraftMemories(() => key);
  const written = editor();
  memoryOf(written).dismissed.add('a');
  memoryOf(written).seenMessages = ['Hello'];
  key = null;
  expect([...memoryOf(written).dismissed], 'while the page does not tell').toEqual(['a']);
  key = 'second';
  expect(memoryOf(written)).toMatchObject({ dismissed: new Set(), seenMessages: null });
});
