import { expect, test } from 'vitest';

import { putRight } from '../../../learning/put-right';

const TWO = { classes: 2, step: 0.5 };

/** The rows of a model by their features. */
function rightened(
  rows: Parameters<typeof putRight>[0],
  stated: Parameters<typeof putRight>[1],
): Record<number, readonly number[]> {
  return Object.fromEntries(putRight(rows, stated, TWO));
}

test('what is told rightly is left as it is', () => {
  const stated = [{ features: [1], own: [1], label: 0, least: 0.9 }];
  expect(rightened([[1, [5, 0]]], stated)).toEqual({ 1: [5, 0] });
});

test('what is told wrongly is changed in its own features, a step at a time, until it is likely enough', () => {
  const stated = [{ features: [1, 2], own: [2], label: 1, least: 0.7 }];
  // None against two steps then: e to 1.
  expect(rightened([[1, [2, 0]]], stated)).toEqual({ 1: [2, 0], 2: [-2, 2] });
});

test('what contradicts itself is left at last', () => {
  const stated = [0, 1].map((label) => ({ features: [1], own: [1], label, least: 0.9 }));
  expect(Object.keys(rightened([[1, [0, 0]]], stated))).toEqual(['1']);
});
