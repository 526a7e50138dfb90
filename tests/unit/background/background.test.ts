import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { DiscussionView, SentReading, Summary } from '@/utils/discussions';
import type { HolidayLaw } from '@/utils/sla/holidays/law';
import { allNotes, closeDatabase, database, DEFAULT_SETTINGS } from '@/utils/storage';
import { viewsOf } from '@/utils/storage/desk';
import { followStorage } from '@/utils/storage/health';

import {
  type Outside,
  passTime,
  permit,
  popup,
  restartWorker,
  sendAs,
  ringAlarm,
  settled,
  startExtension,
  tabOf,
} from './browser';
import { answered, listOf, waiting } from './readings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-11T12:00:00Z');
const HOST = 'seller.example';
const tab = tabOf(HOST);

let outside: Outside;

beforeEach(async () => {
  outside = await startExtension(NOW);
});

async function watch(): Promise<void> {
  outside.permissions.add(`https://${HOST}/*`);
  await sendAs(popup, 'watchPanel', { host: HOST });
}

const report = (reading: SentReading) => sendAs<DiscussionView[]>(tab, 'reportReading', reading);
const summary = () => sendAs<Summary>(popup, 'getSummary');
const serve = (...discussions: SentReading['discussions']) => {
  outside.reader = ({ now }) => ({ reading: listOf(now, discussions), asksForPassword: false });
};
const contextOf = (host: string, url: string, language: string | null) =>
  sendAs<object>(tabOf(host), 'getPanelContext', { url, language });
const notified = () =>
  Object.values(fakeBrowser.notifications.getAllCreateOptions()).map(({ title }) => title);

test('a page is told the holidays of the country that it asks for', async () => {
  const holidaysOf = (country: string) =>
    sendAs<HolidayLaw | null>(tab, 'getHolidays', { country });
  expect((await holidaysOf('SK'))?.rules.map(([on]) => on)).toContain('09-15');
  expect(await holidaysOf('XX')).toBeNull();
});

describe('a reading of a watched panel', () => {
  beforeEach(watch);

  test('comes back with what the ledger knows of its discussions', async () => {
    await report(listOf(NOW - HOUR, [waiting('1', NOW - 3 * HOUR)]));
    const [view] = await report(listOf(NOW, [waiting('1', NOW - MINUTE)]));
    expect(view).toMatchObject({ receivedAt: NOW - 3 * HOUR, dueAt: NOW + 21 * HOUR });
  });

  test('shows in the summary, the most urgent first', async () => {
    await report(
      listOf(NOW, [
        waiting('soon', NOW - 21 * HOUR),
        waiting('late', NOW - 25 * HOUR, { unread: true }),
        answered('done', NOW - HOUR),
        waiting('fresh', NOW - HOUR),
      ]),
    );
    const { panels, discussions } = await summary();
    expect(panels).toMatchObject([
      { host: HOST, overdue: 1, dueSoon: 1, waiting: 3, unread: 1, unknown: 0, health: 'ok' },
    ]);
    expect(discussions.map(({ key }) => key)).toEqual(['late', 'soon', 'fresh']);
  });

  test('survives the death of the worker', async () => {
    await report(listOf(NOW, [waiting('1', NOW - HOUR)]));
    await restartWorker();
    expect((await summary()).discussions).toHaveLength(1);
  });

  test.each<{ when: string; reading: unknown; from: object }>([
    { when: 'it does not parse', reading: { ...listOf(NOW, []), readAt: -1 }, from: tab },
    {
      when: 'it claims another panel',
      reading: { ...listOf(NOW, []), host: 'other.example', platform: 'other.example' },
      from: tab,
    },
    {
      when: 'it claims to be of a platform that the host is not',
      reading: { ...listOf(NOW, []), platform: 'swopify' },
      from: tab,
    },
    {
      when: 'its list is said to stand on another host',
      reading: listOf(NOW, [], { url: 'https://bank.example/transfer' }),
      from: tab,
    },
    { when: 'it does not come from a tab', reading: listOf(NOW, []), from: popup },
  ])('is refused when $when', async ({ reading, from }) => {
    await expect(sendAs(from, 'reportReading', reading)).rejects.toThrow();
  });

  test('keeps no address that leads off the panel', async () => {
    const [view] = await report(listOf(NOW, [waiting('1', NOW, { url: 'https://evil.example/' })]));
    expect(view).toMatchObject({ key: '1', url: null });
  });

  test('from a clock that is ahead counts as made now', async () => {
    await report(listOf(NOW + 5 * HOUR, [waiting('1', NOW - HOUR)]));
    expect((await summary()).panels).toMatchObject([{ lastReadAt: NOW }]);
  });

  test('in a private window is answered and not kept', async () => {
    const reading = listOf(NOW, [waiting('1', NOW - 3 * HOUR)]);
    const views = await sendAs(tabOf(HOST, { incognito: true }), 'reportReading', reading);
    expect(views).toMatchObject([{ dueAt: NOW + 21 * HOUR }]);
    expect((await summary()).discussions).toEqual([]);
  });

  test('in a container is kept only where the page tells the account', async () => {
    const container = tabOf(HOST, { cookieStoreId: 'firefox-container-2' });
    await sendAs(container, 'reportReading', listOf(NOW, [waiting('1', NOW)]));
    expect((await summary()).discussions).toEqual([]);
    const named = listOf(NOW, [waiting('1', NOW)], { account: 'Second shop' });
    await sendAs(container, 'reportReading', named);
    expect((await summary()).discussions).toMatchObject([{ account: 'Second shop' }]);
  });

  test('of a page without a list says nothing about the health of the list', async () => {
    await report(listOf(NOW - MINUTE, [waiting('1', NOW)]));
    await report(listOf(NOW, [], { url: `https://${HOST}/products`, health: 'unreadable' }));
    expect((await summary()).panels).toMatchObject([{ health: 'ok', trouble: null }]);
  });
});

