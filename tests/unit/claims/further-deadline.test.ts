import { expect, test } from 'vitest';

import { furtherDeadline, statusRule, takeoverRule } from '@/utils/claims';
import type { Claim } from '@/utils/discussions/claim';
import type { Clock } from '@/utils/sla/clock';

const CLOCK: Clock = {
  kind: 'workingDays',
  hours: 24,
  calendar: {
    timeZone: 'Europe/Bratislava',
    workingWeekdays: [1, 2, 3, 4, 5],
    holidays: 'SK',
    closures: [],
  },
};
const locked: Claim = {
  risk: 'locked',
  riskSince: Date.parse('2026-11-20T14:00:00Z'),
  stage: null,
  stageSince: null,
  told: 'nothing',
};

test('a lock told of on a Friday is to be refunded on the Wednesday after: the weekend does not count', () => {
  expect(furtherDeadline({ platform: 'swopify', claim: locked, clock: CLOCK })).toEqual({
    rule: 'swopify.locked-device-72h',
    hours: 72,
    timeZone: 'Europe/Bratislava',
    dueAt: Date.parse('2026-11-25T14:00:00Z'),
  });
});

test('no other risk, and no other platform, has such a deadline', () => {
  const other: Claim = { ...locked, risk: 'quality' };
  expect(furtherDeadline({ platform: 'swopify', claim: other, clock: CLOCK })).toBeNull();
  expect(furtherDeadline({ platform: 'dott', claim: locked, clock: CLOCK })).toBeNull();
  expect(furtherDeadline({ platform: 'swopify', claim: null, clock: CLOCK })).toBeNull();
});

test('one platform takes contacts over and wants stages told', () => {
  expect([takeoverRule('swopify'), statusRule('swopify')]).toEqual([
    'swopify.takeover',
    'swopify.proactive-status',
  ]);
  expect([takeoverRule('dott'), statusRule('shop.example')]).toEqual([null, null]);
});
