import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { Evasion } from './matrix';
import { evasions, MARKETS } from './matrix';

const SEED = 20;

function isFound({ market, draft, start, end }: Evasion): boolean {
  return checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [],
    previousReplies: [],
  }).some(
    (found) => /^(?:contact|payment)/.test(found.rule) && found.start < end && found.end > start,
  );
}

const single = MARKETS.flatMap((market, index) =>
  evasions(market, SEED + index).filter(({ operators }) => operators.length === 1),
);

test.each([
  ['phone', 0.96],
  ['account', 0.96],
  ['mail', 0.97],
  ['site', 0.91],
] as const)('of every %s in disguise, %d and more are found', (carrier, least) => {
  const drafts = single.filter((one) => one.carrier === carrier);
  const missed = drafts.filter((one) => !isFound(one));
  expect(1 - missed.length / drafts.length, JSON.stringify(missed, null, 1)).toBeGreaterThan(least);
});
