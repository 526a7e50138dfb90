import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { openWatched } from './watching.ts';

const HOST = 'predajca.swopify.com';

test.skip(
  ({ browserUnderTest }) => browserUnderTest === 'firefox',
  'its protocol draws for no other medium',
);

test('a panel is printed as it is, without what is drawn over it', async ({ seller, server }) => {
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.list);
  await until('the badges', async () => (await visible(page, '[data-panelwatch-badge]')).at(0));
  await drawFor(page, { media: 'print' });
  expect(await visible(page, '[data-panelwatch-badge], [data-panelwatch-strip]')).toEqual([]);
  await drawFor(page, {});
  expect(await visible(page, '[data-panelwatch-badge]')).not.toEqual([]);
});

test('what is chosen shows where the browser chooses the colours', async ({ seller }) => {
  const colours = { features: [{ name: 'forced-colors', value: 'active' }] };
  const tools = await seller.openExtensionPage('tools.html#archive');
  await drawFor(tools, colours);
  await until('the tabs', async () => (await visible(tools, '.tabs a')).at(3));
  expect(await unlikeTheFirst(tools, '.tabs a', 'border-bottom-color')).toEqual([3]);

  const dashboard = await seller.openExtensionPage('dashboard.html?days=90');
  await drawFor(dashboard, colours);
  await until('the periods', async () => (await visible(dashboard, '.period span')).at(2));
  expect(await unlikeTheFirst(dashboard, '.period span', 'background-color')).toEqual([2]);
});

test('tools are printed without what only a screen needs', async ({ seller }) => {
  const tools = await seller.openExtensionPage('tools.html#contacts');
  await until('the contacts', async () => (await visible(tools, '[data-contact]')).at(0));
  await drawFor(tools, { media: 'print' });
  expect(await visible(tools, '.tabs, [data-action="copy"]')).toEqual([]);
  expect(await look(tools, '[data-contact]')).toEqual(await visible(tools, '[data-contact]'));
});

interface Medium {
  readonly media?: string;
  readonly features?: readonly { name: string; value: string }[];
}

/** Draws the page as for a medium until it is told otherwise. */
async function drawFor(page: Page, { media = '', features = [] }: Medium): Promise<void> {
  const devtools = await page.devtools?.();
  await devtools?.send('Emulation.setEmulatedMedia', { media, features: [...features] });
}

/** Which of the elements, counted from 0, are drawn unlike the first in one property. */
function unlikeTheFirst(page: Page, selector: string, property: string): Promise<number[]> {
  return page.evaluate(
    ([wanted, name]: string[]) => {
      const drawn = [...document.querySelectorAll(wanted!)].map((element) =>
        getComputedStyle(element).getPropertyValue(name!),
      );
      return drawn.flatMap((value, i) => (value === drawn[0] ? [] : [i]));
    },
    [selector, property],
  );
}
