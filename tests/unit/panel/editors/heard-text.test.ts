// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';

import { hearText, type HeardText } from '@/utils/panel/editors';

const ADDRESS = 'jan@gmail.com';
let editor: Element;
let heard: HeardText;

beforeEach(() => {
  document.body.innerHTML = '<div contenteditable></div><button></button>';
  editor = document.body.firstElementChild!;
  heard = hearText(editor, new AbortController().signal);
});

function input(inputType: string, data: string | null = null): void {
  editor.dispatchEvent(new InputEvent('beforeinput', { inputType, data, bubbles: true }));
}

function type(text: string): void {
  for (const sign of text) input('insertText', sign);
}

const press = (key: string, ctrlKey = false): boolean =>
  editor.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));

test.each<{ when: string; act: () => void; shown: string; missing: string }>([
  {
    when: 'the page has drawn nothing of it',
    act: () => type(ADDRESS),
    shown: '',
    missing: ADDRESS,
  },
  {
    when: 'the page still shows the reply before',
    act: () => type(ADDRESS),
    shown: 'Dobrý deň.',
    missing: ADDRESS,
  },
  {
    when: 'the page has drawn a part of it',
    act: () => type(ADDRESS),
    shown: 'jangmailcom',
    missing: ADDRESS,
  },
  { when: 'it shows', act: () => type(ADDRESS), shown: `Píšte na ${ADDRESS}.`, missing: '' },
  {
    when: 'it shows with other blanks',
    act: () => type('na adresu jan'),
    shown: 'na\u00A0adresu jan',
    missing: '',
  },
  {
    when: 'it was put in at once',
    act: () => input('insertFromPaste', ADDRESS),
    shown: '',
    missing: ADDRESS,
  },
  {
    when: 'an input method has composed it',
    act() {
      input('insertCompositionText', 'j');
      input('insertCompositionText', 'jan');
      editor.dispatchEvent(Object.assign(new Event('compositionend'), { data: 'jan' }));
    },
    shown: '',
    missing: 'jan',
  },
  {
    when: 'its end was deleted again',
    act() {
      type(`${ADDRESS}xy`);
      input('deleteContentBackward');
      input('deleteContentBackward');
    },
    shown: '',
    missing: ADDRESS,
  },
  {
    when: 'it was undone',
    act() {
      type(ADDRESS);
      input('historyUndo');
    },
    shown: '',
    missing: '',
  },
  {
    when: 'all was selected before the last of it',
    act() {
      type(ADDRESS);
      press('a', true);
      type('x');
    },
    shown: 'x',
    missing: '',
  },
  {
    when: 'the caret went elsewhere in between',
    act() {
      type('jan');
      press('ArrowLeft');
      type('x');
    },
    shown: 'jaxn',
    missing: '',
  },
  {
    when: 'the mouse was pressed on the page since',
    act() {
      type(ADDRESS);
      document.querySelector('button')!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    },
    shown: '',
    missing: '',
  },
  {
    when: 'it was sent',
    act() {
      type(ADDRESS);
      heard.forget();
    },
    shown: '',
    missing: '',
  },
])('what was typed and does not show, when $when', ({ act, shown, missing }) => {
  act();
  expect(heard.missingIn(shown, performance.now())).toBe(missing);
});

test('keys that send leave what was typed', () => {
  type(ADDRESS);
  press('Enter', true);
  expect(heard.missingIn('', performance.now())).toBe(ADDRESS);
});

test('a page that does not show it for long has made something else of it', () => {
  type(ADDRESS);
  expect(heard.missingIn('', performance.now() + 10_000)).toBe('');
});
