// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { isGone } from '@/utils/panel/editors';

test('an element on the page is not gone, one that was taken out is', () => {
  const editor = document.body.appendChild(document.createElement('div'));
  expect(isGone(editor)).toBe(false);
  editor.remove();
  expect(isGone(editor)).toBe(true);
});

test('what stands in a document that no window shows is gone, though still connected to it', () => {
  const { body } = document.implementation.createHTMLDocument();
  Object.defineProperty(body.ownerDocument, 'defaultView', { value: null });
  expect(body.isConnected).toBe(true);
  expect(isGone(body)).toBe(true);
});
