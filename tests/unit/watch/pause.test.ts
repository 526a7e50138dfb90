import { describe, expect, test } from 'vitest';

import type { DiscussionView } from '@/utils/discussions';
import { dueInPause, isPaused, nextPause } from '@/utils/watch';

const MINUTE = 60_000;
const night = { from: '22:00', to: '07:30' };
const noon = { from: '12:00', to: '13:00' };
/** By the clock of the machine that runs the tests. */
const at = (hours: number, minutes = 0, day = 11) =>
  new Date(2026, 10, day, hours, minutes).getTime();

describe('quiet hours', () => {
  test.each([
    { when: 'none are set', quiet: null, now: at(3), paused: false },
    { when: 'a minute before the night', quiet: night, now: at(21, 59), paused: false },
    { when: 'the night begins', quiet: night, now: at(22), paused: true },
    { when: 'after midnight', quiet: night, now: at(3), paused: true },
    { when: 'a minute before the night ends', quiet: night, now: at(7, 29), paused: true },
    { when: 'the night ends', quiet: night, now: at(7, 30), paused: false },
    { when: 'during the lunch break', quiet: noon, now: at(12, 30), paused: true },
    { when: 'after the lunch break', quiet: noon, now: at(13), paused: false },
  ])('hold notifications back when $when: $paused', ({ quiet, now, paused }) => {
    expect(isPaused(nextPause(quiet, now), now)).toBe(paused);
  });

  test('of tonight end tomorrow', () => {
    expect(nextPause(night, at(12))).toEqual({ from: at(22), to: at(7, 30, 12) });
  });
});

describe('what falls due before the user is back', () => {
  const view = (dueAt: number): DiscussionView => ({
    platform: 'seller.example',
    host: 'seller.example',
    account: null,
    key: '1',
    buyer: null,
    subject: null,
    url: null,
    state: 'waiting',
    receivedAt: 0,
    dueAt,
    atTheLatest: false,
    answeredAt: null,
    unread: null,
    clock: null,
    rule: null,
    lastReadAt: 0,
  });

  test.each([
    { when: 'it falls due in the night', due: at(3, 0, 12), now: at(21, 45), told: true },
    { when: 'it falls due as the user is back', due: at(7, 30, 12), now: at(21, 45), told: true },
    { when: 'it falls due after that', due: at(7, 31, 12), now: at(21, 45), told: false },
    { when: 'it is too early to say', due: at(3, 0, 12), now: at(21, 29), told: false },
    { when: 'it is overdue', due: at(21, 44), now: at(21, 45), told: false },
    { when: 'the night has begun', due: at(3, 0, 12), now: at(22) + MINUTE, told: false },
  ])('is told when $when: $told', ({ due, now, told }) => {
    expect(dueInPause([view(due)], now, nextPause(night, now))).toHaveLength(told ? 1 : 0);
  });
});
