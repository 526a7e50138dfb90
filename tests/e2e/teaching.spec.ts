import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { HOSTS } from '../panels/hosts.ts';
import { DAY, MINUTE } from '../panels/lib/zoned-time.ts';
import { servePanels, type PanelServer } from '../panels/server.ts';
import { violations } from './axe.ts';
import { boardPanel } from './board-panel.ts';
import { test as base } from './fixtures.ts';
import { draftIn, GATE, GUARD, rulesShown } from './panel-page.ts';
import { asked, PICKER, pointAt, startPicker } from './picking.ts';
import { openWatched } from './watching.ts';

const HOST = 'taula.arkatz.example';
const LIST = boardPanel.paths.list;

const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern.
  server: async ({}, use) => {
    const server = await servePanels({ hosts: { ...HOSTS, [HOST]: boardPanel } });
    await use(server);
    await server.close();
  },
});

/** What the badges have to say of rows whose times are printed, by key. */
function dueOf(server: PanelServer): Map<string, number> {
  const printed = server
    .truth(HOST)
    .list.filter(({ awaitingReply, shown }) => awaitingReply && /\d{4}-/.test(shown.time));
  return new Map(
    printed.map(({ key, lastMessageAt }) => [
      key,
      Math.floor(Date.parse(lastMessageAt) / MINUTE) * MINUTE + DAY,
    ]),
  );
}

async function expectBadges(page: Page, server: PanelServer): Promise<void> {
  const due = dueOf(server);
  expect(due.size).toBeGreaterThan(3);
  const shown = await until('the badges', async () => {
    const badges = await look(page, '[data-panelwatch-badge]');
    const times = new Map(badges.map(({ data }) => [data['key'], Date.parse(data['due'] ?? '')]));
    return [...due.keys()].every((key) => times.has(key)) && times;
  });
  expect([...due].map(([key]) => shown.get(key))).toEqual([...due.values()]);
}

test('a panel on which nothing is found is taught in five clicks', async ({ seller, server }) => {
  const page = await openWatched(seller, HOST, LIST);
  await startPicker(seller, page);
  expect(await look(page, '[data-panelwatch-badge]'), 'before').toEqual([]);
  const steps = { row: '.q7', time: '.x2', buyer: '.z1', reply: '.idatz', send: '.ekin' };
  for (const [step, selector] of Object.entries(steps)) {
    await asked(page, step);
    await pointAt(page, selector);
  }
  await asked(page, 'saved');
  await expectBadges(page, server);
  expect(await page.evaluate(() => Reflect.get(window, 'heard') as string[], null)).toEqual([]);
  expect(await page.url(), 'a press on a row was not followed').toContain(LIST);
  await page.press('Escape');
  await until('the picker to go', async () => (await look(page, PICKER)).length === 0);
  expect(await page.evaluate(() => document.querySelectorAll('panelwatch-pick').length, null)).toBe(
    0,
  );

  await page.goto(seller.address(HOST, LIST));
  await expectBadges(page, server);
  await page.click('.idatz');
  await page.type('Proszę pisać na jan@arkatz.pl');
  await until('the finding', async () => (await rulesShown(page, GUARD)).includes('contact.email'));
  await page.click('.ekin');
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  expect(server.posts(HOST)).toEqual([]);
  await page.click(`${GATE} [data-action="edit"]`);
  expect(await draftIn(page, '.idatz')).toContain('jan@arkatz.pl');
});

test('a panel is taught by keyboard alone', async ({ seller, server }) => {
  const page = await openWatched(seller, HOST, LIST);
  await startPicker(seller, page);
  // The likeliest comes first: the longest list, its time; then the buyer before all else in the row.
  for (const step of ['row', 'time', 'buyer', 'reply', 'send']) {
    await asked(page, step);
    await page.press(step === 'buyer' ? 'ArrowRight' : 'Tab');
    await page.press('Enter');
  }
  await asked(page, 'saved');
  await page.press('Enter');
  await until('the picker to go', async () => (await look(page, PICKER)).length === 0);
  await expectBadges(page, server);
});

test('Escape leaves, Backspace goes back, and nothing is kept', async ({ seller }) => {
  const page = await openWatched(seller, HOST, LIST);
  await startPicker(seller, page);
  await asked(page, 'row');
  await pointAt(page, '.q7');
  await asked(page, 'time');
  await page.press('Backspace');
  await asked(page, 'row');
  await pointAt(page, '.q7');
  await asked(page, 'time');
  for (const scheme of ['light', 'dark'] as const) {
    await seller.setColorScheme(scheme);
    expect(await violations(page, 'panelwatch-pick'), scheme).toEqual([]);
  }
  await page.press('Escape');
  await until('the picker to go', async () => (await look(page, PICKER)).length === 0);
  await page.goto(seller.address(HOST, LIST));
  expect(await look(page, '[data-panelwatch-badge]')).toEqual([]);
});
