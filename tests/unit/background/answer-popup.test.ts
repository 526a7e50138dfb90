import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { Overview } from '@/utils/discussions/view';

import { type Outside, passTime, popup, sendAs, settled, startExtension, tabOf } from './browser';
import { listOf, waiting } from './readings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const HOST = 'seller.example';

let outside: Outside;

beforeEach(async () => {
  outside = await startExtension(NOW);
  outside.permissions.add(`https://${HOST}/*`);
  await sendAs(popup, 'watchPanel', { host: HOST });
});

const report = (...rows: ReturnType<typeof waiting>[]) => {
  outside.reader = ({ now }) => ({ reading: listOf(now, rows), asksForPassword: false });
  return sendAs(tabOf(HOST), 'reportReading', listOf(Date.now(), rows));
};
const overview = (part: object = {}) =>
  sendAs<Overview>(popup, 'getOverview', { query: '', limit: 50, lookedAt: null, ...part });
const pause = (until: unknown) => sendAs(popup, 'pauseNotifications', { until });
const notified = () =>
  Object.values(fakeBrowser.notifications.getAllCreateOptions()).map(({ title }) => title);

test('gets as many rows as it shows, and how many there are', async () => {
  await report(...Array.from({ length: 5 }, (_, i) => waiting(`${i}`, NOW - (5 - i) * HOUR)));
  const { discussions, found, panels } = await overview({ limit: 2 });
  expect(discussions.map(({ key }) => key)).toEqual(['0', '1']);
  expect(found).toBe(5);
  expect(panels).toMatchObject([{ waiting: 5 }]);
});

test('gets what it searches for, the figures of all', async () => {
  await report(waiting('1', NOW, { buyer: 'Žofia' }), waiting('2', NOW, { buyer: 'Peter' }));
  const { discussions, found, panels } = await overview({ query: 'zofia' });
  expect(discussions.map(({ key }) => key)).toEqual(['1']);
  expect(found).toBe(1);
  expect(panels).toMatchObject([{ waiting: 2 }]);
});

test('counts as new what came since the last look, each once', async () => {
  await report(waiting('old', NOW - HOUR));
  const lookedAt = NOW + MINUTE;
  await passTime(5 * MINUTE);
  // The old one is printed with another time now: that makes it no newer.
  await report(waiting('old', NOW - HOUR + 30_000), waiting('new', NOW + 2 * MINUTE));
  expect((await overview({ lookedAt })).panels).toMatchObject([{ fresh: 1, waiting: 2 }]);
  expect((await overview()).panels).toMatchObject([{ fresh: 0 }]);
});

test('tells panels nothing', async () => {
  await expect(
    sendAs(tabOf(HOST), 'getOverview', { query: '', limit: 9, lookedAt: null }),
  ).rejects.toThrow();
  await expect(sendAs(tabOf(HOST), 'pauseNotifications', { until: null })).rejects.toThrow();
});

test.each([{ until: 'turned-on' }, { until: NOW + HOUR }])(
  'holds notifications back until $until',
  async ({ until }) => {
    await pause(until);
    expect((await overview()).paused).toBe(until);
    await report(waiting('1', NOW - 21 * HOUR));
    await settled();
    expect(notified()).toEqual([]);
    await pause(null);
    await settled();
    expect(notified()).toEqual(['Due soon: Buyer 1']);
  },
);

test('shows what was held back when the hour is over', async () => {
  await pause(NOW + HOUR);
  await report(waiting('1', NOW - 21 * HOUR));
  await settled();
  for (let passed = 0; passed < 55; passed += 5) await passTime(5 * MINUTE);
  expect(notified()).toEqual([]);
  await passTime(5 * MINUTE);
  expect(notified()).toHaveLength(1);
});

test.each(['tomorrow', -1.5, undefined])('takes no pause until %s', async (until) => {
  await expect(pause(until)).rejects.toThrow();
});
