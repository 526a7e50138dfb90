import { expect } from '@playwright/test';

import { look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { HOSTS } from '../panels/hosts.ts';
import { violations } from './axe.ts';
import { test } from './fixtures.ts';
import { GATE, GUARD, isStopped } from './panel-page.ts';
import { complain, TALKS } from './talks.ts';
import { openRead, openWatched } from './watching.ts';

const HOST = 'predajca.swopify.com';

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing of ours keeps anybody out, in ${scheme}`, async ({ seller, server }) => {
    const { paths } = server.panelAt(HOST);
    const list = await openRead(seller, server, HOST);
    await seller.setColorScheme(scheme);
    await list.click('[data-panelwatch-badge][data-state="on-time"]');
    await until('the explanation', async () => (await visible(list, '.popover')).at(0));
    expect(await violations(list, 'panelwatch-overlay'), 'list').toEqual([]);

    const key = complain(server, HOST);
    const thread = await openWatched(seller, HOST, paths.thread(key));
    await seller.setColorScheme(scheme);
    const { composer, send } = server.truth(HOST).threads[key]!;
    await thread.click(composer);
    await thread.type(TALKS[HOST].phone);
    // Before the number is typed, the words that ask for a call are found by themselves.
    await until('the finding alone', async () => {
      const [spoken, ...others] = (await look(thread, '.spoken')).map(({ text }) => text);
      return spoken?.includes('Phone number') === true && others.length === 0;
    });
    expect(await violations(thread, 'panelwatch-composer'), 'findings').toEqual([]);
    await thread.click(send);
    await until('the gate', async () => (await visible(thread, GATE)).at(0));
    expect(await violations(thread, 'panelwatch-composer'), 'gate').toEqual([]);

    const pages = {
      'popup.html': '.panel',
      'options.html': '[data-host]',
      'dashboard.html': '.tile',
    };
    for (const [file, shown] of Object.entries(pages)) {
      const page = await seller.openExtensionPage(file);
      await seller.setColorScheme(scheme);
      await until('its panels', async () => (await look(page, shown)).at(0));
      expect(await violations(page, 'body'), file).toEqual([]);
      await page.close();
    }
  });
}

test('the gate works by keyboard alone', async ({ seller, server }) => {
  const key = complain(server, HOST);
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  const { composer } = server.truth(HOST).threads[key]!;
  await page.click(composer);
  await page.type(TALKS[HOST].phone);
  await until('the finding', async () => (await visible(page, GUARD)).at(0));
  // From the draft to the button behind it, and press.
  await page.press('Tab');
  await page.press('Tab');
  await page.press('Enter');
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  await page.press('Escape');
  await until('the gate to go', async () => (await visible(page, GATE)).length === 0);
  expect(server.posts(HOST)).toEqual([]);
  // The focus is back in the draft: what is typed goes there.
  await page.type('!');
  const draft = await page.evaluate(
    (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
    composer,
  );
  expect(draft).toBe(`${TALKS[HOST].phone}!`);
});

test('in a low window the ways out of the gate stay in sight', async ({ seller, server }) => {
  const height = 360;
  const key = complain(server, HOST);
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await page.resize(800, height);
  const { composer } = server.truth(HOST).threads[key]!;
  await page.click(composer);
  await page.type(TALKS[HOST].phone);
  await until('the finding', () => isStopped(page, 'contact.phone'));
  await page.press('Tab');
  await page.press('Tab');
  await page.press('Enter');
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  const buttons = await visible(page, `${GATE} [data-action]`);
  expect(buttons.map(({ box }) => box.top + box.height <= height)).toEqual([true, true]);
  // What is missing comes into sight as well.
  await page.click(`${GATE} [data-action="send-anyway"]`);
  await until('the reason above the buttons', async () => {
    const [reason] = await visible(page, `${GATE} select`);
    return reason && reason.box.top + reason.box.height < buttons[0]!.box.top;
  });
});

test('the list folds for want of room, opens when there is room again, and never widens the page', async ({
  seller,
  server,
}) => {
  const key = complain(server, HOST);
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  const { composer, send } = server.truth(HOST).threads[key]!;
  await page.click(composer);
  await page.type(TALKS[HOST].phone);
  const list = (isOpen: boolean) => visible(page, `${GUARD} [aria-expanded="${isOpen}"]`);
  await until('the list', async () => (await list(true)).at(0));
  await page.resize(500, 240);
  await page.type(' ');
  await until('the list to fold', async () => (await list(false)).at(0));
  await page.resize(1280, 900);
  await until('the list to open', async () => (await list(true)).at(0));
  await page.click(send);
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  await page.resize(420, 640);
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth, null);
  await until('no way to scroll sideways', async () => (await beyond()) <= 0);
});

test('a badge that says more than before never widens the page', async ({ seller }) => {
  const page = await openWatched(seller, HOST, HOSTS[HOST].paths.list);
  await until('the badges', async () => (await visible(page, '[data-panelwatch-badge]')).at(0));
  const widened = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const overlay = document.querySelector('panelwatch-overlay')?.shadowRoot;
    overlay?.querySelector('[data-panelwatch-badge]')?.append('more '.repeat(500));
    return document.documentElement.scrollWidth - scrollWidth;
  }, null);
  expect(widened).toBe(0);
});

test('in a narrow window the line that finds no room above the list lies over no link of the page', async ({
  seller,
}) => {
  test.skip(seller.name === 'firefox', 'Its windows are not as narrow.');
  const host = 'seller.swapiphone.com';
  const page = await openWatched(seller, host, HOSTS[host].paths.list);
  await page.resize(420, 800);
  const strip = () => visible(page, '[data-panelwatch-strip]');
  const inCorner = async () => (await visible(page, '.docked [data-panelwatch-strip]')).at(0);
  await until('the line in the corner', inCorner);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a id="next" href="#" style="position:fixed;right:40px;bottom:20px">Next page</a>',
    );
  }, null);
  await until('no line over the link', async () => (await strip()).length === 0);
  // No change that anybody is told of: styles are not followed.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#next')!.style.display = 'none';
  }, null);
  await until('the line again', inCorner);
});

test('on a page that runs from right to left ours runs as its words do', async ({ seller }) => {
  const page = await openWatched(seller, HOST, HOSTS[HOST].paths.list);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  }, null);
  await until('the badges', async () => (await visible(page, '[data-panelwatch-badge]')).at(0));
  const direction = await page.evaluate(() => {
    const overlay = document.querySelector('panelwatch-overlay')?.shadowRoot;
    const badge = overlay?.querySelector('[data-panelwatch-badge]');
    return badge ? getComputedStyle(badge).direction : null;
  }, null);
  expect(direction).toBe('ltr');
});
