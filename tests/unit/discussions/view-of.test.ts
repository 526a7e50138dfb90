import { describe, expect, test } from 'vitest';

import {
  type DiscussionEvent,
  eventsFromReading,
  mergeEvents,
  type SentDiscussion,
  type SentMessage,
  type SentReading,
  viewOf,
} from '@/utils/discussions';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (clock: string, day = 10): number =>
  Date.parse(`2026-11-${String(day).padStart(2, '0')}T${clock}:00Z`);

interface Row {
  read: string;
  day?: number;
  from?: SentDiscussion['lastFrom'];
  awaiting?: boolean | null;
  /** Printed time; `±` its precision. */
  at?: number | null;
  earliest?: number;
  precision?: number;
}

function reading(readAt: number, part: Partial<SentReading>): SentReading {
  return {
    host: 'panel.example',
    platform: 'panel.example',
    account: null,
    url: 'https://panel.example/messages',
    market: null,
    readAt,
    health: 'ok',
    problems: [],
    discussions: [],
    thread: null,
    ...part,
  };
}

function row({ read, day, from = null, awaiting = null, at: printed = null, ...rest }: Row) {
  return reading(at(read, day), {
    discussions: [
      {
        key: 'd1',
        url: null,
        buyer: 'Ada',
        subject: null,
        lastMessageAt: printed,
        lastMessageEarliestAt: rest.earliest ?? printed,
        lastMessagePrecisionMs: printed === null ? null : (rest.precision ?? MINUTE),
        lastFrom: from,
        awaitingReply: awaiting,
        unread: null,
      },
    ],
  });
}

function thread(
  read: string,
  ...messages: [from: SentMessage['from'], at: number | null, precision?: number][]
) {
  return reading(at(read), {
    thread: {
      key: 'd1',
      messages: messages.map(([from, printed, precisionMs = null], index) => ({
        id: `${from}-${index}`,
        from,
        at: printed,
        earliestAt: printed,
        precisionMs,
      })),
    },
  });
}

const mark = (when: string, undone = false): DiscussionEvent[] => [
  { kind: 'set-aside', undone, at: at(when) },
];

const clock = { kind: 'running', hours: 24 } as const;

function view(...seen: (SentReading | DiscussionEvent[])[]) {
  const events = seen.map((part) =>
    Array.isArray(part) ? part : (eventsFromReading(part).get('d1') ?? []),
  );
  const id = { platform: 'panel.example', account: null, key: 'd1' };
  return viewOf(id, events.reduce(mergeEvents, []), { clock, rule: null });
}

