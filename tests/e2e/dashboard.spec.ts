import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { HOUR, MINUTE } from '../panels/lib/zoned-time.ts';
import { test } from './fixtures.ts';
import { GATE, GUARD } from './panel-page.ts';
import { complain, TALKS } from './talks.ts';
import { openRead, openWatched, ROW, waitingIn } from './watching.ts';

const HOST = 'predajca.swopify.com';
/** How long before a deadline it is near, as long as nobody has chosen anything else. */
const SOON_MS = 4 * HOUR;

const keys = async (page: Page): Promise<(string | undefined)[]> =>
  (await look(page, ROW)).map(({ data }) => data['key']);

test('the popup finds, pauses, and leads to the dashboard', async ({ seller, server }) => {
  const rows = server.truth(HOST).list;
  const panel = await openWatched(seller, HOST, server.panelAt(HOST).paths.list);
  await until('the badges', async () => (await look(panel, '[data-panelwatch-badge]')).at(0));
  const popup = await seller.openExtensionPage('popup.html');
  const shown = await waitingIn(popup, server, HOST);
  const { buyer } = rows.find(({ key }) => key === shown[0])!;
  await popup.click('input[type="search"]');
  await popup.type(buyer.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  await until('what was searched for', async () => {
    const found = await keys(popup);
    return found.length < shown.length && found.includes(shown[0]);
  });

  await popup.click('.pause summary');
  await popup.click('[data-action="pause-turned-on"]');
  await until('the pause', async () => (await visible(popup, '[data-action="turn-on"]')).at(0));
  await popup.click('[data-action="turn-on"]');
  await until('its end', async () => (await visible(popup, '.pause summary')).at(0));
  const [link] = await look(popup, '.ways a');
  expect(link?.visible).toBe(true);
});

test('the dashboard shows what the panel shows, opens each figure, and exports it', async ({
  seller,
  server,
}) => {
  const panel = await openRead(seller, server, HOST);
  const badges = await look(panel, '[data-panelwatch-badge]');
  expect(badges.length).toBeGreaterThan(4);

  const page = await seller.openExtensionPage('dashboard.html');
  // Targets come last, when all is read that any figure needs.
  await until('all figures', async () => (await visible(page, '.target')).at(0));
  const rows = await look(page, ROW);
  // Each row says what its badge on the panel does.
  for (const { data } of badges) {
    const row = rows.find((other) => other.data['key'] === data['key']);
    expect(row?.data).toMatchObject({ key: data['key'] });
    expect(row?.data['due']).toBe(data['due']);
    // Just now it may have been one and be the other.
    if (!turnsNow(data['due'])) expect(row?.data['state']).toBe(data['state']);
  }

  // What waits comes first, the most urgent of it at the top; what was answered last.
  const order = ['overdue', 'due-soon', 'on-time', 'unknown', 'answered'];
  const places = rows.map(({ data }) => order.indexOf(data['state'] ?? ''));
  expect(places).toEqual(places.toSorted((a, b) => a - b));

  // In Firefox a driver's script cannot see the file that the page makes.
  if (seller.name === 'chromium') {
    const file = JSON.parse(await exportOf(page, 'json'));
    expect(file.version).toBe(1);
    expect(file.discussions.map(({ key }: { key: string }) => key).slice(0, rows.length)).toEqual(
      rows.map(({ data }) => data['key']),
    );
    const csv = await exportOf(page, 'csv');
    expect(csv.split('\r\n')).toHaveLength(file.discussions.length + 2);
  }

  // A figure opens as many discussions as it counts, and the address keeps them.
  const figure = '[data-figure="open"] .value a';
  const count = Number((await look(page, figure))[0]?.text);
  await openByKeyboard(page, figure);
  await until('what is open', async () => (await look(page, ROW)).length === Math.min(100, count));
  const address = await page.url();
  expect(address).toContain('outcome=open');
  await page.goto(address);
  await until('the same after loading', async () => {
    const [found] = await look(page, '.found');
    return found?.data['found'] === String(count);
  });

  // One click leads to the discussion.
  const [first] = await keys(page);
  await page.click(`${ROW} a`);
  await until('the discussion', async () => (await panel.url()).includes(first ?? '?'));
});

test('a warning that a reply was edited for counts as prevented', async ({ seller, server }) => {
  const key = complain(server, HOST);
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  const { composer, send } = server.truth(HOST).threads[key]!;
  await page.click(composer);
  await page.type(TALKS[HOST].phone);
  await until('the finding', async () => (await visible(page, GUARD)).at(0));
  await page.click(send);
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  await page.click(`${GATE} [data-action="edit"]`);
  await until('the gate to go', async () => (await visible(page, GATE)).length === 0);
  await page.press('Control+a');
  await page.type(TALKS[HOST].reply);
  await page.click(send);
  await until('the reply', () => server.posts(HOST).length === 1);

  const dashboard = await seller.openExtensionPage('dashboard.html');
  const warning = '[data-rule="contact.phone"]';
  // Its rule; edited, prevented, sent anyway. The page tells the background while it sends.
  await until('the warning as prevented', async () => {
    const [shown] = await look(dashboard, warning);
    const counts = shown?.text.split(/\s+/).filter((word) => /^\d+$/.test(word));
    return counts?.join(' ') === '1 1 0';
  });
});

/** Whether a deadline comes near, or passes, within minutes: the state beside it changes then. */
function turnsNow(due = ''): boolean {
  const left = Date.parse(due) - Date.now();
  return [0, SOON_MS].some((turn) => Math.abs(left - turn) < 3 * MINUTE);
}

/** Goes to a figure by the keyboard alone, and opens it. */
async function openByKeyboard(page: Page, figure: string): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate((selector: string) => {
      const element = document.activeElement;
      return element?.matches(selector) ? 'figure' : (element?.id ?? '');
    }, figure);
  for (let step = 0; step < 200 && (await focused()) !== 'figure'; step++) await page.press('Tab');
  await page.press('Enter');
  await until('the list to have the focus', async () => (await focused()) === 'list-title');
}

/** The text of the file that a button offers to save. */
async function exportOf(page: Page, kind: 'csv' | 'json'): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) Object.assign(globalThis, { savedFile: file });
      return make(file);
    };
  }, null);
  await page.click(`[data-action="export-${kind}"]`);
  return until('the file', () =>
    page.evaluate(async () => {
      const saved: unknown = Reflect.get(globalThis, 'savedFile');
      Reflect.deleteProperty(globalThis, 'savedFile');
      return saved instanceof Blob ? saved.text() : null;
    }, null),
  );
}
