import { expect } from '@playwright/test';

import { look, visible } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { Mode } from '../panels/faults.ts';
import { test } from './fixtures.ts';
import { openWatched, ROW, waitingIn } from './watching.ts';

const HOST = 'predajca.swopify.com';

const FAULTS: Readonly<Partial<Record<Mode, string>>> = {
  login: 'asks for the password again',
  '403': 'refuses',
  '500': 'fails',
  half: 'breaks off in the middle of the list',
};

for (const [mode, fault] of Object.entries(FAULTS) as [Mode, string][]) {
  test(`a panel that ${fault} does not look like one where nothing is due`, async ({
    seller,
    server,
  }) => {
    const page = await openWatched(seller, HOST, server.panelAt(HOST).paths.list);
    await until('the badges', async () => (await visible(page, '[data-panelwatch-badge]')).at(0));
    const popup = await seller.openExtensionPage('popup.html');
    const known = await waitingIn(popup, server, HOST);
    expect(await visible(popup, '.trouble')).toEqual([]);
    await page.close();

    server.setMode(HOST, mode);
    await popup.click('[data-action="refresh"]');
    await until('the trouble', async () => (await visible(popup, '.trouble')).at(0));
    const keys = (await look(popup, ROW)).map(({ data }) => data['key']);
    expect(keys).toEqual(known);
  });
}