describe('the button in the toolbar', () => {
  beforeEach(watch);

  test.each([
    { when: 'nothing is due soon', waits: [HOUR], text: '' },
    { when: 'two are due soon', waits: [21 * HOUR, 22 * HOUR], text: '2' },
    { when: 'one is overdue', waits: [21 * HOUR, 25 * HOUR], text: '1' },
  ])('says "$text" when $when', async ({ waits, text }) => {
    await report(
      listOf(
        NOW,
        waits.map((ms, i) => waiting(`${i}`, NOW - ms)),
      ),
    );
    await settled();
    expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
  });

  test('turns red by itself when a deadline passes', async () => {
    serve(waiting('1', NOW - 23 * HOUR));
    await report(listOf(NOW, [waiting('1', NOW - 23 * HOUR)]));
    await settled();
    expect(await fakeBrowser.action.getTitle({})).toMatch(/1 discussion due soon/);
    await passTime(HOUR + MINUTE);
    expect(await fakeBrowser.action.getTitle({})).toMatch(/1 discussion overdue/);
  });

  test('says "?" once two polls have failed, and never "nothing"', async () => {
    await report(listOf(NOW, [waiting('1', NOW)]));
    outside.server = () => new Response('', { status: 500 });
    await passTime(6 * MINUTE);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    await passTime(6 * MINUTE);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('?');
    expect((await summary()).panels).toMatchObject([{ trouble: 'unreachable' }]);
  });
});

