import { expect } from '@playwright/test';

import { visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { HOSTS, type Host } from '../panels/hosts.ts';
import type { Truth, TruthThread } from '../panels/lib/panel.ts';
import { test } from './fixtures.ts';
import { draftIn, GATE, GUARD, rulesShown } from './panel-page.ts';
import { openWatched } from './watching.ts';

/** A reply that may be sent, and one with a phone number, in each panel's language. */
const DRAFTS: Readonly<Record<Host, readonly [clean: string, phone: string]>> = {
  'predajca.swopify.com': [
    'Dobrý deň, zásielku sme dnes odovzdali dopravcovi. S pozdravom Záhradné Dielo',
    'Dobrý deň, zavolajte mi prosím na 0905 123 456.',
  ],
  'seller.swapiphone.com': [
    'Bom dia, a sua encomenda foi enviada hoje. Cumprimentos, Lar Doce Lar',
    'Bom dia, ligue-me por favor para o 912 345 678.',
  ],
  'panel.handelo.example': [
    'Dzień dobry, paczka została dziś nadana. Pozdrawiamy, Ogród Marzeń',
    'Dzień dobry, proszę zadzwonić pod numer 601 234 567.',
  ],
  'moj.trgovec.example': [
    'Pozdravljeni, paket smo danes oddali dostavni službi. Lep pozdrav, Vrt in dom',
    'Pozdravljeni, pokličite me na številko 041 234 567.',
  ],
  'laden.werkhof.example': [
    'Guten Tag, Ihr Paket ist heute verschickt worden. Freundliche Grüße, Gartenzeit',
    'Guten Tag, rufen Sie mich bitte an: 0171 2345678.',
  ],
};

for (const host of Object.keys(HOSTS) as Host[]) {
  const [clean, phone] = DRAFTS[host];

  test(`on ${host} the gate stands before every way of sending`, async ({ seller, server }) => {
    const { key, composer, send, sendKeys } = waitingThread(server.truth(host));
    const page = await openWatched(seller, host, server.panelAt(host).paths.thread(key));
    await write(page, composer, phone);
    await until('the finding', async () =>
      (await rulesShown(page, GUARD)).includes('contact.phone'),
    );
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

  test(`on ${host} a clean draft goes out as it is, by every way`, async ({ seller, server }) => {
    const { key, composer, send, sendKeys } = waitingThread(server.truth(host));
    const page = await openWatched(seller, host, server.panelAt(host).paths.thread(key));
    const ways = [() => page.click(send), ...sendKeys.map((keys) => () => page.press(keys))];
    for (const [sent, sendIt] of ways.entries()) {
      await write(page, composer, clean);
      await sendIt();
      await until('the reply', () => server.posts(host).length > sent);
      await until(
        'the panel to take the reply',
        async () => (await draftIn(page, composer)) === '',
      );
      expect(await visible(page, GATE)).toEqual([]);
    }
    expect(server.posts(host).map(({ text }) => text)).toEqual(ways.map(() => clean));
  });
}

async function write(page: Page, composer: string, text: string): Promise<void> {
  await page.click(composer);
  await page.type(text);
}

function waitingThread({ list, threads }: Truth): TruthThread & { key: string } {
  const { key } = list.find((row) => row.actual.awaitingReply && row.actual.lastFrom === 'buyer')!;
  return { key, ...threads[key]! };
}
