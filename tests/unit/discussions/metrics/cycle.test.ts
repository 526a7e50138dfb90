import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { DiscussionEvent } from '@/utils/discussions';
import { outcomeOf } from '@/utils/discussions/metrics/outcome';
import { viewOf } from '@/utils/discussions';

import { COUNTING, HOUR, MINUTE, DAY, mark, message, NOW, record, row } from './ledger';

const ID = { platform: 'seller.example', account: null, key: '1' };

/** What became of each waiting of a discussion, and when it began. */
function outcomes(events: DiscussionEvent[], asOf = NOW): string[] {
  return record('1', events).cycles.map((cycle) => outcomeOf(cycle, asOf));
}

test.each<{ when: string; events: DiscussionEvent[]; became: string[] }>([
  {
    when: 'each question was answered within the day',
    events: [
      message('buyer', NOW - 9 * DAY, 0),
      message('seller', NOW - 9 * DAY + HOUR, 1),
      message('buyer', NOW - 8 * DAY, 2),
      message('seller', NOW - 8 * DAY + HOUR, 3),
    ],
    became: ['on-time', 'on-time'],
  },
  {
    when: 'a late answer was followed by a quick one: the miss stays',
    events: [
      message('buyer', NOW - 9 * DAY, 0),
      message('seller', NOW - 7 * DAY, 1),
      message('buyer', NOW - 6 * DAY, 2),
      message('seller', NOW - 6 * DAY + HOUR, 3),
    ],
    became: ['late', 'on-time'],
  },
  {
    when: 'the buyer asked twice before the answer: one waiting, from the first',
    events: [
      message('buyer', NOW - 9 * DAY, 0),
      message('buyer', NOW - 8 * DAY + 2 * HOUR, 1),
      message('seller', NOW - 8 * DAY + 3 * HOUR, 2),
    ],
    became: ['late'],
  },
  {
    when: 'nobody answered and the time is over',
    events: [message('buyer', NOW - 25 * HOUR, 0)],
    became: ['never'],
  },
  {
    when: 'nobody answered and there is time',
    events: [message('buyer', NOW - 23 * HOUR, 0)],
    became: ['open'],
  },
  {
    when: 'the platform spoke in between: that is no answer',
    events: [message('buyer', NOW - 25 * HOUR, 0), message('platform', NOW - 24 * HOUR, 1)],
    became: ['never'],
  },
  {
    when: 'the day of the answer is known and its hour is not',
    events: [
      message('buyer', NOW - 3 * DAY, 0),
      message('seller', NOW - 2 * DAY - 6 * HOUR, 1, { precisionMs: DAY }),
    ],
    became: ['unknown'],
  },
  {
    when: 'the row was still seen waiting after the deadline: late, whatever the answer says',
    events: [
      row('buyer', NOW - 3 * DAY, NOW - 3 * DAY, NOW - 2 * DAY + HOUR),
      message('seller', NOW - 2 * DAY - 6 * HOUR, 1, { precisionMs: DAY }),
    ],
    became: ['late'],
  },
  {
    when: 'a row was seen answered in time, without a time',
    events: [row('buyer', NOW - 3 * HOUR, NOW - 2 * HOUR), row('seller', null, NOW - HOUR)],
    became: ['on-time'],
  },
  {
    when: 'a row was seen answered a week later, without a time',
    events: [row('buyer', NOW - 8 * DAY, NOW - 8 * DAY), row('seller', null, NOW - DAY)],
    became: ['unknown'],
  },
  {
    when: 'the list was first read when all was answered',
    events: [row('seller', NOW - DAY, NOW)],
    became: ['unknown'],
  },
  { when: 'the seller began the thread', events: [message('seller', NOW - DAY, 0)], became: [] },
  { when: 'the row says neither', events: [row(null, NOW - DAY, NOW)], became: ['unknown'] },
  {
    when: 'it was set aside in time',
    events: [message('buyer', NOW - 9 * HOUR, 0, { readAt: NOW - 9 * HOUR }), mark(NOW - 8 * HOUR)],
    became: ['set-aside'],
  },
  {
    when: 'it was set aside when the deadline had passed: the miss stays',
    events: [message('buyer', NOW - 30 * HOUR, 0, { readAt: NOW - 29 * HOUR }), mark(NOW - HOUR)],
    became: ['never'],
  },
  { when: 'nothing was seen', events: [], became: [] },
])('$when', ({ events, became }) => {
  expect(outcomes(events)).toEqual(became);
});

test('the first answer is the first that is known, the others are next ones', () => {
  const { cycles } = record('1', [
    message('buyer', NOW - 9 * DAY, 0),
    message('seller', NOW - 9 * DAY + HOUR, 1),
    message('buyer', NOW - 8 * DAY, 2),
  ]);
  expect(cycles.map(({ isFirst }) => isFirst)).toEqual([true, false]);
  const later = record('2', [message('seller', NOW - 9 * DAY, 0), message('buyer', NOW - DAY, 1)]);
  expect(later.cycles.map(({ isFirst }) => isFirst)).toEqual([false]);
});

const talk = fc
  .array(
    fc.record({
      from: fc.constantFrom('buyer' as const, 'seller' as const),
      gap: fc.integer({ min: 2, max: 3000 }),
    }),
    { maxLength: 12 },
  )
  .map((turns) => {
    let at = NOW - 40 * DAY;
    return turns.map(({ from, gap }, index) => {
      at += gap * MINUTE;
      return message(from, at, index);
    });
  });

test('the last waiting is what the view of the discussion shows', () => {
  fc.assert(
    fc.property(talk, (events) => {
      const view = viewOf(ID, events, COUNTING);
      const last = record('1', events).cycles.at(-1);
      if (view.state === 'waiting') {
        expect(last).toMatchObject({ receivedAt: view.receivedAt, dueAt: view.dueAt, end: null });
      } else if (last) {
        expect(last.receivedAt).toBe(view.receivedAt);
        expect(last.end?.earliest).toBe(view.answeredAt);
        expect(outcomeOf(last, NOW) === 'late').toBe(view.answeredLate);
      }
    }),
  );
});

test('counts as many waitings as a plain walk through the thread', () => {
  fc.assert(
    fc.property(talk, (events) => {
      const sides = events.map((event) => (event.kind === 'message-seen' ? event.from : null));
      const begun = sides.filter((from, i) => from === 'buyer' && sides[i - 1] !== 'buyer');
      expect(record('1', events).cycles).toHaveLength(begun.length);
    }),
  );
});

test('a miss stays a miss, whatever comes later', () => {
  fc.assert(
    fc.property(talk, talk, fc.integer({ min: 0, max: 400 }), (before, after, days) => {
      const asOf = NOW - 40 * DAY + days * HOUR;
      const missed = (events: DiscussionEvent[], at: number): number =>
        outcomes(events, at).filter((outcome) => outcome === 'late' || outcome === 'never').length;
      const known = before.filter((event) => event.kind === 'message-seen' && event.at! <= asOf);
      const more = after.map((event, i) =>
        event.kind === 'message-seen'
          ? message(event.from, event.at! + 60 * DAY, known.length + i)
          : event,
      );
      expect(missed([...known, ...more], NOW + 200 * DAY)).toBeGreaterThanOrEqual(
        missed(known, asOf),
      );
    }),
  );
});
