import { expect } from '@playwright/test';

import { look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';

// What every other test relies on: the browsers do as they are told.

test('shows a panel at its host name, and reads, clicks, types and presses in it', async ({
  seller,
  server,
}) => {
  const host = 'predajca.swopify.com';
  const { key, subject } = server.truth(host).list.find((row) => row.actual.awaitingReply)!;
  const page = await seller.newPage();
  await page.goto(seller.address(host, `/partner/konverzacie/${key}`));
  expect(await page.evaluate(() => location.hostname, null)).toBe(host);
  expect((await look(page, '.page-title'))[0]?.text).toBe(subject);
  await page.click('#sprava');
  await page.type('Dobrý deň, žlťučký kôň.');
  await page.press('Enter');
  await page.type('Á');
  await page.press('Backspace');
  await page.type('Predajca');
  await page.click('form .btn-primary');
  await until('the post', () => server.posts(host).length > 0);
  expect(server.posts(host).map(({ text }) => text)).toEqual(['Dobrý deň, žlťučký kôň.\nPredajca']);
});

test('keeps tabs apart', async ({ seller }) => {
  const [one, two] = [await seller.newPage(), await seller.newPage()];
  await one.goto(seller.address('panel.handelo.example', '/konto/pytania'));
  await two.goto(seller.address('laden.werkhof.example', '/laden/anfragen'));
  expect(await one.url()).toBe(seller.address('panel.handelo.example', '/konto/pytania'));
  expect(await two.evaluate(() => document.title, null)).toContain('Werkhof');
});

test('looks into open shadow roots and past what is hidden', async ({ seller }) => {
  const page = await seller.newPage();
  await page.goto(seller.address('laden.werkhof.example', '/laden'));
  await page.evaluate(() => {
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    root.innerHTML = '<button data-try="1" hidden>no</button><button data-try="2">yes</button>';
    root.lastElementChild?.addEventListener('click', (event) => {
      root.append(event.isTrusted ? 'clicked' : 'called');
    });
  }, null);
  await page.click('[data-try]');
  expect((await look(page, '[data-try]')).map(({ data }) => data['try'])).toEqual(['1', '2']);
  expect((await visible(page, '[data-try]')).map(({ text }) => text)).toEqual(['yes']);
  const said = await page.evaluate(
    () => document.body.lastElementChild?.shadowRoot?.textContent,
    null,
  );
  expect(said).toContain('clicked');
});

test('runs scripts with the rights of the extension', async ({ seller }) => {
  const manifest = await seller.inExtension(() => chrome.runtime.getManifest().short_name, null);
  expect(manifest).toBe('Panelwatch');
});

test('draws in the color scheme that is set', async ({ seller }) => {
  const page = await seller.newPage();
  await page.goto(seller.address('laden.werkhof.example', '/laden'));
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches, null);
  for (const scheme of ['dark', 'light'] as const) {
    await seller.setColorScheme(scheme);
    await until(`a ${scheme} page`, async () => (await isDark()) === (scheme === 'dark'));
  }
});

test('reads the posted key of a press with Control', async ({ seller, server }) => {
  const host = 'panel.handelo.example';
  const { key } = server.truth(host).list[0]!;
  const page = await seller.newPage();
  await page.goto(seller.address(host, `/konto/pytania/${key}`));
  await page.click('.hnd-editor');
  await page.type('Dziękujemy za wiadomość');
  await page.press('Control+Enter');
  await until('the post', () => server.posts(host).length > 0);
  expect(server.posts(host)[0]).toMatchObject({ key, text: 'Dziękujemy za wiadomość' });
});

test.describe('abroad', () => {
  test.use({ userLocale: 'sk-SK', userTimeZone: 'America/New_York' });

  test("speaks the user's language and goes by the user's clock", async ({ seller }) => {
    const page = await seller.newPage();
    await page.goto(seller.address('laden.werkhof.example', '/laden'));
    const here = (): [string, string] => [
      navigator.language,
      new Intl.DateTimeFormat().resolvedOptions().timeZone,
    ];
    expect(await page.evaluate(here, null)).toEqual([
      expect.stringMatching(/^sk/),
      'America/New_York',
    ]);
    expect((await seller.inExtension(here, null))[1]).toBe('America/New_York');
    if (seller.name === 'chromium') {
      expect(await seller.inExtension(() => chrome.i18n.getUILanguage(), null)).toMatch(/^sk/);
    }
  });
});
