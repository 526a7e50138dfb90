import { expect, test } from 'vitest';

import { WeightTable } from '@/utils/guard/weights/weight-table';

import { modelText, type Row } from '../../../learning/model-text';

const NOTHING = Array.from({ length: 13 }, () => 0);

function row(feature: string, steps: Readonly<Record<number, number>>): Row {
  return [feature, NOTHING.map((_, at) => steps[at] ?? 0)];
}

function sums(table: WeightTable, feature: string): number[] {
  table.begin();
  table.count(table.rows.get(feature));
  return Array.from(table.sums);
}

test.each<[string, readonly Row[]]>([
  ['usual weights', [row('a', { 0: -3, 3: 1, 12: 2 }), row('ab', { 1: -1 })]],
  ['large weights', [row('a', { 2: -12, 3: 12, 4: 4 }), row('b_c', { 12: -4 })]],
  [
    'long runs of nothings',
    [row('a', { 0: 1 }), row('ab', {}), row('abc', {}), row('b', { 12: 2 })],
  ],
  ['nothings at the end', [row('a', { 0: 1 }), row('b', {})]],
  ['each sign', Array.from({ length: 90 }, (_, at) => row(`a${at}`, { [at % 13]: (at % 7) - 3 }))],
  [
    'few classes',
    [
      ['a', [1, 0]],
      ['b', [-12, 12]],
    ],
  ],
])('a model is read as it was written: %s', (_what, rows) => {
  const table = new WeightTable(modelText(rows), rows[0]?.[1].length ?? 0);
  expect([...table.rows.keys()].sort()).toEqual(rows.map(([feature]) => feature).sort());
  for (const [feature, steps] of rows) expect(sums(table, feature)).toEqual([...steps]);
});

test('a model has no sign that texts have to write as two', () => {
  const rows = Array.from({ length: 300 }, (_, at) =>
    row(`a${at}`, { [(at * 7) % 13]: (at % 7) - 3, [(at * 5) % 13]: 1 + (at % 3) }),
  );
  expect(modelText(rows)).not.toMatch(/[\\'"]/);
});