describe('polling', () => {
  beforeEach(async () => {
    await watch();
    await report(listOf(NOW, [answered('1', NOW - HOUR)]));
    await settled();
  });

  test('asks for the list after five minutes, not before', async () => {
    serve(answered('1', NOW - HOUR));
    await passTime(4 * MINUTE);
    expect(outside.requests).toEqual([]);
    await passTime(2 * MINUTE);
    expect(outside.requests).toEqual([`https://${HOST}/messages`]);
  });

  test('keeps its pace, hour after hour', async () => {
    serve(answered('1', NOW - HOUR));
    for (let second = 0; second < 2 * 3600; second += 5) await passTime(5_000);
    // 5 minutes and a jitter of up to a tenth.
    expect(outside.requests.length).toBeGreaterThanOrEqual(21);
    expect(outside.requests.length).toBeLessThanOrEqual(24);
  });

  test('brings a new message into the summary and tells it once', async () => {
    serve(waiting('1', NOW + 4 * MINUTE));
    await passTime(6 * MINUTE);
    expect((await summary()).discussions).toMatchObject([{ key: '1', state: 'waiting' }]);
    expect(notified()).toEqual(['New message from Buyer 1']);
    await fakeBrowser.notifications.clear(
      Object.keys(await fakeBrowser.notifications.getAll())[0]!,
    );
    await restartWorker();
    await passTime(6 * MINUTE);
    expect(notified()).toEqual([]);
  });

  test('tells later what could not be shown, and goes on meanwhile', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    serve(waiting('1', NOW + 4 * MINUTE));
    await passTime(6 * MINUTE);
    expect(create).toHaveBeenCalled();
    // The ledger is well: the button says nothing else.
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    create.mockRestore();
    await passTime(6 * MINUTE);
    expect(notified()).toEqual(['New message from Buyer 1']);
  });

  test('tells nothing of what a visible tab has just shown', async () => {
    await report(listOf(NOW + MINUTE, [waiting('1', NOW)]));
    serve(waiting('1', NOW));
    await passTime(6 * MINUTE);
    expect(notified()).toEqual([]);
  });

  test.each([
    { where: 'a tab behind another', active: false, focused: true },
    { where: 'a window behind another program', active: true, focused: false },
  ])('tells what $where shows: nobody has seen it', async ({ active, focused }) => {
    outside.isFocused = focused;
    await sendAs(tabOf(HOST, { active }), 'reportReading', listOf(NOW, [waiting('1', NOW)]));
    await settled();
    expect(notified()).toEqual(['New message from Buyer 1']);
  });

  test('tells many new messages as one', async () => {
    serve(...['1', '2', '3', '4'].map((key) => waiting(key, NOW + 4 * MINUTE)));
    await passTime(6 * MINUTE);
    expect(notified()).toEqual(['4 new messages']);
  });

  test('does not tell old discussions that merely came into sight', async () => {
    serve(answered('1', NOW - HOUR), waiting('old', NOW - 5 * HOUR));
    await passTime(6 * MINUTE);
    expect(notified()).toEqual([]);
  });

  test('warns once before a deadline', async () => {
    serve(waiting('2', NOW - 19 * HOUR));
    await report(listOf(NOW, [waiting('2', NOW - 19 * HOUR)]));
    await passTime(59 * MINUTE);
    expect(notified()).toEqual([]);
    await passTime(2 * MINUTE);
    await passTime(10 * MINUTE);
    expect(notified()).toEqual(['Due soon: Buyer 2']);
  });

  test.each<{ when: string; answer: () => Response; trouble: string }>([
    {
      when: 'the server fails',
      answer: () => new Response('', { status: 500 }),
      trouble: 'unreachable',
    },
    {
      when: 'it asks to be left alone',
      answer: () => new Response('', { status: 429 }),
      trouble: 'unreachable',
    },
    {
      when: 'the session has ended',
      answer: () => new Response('', { status: 401 }),
      trouble: 'signed-out',
    },
    { when: 'it refuses', answer: () => new Response('', { status: 403 }), trouble: 'open-panel' },
    {
      when: 'it sends something else than a page',
      answer: () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
      trouble: 'open-panel',
    },
    {
      when: 'it sends more than any list',
      answer: () =>
        new Response('x'.repeat(6_000_000), { headers: { 'content-type': 'text/html' } }),
      trouble: 'unreadable',
    },
  ])('says so when $when', async ({ answer, trouble }) => {
    serve(answered('1', NOW - HOUR));
    outside.server = answer;
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ trouble }]);
  });

  test('says so when the page asks for a password', async () => {
    outside.reader = ({ now }) => ({
      reading: listOf(now, [], { health: 'unreadable' }),
      asksForPassword: true,
    });
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ trouble: 'signed-out', overdue: 0 }]);
  });

  test('says so when it is led to a host that it may not read', async () => {
    // As browsers do: an error to whoever asks by the rules of CORS, an opaque answer otherwise.
    outside.server = (_url, { mode }) => {
      if (mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return Object.defineProperty(Response.error(), 'type', { value: 'opaque' });
    };
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ trouble: 'signed-out' }]);
  });

  test('says something else when nobody answers', async () => {
    outside.server = () => Promise.reject(new TypeError('Failed to fetch'));
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ trouble: 'unreachable' }]);
  });

  test('waits as long as the server asks', async () => {
    outside.server = () => new Response('', { status: 429, headers: { 'retry-after': '1800' } });
    await passTime(6 * MINUTE);
    await passTime(29 * MINUTE);
    expect(outside.requests).toHaveLength(1);
    await passTime(5 * MINUTE);
    expect(outside.requests).toHaveLength(2);
  });

  test('on demand asks at once, but no panel twice within a minute', async () => {
    serve(answered('1', NOW - HOUR));
    await sendAs(popup, 'refresh');
    await Promise.all([sendAs(popup, 'refresh'), sendAs(popup, 'refresh')]);
    expect(outside.requests).toHaveLength(1);
  });

  test('that fails is told, and when it was asked for again too soon, too', async () => {
    outside.server = () => Promise.reject(new TypeError('Failed to fetch'));
    await sendAs(popup, 'refresh');
    const tried = async () => (await summary()).panels[0]?.tried;
    const at = Date.now();
    expect(await tried()).toMatchObject({ at });
    await passTime(MINUTE / 3);
    await sendAs(popup, 'refresh');
    expect(await tried()).toEqual({ at, nextAt: at + MINUTE });
  });

  test('that was due while the browser slept runs once', async () => {
    serve(answered('1', NOW - HOUR));
    await passTime(9 * HOUR);
    expect(outside.requests).toHaveLength(1);
  });

  test('goes on when the browser has dropped the alarms', async () => {
    serve(answered('1', NOW - HOUR));
    await fakeBrowser.alarms.clearAll();
    await restartWorker();
    await passTime(6 * MINUTE);
    expect(outside.requests).toHaveLength(1);
  });

  test('without the permission asks nobody and says so', async () => {
    outside.permissions.clear();
    await passTime(6 * MINUTE);
    expect(outside.requests).toEqual([]);
    expect((await summary()).panels).toMatchObject([{ trouble: 'no-permission' }]);
  });
});

