import { expect, test } from 'vitest';

import { normalise } from '@/utils/guard/normalise/normalise';
import { lettersApart } from '@/utils/guard/text/letters-apart';
import { wordsOf } from '@/utils/guard/text/words';

test.each([
  ['the same sign between all', 'v i b e r', 0, 'viber', 9],
  ['up to another sign', 'v.i.b-e', 0, 'vib', 5],
  ['up to a longer word', 'v i b pro', 0, 'vib', 5],
  ['one letter alone', 'v', 0, 'v', 1],
  ['from a longer word on there are none', 'pro v i', 0, '', 3],
  ['from any word on', 'pro v i', 1, 'vi', 7],
])('%s: "%s" from word %i', (_, draft, first, letters, end) => {
  const text = normalise(draft);
  expect(lettersApart({ text, words: wordsOf(text) }, first, '')).toEqual({ letters, end });
});

test('a joint stands between the letters', () => {
  const text = normalise('w@t@s');
  expect(lettersApart({ text, words: wordsOf(text) }, 0, 'a').letters).toBe('watas');
});
