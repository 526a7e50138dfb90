import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type DiscussionEvent,
  eventsFromReading,
  mergeEvents,
  type SentReading,
} from '@/utils/discussions';

const instant = fc.integer({ min: 0, max: 40 }).map((step) => step * 10 * 60_000);
const author = fc.constantFrom('buyer' as const, 'seller' as const, 'platform' as const, null);
const flag = fc.constantFrom(true, false, null);

const rows = fc.record({
  key: fc.constant('d1'),
  url: fc.constantFrom(null, 'https://panel.example/d1'),
  buyer: fc.constantFrom(null, 'Ada'),
  subject: fc.constant(null),
  lastMessageAt: fc.option(instant),
  lastMessageEarliestAt: fc.option(instant),
  lastMessagePrecisionMs: fc.constantFrom(null, 60_000, 3_600_000),
  lastFrom: author,
  awaitingReply: flag,
  unread: flag,
});
const messages = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  from: author,
  at: fc.option(instant),
  earliestAt: fc.option(instant),
});
const readings: fc.Arbitrary<SentReading> = fc.record({
  host: fc.constant('panel.example'),
  platform: fc.constant('panel.example'),
  account: fc.constant(null),
  url: fc.constant('https://panel.example/'),
  market: fc.constant(null),
  readAt: instant,
  health: fc.constant('ok' as const),
  problems: fc.constant([]),
  discussions: fc.array(rows, { maxLength: 1 }),
  thread: fc.option(fc.record({ key: fc.constant('d1'), messages: fc.array(messages) })),
});
const mark = fc.record({
  kind: fc.constant('set-aside' as const),
  undone: fc.boolean(),
  at: instant,
});
const facts: fc.Arbitrary<DiscussionEvent[]> = fc.oneof(
  readings.map((reading) => eventsFromReading(reading).get('d1') ?? []),
  fc.array(mark, { maxLength: 2 }),
);
const ledgers = fc.array(facts, { maxLength: 5 }).map((parts) => parts.reduce(mergeEvents, []));

describe('merging', () => {
  test('gives the same ledger in either order', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  test('gives the same ledger however the parts are grouped', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  test('adds nothing the second time', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        const merged = mergeEvents(a, b);
        expect(mergeEvents(merged, b)).toEqual(merged);
      }),
    );
  });

  test('never loses a fact: whoever wrote and whatever was marked is still there', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (a, b) => {
        const merged = mergeEvents(a, b);
        for (const event of [...a, ...b]) {
          const content = pick(event);
          expect(merged.map(pick)).toContainEqual(content);
        }
      }),
    );
  });

  test('a hundred readings of an unchanged row are one fact with a wider span', () => {
    const merged = Array.from({ length: 100 }, (_, minute) => threeHoursAgo(minute))
      .map((one) => eventsFromReading(one).get('d1') ?? [])
      .reduce(mergeEvents, []);
    expect(merged.filter(({ kind }) => kind === 'state-read').length).toBeLessThanOrEqual(2);
  });
});

/** What an event says, without when it was read and without times that a reading may refine. */
function pick(event: DiscussionEvent): unknown {
  if (event.kind === 'message-seen') return [event.kind, event.id, event.at === null];
  if (event.kind === 'state-read') {
    return [event.kind, event.from, event.awaitingReply, event.unread, event.at === null];
  }
  return 'lastReadAt' in event ? { ...event, firstReadAt: 0, lastReadAt: 0 } : event;
}

test('a row without times adds one fact a day at most, however often it is read', () => {
  const merged = Array.from({ length: 3 * 288 }, (_, poll) => threeHoursAgo(poll * 5))
    .map((reading) => ({
      ...reading,
      discussions: reading.discussions.map((row) => ({ ...row, lastMessageAt: null })),
    }))
    .map((reading) => eventsFromReading(reading).get('d1') ?? [])
    .reduce(mergeEvents, []);
  expect(merged.filter(({ kind }) => kind === 'state-read').length).toBeLessThanOrEqual(4);
});

/** A row that prints an age, so that its time drifts with the time of reading. */
const threeHoursAgo = (minute: number): SentReading => ({
  host: 'panel.example',
  platform: 'panel.example',
  account: null,
  url: 'https://panel.example/',
  market: null,
  readAt: 100_000_000 + minute * 60_000,
  health: 'ok',
  problems: [],
  discussions: [
    {
      key: 'd1',
      url: null,
      buyer: null,
      subject: null,
      lastMessageAt: 90_000_000 + (minute % 60) * 60_000,
      lastMessageEarliestAt: 86_400_000 + (minute % 60) * 60_000,
      lastMessagePrecisionMs: 3_600_000,
      lastFrom: 'buyer',
      awaitingReply: true,
      unread: null,
    },
  ],
  thread: null,
});
