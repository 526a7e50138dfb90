// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import type { Author } from '@/utils/panel';
import { withoutSurroundings } from '@/utils/panel/thread/surroundings';

const DRAWER =
  '<h3>Ana Novak</h3><p>Order 7</p><div><p>Where is it?</p><p>It left.</p><p>Note</p><p>Thanks</p></div>';

/** The texts that are left of messages at these places of the drawer. */
function left(messages: readonly { text: string; from: Author | null; at: number | null }[]) {
  document.body.innerHTML = DRAWER;
  const elements = [...document.querySelectorAll('h3, p')];
  const read = messages.flatMap((message) => {
    const element = elements.find(({ textContent }) => textContent === message.text);
    return element === undefined ? [] : [{ ...message, earliestAt: message.at, element }];
  });
  return withoutSurroundings(read).map(({ text }) => text);
}

const NAME = { text: 'Ana Novak', from: null, at: null };
const ORDER = { text: 'Order 7', from: null, at: null };
const FIRST = { text: 'Where is it?', from: 'buyer', at: 1 } as const;
const SECOND = { text: 'It left.', from: 'seller', at: 2 } as const;

test('what stands above all messages, without a time and an author, is none', () => {
  expect(left([NAME, ORDER, FIRST, SECOND])).toEqual(['Where is it?', 'It left.']);
});

test('what stands among messages is one, whatever it lacks', () => {
  const note = { text: 'Note', from: null, at: null };
  expect(left([FIRST, SECOND, note])).toEqual(['Where is it?', 'It left.', 'Note']);
});

test('what names its author is one, wherever it stands', () => {
  expect(left([{ ...ORDER, from: 'platform' }, FIRST, SECOND])).toHaveLength(3);
});

test('what has a field to fill in, above messages that have none, is no message', () => {
  const bodies = ['<p>Where is it?</p>', '<p>It left.</p>', '<p>Thanks</p>'];
  const read = (fields: readonly string[]): string[] => {
    document.body.innerHTML = `<div><p>Order 7</p>${fields[0]}</div><section>${bodies
      .map((body, index) => `<div>${body}${fields[index + 1]}</div>`)
      .join('')}</section>`;
    const messages = [...document.querySelectorAll('div')].map((element, at) => {
      const text = element.querySelector('p')?.textContent ?? '';
      return { text, from: 'buyer' as const, at, earliestAt: at, element };
    });
    return withoutSurroundings(messages).map(({ text }) => text);
  };
  const field = '<input type="text">';
  expect(read([field, '', '', ''])).toEqual(['Where is it?', 'It left.', 'Thanks']);
  expect(read(['', '', '', field])).toHaveLength(4);
  expect(read([field, field, field, field])).toHaveLength(4);
});

test('a single message with a time does not show where all of them stand', () => {
  expect(left([NAME, FIRST])).toHaveLength(2);
});
