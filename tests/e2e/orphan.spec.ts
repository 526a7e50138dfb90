import { expect } from '@playwright/test';

import { type Page, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { draftIn, GATE, GUARD } from './panel-page.ts';
import { complain, TALKS } from './talks.ts';
import { openWatched } from './watching.ts';

const HOST = 'predajca.swopify.com';
const BADGE = '[data-panelwatch-badge]';
const NOTICE = '[data-panelwatch-notice]';

test('a page that outlives its extension keeps the draft and sends', async ({ seller, server }) => {
  const key = complain(server, HOST);
  const { composer, send } = server.truth(HOST).threads[key]!;
  const { phone } = TALKS[HOST];
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await page.click(composer);
  await page.type(phone);
  await until('the finding', async () => (await visible(page, GUARD)).at(0));

  // As an update does; the answer would come from a page that is gone by then.
  await seller.inExtension(() => void setTimeout(() => chrome.runtime.reload()), null);
  await page.show();
  // Firefox ends the scripts of an extension that goes and brings those of the next into its pages.
  if (seller.name === 'chromium') {
    await until('the notice', async () => {
      await page.click(composer);
      return (await visible(page, NOTICE)).at(0);
    });
  }
  expect(await draftIn(page, composer)).toBe(phone);
  await page.click(send);
  await until('the reply, or the gate of the next', async () => {
    return server.posts(HOST).length > 0 || (await visible(page, GATE)).length > 0;
  });
  if (server.posts(HOST).length > 0) {
    expect(server.posts(HOST)).toMatchObject([{ key, text: phone }]);
    expect(await visible(page, GATE)).toEqual([]);
  } else expect(await draftIn(page, composer)).toBe(phone);
});

test('what a page shows of an extension that is switched off goes', async ({ seller, server }) => {
  test.skip(!seller.switchOff, 'Chromium leaves scripts alive, and they notice.');
  const pages: Page[] = [];
  for (const host of ['panel.handelo.example', HOST] as const) {
    const page = await openWatched(seller, host, server.panelAt(host).paths.list);
    await until(`badges on ${host}`, async () => (await visible(page, BADGE)).at(0));
    pages.push(page);
  }
  await seller.switchOff?.();
  for (const page of pages) {
    await until('the badges to go', async () => (await visible(page, BADGE)).length === 0);
  }
});
