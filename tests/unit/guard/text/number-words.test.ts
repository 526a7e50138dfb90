import { expect, test } from 'vitest';

import { foldPhrase } from '@/utils/guard/normalise/fold';
import '@/utils/guard/known';
import { digitsOf, numeralReader } from '@/utils/guard/text/number-words';

test.each([
  ['sk', 'deväťsto jedenásť', '911'],
  ['cs', 'sedmset třicet jedna', '731'],
  ['cs', 'pětadvacet', '25'],
  ['sl', 'petindvajset', '25'],
  ['de', 'sechs null zwei', '602'],
  ['de', 'fünfhundertsiebenundzwanzig', '527'],
  ['pl', 'sześćset jeden', '601'],
  ['pt', 'seiscentos trinta quatro', '634'],
  ['it', 'novecentoundici', '911'],
  ['hu', 'kilencszáztizenegy', '911'],
  ['ro', 'șapte sute doi', '702'],
  ['fr', 'quatre vingt dix huit', '98'],
  ['fr', 'soixante dix sept', '77'],
  ['en', 'nine hundred eleven', '911'],
  ['sk', 'nuladeväťjeden', '091'],
])('%s: "%s" is %s', (market, words, digits) => {
  const read = numeralReader(market);
  const numerals = foldPhrase(words)
    .split(' ')
    .flatMap((word) => read(word) ?? []);
  expect(digitsOf(numerals)).toBe(digits);
});

test('ordinary words are no numbers', () => {
  expect(['stolička', 'dvere', 'a'].map((word) => numeralReader('sk')(foldPhrase(word)))).toEqual([
    null,
    null,
    null,
  ]);
});
