import { expect } from '@playwright/test';

import { visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { openRead } from './watching.ts';

const HOST = 'predajca.swopify.com';
/** What a window of 420 pixels leaves to a page that is drawn three times as large. */
const WIDTH = 140;

test.skip(
  ({ browserUnderTest }) => browserUnderTest === 'firefox',
  'Its windows are not as narrow.',
);

test('the popup is not scrolled sideways, however large it is drawn', async ({
  seller,
  server,
}) => {
  await openRead(seller, server, HOST);
  const popup = await seller.openExtensionPage('popup.html');
  await popup.resize(WIDTH, 600);
  await until('the rows', async () => (await visible(popup, '[data-panelwatch-row]')).at(1));
  expect(
    await popup.evaluate(() => document.documentElement.scrollWidth, null),
  ).toBeLessThanOrEqual(WIDTH);
});

test('the periods of the dashboard hold their words', async ({ seller }) => {
  const dashboard = await seller.openExtensionPage('dashboard.html');
  await dashboard.resize(213, 600);
  const periods = await until('the periods', async () => {
    const shown = await visible(dashboard, '.period span');
    return shown.length === 3 && shown;
  });
  expect(periods.map(({ box }) => box.left + box.width <= 213 && box.height < 40)).toEqual([
    true,
    true,
    true,
  ]);
  const isHeld = await dashboard.evaluate(
    () =>
      [...document.querySelectorAll('.period span')].every(
        (span) => span.scrollHeight <= span.getBoundingClientRect().height,
      ),
    null,
  );
  expect(isHeld).toBe(true);
});
