import { expect } from '@playwright/test';

import { look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { test } from './fixtures.ts';
import { GATE } from './panel-page.ts';
import { complain } from './talks.ts';
import { openRead } from './watching.ts';

const HOST = 'predajca.swopify.com';
const DRAFT = 'Ďakujeme za správu, jan.predajca@gmail.com, 0905 123 456.';

test.use({
  adminPolicy: {
    leadHours: 30,
    pollMinutes: 45,
    retentionDays: 60,
    noExceptions: ['contact.phone'],
    noOverride: ['contact.email'],
    panels: { [HOST]: { holidays: 'PL' } },
  },
});

test('what the administrator has set holds, is shown as such, and has no way around it', async ({
  seller,
  server,
}) => {
  const key = complain(server, HOST);
  const { composer, send } = server.truth(HOST).threads[key]!;
  const { paths } = server.panelAt(HOST);
  const page = await openRead(seller, server, HOST);
  await page.goto(seller.address(HOST, paths.thread(key)));
  await page.click(composer);
  await page.type(DRAFT);
  await until('the finding', async () =>
    (await look(page, '[data-rule="contact.phone"] [data-action="dismiss"]')).at(0),
  );
  // The one may be taken as no problem this once, the other is held; from neither is an exception.
  expect(await look(page, '[data-rule="contact.email"] [data-action="dismiss"]')).toEqual([]);
  expect(await look(page, '.never')).toEqual([]);
  await page.click(send);
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  expect(await look(page, `${GATE} [data-action="edit"]`)).toHaveLength(1);
  expect(await look(page, `${GATE} [data-action="send-anyway"]`)).toEqual([]);
  expect(server.posts(HOST)).toEqual([]);

  const options = await seller.openExtensionPage('options.html');
  const panel = `fieldset.locked [data-host="${HOST}"]`;
  await until('the panel', async () => (await look(options, panel)).at(0));
  const [notice] = await visible(options, '[data-panelwatch-policy]');
  expect(notice?.text).toContain('Set by your administrator');
  const fields = await options.evaluate((own: string) => {
    const named = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    return {
      set: ['lead', 'poll', 'retention'].map((name) => [named(name).value, named(name).disabled]),
      own: named('notify-messages').disabled,
      panel: [...document.querySelectorAll(`${own} :is(input, select, button)`)].map((field) =>
        field.matches(':disabled'),
      ),
    };
  }, panel);
  expect(fields.set).toEqual([
    ['30', true],
    ['45', true],
    ['60', true],
  ]);
  expect(fields.own).toBe(false);
  expect(new Set(fields.panel)).toEqual(new Set([true]));
});
