import { expect } from '@playwright/test';

import { drawn, look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { draftIn, GUARD } from './panel-page.ts';
import { complain } from './talks.ts';
import { openWatched } from './watching.ts';

const HOST = 'predajca.swopify.com';
const DRAFT = 'Ďakujeme za správu, jan.predajca@gmail.com.';
const EXCEPTION = '[data-panelwatch-exceptions] li';

test('what is never warned about goes out, until it is taken back in the settings', async ({
  seller,
  server,
}) => {
  const key = complain(server, HOST);
  const { composer, send } = server.truth(HOST).threads[key]!;
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await page.click(composer);
  await page.type(DRAFT);
  // On the way there is an address at gmail.co.
  await until('the finding', async () =>
    (await visible(page, GUARD)).some(({ text }) => text.includes('jan.predajca@gmail.com')),
  );
  // It is folded for want of room once it has its place.
  await drawn(page);
  if ((await visible(page, '.never summary')).length === 0)
    await page.click(`${GUARD} .head button`);
  await page.click('.never summary');
  await page.click('[data-action="never-value"]');
  await until('no finding', async () => (await visible(page, GUARD)).length === 0);
  await page.click(send);
  await until('the reply', () => server.posts(HOST).length > 0);
  await until('the panel to take the reply', async () => (await draftIn(page, composer)) === '');

  const options = await seller.openExtensionPage('options.html');
  const [exception] = await until('the exception', async () => {
    const listed = await look(options, EXCEPTION);
    return listed.length > 0 && listed;
  });
  expect(exception!.text).toContain('jan.predajca@gmail.com');
  await options.click(`${EXCEPTION} button`);
  await until('no exception', async () => (await look(options, EXCEPTION)).length === 0);

  await page.show();
  await page.goto(seller.address(HOST, server.panelAt(HOST).paths.thread(key)));
  await page.click(composer);
  await page.type(DRAFT);
  await until('the finding', async () => (await visible(page, GUARD)).at(0));
});
