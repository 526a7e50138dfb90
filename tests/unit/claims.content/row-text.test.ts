// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { buyerWordsOf } from '@/entrypoints/claims.content/row-text';
import type { ReadDiscussion } from '@/utils/panel/reading';

const rowOf = (element: Element, lastFrom: ReadDiscussion['lastFrom'] = 'buyer') =>
  ({ element, subject: 'Late parcel', lastFrom, awaitingReply: null }) as ReadDiscussion;

function elementOf(html: string): Element {
  document.body.innerHTML = `<ul><li>${html}</li></ul>`;
  return document.querySelector('li')!;
}

test("takes the subject and the buyer's sentences, no names and no controls", () => {
  const element = elementOf(
    '<b>Ada Byron</b><p>I want my money</p><button>Send an answer now</button>',
  );
  expect(buyerWordsOf(rowOf(element))).toEqual(['Late parcel', 'I want my money']);
  expect(buyerWordsOf(rowOf(element, 'seller'))).toEqual(['Late parcel']);
});

test('a row that says the same is not gone through again, one that says something else is', () => {
  const element = elementOf('<p>I want my money</p>');
  const gone = vi.spyOn(document, 'createTreeWalker');
  buyerWordsOf(rowOf(element));
  buyerWordsOf(rowOf(element));
  expect(gone).toHaveBeenCalledOnce();
  element.querySelector('p')!.textContent = 'I go to court';
  expect(buyerWordsOf(rowOf(element))).toContain('I go to court');
  expect(gone).toHaveBeenCalledTimes(2);
});
