// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { fieldsOn, stepsToFields } from '@/utils/panel/composer/editors-on-page';

const PAGE = `<div id="a" contenteditable></div><input id="b"><input type="checkbox">
  <textarea id="c" class="CodeMirror"></textarea><p id="d" contenteditable></p><iframe id="e"></iframe>`;

test('finds fields of all kinds, each once and in the order of the page', () => {
  document.body.innerHTML = PAGE;
  expect(fieldsOn([document]).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('lets the page have its turn between kinds of fields', () => {
  document.body.innerHTML = PAGE;
  expect([...stepsToFields([document])].length).toBeGreaterThan(3);
});
