import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { CASES_HOST as HOST } from '../panels/hosts.ts';
import type { PanelServer } from '../panels/server.ts';
import { DAY, MINUTE } from '../panels/lib/zoned-time.ts';
import { daysAfter } from '../panels/ochrona/cases.ts';
import { test } from './fixtures.ts';
import { badgesOn, draftIn, GATE, rulesShown } from './panel-page.ts';
import { openWatched } from './watching.ts';

const CONSEQUENCES = '[data-panelwatch-consequences]';

test('every open case has its 5 days on the list, in the popup and on the dashboard', async ({
  seller,
  server,
}) => {
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.list);
  await page.resize(1280, 1900);
  const rows = server.truth(HOST).list;
  const waiting = rows.filter((row) => row.awaitingReply === true);
  const badges = await until('a badge on every open case', async () => {
    const drawn = await badgesOn(page, rows);
    return waiting.every(({ key }) => drawn.get(key)?.data['due'] !== undefined) && drawn;
  });
  for (const { key, lastMessageAt } of waiting) {
    const minute = `${lastMessageAt.slice(0, 16)}:00.000Z`;
    const { due: shown = '', state } = badges.get(key)?.data ?? {};
    const due = Date.parse(shown);
    expect(due, key).toBe(daysAfter(minute, 5));
    // Just now it may have been one and be the other.
    if (Math.abs(due - Date.now()) > MINUTE) {
      expect(state === 'overdue', key).toBe(due < Date.now());
    }
  }
  for (const view of ['popup.html', 'dashboard.html']) {
    const own = await seller.openExtensionPage(view);
    await until(`the cases in ${view}`, async () =>
      (await visible(own, '[data-panelwatch-row]')).some(({ data }) =>
        waiting.some(({ key }) => key === data['key']),
      ),
    );
    await own.click('[data-action="rule"]');
    const [card] = await until('the rule', () => visible(own, '[data-rule-card]').then(some));
    expect(card?.text).toContain('within 5 days');
    await own.close();
  }
});

test('while its form is out of sight, a case hides nothing of what was written', async ({
  seller,
  server,
}) => {
  const { key } = server.truth(HOST).list.find(({ awaitingReply }) => awaitingReply === false)!;
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await page.resize(1280, 560);
  // It takes its place once the window has its size.
  await until('the case to hide nothing', () =>
    page.evaluate(() => {
      const host = document.querySelector('[data-panelwatch-host="case"]');
      const box = host?.shadowRoot?.querySelector('.case')?.getBoundingClientRect();
      if (!box || box.height === 0) return false;
      return [...document.querySelectorAll('main p, main dd')].every((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left >= box.right || right <= box.left || top >= box.bottom || bottom <= box.top;
      });
    }, null),
  );
});

test('what follows from an answer is told before it goes; without a reason it does not', async ({
  seller,
  server,
}) => {
  const key = newCase(server);
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await page.resize(1280, 1000);
  await until('the days of the case', () => visible(page, '[data-step="shop-due"]').then(some));
  for (const [value, outcomes] of [
    ['nie', ['closed', 'service-team']],
    ['po-zwrocie', ['closed', 'service-team']],
    ['tak', ['closed', 'service-team']],
  ] as const) {
    await page.click(`input[value="${value}"]`);
    expect(await outcomesShown(page, outcomes.length)).toEqual(outcomes);
  }
  // With a part of the amount the customer may refuse it: a third response, and a word about it is missing.
  await setAmount(page, '1,00');
  expect(await outcomesShown(page, 3)).toEqual(['closed', 'service-team', 'service-team']);

  await page.click('#wyslij');
  await until('the gate', () => visible(page, GATE).then(some));
  expect(await rulesShown(page, GATE)).toEqual(['case.reason', 'case.partial']);
  const [card] = await visible(page, `${GATE} [data-rule-card="trustedshops.reason-required"]`);
  expect(card?.text).toContain('mandatory');
  await page.click(`${GATE} [data-action="edit"]`);
  expect(server.posts(HOST)).toEqual([]);

  const reason = 'Paczka dotarła uszkodzona. Może Pan odmówić tego częściowego zwrotu.';
  await page.click('#wiadomosc');
  await page.type(`${reason} Proszę pisać na sklep@przyklad.pl lub dzwonić: 601 234 567.`);
  expect(await draftIn(page, '#wiadomosc')).toContain(reason);
  await page.click('#wyslij');
  await until('the answer', () => server.posts(HOST).length > 0);
  expect(server.posts(HOST)).toMatchObject([{ key, text: expect.stringContaining(reason) }]);
  expect(await visible(page, GATE)).toEqual([]);
  await until('the move of the customer', () =>
    visible(page, '[data-panelwatch-timeline="awaiting-customer"]').then(some),
  );
});

test('more than was paid is held; a case that the shop left lies with the service team', async ({
  seller,
  server,
}) => {
  const key = newCase(server);
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await until('the case', () => visible(page, CONSEQUENCES).then(some));
  await page.click('input[value="tak"]');
  await setAmount(page, '9999,00');
  await page.click('#wiadomosc');
  await page.type('Zwracamy pieniądze.');
  await page.click('#wyslij');
  await until('the gate', () => visible(page, GATE).then(some));
  expect(await rulesShown(page, GATE)).toEqual(['case.amount']);
  await page.click(`${GATE} [data-action="edit"]`);
  expect(server.posts(HOST)).toEqual([]);

  const left = oldCase(server, 6 * DAY);
  await page.goto(seller.address(HOST, server.panelAt(HOST).paths.thread(left)));
  await until('the move of the service team', () =>
    visible(page, '[data-panelwatch-timeline="service-team"]').then(some),
  );
});

const some = <Item>(items: Item[]): Item[] | false => items.length > 0 && items;

/** A case that was answered, and that its customer has just opened again; its key. */
function newCase(server: PanelServer): string {
  const { key } = server.truth(HOST).list.find((row) => row.actual.lastFrom === 'seller')!;
  return opened(server, key, Date.now());
}

/** A case to whose customer the shop owes an answer since some time (ms) ago or longer; its key. */
function oldCase(server: PanelServer, ago: number): string {
  const at = Date.now() - ago;
  const { key } = server.truth(HOST).list.find((row) => Date.parse(row.lastMessageAt) < at)!;
  return opened(server, key, at);
}

function opened(server: PanelServer, key: string, at: number): string {
  const text = 'Nie otrzymałem mojego zamówienia.';
  server.add(HOST, { key, text, at: new Date(at).toISOString() });
  return key;
}

async function outcomesShown(page: Page, count: number): Promise<string[]> {
  const shown = await until('the consequences', async () => {
    const items = await look(page, `${CONSEQUENCES} [data-outcome]`);
    return items.length === count && items;
  });
  return shown.map(({ data }) => data['outcome'] ?? '');
}

async function setAmount(page: Page, amount: string): Promise<void> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#kwota');
    field?.focus();
    field?.select();
  }, null);
  await page.insert(amount);
}
