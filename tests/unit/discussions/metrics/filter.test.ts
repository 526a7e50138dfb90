import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  filterParams,
  NO_FILTER,
  OUTCOMES,
  parseFilter,
  PERIODS,
  SORTS,
} from '@/utils/discussions/metrics';

const option = <T>(values: fc.Arbitrary<T>) => fc.option(values);
const filters = fc.record({
  days: fc.constantFrom(...PERIODS),
  panel: option(fc.domain()),
  account: option(fc.string()),
  market: option(fc.constantFrom('SK', '')),
  weekday: option(fc.integer({ min: 1, max: 7 })),
  hour: option(fc.integer({ min: 0, max: 23 })),
  day: option(fc.constantFrom('2026-02-28', '2028-02-29')),
  outcome: option(fc.constantFrom(...OUTCOMES, 'missed' as const, 'received' as const)),
  turn: option(fc.constantFrom('first' as const, 'next' as const)),
  action: option(fc.constantFrom('edit' as const, 'sent-clean' as const, 'send-anyway' as const)),
  rule: option(fc.string()),
  reason: option(fc.constantFrom('urgent')),
  query: fc.string(),
  sort: fc.constantFrom(...SORTS),
  reversed: fc.boolean(),
  page: fc.integer({ min: 1, max: 1000 }),
});

test('any filter comes back out of its address', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parseFilter(new Map(filterParams(filter)))).toEqual(filter);
    }),
  );
});

test('the dashboard as it opens has a bare address', () => {
  expect(filterParams(NO_FILTER)).toEqual([]);
});

test.each([
  { name: 'days', value: '12' },
  { name: 'weekday', value: '8' },
  { name: 'hour', value: '-1' },
  { name: 'day', value: '2026-02-30' },
  { name: 'outcome', value: 'sometimes' },
  { name: 'page', value: '0' },
  { name: 'sort', value: 'constructor' },
])('what makes no sense is left out: $name=$value', ({ name, value }) => {
  expect(parseFilter(new Map([[name, value]]))).toEqual(NO_FILTER);
});