describe('watching a panel', () => {
  test('registers its script and brings it into the open tabs', async () => {
    outside.tabs.push({ id: 3, url: `https://${HOST}/messages`, active: true });
    await watch();
    await settled();
    expect([...outside.scripts]).toEqual([`panel ${HOST}`]);
    expect(outside.injected).toEqual([
      { tabId: 3, files: ['/content-scripts/panel.css'] },
      { tabId: 3, files: ['/content-scripts/panel.js'] },
    ]);
    expect((await summary()).panels).toMatchObject([{ host: HOST, health: 'never-read' }]);
  });

  test('needs the permission', async () => {
    await expect(sendAs(popup, 'watchPanel', { host: HOST })).rejects.toThrow(/permission/i);
  });

  test('cannot be asked for by a page', async () => {
    outside.permissions.add(`https://${HOST}/*`);
    await expect(sendAs(tab, 'watchPanel', { host: HOST })).rejects.toThrow();
  });

  test('has open tabs look again when it ends: they get no badges any more', async () => {
    await watch();
    const looks: number[] = [];
    outside.tabs.push({ id: 3, url: `https://${HOST}/messages`, active: true });
    outside.reread = () => {
      looks.push(Date.now());
      return listOf(NOW, [waiting('1', NOW)]);
    };
    await sendAs(popup, 'stopWatching', { host: HOST });
    expect(looks).toHaveLength(1);
  });

  test('ends with everything taken back but the ledger', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW)]));
    await sendAs(popup, 'stopWatching', { host: HOST });
    expect([...outside.scripts, ...outside.permissions]).toEqual([]);
    expect((await summary()).panels).toEqual([]);
    await watch();
    expect((await summary()).discussions).toHaveLength(1);
  });
});

test('the summary is not for pages', async () => {
  await expect(sendAs(tab, 'getSummary')).rejects.toThrow();
});

describe('opening a discussion', () => {
  const url = `https://${HOST}/messages/1`;

  beforeEach(async () => {
    await watch();
    await report(listOf(NOW, [answered('1', NOW - HOUR)]));
  });

  test('goes to the tab of the panel', async () => {
    outside.tabs.push({ id: 3, url: `https://${HOST}/messages`, active: false });
    await sendAs(popup, 'openDiscussion', { host: HOST, url });
    expect(outside.tabs).toMatchObject([{ id: 3, url, active: true }]);
  });

  test('opens a tab where there is none', async () => {
    await sendAs(popup, 'openDiscussion', { host: HOST, url });
    expect(outside.tabs).toMatchObject([{ url }]);
  });

  test('shows the tab in which it stands, as it is', async () => {
    const [list, its] = [
      { id: 3, url: `https://${HOST}/messages`, active: true },
      { id: 4, url, active: false, holdsText: true },
    ];
    outside.tabs.push(list, its);
    await sendAs(popup, 'openDiscussion', { host: HOST, url });
    expect(outside.tabs).toEqual([list, { ...its, active: true }]);
  });

  test.each([{ holdsText: true }, { holdsText: 'silent' as const }, { pinned: true }])(
    'leaves a tab alone that is %o',
    async (state) => {
      const kept = { id: 3, url: `https://${HOST}/messages/2`, active: true, ...state };
      outside.tabs.push(kept);
      await sendAs(popup, 'openDiscussion', { host: HOST, url });
      expect(outside.tabs).toMatchObject([kept, { url }]);
    },
  );

  test('goes to the list where the discussion has no address', async () => {
    await sendAs(popup, 'openDiscussion', { host: HOST, url: null });
    expect(outside.tabs).toMatchObject([{ url: `https://${HOST}/messages` }]);
  });

  test.each(['https://other.example/1', 'javascript:alert(1)', `http://${HOST}/1`])(
    'never leads to %s',
    async (elsewhere) => {
      await expect(
        sendAs(popup, 'openDiscussion', { host: HOST, url: elsewhere }),
      ).rejects.toThrow();
      expect(outside.tabs).toEqual([]);
    },
  );

  test('is what a click on its notification does, after the worker has died as well', async () => {
    serve(waiting('1', NOW + 4 * MINUTE, { url }));
    await passTime(6 * MINUTE);
    const [id = ''] = Object.keys(await fakeBrowser.notifications.getAll());
    await restartWorker();
    await fakeBrowser.notifications.onClicked.trigger(id);
    await settled();
    expect(outside.tabs).toMatchObject([{ url }]);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
  });
});

test('a click on the notification of several leads to their list, or to the dashboard', async () => {
  await watch();
  await report(listOf(NOW, [answered('0', NOW - HOUR)]));
  const other = 'other.example';
  const listAt = (host: string) => `https://${host}/messages`;
  const clickOnly = async (): Promise<void> => {
    const [id = '', ...more] = Object.keys(await fakeBrowser.notifications.getAll());
    expect(more).toEqual([]);
    await fakeBrowser.notifications.onClicked.trigger(id);
    await settled();
  };
  serve(...['1', '2', '3', '4'].map((key) => waiting(key, NOW + 4 * MINUTE)));
  await passTime(6 * MINUTE);
  await clickOnly();
  expect(outside.tabs.map(({ url }) => url)).toEqual([listAt(HOST)]);

  outside.permissions.add(`https://${other}/*`);
  await sendAs(popup, 'watchPanel', { host: other });
  const reportOther = (...rows: SentReading['discussions']) =>
    sendAs(
      tabOf(other, { active: false }),
      'reportReading',
      listOf(Date.now(), rows, { host: other, platform: other, url: listAt(other) }),
    );
  await reportOther(answered('8', NOW, { url: null }));
  await sendAs(popup, 'pauseNotifications', { until: 'turned-on' });
  await reportOther(waiting('9', NOW + 9 * MINUTE, { url: null }));
  serve(...['5', '6', '7'].map((key) => waiting(key, NOW + 9 * MINUTE)));
  await passTime(10 * MINUTE);
  await sendAs(popup, 'pauseNotifications', { until: null });
  await clickOnly();
  expect(outside.tabs.at(-1)?.url).toMatch(/dashboard\.html$/);
});

