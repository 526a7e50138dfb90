import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { PanelServer } from '../panels/server.ts';
import { test } from './fixtures.ts';
import { openRead } from './watching.ts';

const HOST = 'predajca.swopify.com';
const WAITING = '[data-panelwatch-badge][data-state="on-time"]';
const DAY_MS = 86_400_000;

test('days that the platform leaves out move the deadlines that they touch', async ({
  seller,
  server,
}) => {
  const page = await openRead(seller, server, HOST);
  const before = await dueTimes(page, server);
  const now = Date.now();

  const options = await seller.openExtensionPage('options.html');
  await until('the panel', async () => (await look(options, `[data-host="${HOST}"]`)).at(0));
  // Every day of the week to come: whatever day it is today, deadlines fall later.
  await fill(options, 'from', isoDay(now));
  await fill(options, 'to', isoDay(now + 7 * DAY_MS));
  await options.click('[data-action="add-closure"]');
  await until('the closure', async () => (await visible(options, '.closures li')).at(0));

  await page.show();
  await page.goto(seller.address(HOST, server.panelAt(HOST).paths.list));
  const after = await dueTimes(page, server);
  const moved = after.filter((_, i) => before[i]! > now);
  expect(moved.length).toBeGreaterThan(2);
  expect(Math.min(...moved)).toBeGreaterThan(Math.max(...before));

  await options.show();
  await options.click('.closures li button');
  await until('no closure', async () => (await visible(options, '.closures li')).length === 0);
  await page.show();
  await page.goto(seller.address(HOST, server.panelAt(HOST).paths.list));
  expect(await dueTimes(page, server)).toEqual(before);
});

test('a badge explains its deadline, and takes the mark that no reply is needed', async ({
  seller,
  server,
}) => {
  const page = await openRead(seller, server, HOST);
  const [badge] = await until('the badges', async () => {
    const badges = await visible(page, WAITING);
    return badges.length > 0 && badges;
  });
  const key = badge!.data['key']!;
  await page.click(`[data-panelwatch-badge][data-key="${key}"]`);
  const [explanation] = await until('the explanation', async () => {
    const shown = await visible(page, '.popover');
    return shown.length > 0 && shown;
  });
  expect(explanation!.text).toContain('24 hours on working days');
  expect(explanation!.text).toContain('Europe/Bratislava');
  await page.click('[data-action="no-reply-needed"]');
  await until('the mark', async () => (await stateOf(page, key)) === 'answered');
  await page.click('[data-action="reply-needed"]');
  await until('the mark to go', async () => (await stateOf(page, key)) === 'on-time');
});

test('everything that is kept can be deleted', async ({ seller, server }) => {
  const page = await openRead(seller, server, HOST);
  const options = await seller.openExtensionPage('options.html');
  await until('the button', async () => (await visible(options, '[data-action="forget"]')).at(0));
  await page.close();
  await options.click('[data-action="forget"]');
  await options.click('[data-action="forget-everything"]');
  await until('the end of it', async () =>
    (await look(options, '[role="status"]')).some(({ text }) => text.includes('deleted')),
  );
  const popup = await seller.openExtensionPage('popup.html');
  // While it loads it says that, in the same place.
  await until('a popup without panels', async () =>
    (await visible(popup, '.state:not([role])')).at(0),
  );
  expect(await look(popup, '[data-host], [data-panelwatch-row]')).toEqual([]);
});

/** Due times of all that waits on the list, in its order, once each has its badge. */
function dueTimes(page: Page, server: PanelServer): Promise<number[]> {
  const waiting = server
    .truth(HOST)
    .list.filter(({ page: place, awaitingReply }) => place === 1 && awaitingReply === true);
  return until('a badge on all that waits', async () => {
    const badges = await look(page, '[data-panelwatch-badge]');
    const times = new Map(badges.map(({ data }) => [data['key'], Date.parse(data['due'] ?? '')]));
    const due = waiting.map(({ key }) => times.get(key) ?? NaN);
    return !due.some(Number.isNaN) && due;
  });
}

async function stateOf(page: Page, key: string): Promise<string | undefined> {
  const badges = await look(page, '[data-panelwatch-badge]');
  return badges.find(({ data }) => data['key'] === key)?.data['state'];
}

async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    ([field, day]: string[]) => {
      const input = document.querySelector<HTMLInputElement>(`.closures input[name="${field}"]`)!;
      input.value = day!;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [name, value],
  );
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

test('the settings fit a window of 320 pixels, with a row for each profile', async ({
  seller,
  server,
}) => {
  await openRead(seller, server, HOST);
  const options = await seller.openExtensionPage('options.html');
  await until('a profile', async () => (await visible(options, '[data-profile]')).at(0));
  await options.resize(320, 640);
  await until('its button to have room', () =>
    options.evaluate(() => {
      const rightOf = (selector: string) =>
        document.querySelector(selector)!.getBoundingClientRect().right;
      return rightOf('[data-action="reset-profile"]') < rightOf('.profiles');
    }, null),
  );
});
