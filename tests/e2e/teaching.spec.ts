import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { HOSTS } from '../panels/hosts.ts';
import { DAY, MINUTE } from '../panels/lib/zoned-time.ts';
import { servePanels, type PanelServer } from '../panels/server.ts';
import { violations } from './axe.ts';
import { boardPanel, dottedBoard, drawnBoard } from './board-panel.ts';
import { test as base } from './fixtures.ts';
import { draftIn, GATE, GUARD, rulesShown } from './panel-page.ts';
import { asked, PICKER, pointAt, startPicker } from './picking.ts';
import { openWatched } from './watching.ts';

const HOST = 'taula.arkatz.example';
const DOTTED_HOST = 'puntuak.arkatz.example';
const DRAWN_HOST = 'geziak.arkatz.example';
const LIST = boardPanel.paths.list;

const A_SUNDAY_EVENING = Date.parse('2026-11-22T18:10:00Z');
/**
 * The last Sunday evening. What the boards show follows from the time: at other hours and on other days
 * of the week few of those that wait have a time that can be read.
 */
const SERVED_AT =
  A_SUNDAY_EVENING + Math.floor((Date.now() - A_SUNDAY_EVENING) / (7 * DAY)) * 7 * DAY;

const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern.
  server: async ({}, use) => {
    const server = await servePanels({
      now: SERVED_AT,
      hosts: { ...HOSTS, [HOST]: boardPanel, [DOTTED_HOST]: dottedBoard, [DRAWN_HOST]: drawnBoard },
    });
    await use(server);
    await server.close();
  },
});

/** What the badges have to say of rows whose times are printed, by key. */
function dueOf(server: PanelServer, host: string): Map<string, number> {
  const printed = server
    .truth(host)
    .list.filter(({ awaitingReply, shown }) => awaitingReply && /\d{4}-/.test(shown.time));
  return new Map(
    printed.map(({ key, lastMessageAt }) => [
      key,
      Math.floor(Date.parse(lastMessageAt) / MINUTE) * MINUTE + DAY,
    ]),
  );
}