describe('a list that its page draws by script', () => {
  beforeEach(async () => {
    await watch();
    await report(listOf(NOW, [answered('1', NOW - HOUR)]));
    outside.reader = ({ now }) => ({
      reading: listOf(now, [], { health: 'unreadable' }),
      asksForPassword: false,
    });
  });

  test('is read through an open tab of the panel', async () => {
    outside.tabs.push({ id: 3, url: `https://${HOST}/messages`, active: false });
    outside.reread = () => listOf(Date.now(), [waiting('1', Date.now() - MINUTE)]);
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ waiting: 1, trouble: null }]);
    expect(notified()).toEqual(['New message from Buyer 1']);
  });

  test('is read though another tab of the panel does not answer', async () => {
    outside.tabs.push(
      { id: 3, url: `https://${HOST}/messages`, active: false, isHeldUp: true },
      { id: 4, url: `https://${HOST}/messages`, active: false },
    );
    outside.reread = () => listOf(Date.now(), [waiting('1', Date.now() - MINUTE)]);
    await passTime(6 * MINUTE);
    expect(notified()).toEqual(['New message from Buyer 1']);
  });

  test('asks for the panel to be opened where no tab is', async () => {
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ trouble: 'open-panel', lastReadAt: NOW }]);
  });
});

describe('the panel of a pack', () => {
  const host = 'seller.swopify.com';
  const list = (account: string | null) => ({
    ...listOf(NOW, [waiting('1', NOW - 48 * HOUR)], { account }),
    host,
    platform: 'swopify',
    url: `https://${host}/sk-sk/messages`,
    market: { language: 'sk', country: 'SK', timeZone: 'Europe/Bratislava' },
  });

  test('is watched from its first reading on, without a click', async () => {
    await sendAs(tabOf(host), 'reportReading', list(null));
    expect(await summary()).toMatchObject({
      panels: [{ name: 'SWOPiFY', host, waiting: 1 }],
      // Monday 12:00 UTC, 24 h on working days
      discussions: [{ rule: 'swopify.reply-24h', dueAt: NOW - 24 * HOUR }],
    });
    expect([...outside.scripts]).toEqual([]);
  });

  test('reminds of a stage that the buyer was not told, once a working day, until it is', async () => {
    const untold = 'Buyer 1 does not yet know how the claim stands';
    const claim = { platform: 'swopify', account: null, key: '1' };
    await sendAs(tabOf(host), 'reportReading', list(null));
    await sendAs(tabOf(host), 'markClaim', { ...claim, mark: 'repair-begun' });
    const told = async (hours: number): Promise<number> => {
      for (let hour = 0; hour < hours; hour++) await passTime(HOUR);
      await settled();
      const shown = notified().filter((title) => title === untold).length;
      const ids = Object.keys(await fakeBrowser.notifications.getAll());
      for (const id of ids) await fakeBrowser.notifications.clear(id);
      return shown;
    };
    // It is Wednesday: a day later, two days later; not on the weekend; on Monday.
    expect(await told(23)).toBe(0);
    expect(await told(3)).toBe(1);
    expect(await told(20)).toBe(0);
    expect(await told(4)).toBe(1);
    expect(await told(46)).toBe(0);
    expect(await told(26)).toBe(1);
    await sendAs(tabOf(host), 'markClaim', { ...claim, mark: 'repair-begun', told: 'whole' });
    expect(await told(48)).toBe(0);
  });

  test('shows and keeps nothing once the watching has ended, and begins again on demand', async () => {
    await sendAs(tabOf(host), 'reportReading', list(null));
    await sendAs(popup, 'stopWatching', { host });
    expect(await sendAs(tabOf(host), 'reportReading', list(null))).toEqual([]);
    expect((await summary()).panels).toEqual([]);
    outside.permissions.add(`https://${host}/*`);
    await sendAs(popup, 'watchPanel', { host });
    expect((await summary()).panels).toMatchObject([{ host, waiting: 1 }]);
    expect([...outside.scripts]).toEqual([]);
  });

  test('is read at once where its permission comes back', async () => {
    outside.permissions.add(`https://${host}/*`);
    await sendAs(tabOf(host), 'reportReading', list(null));
    await settled();
    outside.permissions.clear();
    await passTime(6 * MINUTE);
    expect((await summary()).panels).toMatchObject([{ trouble: 'no-permission' }]);
    outside.tabs.push({ id: 3, url: list(null).url, active: true, isWithoutReader: true });
    outside.reader = ({ now }) => ({
      reading: { ...list(null), readAt: now },
      asksForPassword: false,
    });
    await permit(host, ['https://*.swopify.com/*']);
    expect((await summary()).panels).toMatchObject([{ trouble: null }]);
    expect(outside.injected).toEqual([
      { tabId: 3, files: ['/content-scripts/panel.css'] },
      { tabId: 3, files: ['/content-scripts/panel.js'] },
    ]);
  });

  test('that is not watched any more stays so where its permission comes back', async () => {
    await sendAs(tabOf(host), 'reportReading', list(null));
    await sendAs(popup, 'stopWatching', { host });
    await permit(host, ['https://*.swopify.com/*']);
    expect((await summary()).panels).toEqual([]);
  });

  test('is polled in the market whose language a tab showed last', async () => {
    const url = `https://${host}/messages`;
    const markets: (string | undefined)[] = [];
    outside.permissions.add(`https://${host}/*`);
    outside.server = () =>
      new Response('<html lang="en">', { headers: { 'content-type': 'text/html' } });
    outside.reader = ({ now, context }) => {
      markets.push(context.market?.country);
      const reading = { ...list('First'), url, market: context.market, readAt: now };
      return { reading, asksForPassword: false };
    };
    // Without a name at first: the poll reads the same list under the account's.
    for (const [account, language] of [
      [null, 'sl'],
      ['First', undefined],
      ['First', 'cs'],
    ] as const) {
      const told = language === undefined ? {} : { language };
      await sendAs(tabOf(host), 'reportReading', {
        ...list(account),
        url,
        readAt: Date.now(),
        ...told,
      });
      await settled();
      await passTime(6 * MINUTE);
    }
    expect(markets).toEqual(['SI', 'SI', 'CZ']);
  });

  test('with two accounts shows each by itself', async () => {
    await sendAs(tabOf(host), 'reportReading', list('First'));
    await sendAs(tabOf(host), 'reportReading', list('Second'));
    expect((await summary()).panels).toMatchObject([
      { account: 'First', overdue: 1 },
      { account: 'Second', overdue: 1 },
    ]);
  });
});