describe('which message starts the clock', () => {
  test.each<{ when: string; seen: (SentReading | DiscussionEvent[])[]; expected: object }>([
    {
      when: 'a row waits: the newest message is all it shows, so the deadline is at the latest',
      seen: [row({ read: '12:00', awaiting: true, from: 'buyer', at: at('10:00') })],
      expected: {
        state: 'waiting',
        receivedAt: at('10:00'),
        dueAt: at('10:00') + DAY,
        atTheLatest: true,
      },
    },
    {
      when: 'the row says only that the buyer spoke last',
      seen: [row({ read: '12:00', from: 'buyer', at: at('10:00') })],
      expected: { state: 'waiting', receivedAt: at('10:00') },
    },
    {
      when: 'the row says only that the shop spoke last',
      seen: [row({ read: '12:00', from: 'seller', at: at('10:00') })],
      expected: { state: 'answered', dueAt: null, answeredAt: at('10:00') },
    },
    {
      when: 'a row that tells nothing is unknown, never answered',
      seen: [row({ read: '12:00', at: at('10:00') })],
      expected: { state: 'unknown', dueAt: null },
    },
    {
      when: 'a second buyer message arrived between two polls: the older one counts',
      seen: [
        row({ read: '12:00', awaiting: true, at: at('11:50') }),
        row({ read: '14:00', awaiting: true, at: at('13:50') }),
      ],
      expected: { state: 'waiting', receivedAt: at('11:50') },
    },
    {
      when: 'the readings arrive in the wrong order',
      seen: [
        row({ read: '14:00', awaiting: true, at: at('13:50') }),
        row({ read: '12:00', awaiting: true, at: at('11:50') }),
      ],
      expected: { state: 'waiting', receivedAt: at('11:50') },
    },
    {
      when: 'a reply in between starts the clock anew',
      seen: [
        row({ read: '12:00', awaiting: true, at: at('11:50') }),
        row({ read: '12:30', awaiting: false, from: 'seller', at: at('12:20') }),
        row({ read: '14:00', awaiting: true, at: at('13:50') }),
      ],
      expected: { state: 'waiting', receivedAt: at('13:50'), answeredAt: null },
    },
    {
      when: 'a notice of the platform after the buyer leaves the clock running',
      seen: [
        row({ read: '12:00', from: 'buyer', at: at('11:50') }),
        row({ read: '14:00', from: 'platform', at: at('13:00') }),
      ],
      expected: { state: 'waiting', receivedAt: at('11:50') },
    },
    {
      when: 'a notice of the platform after the reply leaves it answered',
      seen: [
        row({ read: '12:00', from: 'seller', at: at('11:50') }),
        row({ read: '14:00', from: 'platform', at: at('13:00') }),
      ],
      expected: { state: 'answered', answeredAt: at('11:50') },
    },
    {
      when: 'the platform took over: the row no longer waits though the buyer spoke last',
      seen: [
        row({ read: '12:00', awaiting: true, from: 'buyer', at: at('11:50') }),
        row({ read: '14:00', awaiting: false, from: 'platform', at: at('13:00') }),
      ],
      expected: { state: 'answered', answeredAt: at('14:00') },
    },
    {
      when: 'somebody, and the row does not say who, spoke after the reply',
      seen: [
        row({ read: '12:00', from: 'seller', at: at('11:50') }),
        row({ read: '14:00', at: at('13:00') }),
      ],
      expected: { state: 'unknown' },
    },
    {
      when: 'somebody spoke after the buyer: it may be the reply, but waiting is what is known',
      seen: [
        row({ read: '12:00', from: 'buyer', at: at('11:50') }),
        row({ read: '14:00', at: at('13:00') }),
      ],
      expected: { state: 'waiting', receivedAt: at('11:50') },
    },
    {
      when: 'a thread shows the older unanswered message: the deadline is exact',
      seen: [
        row({ read: '12:00', awaiting: true, at: at('11:50') }),
        thread(
          '12:05',
          ['buyer', at('08:00')],
          ['seller', at('09:00')],
          ['buyer', at('10:00')],
          ['platform', at('10:30')],
          ['buyer', at('11:50')],
        ),
      ],
      expected: { state: 'waiting', receivedAt: at('10:00'), atTheLatest: false },
    },
    {
      when: 'a thread whose last word is the shop’s',
      seen: [thread('12:05', ['buyer', at('08:00')], ['seller', at('09:00')])],
      expected: { state: 'answered', answeredAt: at('09:00'), receivedAt: at('08:00') },
    },
    {
      when: 'messages printed with the same day are ordered as the thread shows them',
      seen: [thread('12:05', ['buyer', at('00:00')], ['seller', at('00:00')])],
      expected: { state: 'answered' },
    },
    {
      when: 'a thread without times still tells whose turn it is',
      seen: [thread('12:05', ['seller', null], ['buyer', null])],
      expected: { state: 'waiting', receivedAt: null, dueAt: null },
    },
    {
      when: 'the list has already shown a newer message than the thread read before',
      seen: [
        thread('12:05', ['buyer', at('08:00')], ['seller', at('09:00')]),
        row({ read: '13:00', awaiting: true, at: at('12:50') }),
      ],
      expected: { state: 'waiting', receivedAt: at('12:50'), atTheLatest: true },
    },
    {
      when: 'a stale tab still shows the message that was answered since',
      seen: [
        row({ read: '12:00', awaiting: true, at: at('11:50') }),
        row({ read: '12:30', awaiting: false, from: 'seller', at: at('12:20') }),
        row({ read: '12:40', awaiting: true, at: at('11:50') }),
      ],
      expected: { state: 'answered' },
    },
    {
      when: 'a stale tab still shows the reply that came before the newest message',
      seen: [
        row({ read: '12:00', awaiting: false, from: 'seller', at: at('11:50') }),
        row({ read: '14:00', awaiting: true, at: at('13:50') }),
        row({ read: '14:30', awaiting: false, from: 'seller', at: at('11:50') }),
      ],
      expected: { state: 'waiting', receivedAt: at('13:50') },
    },
    {
      when: 'the list prints the message more exactly than its thread does: both are used',
      seen: [
        row({ read: '12:00', awaiting: true, at: at('10:00') }),
        thread('12:05', ['seller', at('00:00', 9)], ['buyer', at('00:00'), DAY]),
      ],
      expected: { state: 'waiting', receivedAt: at('10:00'), atTheLatest: false },
    },
    {
      when: 'rows without times follow the newest reading, back and forth within an hour',
      seen: [
        row({ read: '12:00', awaiting: true }),
        row({ read: '12:10', awaiting: false }),
        row({ read: '12:20', awaiting: true }),
      ],
      expected: { state: 'waiting', receivedAt: null },
    },
    {
      when: 'one message is printed as "3 h ago", then as "yesterday": the narrower one stands',
      seen: [
        row({
          read: '12:00',
          awaiting: true,
          at: at('09:00'),
          earliest: at('08:00'),
          precision: HOUR,
        }),
        row({ read: '09:00', day: 11, awaiting: true, at: at('00:00'), precision: DAY }),
      ],
      expected: { state: 'waiting', receivedAt: at('08:00') },
    },
    {
      when: 'a message printed with the day alone cannot be older than the reply before it',
      seen: [
        row({ read: '12:00', from: 'seller', at: at('11:50') }),
        row({ read: '14:00', from: 'buyer', at: at('00:00'), precision: DAY }),
      ],
      expected: { state: 'waiting', receivedAt: at('11:50') },
    },
  ])('$when', ({ seen, expected }) => {
    expect(view(...seen)).toMatchObject(expected);
  });
});

