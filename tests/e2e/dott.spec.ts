import { expect } from '@playwright/test';

import { look, visible, type ExtensionBrowser, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { gmailLook } from '../panels/dott/gmail.ts';
import { DemoHub } from '../panels/dott/hub.ts';
import { demoMails, DemoMailbox } from '../panels/dott/mailbox.ts';
import { firstShowing, HOUR } from '../panels/lib/zoned-time.ts';
import { outlookLook } from '../panels/dott/outlook.ts';
import { servePanels } from '../panels/server.ts';
import { violations } from './axe.ts';
import { test as base } from './fixtures.ts';
import { GATE, GUARD, rulesShown } from './panel-page.ts';
import { watch } from './watching.ts';

const BADGE = '[data-panelwatch-badge]';
const HUB_NOTICE = '[data-panelwatch-hub]';
const HUB = 'hub.dott.pt';

interface Sites {
  readonly gmail: DemoMailbox;
  readonly outlook: DemoMailbox;
  readonly hub: DemoHub;
}

const test = base.extend<{ sites: Sites }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern.
  sites: async ({}, use) => {
    const mails = demoMails(Date.now());
    await use({
      gmail: new DemoMailbox(gmailLook, mails),
      outlook: new DemoMailbox(outlookLook, mails),
      hub: new DemoHub(),
    });
  },
  server: async ({ sites: { gmail, outlook, hub } }, use) => {
    const others = {
      'mail.google.com': gmail.answer,
      'outlook.live.com': outlook.answer,
      [HUB]: hub.answer,
    };
    const server = await servePanels({ hosts: {}, others });
    await use(server);
    await server.close();
  },
});

test.use({ userLocale: 'pt-PT', userTimeZone: 'Europe/Lisbon' });

const MAILBOXES = {
  gmail: {
    host: 'mail.google.com',
    path: '/mail/u/0/',
    reply: '.bkH',
    remove: ['.vR button'],
    to: '[name="typed"]',
    send: '.aoO',
  },
  outlook: {
    host: 'outlook.live.com',
    path: '/mail/inbox',
    reply: '.reply',
    remove: [],
    to: '.to',
    send: '.send',
  },
} as const;

for (const name of ['gmail', 'outlook'] as const) {
  const { host, path, reply, remove, to, send } = MAILBOXES[name];

  test(`contacts in a mailbox like ${name} have deadlines and one recipient`, async ({
    seller,
    sites,
  }) => {
    const mailbox = sites[name];
    const [contact] = mailbox.mails;
    const page = await openMailbox(seller, host, path);
    const badges = await until('two badges', async () => {
      const found = await visible(page, BADGE);
      return found.length === 2 && found.every(({ data }) => data['due']) && found;
    });
    expect(badges.map(({ data }) => data['state'])).toEqual(['on-time', 'overdue']);
    const told = firstShowing(contact!.at, 'Europe/Lisbon');
    expect(badges[0]?.data['due']).toBe(new Date(told + 24 * HOUR).toISOString());
    await page.screenshot(`tests/results/${name}-list.png`);

    await page.goto(seller.address(host, `${path}?id=${contact!.id}`));
    await until('the deadline of the mail', async () =>
      (await visible(page, '[data-panelwatch-deadline]')).at(0),
    );
    await page.click(reply);
    await page.type('Boa tarde, enviamos o cabo amanhã.');
    for (const control of remove) await page.click(control);
    await page.click(to);
    if (name === 'outlook') await page.press('Control+a');
    await page.type('rui@correio.example');
    await until('the finding', async () =>
      (await rulesShown(page, GUARD)).includes('mail.recipient'),
    );
    await page.screenshot(`tests/results/${name}-finding.png`);
    await page.click(send);
    await until('the gate', async () => (await visible(page, GATE)).at(0));
    expect(mailbox.sent).toEqual([]);
    await page.click(`${GATE} [data-action="edit"]`);

    await page.goto(seller.address(host, `${path}?id=${contact!.id}`));
    await page.click(reply);
    await page.type('Boa tarde, enviamos o cabo amanhã.');
    await until('the checklist', async () => (await visible(page, '.questions')).at(0));
    await page.screenshot(`tests/results/${name}-checklist.png`);
    await page.click(send);
    await until('the answer', () => mailbox.sent.length > 0);
    expect(mailbox.sent).toMatchObject([{ to: contact!.address }]);
    await until('the answered contact', async () =>
      (await look(page, BADGE)).find(({ data }) => data['state'] === 'answered'),
    );
  });
}

test('the hub is checked, and asks before the contact tool is switched off', async ({
  seller,
  sites: { hub },
}) => {
  const page = await seller.newPage();
  await page.goto(seller.address(HUB, '/configuracoes/perfil'));
  await saying(page, 'suporte@loja.example');
  await page.click('[name="name"]');
  await page.type(' Lda');
  await saying(page, 'Loja Boa');
  await page.press('Backspace');
  for (let letter = 0; letter < 3; letter++) await page.press('Backspace');
  await page.click('[name="email"]');
  await page.press('Control+a');
  await page.press('Backspace');
  for (const key of ['Enter', null]) {
    await (key === null ? page.click('button') : page.press(key));
    await until('the question', async () => (await visible(page, GATE)).at(0));
    await seller.setColorScheme(key === null ? 'dark' : 'light');
    expect(await violations(page, 'panelwatch-hub')).toEqual([]);
    await page.screenshot('tests/results/hub-gate.png');
    await page.click(`${GATE} [data-action="edit"]`);
    expect(hub.saved).toBe(0);
  }
  await page.click('button');
  await page.click(`${GATE} [data-action="save-anyway"]`);
  await until('the form to be saved', () => hub.saved === 1);
  expect(hub.isOn).toBe(false);
  await saying(page, '24');
  await page.goto(seller.address(HUB, '/mensagens'));
  await saying(page, 'e-mail');
  expect(await look(page, `${HUB_NOTICE} a[href="https://suportevendas.dott.pt"]`)).toHaveLength(1);
  await page.screenshot('tests/results/hub-messages.png');
});

async function openMailbox(seller: ExtensionBrowser, host: string, path: string): Promise<Page> {
  const page = await seller.newPage();
  await page.goto(seller.address(host, path));
  await watch(seller, host);
  await page.show();
  return page;
}

function saying(page: Page, text: string) {
  return until(`the notice of ${text}`, async () => {
    const notices = await visible(page, HUB_NOTICE);
    return notices.some((notice) => notice.text.includes(text));
  });
}