describe('forgetting', () => {
  test('everything leaves nothing of the ledger, the watching, the permissions and the settings', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW - 30 * HOUR)]));
    await fakeBrowser.storage.local.set({ settings: { pollMinutes: 9 } });
    await settled();
    await sendAs(popup, 'forgetEverything');
    expect(await summary()).toMatchObject({ panels: [], discussions: [] });
    expect([...outside.scripts, ...outside.permissions]).toEqual([]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    await watch();
    expect((await summary()).discussions).toEqual([]);
  });

  test('happens once a day', async () => {
    await watch();
    const forgotten = async () =>
      (await fakeBrowser.storage.local.get('forgottenAt'))['forgottenAt'];
    await passTime(2 * MINUTE);
    const first = await forgotten();
    await passTime(2 * HOUR);
    expect(await forgotten()).toBe(first);
    await passTime(23 * HOUR);
    expect(await forgotten()).toBeGreaterThan(Number(first));
  });

  test('drops what was not read for half a year', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW)]));
    outside.server = () => new Response('', { status: 500 });
    await passTime(181 * 24 * HOUR);
    await passTime(25 * HOUR);
    expect((await summary()).discussions).toEqual([]);
  });

  test('waits for another day where the clock has leapt', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW)]));
    outside.server = () => new Response('', { status: 500 });
    await passTime(MINUTE);
    vi.setSystemTime(NOW + 365 * 24 * HOUR);
    await ringAlarm();
    vi.setSystemTime(NOW + HOUR);
    await ringAlarm();
    expect((await summary()).discussions).toMatchObject([{ key: '1' }]);
  });
});

describe('a watch tab', () => {
  test('is the list of the panel, pinned, and stays awake', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW)]));
    await sendAs(popup, 'openWatchTab', { host: HOST });
    expect(outside.tabs).toMatchObject([
      { url: `https://${HOST}/messages`, pinned: true, active: false, autoDiscardable: false },
    ]);
  });
});

