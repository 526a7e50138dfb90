import { expect, test } from 'vitest';

import { sentenceFeatures } from '@/utils/guard/intents/features';

test.each([
  ['a short word is known by itself', ['cash'], '', ['=cash']],
  ['a long word by its first letters too', ['cheaper'], '', ['=cheaper', 'chea', 'cheap']],
  [
    'a very long word by its first seven letters',
    ['commissions'],
    '',
    ['=commiss', 'comm', 'commi'],
  ],
  ['numbers are all the same', ['7'], '', ['0']],
  ['a question is known by its mark', ['how'], 'How? ', ['=how', '?']],
  ['an exclamation too', ['how'], 'How! ', ['=how', '!']],
  [
    'neighbours, and next but one, make pairs of stems',
    ['pay', 'me', 'directly'],
    '',
    ['=pay', '=me', 'pay_me', '=directl', 'dire', 'direc', 'me_dire', 'pay-dire'],
  ],
  ['nothing has nothing', [], '', []],
])('%s', (_what, words, text, features) => {
  expect([...sentenceFeatures(words, text)].sort()).toEqual(features.sort());
});
