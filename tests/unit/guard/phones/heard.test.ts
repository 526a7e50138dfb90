import { expect, test } from 'vitest';

import { foldPhrase } from '@/utils/guard/normalise/fold';
import '@/utils/guard/known';
import { digitsHeard } from '@/utils/guard/phones/heard';
import { repeatsOf } from '@/utils/guard/phones/digit-readings';
import { numeralReader } from '@/utils/guard/text/number-words';
import { wordSet } from '@/utils/guard/text/word-sets';

test.each([
  ['sk', 'trikrát sedem', '777', 'a word says how often'],
  ['pl', 'trzy razy pięć', '555', 'a number before says how often'],
  ['hr', 'četiri petice', '5555', 'several of a digit'],
  ['sk', 'štyri nuly', '0000', 'several zeros'],
  ['en', 'double seven treble zero', '77000', 'two repeats'],
  ['fr', 'deux fois soixante six', '6666', 'tens and their unit are meant together'],
  ['cs', 'sedmičky', '7', 'several of nothing before'],
  ['pt', 'quatro zeros nove', '00009', 'a digit behind several'],
] as const)('%s: "%s" is %s: %s', (market, said, digits, _what) => {
  const read = numeralReader(market);
  const words = foldPhrase(said)
    .split(' ')
    .map((word) => ({
      numerals: read(word) ?? [],
      repeat: wordSet('times', market).has(word)
        ? ('before' as const)
        : (repeatsOf(market).get(word) ?? 0),
    }));
  expect(digitsHeard(words)).toBe(digits);
});
