import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  afterPoll,
  afterTabReading,
  claimPoll,
  dueTogether,
  isDue,
  LONGEST_INTERVAL_MS,
  mayPoll,
  newWatch,
  pollSoonest,
  type PollOutcome,
  type Watch,
} from '@/utils/watch';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const watch: Watch = newWatch('seller.example');
const read: PollOutcome = { read: true };
const failed: PollOutcome = { read: false, trouble: 'unreachable' };

/** Minutes until the next poll after these outcomes, without jitter. */
function waitAfter(...outcomes: PollOutcome[]): number {
  const last = outcomes.reduce(
    (before, outcome) => afterPoll(before, outcome, NOW, 5 * MINUTE, 0),
    watch,
  );
  return ((last.nextPollAt ?? 0) - NOW) / MINUTE;
}

describe('the next poll', () => {
  test.each<{ when: string; outcomes: PollOutcome[]; minutes: number }>([
    { when: 'the panel was read', outcomes: [read], minutes: 5 },
    { when: 'it failed once', outcomes: [failed], minutes: 5 },
    { when: 'it failed twice', outcomes: [failed, failed], minutes: 10 },
    { when: 'it failed four times', outcomes: [failed, failed, failed, failed], minutes: 40 },
    {
      when: 'it failed all day: an hour at most',
      outcomes: Array.from({ length: 50 }, () => failed),
      minutes: 60,
    },
    { when: 'it was read again after failures', outcomes: [failed, failed, read], minutes: 5 },
    {
      when: 'the server asks for more time than that',
      outcomes: [{ ...failed, retryAfterMs: 30 * MINUTE }],
      minutes: 30,
    },
    {
      when: 'the server asks for less',
      outcomes: [{ ...failed, retryAfterMs: MINUTE }],
      minutes: 5,
    },
    {
      when: 'the server asks for a week: an hour at most',
      outcomes: [{ ...failed, retryAfterMs: 168 * HOUR }],
      minutes: 60,
    },
  ])('comes after $minutes min when $when', ({ outcomes, minutes }) => {
    expect(waitAfter(...outcomes)).toBe(minutes);
  });

  test('is never planned within a minute, nor later than the ceiling and its jitter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(read, failed), { maxLength: 40 }),
        fc.integer({ min: 0, max: HOUR }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (outcomes, interval, random) => {
          const last = [...outcomes, read].reduce(
            (before, outcome) => afterPoll(before, outcome, NOW, interval, random),
            watch,
          );
          const wait = (last.nextPollAt ?? 0) - NOW;
          expect(wait).toBeGreaterThanOrEqual(MINUTE);
          expect(wait).toBeLessThanOrEqual(LONGEST_INTERVAL_MS * 1.1);
        },
      ),
    );
  });

  test('is put off by a reading of an open tab, which costs no request', () => {
    const after = afterTabReading(
      { ...watch, failures: 3, trouble: 'unreachable' },
      NOW,
      5 * MINUTE,
    );
    expect(after).toMatchObject({ nextPollAt: NOW + 5 * MINUTE, failures: 0, trouble: null });
  });
});

test('a poll that is asked for within the minute comes when it is over, or earlier if it was due', () => {
  const polled: Watch = { ...watch, lastPollAt: NOW - 20_000, nextPollAt: NOW + 5 * MINUTE };
  expect(pollSoonest(polled).nextPollAt).toBe(NOW + 40_000);
  expect(pollSoonest({ ...polled, nextPollAt: NOW + 1000 }).nextPollAt).toBe(NOW + 1000);
});

describe('polls', () => {
  const dueIn = (ms: number, host: string): Watch => ({ ...watch, host, nextPollAt: NOW + ms });

  test('that are nearly due go with one that is', () => {
    const watches = [dueIn(0, 'a'), dueIn(MINUTE, 'b'), dueIn(MINUTE + 1, 'c')];
    expect(dueTogether(watches, NOW).map(({ host }) => host)).toEqual(['a', 'b']);
  });

  test('that are nearly due wait while none is', () => {
    expect(dueTogether([dueIn(1, 'a'), dueIn(MINUTE, 'b')], NOW)).toEqual([]);
  });
});

describe('whether a panel is polled', () => {
  const claimed = claimPoll(watch, NOW, 5 * MINUTE) ?? watch;
  const polled = afterPoll(claimed, read, NOW, 5 * MINUTE, 0);

  test.each<{ when: string; of: Watch; at: number; due: boolean; allowed: boolean }>([
    { when: 'it was never polled', of: watch, at: NOW, due: true, allowed: true },
    { when: 'a poll is under way', of: claimed, at: NOW + 1, due: false, allowed: false },
    { when: 'it was polled this instant', of: polled, at: NOW, due: false, allowed: false },
    {
      when: 'one ms before a minute has passed',
      of: polled,
      at: NOW + MINUTE - 1,
      due: false,
      allowed: false,
    },
    { when: 'a minute has passed', of: polled, at: NOW + MINUTE, due: false, allowed: true },
    { when: 'its time has come', of: polled, at: NOW + 5 * MINUTE, due: true, allowed: true },
    {
      when: 'the machine slept for a week',
      of: polled,
      at: NOW + 168 * HOUR,
      due: true,
      allowed: true,
    },
    {
      when: 'the clock was set back by a day',
      of: polled,
      at: NOW - 24 * HOUR,
      due: true,
      allowed: true,
    },
    {
      when: 'the watching has ended',
      of: { ...watch, active: false },
      at: NOW,
      due: false,
      allowed: false,
    },
  ])('$when: due $due, on demand $allowed', ({ of, at, due, allowed }) => {
    expect([isDue(of, at), mayPoll(of, at)]).toEqual([due, allowed]);
  });
});
