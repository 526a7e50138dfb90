import { expect } from '@playwright/test';

import { look, type Page, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { violations } from './axe.ts';
import { test } from './fixtures.ts';
import { openRead } from './watching.ts';

const HOST = 'predajca.swopify.com';
const DAY_MS = 86_400_000;

test('a long absence: by when it is announced, in which words, and a reminder of it', async ({
  seller,
  server,
}) => {
  await openRead(seller, server, HOST);
  const tools = await seller.openExtensionPage('tools.html#absence');
  await until('the form', async () => (await visible(tools, 'input[name="from"]')).at(0));
  await choose(tools, 'market', 'sk');
  await fill(tools, 'from', isoDay(40));
  await fill(tools, 'to', isoDay(60));
  await fill(tools, 'replacement', 'Jana Nováková');
  const letter = await until('the letter', async () => {
    const [{ text } = { text: '' }] = await visible(tools, '[data-letter]');
    return text.includes('Jana Nováková') && text;
  });
  expect(letter).toContain('plánovanú neprítomnosť');
  const [outcome] = await visible(tools, '.outcome');
  expect(outcome?.data['noticeBy']).toBe(isoDay(26));

  await tools.click('[data-action="remind"]');
  await until('the reminder', async () => (await visible(tools, '[data-reminder]')).at(0));
  await seller.stopBackground();
  const alarms = await seller.inExtension(
    async () => (await chrome.alarms.getAll()).map(({ name }) => name),
    null,
  );
  expect(alarms).toContain('remind');

  // A time that has come: the reminder is told once, and is gone.
  await tools.evaluate(async () => {
    const { storage, alarms: clock } = (globalThis as unknown as { chrome: ToolsApi }).chrome;
    const { reminders } = await storage.local.get('reminders');
    await storage.local.set({ reminders: reminders.map((reminder) => ({ ...reminder, at: 1 })) });
    await clock.create('remind', { when: Date.now() });
  }, null);
  await until('the notification', async () =>
    (await seller.notifications()).some((shown) => /absence|reminder/i.test(shown)),
  );
});

test('what is due before somebody is back takes notes and names, and they stay', async ({
  seller,
  server,
}) => {
  await openRead(seller, server, HOST);
  const tools = await seller.openExtensionPage('tools.html#handover');
  await until('the form', async () => (await visible(tools, 'input[name="back"]')).at(0));
  await fill(tools, 'back', `${isoDay(14)}T09:00`);
  const waiting = await until('what waits', async () => {
    const rows = await visible(tools, '.entry [data-panelwatch-row]');
    return rows.length > 2 && rows;
  });
  const dues = waiting.map(({ data }) => Date.parse(data['due']!));
  expect(dues).toEqual(dues.toSorted((a, b) => a - b));
  await tools.click('.entry input[name="assignee"]');
  await tools.type('Petra');
  await tools.press('Tab');
  await tools.type('Ask for the IMEI');
  await tools.press('Tab');
  await tools.close();
  // A page that is opened before the last word is kept shows what was kept before.
  await until('both to be kept', async () => {
    const again = await seller.openExtensionPage('tools.html#handover');
    await until('the form', async () => (await visible(again, 'input[name="back"]')).at(0));
    await fill(again, 'back', `${isoDay(14)}T09:00`);
    await until('what waits', async () => (await visible(again, '.entry')).length > 2);
    const [assignee, note] = await again.evaluate(
      () =>
        [...document.querySelectorAll<HTMLInputElement>('.entry input')].map(({ value }) => value),
      null,
    );
    await again.close();
    return assignee === 'Petra' && note === 'Ask for the IMEI';
  });
});

test('contacts are found by what one needs, with keys alone', async ({ seller }) => {
  const tools = await seller.openExtensionPage('tools.html#contacts');
  await until('the contacts', async () => (await visible(tools, '[data-contact]')).length > 8);
  const office = (await look(tools, '.office'))[0]!;
  expect(office.text).toMatch(/Open now|Closed now/);
  for (let tabs = 0; tabs < 5; tabs += 1) {
    await tools.press('Tab');
    if (await tools.evaluate(() => document.activeElement?.tagName === 'INPUT', null)) break;
  }
  await tools.type('ínvoice');
  await until('the one contact', async () => {
    const found = await visible(tools, '[data-contact]');
    return found.length === 1 && found[0]!.data['contact'] === 'trustedshops.contact.contract';
  });
});

test('messages are kept once the archive is on, are found again, and deleted', async ({
  seller,
  server,
}) => {
  const { paths } = server.panelAt(HOST);
  const { key } = server.truth(HOST).list.find(({ actual }) => actual.awaitingReply)!;
  const page = await openRead(seller, server, HOST);
  const tools = await seller.openExtensionPage('tools.html#archive');
  await until('the switch', async () => (await visible(tools, 'input[name="archive"]')).at(0));
  expect(await look(tools, '[data-archived]')).toEqual([]);
  await tools.click('input[name="archive"]');
  await until('it to be on', async () => (await visible(tools, '[name="archive-days"]')).at(0));
  await page.show();
  await page.goto(seller.address(HOST, paths.thread(key)));
  const archive = await until('the discussion to be kept', async () => {
    const opened = await seller.openExtensionPage('tools.html#archive');
    await until('the archive', async () => (await visible(opened, '.tools .card')).at(0));
    if ((await look(opened, '[data-archived] .snippet')).length > 0) return opened;
    await opened.close();
    return false;
  });
  await fill(archive, 'text', 'xylophonists');
  await until('nothing', async () => (await look(archive, '[data-archived]')).length === 0);
  await fill(archive, 'text', '');
  await until('it again', async () => (await visible(archive, '[data-archived]')).at(0));
  await archive.click('[data-action="delete-archive"]');
  await archive.click('[data-action="delete-archive-sure"]');
  await until('its end', async () => (await look(archive, '[data-archived]')).length === 0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the tools and the welcome keep nobody out, in ${scheme}`, async ({ seller }) => {
    const pages = {
      'tools.html#handover': 'input[name="back"]',
      'tools.html#absence': 'input[name="from"]',
      'tools.html#archive': 'input[name="archive"]',
      'tools.html#contacts': '[data-contact]',
      'welcome.html': '.steps',
    };
    for (const [file, shown] of Object.entries(pages)) {
      const page = await seller.openExtensionPage(file);
      await seller.setColorScheme(scheme);
      await until(file, async () => (await visible(page, shown)).at(0));
      expect(await violations(page, 'body'), file).toEqual([]);
      await page.resize(320, 640);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        null,
      );
      expect(overflow, `${file} at 320 px`).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
}

/** What of the browser's interface is used here. */
interface ToolsApi {
  readonly storage: {
    readonly local: {
      get(key: 'reminders'): Promise<{ reminders: { at: number }[] }>;
      set(values: object): Promise<void>;
    };
  };
  readonly alarms: { create(name: string, alarm: { when: number }): Promise<void> };
}

function isoDay(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

async function fill(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    ([field, text]: string[]) => {
      const input = document.querySelector<HTMLInputElement>(`input[name="${field}"]`)!;
      input.value = text!;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [name, value],
  );
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    ([field, choice]: string[]) => {
      const select = document.querySelector<HTMLSelectElement>(`select[name="${field}"]`)!;
      select.value = choice!;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, value],
  );
}
