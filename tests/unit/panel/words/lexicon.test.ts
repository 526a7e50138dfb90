import { expect, test } from 'vitest';

import { lexicon } from '@/utils/panel/words/lexicon';

const words = lexicon(['odpoved* | you | *nachricht | do odpowiedzi | q&a']);

test.each([
  ['a word in any of its forms', 'Bez odpovede', true],
  ['diacritics and capitals aside', 'ODPOVEĎ', true],
  ['not inside another word', 'neodpovedané', false],
  ['a compound by its end', 'Kundennachricht', true],
  ['a phrase', 'Status: do odpowiedzi', true],
  ['not a phrase with a word missing', 'do jutra', false],
  ['a phrase with a mark in it', 'Q&A', true],
  ['not part of a longer word', 'yours', false],
])('has: %s', (_what, text, expected) => {
  expect(words.has(text)).toBe(expected);
});

test.each([
  ['the entry alone', 'You', true],
  ['marks around it', '(you):', true],
  ['not with other words beside it', 'You wrote', false],
  ['a whole phrase', 'Do odpowiedzi!', true],
])('is: %s', (_what, text, expected) => {
  expect(words.is(text)).toBe(expected);
});

test('words of an entry stand for each other where a stroke is between them', () => {
  const { has, is } = lexicon(['no messages/talk*|none']);
  expect(['no messages', 'There is no talking here'].map(has)).toEqual([true, true]);
  expect(['no', 'messages', 'no other talk'].map(has)).toEqual([false, false, false]);
  expect(['no talk', 'no talk at all'].map(is)).toEqual([true, false]);
});
