import { expect, test } from 'vitest';

import { ANY_HEAD, headOf, headOfStem } from '@/utils/guard/text/heads';

test.each(['na', 'nalozit', 'n', 'ž', 'ab1', '2'])('%s has one bit', (word) => {
  const head = headOf(word);
  expect(head & (head - 1)).toBe(0);
  expect(head & ANY_HEAD).toBe(0);
});

test('words have the bit of the stem that they begin with', () => {
  expect(headOf('nalozit')).toBe(headOfStem('na'));
  expect(headOf('nalozit')).toBe(headOfStem('nalo'));
});

test('a stem of one letter or none may begin any word', () => {
  expect(headOfStem('n')).toBe(ANY_HEAD);
  expect(headOfStem('')).toBe(ANY_HEAD);
});
