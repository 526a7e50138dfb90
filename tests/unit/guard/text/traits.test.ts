import { expect, test } from 'vitest';

import { normalise } from '@/utils/guard/normalise/normalise';
import { wordTrait } from '@/utils/guard/text/traits';
import { hasFigure, wordsOf } from '@/utils/guard/text/words';

const isLong = wordTrait((folded) => folded.length > 7);

test('tells which words of a draft have a trait', () => {
  const words = wordsOf(normalise('Päť kusov po 20 eur za zásielku.'));
  expect(words.filter(isLong).map(({ folded }) => folded)).toEqual(['zasielku']);
  expect(words.filter(hasFigure).map(({ folded }) => folded)).toEqual(['20']);
});