describe('a full disk', () => {
  const full = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };

  test('is told, and the page still gets its badges', async () => {
    await watch();
    await report(listOf(NOW, [answered('1', NOW)]));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const views = await report(listOf(NOW, [waiting('1', NOW - 3 * HOUR)]));
    await settled();
    expect(views).toMatchObject([{ state: 'waiting', dueAt: NOW + 21 * HOUR }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('?');
    expect(await fakeBrowser.action.getTitle({})).toMatch(/disk/);

    put.mockRestore();
    await report(listOf(NOW, [waiting('1', NOW - 3 * HOUR)]));
    await settled();
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('is told where nothing at all can be written', async () => {
    await watch();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const views = await report(listOf(NOW, [waiting('1', NOW)]));
    await settled();
    put.mockRestore();
    set.mockRestore();
    expect(views).toMatchObject([{ state: 'waiting' }]);
    expect(await fakeBrowser.action.getTitle({})).toMatch(/disk/);
  });

  test('is noted where a panel is to be watched, too', async () => {
    const told: boolean[] = [];
    const end = followStorage((works) => told.push(works));
    outside.permissions.add(`https://${HOST}/*`);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    await expect(sendAs(popup, 'watchPanel', { host: HOST })).rejects.toThrow(/full/);
    put.mockRestore();
    await settled();
    end();
    expect(told).toEqual([true, false]);
  });

  test('during a poll is told even after the worker has died', async () => {
    await watch();
    await report(listOf(NOW, [answered('1', NOW)]));
    serve(waiting('1', NOW));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    await passTime(6 * MINUTE);
    put.mockRestore();
    await restartWorker();
    await sendAs(popup, 'markNoReplyNeeded', {
      platform: HOST,
      account: null,
      key: 'x',
      undone: true,
    });
    expect(await fakeBrowser.action.getTitle({})).toMatch(/disk/);
  });
});

describe('quiet hours', () => {
  const evening = new Date(NOW);
  const clock = (hours: number): string =>
    `${String((evening.getHours() + hours) % 24).padStart(2, '0')}:00`;

  beforeEach(async () => {
    await fakeBrowser.storage.local.set({
      settings: { quietHours: { from: clock(0), to: clock(6) } },
    });
    await watch();
    await report(listOf(NOW, [answered('1', NOW - HOUR)]));
    serve(waiting('1', NOW + 4 * MINUTE));
    await passTime(6 * MINUTE);
  });

  test('hold a message back until they end', async () => {
    expect(notified()).toEqual([]);
    await passTime(6 * HOUR);
    expect(notified()).toEqual(['New message from Buyer 1']);
  });

  test('leave nothing to say of what was answered in them', async () => {
    serve(answered('1', NOW + 2 * HOUR));
    await passTime(3 * HOUR);
    await passTime(4 * HOUR);
    expect(notified()).toEqual([]);
  });
});

describe('the clock of the machine', () => {
  beforeEach(async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW - 20 * HOUR)]));
    serve(waiting('1', NOW - 20 * HOUR));
    await settled();
  });

  test('set back by a day stops no poll', async () => {
    await passTime(6 * MINUTE);
    const before = outside.requests.length;
    vi.setSystemTime(NOW - 24 * HOUR);
    await ringAlarm();
    expect(outside.requests.length).toBe(before + 1);
  });

  test('set forward and right again hides no message', async () => {
    serve(answered('2', NOW - HOUR, { lastFrom: null }));
    vi.setSystemTime(NOW + 72 * HOUR);
    await ringAlarm();
    vi.setSystemTime(NOW + 2 * HOUR);
    serve(waiting('2', NOW + HOUR));
    await ringAlarm();
    const { panels, discussions } = await summary();
    expect(panels).toMatchObject([{ lastReadAt: NOW + 2 * HOUR, trouble: null }]);
    expect(discussions.map(({ key }) => key)).toContain('2');
    expect(notified()).toContain('New message from Buyer 2');
  });

  test('set back and right again tells no message twice', async () => {
    serve(answered('2', NOW - HOUR, { lastFrom: null }));
    await passTime(6 * MINUTE);
    serve(waiting('2', NOW + 7 * MINUTE, { lastFrom: null }));
    await passTime(6 * MINUTE);
    expect(notified()).toContain('New message from Buyer 2');
    for (const id of Object.keys(await fakeBrowser.notifications.getAll()))
      await fakeBrowser.notifications.clear(id);
    // A poll takes its time.
    outside.server = () => {
      vi.setSystemTime(Date.now() + 1000);
      return new Response('<p>list</p>', { headers: { 'content-type': 'text/html' } });
    };
    for (const hours of [72, -72, 1]) {
      vi.setSystemTime(NOW + hours * HOUR);
      await ringAlarm();
    }
    expect(notified()).not.toContain('New message from Buyer 2');
  });

  test('set back and right again moves no answer of the past', async () => {
    const at = { lastMessageAt: null, lastMessageEarliestAt: null, lastFrom: null };
    serve(waiting('1', NOW - 20 * HOUR, { ...at, awaitingReply: false }));
    await passTime(6 * MINUTE);
    const answer = async () => {
      const views = viewsOf(await (await database()).getAll('discussions'), DEFAULT_SETTINGS);
      return views.find(({ key }) => key === '1')?.answeredAt;
    };
    const before = await answer();
    vi.setSystemTime(NOW - 10 * HOUR);
    serve(waiting('3', NOW - 20 * HOUR));
    await ringAlarm();
    vi.setSystemTime(NOW + HOUR);
    await ringAlarm();
    expect(await answer()).toBe(before);
  });

  test('set forward and right again leaves every deadline where it was', async () => {
    vi.setSystemTime(NOW + 48 * HOUR);
    await ringAlarm();
    expect((await summary()).panels).toMatchObject([{ overdue: 1 }]);
    vi.setSystemTime(NOW + MINUTE);
    expect((await summary()).discussions).toMatchObject([{ dueAt: NOW + 4 * HOUR }]);
    expect((await summary()).panels).toMatchObject([{ overdue: 0 }]);
    await ringAlarm();
    expect((await summary()).panels).toMatchObject([{ trouble: null }]);
  });
});

describe('the composer', () => {
  test('is brought into the frame that asks for it', async () => {
    await sendAs(tab, 'loadComposer');
    expect(outside.injected).toEqual([{ tabId: 7, files: ['/content-scripts/composer.js'] }]);
  });

  test('has its decisions kept', async () => {
    await watch();
    const decision = {
      platform: HOST,
      host: HOST,
      account: null,
      key: '1',
      rules: ['contact.phone'],
      action: 'send-anyway',
      reason: 'false-alarm',
      note: null,
      at: NOW,
    };
    await sendAs(tab, 'recordDecision', decision);
    await expect(
      sendAs(tab, 'recordDecision', { ...decision, host: 'other.example' }),
    ).rejects.toThrow();
  });
});

