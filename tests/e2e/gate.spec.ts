import { expect } from '@playwright/test';

import { visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { HOSTS, type Host } from '../panels/hosts.ts';
import { test } from './fixtures.ts';
import { draftIn, GATE, GUARD, isStopped, rulesShown } from './panel-page.ts';
import { complain, TALKS } from './talks.ts';
import { openWatched } from './watching.ts';

for (const host of Object.keys(HOSTS) as Host[]) {
  const { reply, phone, plea } = TALKS[host];

  test(`on ${host} the gate stands before every way of sending`, async ({ seller, server }) => {
    const key = complain(server, host);
    const { composer, send, sendKeys } = server.truth(host).threads[key]!;
    const page = await openWatched(seller, host, server.panelAt(host).paths.thread(key));
    await write(page, composer, phone);
    await until('the finding', () => isStopped(page, 'contact.phone'));
    const ways = [() => page.click(send), ...sendKeys.map((keys) => () => page.press(keys))];
    for (const sendIt of ways) {
      await sendIt();
      await until('the gate', async () => (await visible(page, GATE)).at(0));
      expect(await rulesShown(page, GATE)).toContain('contact.phone');
      await page.click(`${GATE} [data-action="edit"]`);
      await until('the gate to go', async () => (await visible(page, GATE)).length === 0);
      expect(await draftIn(page, composer)).toBe(phone);
    }
    expect(server.posts(host)).toEqual([]);
    await page.click(send);
    await page.click(`${GATE} [data-action="send-anyway"]`);
    expect(server.posts(host), 'without a reason').toEqual([]);
    await page.click(`${GATE} input`);
    await page.type('The buyer asked for it');
    await page.click(`${GATE} [data-action="send-anyway"]`);
    await until('the reply', () => server.posts(host).length > 0);
    await until('the panel to take the reply', async () => (await draftIn(page, composer)) === '');
    expect(server.posts(host)).toMatchObject([{ key, text: phone }]);
  });

  test(`on ${host} the check knows the words of the market's language`, async ({
    seller,
    server,
  }) => {
    const key = complain(server, host);
    const page = await openWatched(seller, host, server.panelAt(host).paths.thread(key));
    await write(page, server.truth(host).threads[key]!.composer, plea);
    await until('the finding', async () =>
      (await rulesShown(page, GUARD)).includes('contact.messenger'),
    );
  });

  test(`on ${host} a clean draft goes out as it is, by every way`, async ({ seller, server }) => {
    const key = complain(server, host);
    const { composer, send, sendKeys } = server.truth(host).threads[key]!;
    const page = await openWatched(seller, host, server.panelAt(host).paths.thread(key));
    const ways = [() => page.click(send), ...sendKeys.map((keys) => () => page.press(keys))];
    for (const [sent, sendIt] of ways.entries()) {
      await write(page, composer, reply);
      await sendIt();
      await until('the reply', () => server.posts(host).length > sent);
      await until(
        'the panel to take the reply',
        async () => (await draftIn(page, composer)) === '',
      );
      expect(await visible(page, GATE)).toEqual([]);
    }
    expect(server.posts(host).map(({ text }) => text)).toEqual(ways.map(() => reply));
  });
}

async function write(page: Page, composer: string, text: string): Promise<void> {
  await page.click(composer);
  await page.type(text);
}
