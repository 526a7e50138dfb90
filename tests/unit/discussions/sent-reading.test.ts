import { describe, expect, test } from 'vitest';

import { sentReading, SentReading } from '@/utils/discussions';

const NOW = Date.parse('2026-11-11T12:00:00Z');
const origin = {
  host: 'seller.example',
  platform: 'seller.example',
  url: 'https://seller.example/messages/1',
  market: null,
  readAt: NOW,
};
const message = (from: 'buyer' | 'seller' | null, text: string) => ({
  from,
  at: null,
  earliestAt: null,
  text,
});
const idsOf = (...messages: ReturnType<typeof message>[]) =>
  sentReading(
    { health: 'ok', account: null, discussions: [], thread: { key: '1', messages }, problems: [] },
    origin,
  ).thread?.messages.map(({ id }) => id) ?? [];

describe('a reading that leaves its page', () => {
  test('has no text of a message in it', () => {
    const sent = sentReading(
      {
        health: 'ok',
        account: 'Shop',
        discussions: [],
        thread: { key: '1', messages: [message('buyer', 'My number is 0905 123 456')] },
        problems: [],
      },
      origin,
    );
    expect(JSON.stringify(sent)).not.toMatch(/0905|number/);
    expect(SentReading.parse(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
  });

  test('has only the known fields of a row, no element', () => {
    const row = {
      key: '1',
      url: null,
      buyer: 'Ada',
      subject: null,
      lastMessageAt: NOW,
      lastMessageEarliestAt: NOW,
      lastMessagePrecisionMs: 0,
      lastFrom: null,
      awaitingReply: null,
      unread: null,
    };
    const read = { ...row, element: { remove: () => undefined } };
    const reading = { health: 'ok' as const, account: null, thread: null, problems: [] };
    expect(sentReading({ ...reading, discussions: [read] }, origin).discussions).toEqual([row]);
  });

  test('has no row whose buyer is the shop itself', () => {
    const row = {
      key: '1',
      url: null,
      buyer: 'Green Corner',
      subject: null,
      lastMessageAt: NOW,
      lastMessageEarliestAt: NOW,
      lastMessagePrecisionMs: 0,
      lastFrom: null,
      awaitingReply: null,
      unread: null,
    };
    const rows = [row, { ...row, key: '2', buyer: 'Ada' }, { ...row, key: '3', buyer: null }];
    const reading = { health: 'ok', account: 'Green corner', thread: null, problems: [] } as const;
    const sent = sentReading({ ...reading, discussions: rows }, origin);
    expect(sent.discussions.map(({ key }) => key)).toEqual(['2', '3']);
  });
});

describe('the id of a message', () => {
  test.each([
    { when: 'read again', a: message('buyer', 'Hello'), b: message('buyer', 'Hello'), same: true },
    {
      when: 'read with other white space',
      a: message('buyer', 'Hello  there'),
      b: message('buyer', ' Hello\n there '),
      same: true,
    },
    {
      when: 'another text',
      a: message('buyer', 'Hello'),
      b: message('buyer', 'Hallo'),
      same: false,
    },
    { when: 'another author', a: message('buyer', 'Ok'), b: message('seller', 'Ok'), same: false },
  ])('$when: same $same', ({ a, b, same }) => {
    expect(idsOf(a)[0] === idsOf(b)[0]).toBe(same);
  });

  test('of the second "Hello?" is not that of the first', () => {
    const twice = [message('buyer', 'Hello?'), message('seller', 'Hi'), message('buyer', 'Hello?')];
    expect(new Set(idsOf(...twice)).size).toBe(3);
    expect(idsOf(...twice)).toEqual(idsOf(...twice));
  });

  test('is another one for each of 100,000 texts', () => {
    const texts = Array.from({ length: 100_000 }, (_, i) => message('buyer', `Order 2026${i}?`));
    expect(new Set(idsOf(...texts)).size).toBe(texts.length);
  });
});
