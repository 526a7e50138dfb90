import { expect } from '@playwright/test';

import { visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { Host } from '../panels/hosts.ts';
import { test } from './fixtures.ts';
import { draftIn, GUARD } from './panel-page.ts';
import { complain, TALKS } from './talks.ts';
import { openWatched } from './watching.ts';

// One with a plain text field, one with an editable box.
const PANELS = ['predajca.swopify.com', 'panel.handelo.example'] as const satisfies readonly Host[];
const ROW = '[data-panelwatch-row]';

for (const host of PANELS) {
  test(`on ${host} a reply that is being written stays when another discussion is opened`, async ({
    seller,
    server,
  }) => {
    const panel = server.panelAt(host);
    const key = complain(server, host);
    const page = await openWatched(seller, host, panel.paths.list);
    const badge = '[data-panelwatch-badge][data-due]';
    await until('the badges', async () => (await visible(page, badge)).length > 0);
    await page.goto(seller.address(host, panel.paths.thread(key)));
    const { composer } = server.truth(host).threads[key]!;
    const { reply } = TALKS[host];
    await page.click(composer);
    await page.type(reply);
    const address = await page.url();

    const popup = await seller.openExtensionPage('popup.html');
    const others = await until('another row', async () =>
      (await visible(popup, ROW)).filter(({ data }) => data['key'] !== key).at(0),
    );
    await popup.click(`${ROW}[data-key="${others.data['key']}"] .row`);
    await until('its tab', async () =>
      (await openTabs(seller)).find((url) => url.endsWith(panel.paths.thread(others.data['key']!))),
    );
    expect(await page.url()).toBe(address);
    expect(await draftIn(page, composer)).toBe(reply);
  });
}

test('a field that the panel makes one for notes is none for replies until it is one again', async ({
  seller,
  server,
}) => {
  const [host] = PANELS;
  const key = complain(server, host);
  const page = await openWatched(seller, host, server.panelAt(host).paths.thread(key));
  const { composer } = server.truth(host).threads[key]!;
  const call = (label: string) =>
    page.evaluate((text: string) => {
      document.querySelector('form label[for]')!.textContent = text;
    }, label);
  await page.click(composer);
  await page.type(TALKS[host].phone);
  await until('the finding', async () => (await visible(page, GUARD)).at(0));
  await call('Interná poznámka');
  await until('no finding in a note', async () => (await visible(page, GUARD)).length === 0);
  await call('Odpoveď kupujúcemu');
  await until('the finding again', async () => (await visible(page, GUARD)).at(0));
});

function openTabs(seller: Parameters<typeof openWatched>[0]): Promise<string[]> {
  return seller.inExtension(
    async () => (await chrome.tabs.query({})).map(({ url, pendingUrl }) => url ?? pendingUrl ?? ''),
    null,
  );
}
