import { TZDate } from '@date-fns/tz';
import { getISODay } from 'date-fns';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { DiscussionEvent, GateDecision } from '@/utils/discussions';
import {
  NO_FILTER,
  reportOf,
  standing,
  withDecisions,
  type DiscussionRecord,
} from '@/utils/discussions/metrics';
import { casesIn } from '@/utils/discussions/metrics/cases';
import { countOutcomes, figuresOf } from '@/utils/discussions/metrics/figures';
import { durationsOf, percentile } from '@/utils/discussions/metrics/percentile';
import { localTimes, windowAt, windowBefore } from '@/utils/discussions/metrics/window';
import { listed } from '@/utils/discussions/metrics';

import { DAY, described, HOUR, message, MINUTE, NOW, record, row } from './ledger';

const ZONE = 'Europe/Bratislava';

test('a percentile is the least value that so many do not exceed, as a naive count finds it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const sorted = values.toSorted((a, b) => a - b);
        const naive = sorted.find(
          (value) =>
            values.filter((other) => other <= value).length * 100 >= percent * values.length,
        );
        expect(percentile(sorted, percent)).toBe(naive);
      },
    ),
  );
});

test.each([
  { ms: [], medianMs: null, p90Ms: null },
  { ms: [5], medianMs: 5, p90Ms: 5 },
  { ms: [10, 9, 100], medianMs: 10, p90Ms: 100 },
  { ms: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], medianMs: 5, p90Ms: 9 },
])('of $ms the median is $medianMs, the 90th percentile $p90Ms', ({ ms, medianMs, p90Ms }) => {
  expect(durationsOf(ms)).toEqual({ count: ms.length, medianMs, p90Ms });
});

