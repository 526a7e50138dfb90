import { expect } from '@playwright/test';

import { look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { badgesOn, draftIn, GUARD, rulesShown } from './panel-page.ts';
import { openRead, openWatched } from './watching.ts';

const HOST = 'predajca.swopify.com';
const OPEN_BADGE = '[data-panelwatch-deadline] [data-panelwatch-badge]';

test('a claim: a locked phone is lifted with rule and deadline; a stage is set, hinted at, told', async ({
  seller,
  server,
}) => {
  const panel = server.panelAt(HOST);
  const { key, buyer } = server.truth(HOST).list.find((row) => row.actual.lastFrom === 'seller')!;
  server.add(HOST, {
    key,
    text: 'Telefón je zablokovaný, pýta Apple ID predchádzajúceho majiteľa.',
  });
  const page = await openWatched(seller, HOST, panel.paths.list);
  await until('the list', async () =>
    (await visible(page, '[data-panelwatch-strip][data-health="ok"]')).at(0),
  );

  await test.step('its row in the list is lifted, no other', async () => {
    const risks = await until('the risk on the row', async () => {
      const badges = await badgesOn(page, server.truth(HOST).list);
      const found = [...badges].filter(([, { data }]) => data['risk'] !== undefined);
      return found.length > 0 && found.map(([row, { data }]) => [row, data['risk']]);
    });
    expect(risks).toEqual([[key, 'locked']]);
    const badge = (await badgesOn(page, server.truth(HOST).list)).get(key);
    expect(badge?.text).toContain('!');
  });

  await page.goto(seller.address(HOST, panel.paths.thread(key)));
  await page.resize(1280, 1400);

  await test.step('the discussion is lifted, with the rule and the 72 hours', async () => {
    const badge = await until('the badge of the risk', async () =>
      (await visible(page, `${OPEN_BADGE}[data-risk="locked"]`)).at(0),
    );
    await page.click(OPEN_BADGE);
    const further = await until('the further deadline', async () =>
      (await visible(page, '[data-further-due]')).at(0),
    );
    expect(further.data['rule']).toBe('swopify.locked-device-72h');
    const due = Date.parse(badge.data['due'] ?? '');
    const days = (Date.parse(further.data['furtherDue'] ?? '') - due) / 86_400_000;
    // Two working days more than the reply's one; weekends and holidays between count for nothing.
    expect(days).toBeGreaterThanOrEqual(2 - 1 / 24);
    expect(days).toBeLessThan(12);
    const popup = await seller.openExtensionPage('popup.html');
    // The page says it before it has told the background.
    await until('its row to come first in the popup', async () =>
      (await look(popup, '[data-panelwatch-row]'))[0]?.text.includes(buyer),
    );
    // What shows a claim is loaded after the list.
    await until('the risk in the popup', async () =>
      (await visible(popup, '[data-claim="locked"]')).at(0),
    );
    expect((await look(popup, '[data-claim]')).length).toBe(1);
    await popup.close();
    await page.show();
  });

  await test.step('the stage that was set has to be told', async () => {
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('[data-panelwatch-host="overlay"]') ?? {};
      shadowRoot?.querySelector<HTMLElement>('[data-action="claim-stage"]')?.focus();
    }, null);
    await page.press('ArrowDown');
    await until('the reminder', async () =>
      (await visible(page, '[data-claim-untold="return-received"]')).at(0),
    );
    await page.press('Escape');
  });

  await test.step('a reply without number and day is hinted at, and with them tells it', async () => {
    const { composer, send } = server.truth(HOST).threads[key]!;
    await page.click(composer);
    await page.type('Dobrý deň, opravený telefón sme dnes odoslali');
    await page.type('.');
    await until('the hint', async () => (await rulesShown(page, GUARD)).includes('reply.status'));
    await page.type(' Číslo zásielky je ZA1234567890, doručenie čakajte v utorok 24. 11.');
    await until(
      'the hint to go',
      async () => !(await rulesShown(page, GUARD)).includes('reply.status'),
    );
    expect(await draftIn(page, composer)).toContain('ZA1234567890');
    await page.click(send);
    await until('the reply', () => server.posts(HOST).length > 0);
  });

  await test.step('nothing has to be told any more', async () => {
    const popup = await seller.openExtensionPage('popup.html');
    await until('the reminder to go', async () => {
      const rows = await look(popup, '[data-panelwatch-row]');
      return rows.length > 0 && (await look(popup, '[data-claim-untold]')).length === 0;
    });
    await popup.close();
  });
});

test('past the deadline the platform may take it over now', async ({ seller, server }) => {
  const oldest = server
    .truth(HOST)
    .list.filter(({ actual }) => actual.lastFrom === 'seller' && !actual.resolved)
    .toSorted((a, b) => Date.parse(a.lastMessageAt) - Date.parse(b.lastMessageAt))[0]!;
  const { key } = oldest;
  // Shortly after a reply of long ago: overdue on every day of the year.
  const at = new Date(Date.parse(oldest.lastMessageAt) + 60_000).toISOString();
  server.add(HOST, { key, text: 'Ako to vyzerá s opravou telefónu?', at });
  const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.thread(key));
  await until('the overdue badge', async () =>
    (await visible(page, `${OPEN_BADGE}[data-state="overdue"]`)).at(0),
  );
  await page.click(OPEN_BADGE);
  const threat = await until('the second stage', async () =>
    (await visible(page, '[data-rule="swopify.takeover"]')).at(0),
  );
  expect(threat.text).toContain('The deadline has passed: the platform may take this contact over');
});

test('a stage that is set in the dashboard stays on the row of the list until it was told', async ({
  seller,
  server,
}) => {
  const { list } = server.panelAt(HOST).paths;
  const { key } = server.truth(HOST).list.find((row) => row.actual.lastFrom === 'seller')!;
  const badge = `[data-panelwatch-badge][data-key="${key}"]`;
  const page = await openRead(seller, server, HOST);

  const row = `[data-panelwatch-row][data-key="${key}"]`;
  const dashboard = await seller.openExtensionPage('dashboard.html');
  const summary = `${row} .claim-menu summary`;
  await until('the claim in the dashboard', async () => (await visible(dashboard, summary)).at(0));
  await dashboard.evaluate(() => {
    document.body.dataset['loaded'] = 'once';
  }, null);
  // The menu opens by keyboard, and Tab leads from it to the stages.
  await dashboard.evaluate((selector: string) => {
    document.querySelector<HTMLElement>(selector)?.focus();
  }, summary);
  await dashboard.press('Enter');
  await dashboard.press('Tab');
  await dashboard.press('ArrowDown');
  const untold = `${row} [data-claim-untold="return-received"]`;
  const reminder = await until('the reminder', async () =>
    (await visible(dashboard, untold)).at(0),
  );
  expect(reminder.text).toContain('Return received');

  await page.goto(seller.address(HOST, list));
  await page.show();
  const sign = `${badge}[data-untold="return-received"]`;
  await until('the sign on the row', async () => (await look(page, sign)).at(0));

  await dashboard.show();
  await dashboard.click(`${row} [data-action="claim-told"]`);
  await until('the reminder to go', async () => (await look(dashboard, untold)).length === 0);
  // Neither mark loaded the page anew.
  expect(await dashboard.evaluate(() => document.body.dataset['loaded'], null)).toBe('once');
  await page.goto(seller.address(HOST, list));
  await page.show();
  await until('the sign to go', async () =>
    (await look(page, `${badge}:not([data-untold])`)).at(0),
  );
});
