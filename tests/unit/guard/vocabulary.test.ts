import { expect, test } from 'vitest';

import { knowVocabularies, madeOfWords } from '@/utils/guard/vocabulary';

test('what is made of words is made once, and anew when others are known', () => {
  const made: string[] = [];
  const read = madeOfWords('intents', (words, language) => {
    made.push(`${language}: ${words}`);
    return words.length;
  });
  expect(read('sk')).toBeUndefined();
  knowVocabularies({ sk: { phrases: {}, intents: 'one' }, en: { phrases: {} } });
  expect([read('sk'), read('sk'), read('en')]).toEqual([3, 3, undefined]);
  expect(made).toEqual(['sk: one']);
  knowVocabularies({ sk: { phrases: {}, intents: 'three' } });
  expect([read('sk'), read('sk')]).toEqual([5, 5]);
  expect(made).toEqual(['sk: one', 'sk: three']);
});
