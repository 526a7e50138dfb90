import { expect, test } from 'vitest';

import { asksForMore, claimOf } from '@/utils/discussions/claim';
import type { ClaimMarked } from '@/utils/discussions/claim-marked';

const mark = (what: ClaimMarked['mark'], at: number, told?: ClaimMarked['told']): ClaimMarked => ({
  kind: 'claim',
  mark: what,
  at,
  ...(told && { told }),
});

test.each([
  ['nothing happened', [], null, false],
  ['the buyer tells of a lock', [mark('locked', 1)], { risk: 'locked', riskSince: 1 }, true],
  [
    'told twice it stands since the first time',
    [mark('locked', 5), mark('locked', 2)],
    { risk: 'locked', riskSince: 2 },
    true,
  ],
  [
    'the graver of two risks counts',
    [mark('quality', 1), mark('locked', 4)],
    { risk: 'locked', riskSince: 4 },
    true,
  ],
  ['it was settled', [mark('locked', 1), mark('settled', 2)], null, false],
  [
    'the buyer tells of it again after that',
    [mark('locked', 1), mark('settled', 2), mark('locked', 3)],
    { risk: 'locked', riskSince: 3 },
    true,
  ],
  [
    'a stage that was set has to be told',
    [mark('return-received', 1)],
    { stage: 'return-received', stageSince: 1, told: 'nothing' },
    true,
  ],
  [
    'and was',
    [mark('return-received', 1), mark('return-received', 2, 'whole')],
    { stage: 'return-received', stageSince: 1, told: 'whole' },
    false,
  ],
  [
    'a reply alone sets it as well',
    [mark('repair-begun', 1, 'whole')],
    { stage: 'repair-begun', told: 'whole' },
    false,
  ],
  [
    'dispatched without number and day is told in part',
    [mark('dispatched', 1, 'part')],
    { stage: 'dispatched', told: 'part' },
    true,
  ],
  [
    'what was told in whole stays so when it is set again',
    [mark('dispatched', 1, 'whole'), mark('dispatched', 2), mark('dispatched', 3, 'part')],
    { told: 'whole' },
    false,
  ],
  [
    'the next stage has to be told anew',
    [mark('repair-begun', 1, 'whole'), mark('repair-finished', 2)],
    { stage: 'repair-finished', told: 'nothing' },
    true,
  ],
  ['the claim ended', [mark('repair-begun', 1), mark('none', 2)], null, false],
] as const)('%s', (_what, events, claim, more) => {
  const found = claimOf(events);
  if (claim === null) expect(found).toBeNull();
  else expect(found).toMatchObject(claim);
  expect(asksForMore(found)).toBe(more);
});
