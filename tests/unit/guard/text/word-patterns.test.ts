import '@/utils/guard/known';

import { expect, test } from 'vitest';

import { wordPattern } from '@/utils/guard/text/word-patterns';

const places = wordPattern('places', /^WORDS\s$/u);
const prices = wordPattern('prices', /^WORDS/u);
const companies = wordPattern('companyNumbers', /^WORDS/u);
const received = wordPattern('receivedCodes', /WORDS/u);

test.each([
  ['a word of its own language is found', places('sk').test('cez '), true],
  ['a word of all languages is found', places('sk').test('via '), true],
  ['a word of English is heard everywhere', prices('sk').test('part n'), true],
  ['a word of another language is not found', prices('de').test('cijena'), false],
  ['words are read without marks, as texts are', prices('hu').test('ar 500'), true],
  ['a whole word ends with its last letter', prices('hu').test('arany'), false],
  ['with a star it has any ending', prices('de').test('preisliste'), true],
  ['a dot stands for itself', companies('it').test('p.iva'), true],
  ['… and for nothing else', companies('it').test('pxiva'), false],
  ['where no word is known nothing is found', received('sk').test('kapott kod'), false],
  ['… rather than everything', received('sk').test(''), false],
])('%s', (_what, fits, expected) => {
  expect(fits).toBe(expected);
});
