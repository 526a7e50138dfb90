// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';

import { createUnknownEditors } from '@/entrypoints/composer.content/unknown-editors';

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

beforeEach(() => {
  document.body.innerHTML = `<textarea id="known"></textarea><textarea id="late"></textarea>
    <div id="rich" contenteditable="true" tabindex="0"></div><input id="search" />`;
});

test.each(['late', 'rich'])('an editor that is written in and was not found: %s', (id) => {
  const unknown = createUnknownEditors(document);
  byId(id).focus();
  expect(unknown.hasNew([{ editor: byId('known'), send: [] }])).toBe(true);
});

test.each(['known', 'search'])('one that was found, or is no editor, is nothing new: %s', (id) => {
  const unknown = createUnknownEditors(document);
  byId(id).focus();
  expect(unknown.hasNew([{ editor: byId('known'), send: [] }])).toBe(false);
});

test('for one state of the page it is looked for once', () => {
  const unknown = createUnknownEditors(document);
  byId('late').focus();
  expect([unknown.hasNew([]), unknown.hasNew([])]).toEqual([true, false]);
  unknown.outdate();
  expect(unknown.hasNew([])).toBe(true);
});

test('the focus is looked for in open shadow roots too', () => {
  const root = byId('rich').attachShadow({ mode: 'open' });
  root.innerHTML = '<textarea></textarea>';
  root.querySelector('textarea')?.focus();
  expect(createUnknownEditors(document).hasNew([])).toBe(true);
});
