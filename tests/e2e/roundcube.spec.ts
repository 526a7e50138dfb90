import { expect } from '@playwright/test';

import { look, visible, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { servePanels } from '../panels/server.ts';
import { firstShowing, HOUR, MINUTE } from '../panels/lib/zoned-time.ts';
import { Roundcube, USER } from '../roundcube/roundcube.ts';
import { violations } from './axe.ts';
import { test as base } from './fixtures.ts';
import { GATE, GUARD, rulesShown } from './panel-page.ts';
import { watch } from './watching.ts';

const HOST = 'webmail.loja.example';
const RELAY = 'contacto-83k2@mensagens.dott.pt';
const BADGE = '[data-panelwatch-badge]';

const test = base.extend<{ roundcube: Roundcube }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern.
  roundcube: async ({}, use) => {
    const roundcube = await Roundcube.start();
    await use(roundcube);
    await roundcube.stop();
  },
  server: async ({ roundcube }, use) => {
    const server = await servePanels({ hosts: {}, others: { [HOST]: roundcube.answer } });
    await use(server);
    await server.close();
  },
});

test.use({ userLocale: 'pt-PT', userTimeZone: 'Europe/Lisbon' });

test('a contact in a real mailbox is shown, guarded and answered', async ({
  seller,
  roundcube,
}) => {
  const received = Math.floor((Date.now() - 3 * HOUR) / MINUTE) * MINUTE;
  await roundcube.deliver({
    from: 'Dott <contacto-99@mensagens.dott.pt>',
    subject: 'Artigo em falta - Encomenda 10028399',
    text: 'Falta um artigo.',
    at: received - 30 * HOUR,
  });
  await roundcube.deliver({
    from: 'Banco <info@banco.example>',
    subject: 'Extrato de novembro',
    text: 'O seu extrato.',
    at: received - HOUR,
  });
  await roundcube.deliver({
    from: `Dott <${RELAY}>`,
    subject: 'Garantia de produto - Encomenda 10028371',
    text: 'Olá,\nO cliente Maria Silva contactou-o.\nMotivo: Garantia\nO aspirador não carrega. Como posso devolver?',
    at: received,
  });
  const page = await seller.newPage();
  await page.goto(seller.address(HOST, '/'));
  await watch(seller, HOST);
  await page.show();
  await signIn(page);

  await test.step('contacts alone have badges on the list', async () => {
    const badges = await until('two badges', async () => {
      const found = await visible(page, BADGE);
      return found.length === 2 && found.every(({ data }) => data['due']) && found;
    });
    expect(badges.map(({ data }) => data['state'])).toEqual(['on-time', 'overdue']);
    const due = badges.map(({ data }) => data['due']);
    const told = firstShowing(received, 'Europe/Lisbon');
    expect(due).toContain(new Date(told + 24 * HOUR).toISOString());
    await page.screenshot('tests/results/roundcube-list.png');
  });

  await test.step('the open mail shows its deadline', async () => {
    await page.click('#messagelist tbody tr td.subject .subject a');
    await until('the deadline of the mail', async () =>
      (await visible(page, '[data-panelwatch-deadline]')).at(0),
    );
    await page.screenshot('tests/results/roundcube-mail.png');
  });

  await test.step('an answer to somebody else is held', async () => {
    await page.click('#toolbar-menu a.reply');
    await arrive(page, '_action=compose');
    await page.click('#composebody');
    await page.press('Control+Home');
    await page.type('Boa tarde, Maria, recolhemos o aspirador amanhã. ');
    await until('the list of checks', async () => (await visible(page, '.questions')).at(0));
    await page.click('#compose_to .recipient a.remove');
    await page.click('#compose_to .input input');
    await page.type('maria@correio.example,');
    await until('the finding', async () =>
      (await rulesShown(page, GUARD)).includes('mail.recipient'),
    );
    await page.screenshot('tests/results/roundcube-finding.png');
    await page.click('#toolbar-menu a.send, .formbuttons .send');
    await until('the gate', async () => (await visible(page, GATE)).at(0));
    expect(await rulesShown(page, GATE)).toEqual(['mail.recipient', 'mail.recipient']);
    expect(await look(page, `${GATE} .news`), 'what the mail quotes is no news').toEqual([]);
    await page.screenshot('tests/results/roundcube-gate.png');
    expect(await violations(page, 'panelwatch-composer')).toEqual([]);
    await page.click(`${GATE} [data-action="edit"]`);
    expect(roundcube.sent).toEqual([]);
  });

  await test.step('corrected, it is sent once and the contact is answered', async () => {
    await page.click('#compose_to .recipient a.remove');
    await page.click('#compose_to .input input');
    await page.type(`${RELAY},`);
    await until(
      'no finding',
      async () => !(await rulesShown(page, GUARD)).includes('mail.recipient'),
    );
    await page.click('#toolbar-menu a.send, .formbuttons .send');
    await until('the mail', () => roundcube.sent.length > 0);
    await arrive(page, '_mbox=INBOX');
    await until('the answered contact', async () =>
      (await look(page, BADGE)).find(({ data }) => data['state'] === 'answered'),
    );
    expect(roundcube.sent.map(({ recipients }) => recipients)).toEqual([[RELAY]]);
    await page.screenshot('tests/results/roundcube-answered.png');
  });
});

async function signIn(page: Page): Promise<void> {
  await page.click('#rcmloginuser');
  await page.type(USER.address);
  await page.click('#rcmloginpwd');
  await page.type(USER.password);
  await page.press('Enter');
  await arrive(page, '_mbox=INBOX');
}

/** Waits for a page that a form or a link leads to: before that there is nothing to look at. */
async function arrive(page: Page, part: string): Promise<void> {
  await until(`the page ${part}`, async () => (await page.url()).includes(part));
}