const anyRecord: fc.Arbitrary<DiscussionRecord> = fc
  .tuple(
    fc.uuid(),
    fc.constantFrom('Shop', null),
    fc.constantFrom('SK', 'SI', null),
    fc.array(
      fc.record({
        from: fc.constantFrom('buyer' as const, 'seller' as const, null),
        at: fc.option(fc.integer({ min: NOW - 80 * DAY, max: NOW - MINUTE }), { freq: 8 }),
        isRow: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([key, account, country, turns]) => {
    const events = turns.map(({ from, at, isRow }, index): DiscussionEvent =>
      isRow
        ? row(from, at, at ?? NOW - index * DAY)
        : message(from, at, index, { readAt: at ?? NOW }),
    );
    return record(key, [described(country), ...events], account);
  });
const records = fc.array(anyRecord, { maxLength: 8 });

test('what is told apart by anything adds up to the whole', () => {
  fc.assert(
    fc.property(records, (all) => {
      const report = reportOf(all, { ...NO_FILTER, days: 90 }, NOW, ZONE);
      const { 'on-time': onTime, late, never, open, unknown } = report.figures;
      for (const dimension of ['panel', 'account', 'market', 'weekday'] as const) {
        const parts = report.by[dimension].map(({ figures }) => figures);
        const sum = (name: 'on-time' | 'late' | 'never' | 'open' | 'unknown') =>
          parts.reduce((total, figures) => total + figures[name], 0);
        expect([sum('on-time'), sum('late'), sum('never'), sum('open'), sum('unknown')]).toEqual([
          onTime,
          late,
          never,
          open,
          unknown,
        ]);
      }
      const days = report.trend.reduce((total, day) => total + day['on-time'], 0);
      expect(days).toBe(onTime);
      expect(report.misses.flat().reduce((a, b) => a + b, 0)).toBe(late + never);
    }),
  );
});

test('two windows that meet count what the whole of them does', () => {
  fc.assert(
    fc.property(records, fc.integer({ min: 0, max: 80 }), (all, days) => {
      const from = NOW - 80 * DAY;
      const cut = from + days * DAY;
      const cases = (start: number, end: number) =>
        casesIn(all, { from: start, to: end }, NOW, ZONE);
      const merged = figuresOf([...cases(from, cut), ...cases(cut, NOW)]);
      expect(merged).toEqual(figuresOf(cases(from, NOW)));
    }),
  );
});

test('every number opens as many waitings as it counts', () => {
  fc.assert(
    fc.property(records, (all) => {
      const { figures, by, trend, arrivals } = reportOf(all, NO_FILTER, NOW, ZONE);
      const behind = (part: Partial<typeof NO_FILTER>) =>
        listed(all, { ...NO_FILTER, ...part }, NOW, ZONE).count;
      for (const outcome of ['on-time', 'late', 'never', 'open', 'unknown'] as const) {
        expect(behind({ outcome })).toBe(figures[outcome]);
      }
      expect(behind({ turn: 'first' })).toBe(figures.first.count);
      expect(behind({ turn: 'next' })).toBe(figures.next.count);
      expect(behind({ outcome: 'missed' })).toBe(figures.late + figures.never);
      for (const { value, figures: own } of by.market) {
        expect(behind({ market: value, outcome: 'late' })).toBe(own.late);
      }
      expect(behind({ weekday: 3, hour: 9, outcome: 'received' })).toBe(arrivals[2]![9]);
      const { day, never } = trend.at(-2)!;
      const name = new Date(day * DAY).toISOString().slice(0, 10);
      expect(behind({ day: name, outcome: 'never' })).toBe(never);
    }),
  );
});

test('what is unknown is in no rate, and is a number of its own', () => {
  const unclear = [row('buyer', NOW - 8 * DAY, NOW - 8 * DAY), row('seller', null, NOW - DAY)];
  const answered = [message('buyer', NOW - 3 * DAY, 0), message('seller', NOW - 3 * DAY + HOUR, 1)];
  const { figures } = reportOf([record('1', unclear), record('2', answered)], NO_FILTER, NOW, ZONE);
  expect(figures).toMatchObject({ 'on-time': 1, unknown: 1, onTimeRate: 1 });
  const alone = reportOf([record('1', unclear)], NO_FILTER, NOW, ZONE);
  expect(alone.figures.onTimeRate).toBeNull();
});

test('an answer on time to what only a list showed is told apart', () => {
  const shown = [row('buyer', NOW - 3 * HOUR, NOW - 2 * HOUR), row('seller', NOW - HOUR, NOW)];
  const { figures } = reportOf([record('1', shown)], NO_FILTER, NOW, ZONE);
  expect(figures).toMatchObject({ 'on-time': 1, onTimeAsShown: 1 });
});

test('first and next answers have their own durations', () => {
  const events = [
    message('buyer', NOW - 9 * DAY, 0),
    message('seller', NOW - 9 * DAY + HOUR, 1),
    message('buyer', NOW - 8 * DAY, 2),
    message('seller', NOW - 8 * DAY + 5 * HOUR, 3),
  ];
  const { figures, before } = reportOf([record('1', events)], NO_FILTER, NOW, ZONE);
  expect(figures.first).toEqual({ count: 1, medianMs: HOUR, p90Ms: HOUR });
  expect(figures.next).toEqual({ count: 1, medianMs: 5 * HOUR, p90Ms: 5 * HOUR });
  expect(countOutcomes([])).toMatchObject({ 'on-time': 0 });
  expect(before?.first.count).toBe(0);
});

test.each([
  { zone: ZONE, at: '2026-10-25T00:59:59Z', when: 'an hour before summer time ends' },
  { zone: ZONE, at: '2026-10-25T01:00:00Z', when: 'the hour that comes twice' },
  { zone: 'America/New_York', at: '2026-03-08T07:00:00Z', when: 'the hour that is left out' },
  { zone: 'Asia/Kolkata', at: '2026-01-01T18:30:00Z', when: 'a zone of half hours' },
  { zone: 'Pacific/Auckland', at: '2026-01-01T11:00:00Z', when: 'the other side of the date line' },
])('weekday and hour are those of the zone: $when', ({ zone, at }) => {
  const instant = Date.parse(at);
  const date = new TZDate(instant, zone);
  expect(localTimes(zone)(instant)).toMatchObject({
    weekday: getISODay(date),
    hour: date.getHours(),
  });
});

test('weekdays and hours agree with date-fns at any instant', () => {
  const zones = fc.constantFrom(ZONE, 'America/Sao_Paulo', 'Asia/Kathmandu', 'Australia/Lord_Howe');
  const instants = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') });
  fc.assert(
    fc.property(zones, instants, (zone, instant) => {
      const date = new TZDate(instant, zone);
      expect(localTimes(zone)(instant)).toMatchObject({
        weekday: getISODay(date),
        hour: date.getHours(),
      });
    }),
  );
});

test('a window is of whole days, with an hour more where the clock is set back', () => {
  const window = windowAt(Date.parse('2026-10-28T12:00:00Z'), 7, ZONE);
  expect(new Date(window.from).toISOString()).toBe('2026-10-21T22:00:00.000Z');
  expect(new Date(window.to).toISOString()).toBe('2026-10-28T23:00:00.000Z');
  expect(windowBefore(window, ZONE)).toMatchObject({ to: window.from, days: 7 });
});

test.each([
  { onTime: 95, missed: 3, percent: 95, expected: { kind: 'met', mayMiss: 2 }, when: '95 of 100' },
  { onTime: 90, missed: 10, percent: 90, expected: { kind: 'met', mayMiss: 0 }, when: 'exactly' },
  {
    onTime: 89,
    missed: 11,
    percent: 90,
    expected: { kind: 'failed', needed: 10 },
    when: '99 of 110',
  },
  { onTime: 5, missed: 1, percent: 100, expected: { kind: 'failed', needed: null }, when: 'lost' },
  { onTime: 0, missed: 0, percent: 90, expected: { kind: 'met', mayMiss: 0 }, when: 'nothing yet' },
])(
  '$onTime on time and $missed missed for $percent %: $when',
  ({ onTime, missed, percent, expected }) => {
    expect(standing(onTime, missed, { onTimePercent: percent, days: 30 })).toEqual(expected);
  },
);

test('so many may be missed and not one more', () => {
  const count = fc.integer({ min: 0, max: 500 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 1000 }), (onTime, missed, tenths) => {
      const isMet = (good: number, bad: number) => good * 1000 >= tenths * (good + bad);
      const result = standing(onTime, missed, { onTimePercent: tenths / 10, days: 30 });
      if (result.kind === 'met') {
        expect(isMet(onTime, missed + result.mayMiss)).toBe(true);
        expect(isMet(onTime, missed + result.mayMiss + 1)).toBe(false);
      } else if (result.needed !== null) {
        expect(isMet(onTime + result.needed, missed)).toBe(true);
        expect(isMet(onTime + result.needed - 1, missed)).toBe(false);
      }
    }),
  );
});

const decision = (part: Partial<GateDecision>): DiscussionEvent => ({
  kind: 'decided',
  decision: {
    platform: 'seller.example',
    host: 'seller.example',
    account: null,
    key: '1',
    rules: ['contact.phone'],
    action: 'edit',
    reason: null,
    note: null,
    at: NOW - HOUR,
    ...part,
  },
});

test('warnings are counted by rule and reason, and belong to the discussion they were about', () => {
  const named = record('1', [described(), message('buyer', NOW - 2 * HOUR, 0)]);
  const alone = record(
    '1',
    [
      decision({}),
      decision({ action: 'sent-clean' }),
      decision({
        action: 'send-anyway',
        reason: 'urgent',
        rules: ['contact.phone', 'contact.email'],
      }),
      decision({ at: NOW - 50 * DAY }),
    ],
    null,
  );
  const all = withDecisions([named, alone]);
  expect(all.map(({ decisions }) => decisions.length)).toEqual([4]);
  const reasons = [{ reason: 'urgent', count: 1 }];
  expect(reportOf(all, NO_FILTER, NOW, ZONE).warnings).toEqual([
    { rule: 'contact.phone', edited: 1, prevented: 1, overridden: 1, reasons },
    { rule: 'contact.email', edited: 0, prevented: 0, overridden: 1, reasons },
  ]);
  const behind = listed(
    all,
    { ...NO_FILTER, rule: 'contact.phone', action: 'send-anyway' },
    NOW,
    ZONE,
  );
  expect(behind.views.map(({ account }) => account)).toEqual(['Shop']);
});
