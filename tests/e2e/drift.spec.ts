import { expect } from '@playwright/test';

import { look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { openWatched, ROW, waitingIn } from './watching.ts';

const HOST = 'predajca.swopify.com';

test('a list that is rebuilt so that nothing in it can be read is missed, not forgotten', async ({
  seller,
  server,
}) => {
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.list);
  await until('the badges', async () => (await visible(page, '[data-panelwatch-badge]')).at(0));
  const popup = await seller.openExtensionPage('popup.html');
  const known = await waitingIn(popup, server, HOST);

  await page.show();
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.list-group-item')) row.textContent = 'Otvoriť';
  }, null);
  await until('the strip to say that the list could not be read', async () =>
    (await visible(page, '[data-panelwatch-strip][data-health="unreadable"]')).at(0),
  );
  await popup.show();
  await until('the popup to say so too', async () =>
    (await visible(popup, `[data-host="${HOST}"][data-health="unreadable"]`)).at(0),
  );
  // It stays until a list is there again.
  expect(await visible(page, '[data-panelwatch-strip][data-health="unreadable"]')).toHaveLength(1);
  const keys = (await look(popup, ROW)).map(({ data }) => data['key']);
  expect(keys).toEqual(known);
});
