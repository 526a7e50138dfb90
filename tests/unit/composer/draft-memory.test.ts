// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { createDraftMemories, forget } from '@/entrypoints/composer.content/draft-memory';

function editor(): HTMLElement {
  return document.body.appendChild(document.createElement('textarea'));
}

test('each of several editors has a memory of its own', () => {
  const memoryOf = createDraftMemories();
  const [one, other] = [editor(), editor()];
  memoryOf(one).dismissed.add('a');
  expect(memoryOf(other).dismissed.size).toBe(0);
  forget(memoryOf(other));
  expect([...memoryOf(one).dismissed]).toEqual(['a']);
});

test('an editor that is drawn anew remembers what the one before did', () => {
  const memoryOf = createDraftMemories();
  const before = editor();
  memoryOf(before).ticks.set('When?', true);
  memoryOf(before).seenMessages = ['Hello'];
  before.remove();
  const after = editor();
  expect(memoryOf(after).ticks.get('When?')).toBe(true);
  expect(memoryOf(after).seenMessages).toEqual(['Hello']);
  expect(memoryOf(editor()).seenMessages).toBeNull();
});
