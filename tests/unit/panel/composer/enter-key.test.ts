// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { enterSends, readHint } from '@/utils/panel/composer/enter-key';

describe('readHint', () => {
  test.each<{ hint: string; expected: 'yes' | 'no' | null }>([
    { hint: 'Press Enter to send', expected: 'yes' },
    { hint: 'Enter sendet, Umschalt+Enter neue Zeile', expected: 'yes' },
    { hint: 'Mit der Eingabetaste absenden', expected: 'yes' },
    { hint: 'Enter odošle správu', expected: 'yes' },
    { hint: 'Enterem odeslat', expected: null },
    { hint: 'Enter odešle, Shift+Enter nový řádek', expected: 'yes' },
    { hint: 'Enter za pošiljanje', expected: 'yes' },
    { hint: 'Enter za slanje poruke', expected: 'yes' },
    { hint: 'Enter wysyła wiadomość', expected: 'yes' },
    { hint: 'Enter para enviar', expected: 'yes' },
    { hint: 'Pulsa Intro para enviar', expected: 'yes' },
    { hint: 'Enter a küldéshez', expected: 'yes' },
    { hint: 'Apasă Enter pentru a trimite', expected: 'yes' },
    { hint: 'Premi Invio per inviare', expected: 'yes' },
    { hint: 'Appuyez sur Entrée pour envoyer', expected: 'yes' },
    { hint: 'Ctrl+Enter to send', expected: 'no' },
    { hint: 'Strg + Enter zum Senden', expected: 'no' },
    { hint: 'Shift + Enter for a new line', expected: 'yes' },
    { hint: 'Enter: new line', expected: 'no' },
    { hint: 'Enter your reply', expected: null },
    { hint: 'Reply within 24 hours', expected: null },
  ])('takes "$hint" as $expected', ({ hint, expected }) => {
    expect(readHint(hint)).toBe(expected);
  });
});

describe('enterSends', () => {
  test.each<{ when: string; body: string; expected: 'yes' | 'likely' | 'no' }>([
    {
      when: 'a field of one line',
      body: '<input id="e"><button id="s">Send</button>',
      expected: 'yes',
    },
    {
      when: 'a key on screen that says send',
      body: '<textarea id="e" enterkeyhint="send"></textarea><button id="s">Send</button>',
      expected: 'yes',
    },
    {
      when: 'a shortcut in the markup',
      body: '<textarea id="e"></textarea><button id="s" aria-keyshortcuts="Enter">Send</button>',
      expected: 'yes',
    },
    {
      when: 'a hint below',
      body: '<div><div><textarea id="e"></textarea><button id="s">Send</button></div><p>Press Enter to send</p></div>',
      expected: 'yes',
    },
    {
      when: 'a hint on another key',
      body: '<div><div><textarea id="e"></textarea><button id="s"></button></div><p>Ctrl+Enter to send</p></div>',
      expected: 'no',
    },
    {
      when: 'a chat with a pictogram to press',
      body: '<div><div id="e" contenteditable></div><button id="s" aria-label="Send"><svg></svg></button></div>',
      expected: 'likely',
    },
    {
      when: 'a form with rows to write in',
      body: '<form><textarea id="e" rows="4"></textarea><button id="s">Send</button></form>',
      expected: 'no',
    },
    {
      when: 'an editor with tools',
      body: '<div><div role="toolbar"></div><div id="e" contenteditable></div><button id="s" aria-label="Send"><svg></svg></button></div>',
      expected: 'no',
    },
  ])('$expected: $when', ({ body, expected }) => {
    document.body.innerHTML = body;
    const [editor, send] = [document.querySelector('#e')!, document.querySelector('#s')!];
    expect(enterSends({ editor, send: [send] })).toBe(expected);
  });
});