describe('"no reply needed"', () => {
  test('takes a discussion off the list, and can be taken back', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW - HOUR)]));
    const id = { platform: HOST, account: null, key: '1' };
    await sendAs(popup, 'markNoReplyNeeded', { ...id, undone: false });
    expect((await summary()).discussions).toEqual([]);
    await passTime(MINUTE);
    await sendAs(popup, 'markNoReplyNeeded', { ...id, undone: true });
    expect((await summary()).discussions).toHaveLength(1);
  });

  test('is taken from a panel for its own platform alone', async () => {
    await watch();
    await report(listOf(NOW, [waiting('1', NOW - HOUR)]));
    const mark = { platform: HOST, account: null, key: '1', undone: false };
    const stranger = { ...tab, url: 'https://other.example/' };
    await expect(sendAs(stranger, 'markNoReplyNeeded', mark)).rejects.toThrow();
    expect((await summary()).discussions).toHaveLength(1);
    await sendAs(tab, 'markNoReplyNeeded', mark);
    expect((await summary()).discussions).toEqual([]);
    expect(await report(listOf(NOW + MINUTE, [waiting('1', NOW - HOUR)]))).toMatchObject([
      { state: 'answered', setAside: true },
    ]);
  });
});

describe('a note on a discussion', () => {
  const OF = { platform: 'swopify', account: null, key: '1' };

  test('is kept, with what was noted of it before', async () => {
    await sendAs(popup, 'keepNote', { ...OF, assignee: 'Petra' });
    await sendAs(popup, 'keepNote', { ...OF, note: 'Ask for the IMEI' });
    expect(await allNotes(await database())).toMatchObject([
      { key: '1', assignee: 'Petra', note: 'Ask for the IMEI', changedAt: NOW },
    ]);
  });

  test('is taken from pages of the extension only', async () => {
    await expect(sendAs(tab, 'keepNote', { ...OF, note: 'A' })).rejects.toThrow();
  });
});

describe('a ledger that cannot be opened', () => {
  test('is told, and leaves the page its badges', async () => {
    await watch();
    await report(listOf(NOW, [answered('1', NOW - HOUR)]));
    await settled();
    await restartWorker();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('Corrupted', 'UnknownError');
      },
    });
    await closeDatabase();
    const views = await report(listOf(NOW, [waiting('1', NOW - 3 * HOUR)]));
    await settled();
    expect(views).toMatchObject([{ state: 'waiting', dueAt: NOW + 21 * HOUR }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('?');
    await expect(summary()).rejects.toThrow('Corrupted');
  });
});

describe('the context of a panel', () => {
  test('of a pack has its clock with the calendar of the market in the address', async () => {
    expect(
      await contextOf('seller.swopify.com', 'https://seller.swopify.com/sk-sk/d', 'en'),
    ).toMatchObject({
      platform: 'swopify',
      market: { language: 'sk', country: 'SK' },
      clock: {
        kind: 'workingDays',
        hours: 24,
        calendar: { holidays: 'SK', timeZone: 'Europe/Bratislava' },
      },
      rule: 'swopify.reply-24h',
      leadMs: 4 * HOUR,
    });
  });

  test('of a pack follows its address against the settings', async () => {
    const market = { language: 'pl', country: 'PL', timeZone: 'Europe/Warsaw' };
    const host = 'seller.swopify.com';
    const panels = { [host]: { market, clock: null, holidays: null, timeZone: null } };
    await fakeBrowser.storage.local.set({ settings: { panels } });
    expect(await contextOf(host, `https://${host}/sk-sk/d`, 'en')).toMatchObject({
      market: { country: 'SK' },
    });
    expect(await contextOf(host, `https://${host}/d`, 'sk')).toMatchObject({ market });
  });

  test.each([
    { language: 'sl', country: 'SI' },
    { language: 'de-AT', country: 'AT' },
    { language: 'de', country: 'DE' },
  ])('takes the market from the language $language', async ({ language, country }) => {
    expect(
      await contextOf('seller.swopify.com', 'https://seller.swopify.com/d', language),
    ).toMatchObject({ market: { country } });
  });

  test('of any other host counts 24 running hours by no rule', async () => {
    expect(await contextOf(HOST, `https://${HOST}/x`, null)).toMatchObject({
      platform: HOST,
      market: null,
      clock: { kind: 'running', hours: 24 },
      rule: null,
    });
  });

  test('takes what the user has set, and a broken setting takes no other with it', async () => {
    const market = { language: 'pl', country: 'PL', timeZone: 'Europe/Warsaw' };
    const clock = { kind: 'running', hours: 48 };
    await fakeBrowser.storage.local.set({
      settings: {
        leadMs: 'soon',
        pollMinutes: 10,
        panels: { [HOST]: { market, clock, holidays: null, timeZone: null } },
      },
    });
    expect(await contextOf(HOST, `https://${HOST}/x`, 'de')).toMatchObject({
      market,
      clock,
      leadMs: 4 * HOUR,
    });
  });
});
