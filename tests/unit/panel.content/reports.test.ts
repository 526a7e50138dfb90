import { describe, expect, test } from 'vitest';

import { inMessages, Reports } from '@/entrypoints/panel.content/reports';
import type { SentDiscussion, SentReading } from '@/utils/discussions/schema';
import type { FollowedRows } from '@/utils/panel/list/record-changes';

const row = (key: string, buyer = 'Ada Byron', lastMessageAt = 0): SentDiscussion => ({
  key,
  url: null,
  buyer,
  subject: null,
  lastMessageAt,
  lastMessageEarliestAt: lastMessageAt,
  lastMessagePrecisionMs: 3_600_000,
  lastFrom: 'buyer',
  awaitingReply: true,
  unread: null,
});

const reading = (discussions: SentDiscussion[], rest: Partial<SentReading> = {}): SentReading => ({
  host: 'panel.example',
  platform: 'panel.example',
  account: null,
  url: 'https://panel.example/messages',
  market: null,
  readAt: 0,
  health: 'ok',
  problems: [],
  discussions,
  thread: null,
  ...rest,
});

const changes = (left: string[] = []): FollowedRows => ({ rows: [], left, isElsewhere: false });
const keysOf = (news: SentReading | 'whole' | null): unknown =>
  news === null || news === 'whole' ? news : news.discussions.map(({ key }) => key);

function reportsOf(rows: SentDiscussion[]): Reports {
  const reports = new Reports();
  reports.news(reading(rows), null);
  return reports;
}

describe('Reports', () => {
  test.each<{ it: string; rows: SentDiscussion[]; left?: string[]; news: unknown }>([
    { it: 'a row that says what it said is no news', rows: [row('a')], news: null },
    { it: 'another buyer is', rows: [row('a', 'Ben Carter')], news: ['a'] },
    { it: 'a row that has come is', rows: [row('c')], news: ['c'] },
    {
      it: 'an hour ago is the same hour a minute later',
      rows: [row('a', 'Ada Byron', 60_000)],
      news: null,
    },
    { it: 'a row that has gone is not', rows: [], left: ['a'], news: null },
  ])('of rows that were read on: $it', ({ rows, left, news }) => {
    const reports = reportsOf([row('a'), row('b')]);
    expect(keysOf(reports.news(reading(rows), changes(left)))).toEqual(news);
  });

  test('a row that comes back is news', () => {
    const reports = reportsOf([row('a'), row('b')]);
    reports.news(reading([]), changes(['a']));
    expect(keysOf(reports.news(reading([row('a')]), changes()))).toEqual(['a']);
  });

  test('where more than rows is another, all is reported', () => {
    const reports = reportsOf([row('a'), row('b')]);
    const partial = reading([row('a')], { health: 'partial' });
    expect(reports.news(partial, changes())).toBe('whole');
  });

  test.each<{ it: string; rows: SentDiscussion[]; news: unknown }>([
    { it: 'the same list is no news', rows: [row('a'), row('b')], news: null },
    {
      it: 'of one that says something else all is',
      rows: [row('a', 'Eva'), row('b')],
      news: ['a', 'b'],
    },
    { it: 'of one with fewer rows all that is left', rows: [row('a')], news: ['a'] },
  ])('of a page that was read as a whole: $it', ({ rows, news }) => {
    expect(keysOf(reportsOf([row('a'), row('b')]).news(reading(rows), null))).toEqual(news);
  });

  test('an answer does not count for a row of which something newer was reported', () => {
    const reports = reportsOf([row('a'), row('b')]);
    const first = reports.awaitAnswer(reading([row('a'), row('b')]));
    reports.news(reading([row('a', 'Ben Carter')]), changes());
    expect(first()).toEqual(['b']);
    reports.whole(reading([row('a'), row('b')]));
    expect(first()).toEqual([]);
  });

  test('a long list travels in several messages, the thread in the first', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => row(String(index)));
    const messages = inMessages(reading(rows, { thread: { key: '7', messages: [] } }));
    expect(messages.map(({ discussions }) => discussions.length)).toEqual([1000, 1000, 500]);
    expect(messages.map(({ thread }) => thread?.key)).toEqual(['7', undefined, undefined]);
    expect(messages.flatMap(({ discussions }) => discussions)).toEqual(rows);
  });
});