async function expectBadges(page: Page, server: PanelServer, host = HOST): Promise<void> {
  const due = dueOf(server, host);
  expect(due.size).toBeGreaterThan(3);
  const shown = await until('the badges', async () => {
    const badges = await look(page, '[data-panelwatch-badge]');
    const times = new Map(badges.map(({ data }) => [data['key'], Date.parse(data['due'] ?? '')]));
    return [...due.keys()].every((key) => Number.isFinite(times.get(key))) && times;
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
  // Before anything is chosen, every arrow key chooses.
  const keys = {
    row: 'ArrowDown',
    time: 'Tab',
    buyer: 'ArrowRight',
    reply: 'Tab',
    send: 'ArrowUp',
  };
  for (const [step, key] of Object.entries(keys)) {
    await asked(page, step);
    await page.press(key);
    await page.press('Enter');
  }
  await asked(page, 'saved');
  await page.press('Enter');
  await until('the picker to go', async () => (await look(page, PICKER)).length === 0);
  await expectBadges(page, server);
});

test('what waits is shown by the colour of a dot, and seen at once', async ({ seller, server }) => {
  const page = await openWatched(seller, DOTTED_HOST, LIST);
  await startPicker(seller, page);
  const steps = { row: '.q7', time: '.x2', buyer: '.z1', waits: '.k1', reply: '.idatz' };
  for (const [step, selector] of Object.entries(steps)) {
    await asked(page, step);
    if (step === 'waits') {
      await pointAt(page, '.x2');
      const problem = async () => (await visible(page, `${PICKER} .problem`)).at(0);
      expect((await until('the refusal', problem)).text).toContain('All rows look alike there');
    }
    await pointAt(page, selector);
  }
  await asked(page, 'send');
  await pointAt(page, '.ekin');
  await asked(page, 'saved');
  await expectBadges(page, server, DOTTED_HOST);
});

test('who wrote last is shown by a drawing where nothing shows what waits', async ({
  seller,
  server,
}) => {
  const page = await openWatched(seller, DRAWN_HOST, LIST);
  await startPicker(seller, page);
  for (const [step, selector] of Object.entries({ row: '.q7', time: '.x2', buyer: '.z1' })) {
    await asked(page, step);
    await pointAt(page, selector);
  }
  await asked(page, 'waits');
  await page.click(`${PICKER} [data-action="skip"]`);
  await asked(page, 'author');
  // By keyboard the drawing comes first: only some of the rows have it.
  await page.press('Tab');
  const count = async () => (await visible(page, `${PICKER} [data-turns]`)).at(0);
  expect((await until('the count', count)).text).toMatch(/You wrote last in \d+ of \d+ rows/);
  await pointAt(page, '.gezi');
  await asked(page, 'reply');
  await pointAt(page, '.idatz');
  await asked(page, 'send');
  await pointAt(page, '.ekin');
  await asked(page, 'saved');
  await expectBadges(page, server, DRAWN_HOST);
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

/** What the user would have shown on the board, as a file. */
const FILE = {
  format: 'panelwatch-profiles',
  version: 1,
  exportedAt: 1,
  profiles: [
    {
      version: 1,
      origin: 'taught',
      host: HOST,
      path: LIST,
      locale: null,
      timeZone: null,
      list: {
        record: '.lerro',
        fields: {
          key: { selector: ':scope', attribute: 'data-zk' },
          time: { selector: '.x2' },
          buyer: { selector: '.z1' },
          author: { selector: '.q7' },
        },
        confidence: { time: 0.5 },
        author: { by: 'prefix', seller: [], buyer: [], platform: [] },
      },
      composer: { editor: '.idatz', send: ['.ekin'] },
      beside: true,
    },
  ],
};

/** Chooses a file on the settings page. */
async function choose(options: Page, content: unknown): Promise<void> {
  await options.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('input[name="profiles"]')!;
    const files = new DataTransfer();
    files.items.add(new File([text], 'profiles.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(content));
}

test('profiles come from a file, go into one, and are forgotten', async ({ seller, server }) => {
  const page = await openWatched(seller, HOST, LIST);
  const options = await seller.openExtensionPage('options.html');
  const STORED = `[data-profile="${HOST}${LIST}"]`;
  await until('the profiles', async () => (await visible(options, '.profiles')).at(0));

  const [{ list, ...rest }] = FILE.profiles as [(typeof FILE.profiles)[0]];
  await choose(options, { ...FILE, profiles: [{ ...rest, list: { ...list, record: '..a' } }] });
  const [refusal] = await until('the refusal', async () => {
    const shown = await visible(options, '[data-problems]');
    return shown.length > 0 && shown;
  });
  expect(refusal!.text).toContain('profiles[0].list.record');
  expect(await look(options, STORED)).toEqual([]);

  await choose(options, FILE);
  await until('the profile', async () => (await visible(options, STORED)).at(0));
  expect(await look(options, '[data-problems]')).toEqual([]);
  await expectBadges(page, server);

  const saved = await options.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<Blob>();
    URL.createObjectURL = (blob) => {
      resolve(blob as Blob);
      return '#';
    };
    document.querySelector<HTMLButtonElement>('[data-action="export-profiles"]')!.click();
    return (await promise).text();
  }, null);
  expect(JSON.parse(saved)).toMatchObject({ ...FILE, exportedAt: expect.any(Number) });

  await page.show();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.lerro')) row.className = 'bestela';
  }, null);
  const [strip] = await until('the strip to say that it is gone', async () => {
    const shown = await visible(page, '[data-panelwatch-strip][data-health="unreadable"]');
    return shown.length > 0 && shown;
  });
  expect(strip!.text).toContain('no longer where you showed it');
  await page.click('[data-panelwatch-strip] [data-action="teach"]');
  await asked(page, 'row');
  await page.press('Escape');

  await options.show();
  await options.click(`${STORED} [data-action="reset-profile"]`);
  await until('no profile', async () => (await look(options, STORED)).length === 0);
  expect(await visible(options, '[data-outcome]')).toMatchObject([
    { text: expect.stringContaining('was reset') },
  ]);
});
