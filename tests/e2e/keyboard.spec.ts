import { expect } from '@playwright/test';

import { look, type Page, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { countWaiting, openRead, ROW } from './watching.ts';

const HOST = 'predajca.swopify.com';

const MENU = '.claim-menu';

/** Every page of the extension, and what of it is there last. */
const PAGES = {
  'popup.html': [MENU, '.panel'],
  'dashboard.html': ['.tile .change', MENU, '.healths', '.target'],
  'options.html': ['[data-host]', '.profiles table'],
  'tools.html#handover': ['input[type="datetime-local"]'],
  'tools.html#absence': ['.fields'],
  'tools.html#contacts': ['[data-contact]'],
  'tools.html#archive': ['input[name="archive"]'],
  'welcome.html': ['.steps'],
} as const;

/** What has the focus, and what can be seen of that. */
interface Stop {
  /** Place among all that can be reached; -1 for the page itself. */
  readonly place: number;
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInSight: boolean;
}

test('every page is walked by keyboard alone, there and back', async ({ seller, server }) => {
  // Hundreds of keys, one after the other.
  test.slow();
  await openRead(seller, server, HOST);
  for (const [file, shown] of Object.entries(PAGES)) {
    const page = await seller.openExtensionPage(file);
    for (const part of shown)
      await until(`${part} of ${file}`, async () => (await look(page, part)).at(0));
    if (shown.some((part) => part === MENU)) await menusInAll(page, countWaiting(server, HOST));
    await page.evaluate(stillAndNumbered, null);
    const names = await page.evaluate(namesInOrder, null);
    const there = await walk(page, 'Tab', names.length);
    expect(new Set(there.map(({ place }) => place)), `${file}: all is reached`).toEqual(
      new Set(names.keys()),
    );
    const places = there.map(({ place }) => place);
    expect(places, `${file}: in the order of the page`).toEqual(places.toSorted((a, b) => a - b));
    // The parts of a date are marked by themselves, or the field as a whole is.
    const seen = new Set(
      there.filter(({ isMarked, isInSight }) => isMarked && isInSight).map(({ place }) => place),
    );
    const unseen = there.filter(({ place }) => !seen.has(place)).map(({ name }) => name);
    expect(unseen, `${file}: the focus is seen`).toEqual([]);
    // Back from the last: no trap, in this direction either.
    const back = await walk(page, 'Shift+Tab', names.length);
    expect(back.at(-1)?.place, `${file}: and back to the first`).toBe(0);
    await page.close();
  }
});

test('what folds up, is chosen and is switched obeys the keys that it should', async ({
  seller,
  server,
}) => {
  await openRead(seller, server, HOST);

  const popup = await seller.openExtensionPage('popup.html');
  await until('its list', async () => (await visible(popup, ROW)).at(0));
  await focus(popup, '.pause summary');
  await popup.press('Enter');
  await until('the choices', async () =>
    (await visible(popup, '[data-action="pause-hour"]')).at(0),
  );
  await popup.press('Tab');
  await popup.press(' ');
  await until('the pause', async () => (await visible(popup, '[data-action="turn-on"]')).at(0));
  await popup.close();

  const options = await seller.openExtensionPage('options.html');
  await until('the settings', async () => (await visible(options, '[name="quiet"]')).at(0));
  await focus(options, '[name="quiet"]');
  await options.press(' ');
  await until('quiet hours', async () => (await visible(options, '[name="quiet-from"]')).at(0));
  await options.close();

  const dashboard = await seller.openExtensionPage('dashboard.html');
  await until('the figures', async () => (await visible(dashboard, '.tile')).at(0));
  await focus(dashboard, '[type="radio"]');
  await dashboard.press('ArrowRight');
  await until('90 days', async () => (await dashboard.url()).includes('days=90'));
  await focus(dashboard, '.scope select');
  await dashboard.press('ArrowDown');
  await dashboard.press('Enter');
  await until('one panel', async () => (await dashboard.url()).includes('panel='));
  await dashboard.close();

  const tools = await seller.openExtensionPage('tools.html');
  await until('the tabs', async () => (await visible(tools, '.tabs a')).at(0));
  await focus(tools, '.tabs a[href="#contacts"]');
  await tools.press('Enter');
  await until('the contacts', async () => (await visible(tools, '[data-contact]')).at(0));
});

/** Waits until at least so many rows are there, and each with its menu: rows are drawn bit by bit, menus after them. */
async function menusInAll(page: Page, least: number): Promise<void> {
  await until(`a menu in each of ${least} rows`, async () => {
    const [rows, menus] = [await look(page, ROW), await look(page, MENU)];
    return rows.length >= least && menus.length === rows.length;
  });
}

/** Presses `key` until the focus leaves the page or comes round; every stop on the way. */
async function walk(page: Page, key: string, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  // A field of a date has a stop for each of its parts.
  for (let step = 0; step < 4 * most + 10; step++) {
    await page.press(key);
    const stop = await page.evaluate(focused, null);
    const isRound =
      stops.length > 1 && stop.place === stops[0]!.place && stop.place !== stops.at(-1)!.place;
    if (stop.place === -1 || isRound) {
      if (stops.length > 0) break;
      continue;
    }
    stops.push(stop);
  }
  return stops;
}

/** Goes to an element by the keyboard alone, however long each step takes. */
async function focus(page: Page, selector: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted: string) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let step = 0; step < 200 && !(await isThere()); step++) await page.press('Tab');
  expect(await isThere(), `the focus on ${selector}`).toBe(true);
}

/** Runs in the page: numbers what can be reached. */
function stillAndNumbered(): void {
  const reachable =
    'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  let place = 0;
  for (const element of document.querySelectorAll<HTMLElement>(reachable)) {
    if (element.matches(':disabled') || !element.checkVisibility()) continue;
    // Of several that exclude each other the chosen one is reached, the others from there by arrows.
    if (element.matches('[type="radio"]:not(:checked)')) continue;
    const folded = element.closest('details:not([open])');
    if (folded && element.parentElement !== folded) continue;
    element.dataset['place'] = `${place++}`;
  }
}

/** Runs in the page. */
function namesInOrder(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-place]')].map(
    (element) => element.innerText || element.getAttribute('name') || element.tagName,
  );
}

/** Runs in the page. */
function focused(): Stop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { place: -1, name: '', isMarked: true, isInSight: true };
  const { top, bottom } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    place: Number(element.dataset['place'] ?? Number.NaN),
    name: `${element.tagName} ${element.className} ${element.innerText.slice(0, 30)}`,
    isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    isInSight: bottom > 0 && top < innerHeight,
  };
}
