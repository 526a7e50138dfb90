import { expect, test } from 'vitest';

import { areAlike, shinglesOf } from '@/utils/guard/text/shingles';

test('digits are one sign: another order number does not make a text new', () => {
  expect(shinglesOf('Objednávka 4711 odišla.')).toEqual(shinglesOf('objednavka 985203 odisla'));
});

test('two texts are alike from the share on that both have of all their shingles', () => {
  // Of five shingles in all four are in both.
  const [one, other] = [new Set(['a', 'b', 'c', 'd']), new Set(['a', 'b', 'c', 'd', 'e'])];
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const) {
    expect(areAlike(a, b, 0.79)).toBe(true);
    expect(areAlike(a, b, 0.81)).toBe(false);
  }
});

test('texts of like length that share nothing are not alike', () => {
  expect(areAlike(new Set(['a', 'b']), new Set(['c', 'd']), 0.1)).toBe(false);
});