describe('a late reply', () => {
  test.each([
    { when: 'one minute in time', reply: at('07:59', 11), late: false },
    { when: 'at the very deadline', reply: at('08:00', 11), late: false },
    { when: 'a minute late', reply: at('08:01', 11), late: true },
  ])('is known as such: $when', ({ reply, late }) => {
    expect(view(thread('12:00', ['buyer', at('08:00')], ['seller', reply]))).toMatchObject({
      state: 'answered',
      answeredLate: late,
    });
  });

  test('stays late when the shop writes again', () => {
    const seen = thread(
      '12:00',
      ['buyer', at('08:00')],
      ['seller', at('09:00', 11)],
      ['seller', at('10:00', 11)],
    );
    expect(view(seen)).toMatchObject({ answeredAt: at('09:00', 11), answeredLate: true });
  });
});

describe('"no reply needed"', () => {
  const goodbye = row({ read: '12:00', awaiting: true, at: at('11:50') });

  test.each<{ when: string; seen: (SentReading | DiscussionEvent[])[]; expected: object }>([
    {
      when: 'ends the waiting and is told apart from an answer',
      seen: [goodbye, mark('12:10')],
      expected: { state: 'answered', setAside: true },
    },
    {
      when: 'holds while the same message is read again',
      seen: [goodbye, mark('12:10'), row({ read: '13:00', awaiting: true, at: at('11:50') })],
      expected: { state: 'answered', setAside: true },
    },
    {
      when: 'holds when the same message is printed more coarsely later',
      seen: [
        goodbye,
        mark('12:10'),
        row({ read: '09:00', day: 11, awaiting: true, at: at('00:00'), precision: DAY }),
      ],
      expected: { state: 'answered', setAside: true },
    },
    {
      when: 'is reopened by a new message, whose arrival starts the clock',
      seen: [goodbye, mark('12:10'), row({ read: '13:00', awaiting: true, at: at('12:50') })],
      expected: { state: 'waiting', receivedAt: at('12:50') },
    },
    {
      when: 'can be taken back',
      seen: [goodbye, mark('12:10'), mark('12:20', true)],
      expected: { state: 'waiting', receivedAt: at('11:50'), setAside: false },
    },
    {
      when: 'can be set again after it was taken back',
      seen: [goodbye, mark('12:10'), mark('12:20', true), mark('12:30')],
      expected: { state: 'answered', setAside: true },
    },
    {
      when: 'is over once the shop replied after all and the buyer wrote again',
      seen: [
        row({ read: '12:00', awaiting: true }),
        mark('12:10'),
        row({ read: '12:20', awaiting: false }),
        row({ read: '12:40', awaiting: true }),
      ],
      expected: { state: 'waiting', setAside: false },
    },
  ])('$when', ({ seen, expected }) => {
    expect(view(...seen)).toMatchObject(expected);
  });
});

describe('the view', () => {
  test('keeps a name that a later reading does not show', () => {
    expect(view(row({ read: '12:00' }), thread('12:30', ['buyer', at('12:00')])).buyer).toBe('Ada');
  });

  test('has no deadline where the platform states it itself', () => {
    const events = eventsFromReading(row({ read: '12:00', awaiting: true, at: at('11:00') }));
    const id = { platform: 'p', account: null, key: 'd1' };
    const given = { clock: { kind: 'given' }, rule: null } as const;
    expect(viewOf(id, events.get('d1') ?? [], given).dueAt).toBeNull();
  });
});
