import { expect, test } from 'vitest';

import { lastOf } from '../../panels/lib/discussion.ts';
import { HOUR, wallTime } from '../../panels/lib/zoned-time.ts';
import { panels } from '../../panels/panels.ts';

// A Monday, a Saturday, and the night in which summer time ends.
const STARTS = ['2026-06-15T09:30:00Z', '2026-11-21T20:00:00Z', '2026-10-25T01:30:00Z'];
const cases = Object.values(panels).flatMap((panel) =>
  STARTS.map((start) => [panel.name, start, panel, Date.parse(start)] as const),
);

test.each(cases)('%s looks the same after a reload at %s', (_name, _start, panel, now) => {
  expect(panel.createState(now)).toEqual(panel.createState(now));
});

test.each(cases)('%s has believable discussions at %s', (_name, _start, panel, now) => {
  const { discussions } = panel.createState(now);
  expect(discussions.length).toBeGreaterThanOrEqual(25);
  expect(new Set(discussions.map(({ id }) => id)).size).toBe(discussions.length);
  for (const discussion of discussions) {
    const times = discussion.messages.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
    expect(Date.parse(lastOf(discussion).at)).toBeLessThan(now);
    expect(discussion.messages.map(({ text }) => text).join()).not.toMatch(/[{}]|undefined/);
  }
});

test.each(cases)('%s has discussions in every state at %s', (_name, _start, panel, now) => {
  const state = panel.createState(now);
  const { list } = panel.truth('https://panel.example', state, now);
  const waiting = list.filter((row) => row.actual.awaitingReply);
  const weekday = (at: string): number => wallTime(Date.parse(at), panel.timeZone).weekday;
  expect(
    waiting.filter((row) => now - Date.parse(row.lastMessageAt) < 4 * HOUR).length,
  ).toBeGreaterThanOrEqual(3);
  expect(
    waiting.filter((row) => now - Date.parse(row.lastMessageAt) > 96 * HOUR).length,
  ).toBeGreaterThanOrEqual(3);
  expect(waiting.filter((row) => weekday(row.lastMessageAt) >= 6).length).toBeGreaterThanOrEqual(2);
  expect(list.filter((row) => row.actual.lastHumanFrom === 'seller').length).toBeGreaterThanOrEqual(
    3,
  );
});

test.each(Object.values(panels).map((panel) => [panel.name, panel] as const))(
  '%s puts a discussion on top and unread when its buyer writes',
  (_name, panel) => {
    const now = Date.parse('2026-11-20T10:00:00Z');
    const state = panel.createState(now);
    const key = panel.truth('https://panel.example', state, now).list.at(-1)!.key;
    panel.addMessage(state, key, { text: 'Still there?' }, now);
    const [first] = panel.truth('https://panel.example', state, now).list;
    expect(first).toMatchObject({
      key,
      lastMessageAt: '2026-11-20T10:00:00.000Z',
      actual: { lastFrom: 'buyer', awaitingReply: true },
    });
    expect(first!.actual.unreadCount).toBeGreaterThan(0);
  },
);
