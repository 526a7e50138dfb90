import { expect, test } from 'vitest';

import { customerDueAt, shopDueAt, timelineOf } from '@/utils/cases';

const at = (text: string): number => Date.parse(text);

test('a case in all its days, each at the wall clock of Berlin', () => {
  const steps = timelineOf({
    orderedAt: at('2026-10-01T18:30:00+02:00'),
    openedAt: at('2026-10-22T10:00:00+02:00'),
    answeredAt: at('2026-10-24T09:00:00+02:00'),
  });
  expect(
    steps.map(({ kind, at: when, rule }) => [kind, new Date(when).toISOString(), rule]),
  ).toEqual([
    ['ordered', '2026-10-01T16:30:00.000Z', null],
    ['opened', '2026-10-22T08:00:00.000Z', null],
    ['answered', '2026-10-24T07:00:00.000Z', null],
    ['reminder', '2026-10-24T16:30:00.000Z', 'trustedshops.reminder-23d'],
    ['protection-ends', '2026-10-31T17:30:00.000Z', 'trustedshops.protection'],
    ['customer-due', '2026-11-13T08:00:00.000Z', 'trustedshops.customer-20d'],
  ]);
});

test.each([
  ['is due before it is given', null, ['opened', 'shop-due']],
  ['is due after an answer to something else', '2026-10-20', ['answered', 'opened', 'shop-due']],
  ['is not due any more once it was given', '2026-10-24', ['opened', 'answered']],
  ['was due where it came too late', '2026-10-29', ['opened', 'shop-due', 'answered']],
])('the answer of the shop %s', (_story, answered, expected) => {
  const steps = timelineOf({
    orderedAt: null,
    openedAt: at('2026-10-22T10:00:00+02:00'),
    answeredAt: answered === null ? null : at(answered),
  });
  expect(steps.map(({ kind }) => kind).filter((kind) => kind !== 'customer-due')).toEqual(expected);
});

test('of an order whose hour nobody knows, the days that follow have none either', () => {
  const steps = timelineOf({
    orderedAt: at('2026-10-01T00:00:00+02:00'),
    openedAt: at('2026-10-22T10:00:00+02:00'),
    answeredAt: null,
    daysOnly: ['ordered'],
  });
  expect(steps.filter(({ isDayOnly }) => isDayOnly).map(({ kind }) => kind)).toEqual([
    'ordered',
    'reminder',
    'protection-ends',
  ]);
});

test('of a case of which nothing is known there is nothing to show', () => {
  expect(timelineOf({ orderedAt: null, openedAt: null, answeredAt: null })).toEqual([]);
});

test.each([
  ['over the beginning of summer time 5 days are 119 hours', '2026-03-27T12:00:00+01:00', 119],
  ['over its end they are 121', '2026-10-23T12:00:00+02:00', 121],
  ['else 120', '2026-06-01T12:00:00+02:00', 120],
])('%s', (_story, opened, hours) => {
  expect((shopDueAt(at(opened)) - at(opened)) / 3_600_000).toBe(hours);
});

test('the 20 days of the customer run over a turn of the year', () => {
  expect(customerDueAt(at('2026-12-20T23:59:00+01:00'))).toBe(at('2027-01-09T23:59:00+01:00'));
});
