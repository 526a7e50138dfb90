import { expect, test } from 'vitest';

import {
  type Decision,
  offeredTo,
  type Outcome,
  outcomeAfterAny,
  outcomeOf,
  type Response,
  type Share,
  versionOf,
} from '@/utils/cases';

const DECISIONS: readonly Decision[] = ['yes', 'yes-after-return', 'no'];
const SHARES: readonly Share[] = ['full', 'partial'];
const RESPONSES: readonly Response[] = ['received', 'not-received', 'disagree', 'fine'];

type Outcomes = readonly (Outcome | null)[];

const A: Outcomes = ['closed', 'service-team', null, null];
const B: Outcomes = ['closed', 'service-team', 'service-team', null];
const C: Outcomes = [null, null, 'service-team', 'closed'];

/** 3 decisions × full/partial × 4 responses, in the order of RESPONSES; null is not offered. */
const TABLE: readonly [Decision, Share, 'A' | 'B' | 'C', Outcomes][] = [
  ['yes', 'full', 'A', A],
  ['yes', 'partial', 'B', B],
  ['yes-after-return', 'full', 'A', A],
  ['yes-after-return', 'partial', 'B', B],
  ['no', 'full', 'C', C],
  ['no', 'partial', 'C', C],
];

test('the table has every answer once', () => {
  const all = DECISIONS.flatMap((decision) => SHARES.map((share) => `${decision} ${share}`));
  expect(TABLE.map(([decision, share]) => `${decision} ${share}`)).toEqual(all);
});

test.each(TABLE)('%s with the %s amount is version %s', (decision, share, version, outcomes) => {
  expect(versionOf(decision, share)).toBe(version);
  expect(RESPONSES.map((response) => outcomeOf(decision, share, response))).toEqual(outcomes);
  expect(offeredTo(decision, share)).toHaveLength(outcomes.filter(Boolean).length);
});

test.each(RESPONSES)('%s leads to the same in every version that offers it', (response) => {
  const outcomes = TABLE.map(([decision, share]) => outcomeOf(decision, share, response));
  expect(new Set(outcomes.filter(Boolean))).toEqual(new Set([outcomeAfterAny(response)]));
});
