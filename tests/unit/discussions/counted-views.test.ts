import { describe, expect, test } from 'vitest';

import type { DiscussionView } from '@/utils/discussions';
import { CountedViews, endOfDay, type ListSummary } from '@/utils/discussions/counted-views';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const END_OF_TODAY = NOW + 12 * HOUR;

const view = (key: string, part: Partial<DiscussionView> = {}): DiscussionView => ({
  platform: 'seller.example',
  host: 'seller.example',
  account: null,
  key,
  buyer: null,
  subject: null,
  url: null,
  state: 'waiting',
  receivedAt: NOW - HOUR,
  dueAt: NOW + 23 * HOUR,
  atTheLatest: false,
  answeredAt: null,
  unread: null,
  clock: null,
  rule: null,
  lastReadAt: NOW,
  ...part,
});

const LIST = [
  view('late', { dueAt: NOW - HOUR }),
  view('tomorrow'),
  view('today', { dueAt: NOW + 3 * HOUR }),
  view('soon', { dueAt: NOW + HOUR }),
  view('answered', { state: 'answered', dueAt: null }),
  view('unknown', { state: 'unknown', dueAt: null }),
  view('no-deadline', { dueAt: null }),
];

function listed(views: readonly DiscussionView[]): CountedViews {
  const list = new CountedViews();
  for (const each of views) list.set(each.key, each);
  return list;
}

const summaryOf = (list: CountedViews): ListSummary => list.summary(NOW, END_OF_TODAY);

describe('a list of discussions', () => {
  test('counts what is due at midnight, as all of a weekend is, as due today', () => {
    const midnight = new Date(2026, 10, 24).getTime();
    const monday = new Date(2026, 10, 23, 11, 46).getTime();
    const list = listed([view('on', { dueAt: midnight }), view('after', { dueAt: midnight + 1 })]);
    expect(list.summary(monday, endOfDay(monday)).dueToday).toBe(1);
  });

  test('is summed up: overdue, due today, waiting, unknown, and the next that is due', () => {
    expect(summaryOf(listed(LIST))).toEqual({
      overdue: 1,
      dueToday: 2,
      waiting: 5,
      unknown: 2,
      next: LIST[3],
    });
  });

  test('is summed up anew at another time', () => {
    const list = listed(LIST);
    summaryOf(list);
    const later = list.summary(NOW + 2 * HOUR, END_OF_TODAY);
    expect(later).toMatchObject({ overdue: 2, dueToday: 1, next: { key: 'today' } });
  });

  test('holds nothing once it was cleared', () => {
    const list = listed(LIST);
    summaryOf(list);
    list.clear();
    expect(summaryOf(list)).toMatchObject({ overdue: 0, waiting: 0, next: null });
  });
});

describe('after a change the summary is that of a list which always was so:', () => {
  test.each<[string, (list: CountedViews) => unknown]>([
    ['one was answered', (list) => list.set('today', view('today', { state: 'answered' }))],
    ['the next one was answered', (list) => list.set('soon', view('soon', { state: 'answered' }))],
    ['the next one is due later', (list) => list.set('soon', view('soon'))],
    [
      'one is nearer than all',
      (list) => list.set('tomorrow', view('tomorrow', { dueAt: NOW + 1 })),
    ],
    ['one has come', (list) => list.set('new', view('new', { dueAt: NOW + 2 * HOUR }))],
    ['one is not known any more', (list) => list.set('late', view('late', { state: 'unknown' }))],
    ['the next one is there no more', (list) => list.delete('soon')],
    ['the overdue one is there no more', (list) => list.delete('late')],
    ['one goes that was not there', (list) => list.delete('nobody')],
    [
      'the next one goes and another one comes',
      (list) => list.delete('soon') && list.set('new', view('new', { dueAt: NOW + 4 * HOUR })),
    ],
  ])('%s', (_what, change) => {
    const list = listed(LIST);
    summaryOf(list);
    change(list);
    expect(summaryOf(list)).toEqual(summaryOf(listed([...list.values()])));
  });
});
