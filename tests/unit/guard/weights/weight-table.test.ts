import { expect, test } from 'vitest';

import { featureNumber, NUMBERS, pairNumber } from '@/utils/guard/weights/feature-number';
import { WeightTable } from '@/utils/guard/weights/weight-table';

import { modelText, type Row } from '../../../learning/model-text';
import { repeatableRandom } from '../../../repeatable-random';

const NOTHING = Array.from({ length: 13 }, () => 0);

function row(number: number, steps: Readonly<Record<number, number>>): Row {
  return [number, NOTHING.map((_, at) => steps[at] ?? 0)];
}

function sums(table: WeightTable, number: number): number[] {
  table.begin();
  table.count(table.rows.get(number));
  return Array.from(table.sums);
}

/** Rows of any numbers, most weights of which are nothing. */
function anyRows(count: number): Row[] {
  const random = repeatableRandom();
  const numbers = new Set(Array.from({ length: count }, () => Math.floor(random() * NUMBERS)));
  return Array.from(numbers, (number) => [
    number,
    NOTHING.map(() => (random() < 0.7 ? 0 : Math.round(random() * 24) - 12)),
  ]);
}

test.each<[string, readonly Row[]]>([
  ['no feature at all', []],
  ['usual weights', [row(7, { 0: -3, 3: 1, 12: 2 }), row(8, { 1: -1 })]],
  ['the largest weights', [row(3, { 2: -12, 3: 12, 4: 4 }), row(90, { 12: -4 })]],
  ['the first and the last number', [row(0, { 0: 1 }), row(NUMBERS - 1, { 12: -2 })]],
  ['a feature that says nothing', [row(1, {}), row(2, { 5: 1 }), row(4, {})]],
  ['rows in any order', [row(900, { 0: 1 }), row(5, { 1: 1 }), row(30, { 2: 1 })]],
  [
    'few classes',
    [
      [1, [1, 0]],
      [2, [-12, 12]],
    ],
  ],
  ['thousands of features', anyRows(5000)],
])('a model is read as it was written: %s', (_what, rows) => {
  const table = new WeightTable(modelText(rows), rows[0]?.[1].length ?? 13);
  expect(new Set(table.rows.keys())).toEqual(new Set(rows.map(([number]) => number)));
  for (const [number, steps] of rows) expect(sums(table, number)).toEqual([...steps]);
});

test('a weight beyond the largest is written as the largest', () => {
  const table = new WeightTable(modelText([row(1, { 0: 99, 1: -99 })]), 13);
  expect(sums(table, 1).slice(0, 2)).toEqual([12, -12]);
});

test('two rows of the same number are refused', () => {
  expect(() => modelText([row(1, { 0: 1 }), row(1, { 0: 2 })])).toThrow('number 1');
});

test('features have numbers that spread, and pairs have theirs by the order', () => {
  const names = Array.from({ length: 4000 }, (_, at) => `word${at}`);
  const numbers = names.map(featureNumber);
  expect(numbers.every((number) => number >= 0 && number < NUMBERS)).toBe(true);
  // By chance some 8 pairs of 4,000 share a number.
  expect(new Set(numbers).size).toBeGreaterThan(3970);
  expect(
    new Set(numbers.slice(1).map((number, at) => pairNumber(numbers[at]!, number))).size,
  ).toBeGreaterThan(3970);
  expect(pairNumber(1, 2)).not.toBe(pairNumber(2, 1));
});

test('a model has no sign that JSON or a quoted text writes as two', () => {
  expect(modelText(anyRows(3000))).not.toMatch(/[\\'"/]/);
});
