import { describe, expect, test } from 'vitest';

import { type DiscussionView, type PanelState, summarise } from '@/utils/discussions';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const panel: PanelState = {
  platform: 'seller.example',
  host: 'seller.example',
  account: null,
  health: 'ok',
  lastReadAt: NOW,
  trouble: null,
};
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

describe('the summary', () => {
  test('lists what waits by time left, the overdue first, the unknown last, the answered not', () => {
    const views = [
      view('unknown', { state: 'unknown', dueAt: null, receivedAt: null }),
      view('soon', { dueAt: NOW + HOUR }),
      view('no-deadline', { dueAt: null }),
      view('late', { dueAt: NOW - HOUR }),
      view('answered', { state: 'answered', dueAt: null }),
      view('later'),
    ];
    const { discussions } = summarise([panel], views, NOW, 4 * HOUR);
    expect(discussions.map(({ key }) => key)).toEqual([
      'late',
      'soon',
      'later',
      'no-deadline',
      'unknown',
    ]);
  });

  test.each([
    ['days ahead', { receivedAt: NOW + 72 * HOUR }, true],
    ['as clocks of two machines differ', { receivedAt: NOW + HOUR }, false],
    ['ahead, and answered', { receivedAt: NOW + 72 * HOUR, state: 'answered' as const }, false],
    ['of an unknown time', { receivedAt: null }, false],
  ])('tells of a message %s whether it is dated later than now', (_what, part, isDatedAhead) => {
    const { panels } = summarise([panel], [view('1', part)], NOW, 4 * HOUR);
    expect(panels[0]).toMatchObject({ isDatedAhead });
  });

  test('counts each discussion for its own panel and account, and once', () => {
    const views = [
      view('1', { dueAt: NOW - 1 }),
      view('2', { dueAt: NOW }),
      view('3', { dueAt: NOW + 4 * HOUR }),
      view('4', { dueAt: NOW + 4 * HOUR + 1, unread: true }),
      view('5', { dueAt: null }),
      view('6', { state: 'answered', unread: true }),
      view('7', { account: 'Other', dueAt: NOW - 1 }),
      view('8', { host: 'other.example', dueAt: NOW - 1 }),
    ];
    const [counted] = summarise([panel], views, NOW, 4 * HOUR).panels;
    expect(counted).toMatchObject({ overdue: 1, dueSoon: 2, waiting: 5, unread: 2, unknown: 1 });
  });

  test('of a panel never read says so and does not say that nothing is due', () => {
    const [counted] = summarise([{ ...panel, health: null, lastReadAt: null }], [], NOW, 1).panels;
    expect(counted).toMatchObject({ health: 'never-read', lastReadAt: null });
  });

  test('is named after the platform of a pack', () => {
    const swopify = { ...panel, platform: 'swopify', host: 'seller.swopify.com' };
    const { panels } = summarise([swopify, panel], [], NOW, 1);
    expect(panels.map(({ name }) => name)).toEqual(['SWOPiFY', 'seller.example']);
  });
});
