// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { createMailDesk } from '@/utils/panel/mail/desk';
import { isWebmail } from '@/utils/panel/mail/webmail';
import { dottMail } from '@/utils/platforms/dott-mail';

const NOW = Date.parse('2026-11-22T01:00:00Z');
const RELAY = 'contacto-83k2@mensagens.dott.pt';

function page(body: string): Document {
  const made = document.implementation.createHTMLDocument();
  made.documentElement.lang = 'pt';
  made.body.innerHTML = body;
  return made;
}

const read = (body: string, url = 'https://webmail.loja.example/?_task=mail&_mbox=INBOX') =>
  createMailDesk('dott', dottMail).read(page(body), { url, now: NOW });

const row = (inner: string, marks = ''): string =>
  `<table id="messagelist"><tbody><tr class="message ${marks}">${inner}</tr></tbody></table>`;
const CELLS = `<td class="subject"><span class="fromto"><span title="${RELAY}">Dott</span></span>
  <span class="date">2026-11-21 22:20</span><span class="subject"><a href="/?_task=mail&_uid=3&_action=show">
  <span>Artigo em falta - Encomenda 10028399</span></a></span></td>`;

test('a contact in a list is a discussion with its time, subject and address', () => {
  const { discussions, health } = read(row(CELLS, 'unread'));
  expect(health).toBe('ok');
  expect(discussions).toMatchObject([
    {
      key: `artigo em falta - encomenda 10028399 ${RELAY}`,
      subject: 'Artigo em falta - Encomenda 10028399',
      url: 'https://webmail.loja.example/?_task=mail&_uid=3&_action=show',
      awaitingReply: true,
      lastFrom: 'buyer',
      unread: true,
    },
  ]);
  expect(discussions[0]?.lastMessageAt).toBe(new Date(2026, 10, 21, 22, 20).getTime());
});

test.each([
  ['a class of the row', row(CELLS, 'replied')],
  ['a sign with a name', row(`${CELLS}<td><i aria-label="Respondeu a esta mensagem"></i></td>`)],
  ['the reader as the last who wrote', row(CELLS.replace('>Dott</span>', '>Dott</span>, eu 2'))],
])('%s tells that a contact was answered', (_sign, body) => {
  expect(read(body).discussions).toMatchObject([{ awaitingReply: false }]);
});

test('a button that answers is no sign of an answer', () => {
  const body = row(`${CELLS}<td><button title="Responder">Responder</button></td>`);
  expect(read(body).discussions).toMatchObject([{ awaitingReply: true }]);
});

test('of other mails nothing is taken', () => {
  const other = `<td class="subject"><span class="fromto"><span title="info@banco.example">Banco</span></span>
    <span class="date">2026-11-21 20:20</span><span class="subject"><a href="/x"><span>Artigo em falta na Dott</span></a></span></td>`;
  const reading = read(row(other));
  expect(reading).toMatchObject({ discussions: [], health: 'empty', thread: null, composer: null });
});

test('no contact waits in a folder of what was sent, and a page that asks to sign in is not read', () => {
  const sent = 'https://webmail.loja.example/?_task=mail&_mbox=Sent';
  expect(read(row(CELLS), sent)).toMatchObject({ discussions: [], health: 'partial' });
  expect(read('<form><input type="password"></form>').health).toBe('unreadable');
});

const ANSWER = (to: string, subject = 'Re: Artigo em falta - Encomenda 10028399'): string => `<form>
  <label for="to">Para</label><textarea id="to" name="_to">${to}</textarea>
  <label for="cc">Cc</label><textarea id="cc" name="_cc"></textarea>
  <input name="_subject" value="${subject}">
  <textarea id="body" aria-label="Mensagem">Bom dia.\n\nEm 2026-11-21 22:20, Dott escreveu:\n&gt; Faltou um artigo.</textarea>
  <button type="button">Guardar</button><button type="button" id="send">Enviar</button></form>`;

test('an answer goes to whom it went when it was begun, and to nobody else', () => {
  const desk = createMailDesk('dott', dottMail);
  const made = page(ANSWER(`Dott &lt;${RELAY}&gt;`));
  const [composer] = desk.composers(made);
  expect(composer?.send.map(({ id }) => id)).toEqual(['send']);
  const editor = made.querySelector('#body')!;
  expect(composer?.editor).toBe(editor);
  expect(desk.findings(editor)).toEqual([]);
  expect(desk.checklist(editor)).toContain('dott.missing_date');
  made.querySelector<HTMLTextAreaElement>('#to')!.value = 'maria@correio.example';
  made.querySelector<HTMLTextAreaElement>('#cc')!.value = 'suporte@dott.pt';
  expect(desk.findings(editor).map(({ excerpt }) => excerpt)).toEqual([
    'maria@correio.example',
    'suporte@dott.pt',
    `Dott <${RELAY}>`,
  ]);
});

test('mails to others are no business of ours', () => {
  const desk = createMailDesk('dott', dottMail);
  expect(desk.composers(page(ANSWER('ana@correio.example', 'Re: Jantar')))).toEqual([]);
  expect(desk.composers(page(ANSWER('suporte@dott.pt', 'Pergunta')))).toEqual([]);
});

test('a new mail to a customer is a first contact', () => {
  const desk = createMailDesk('dott', dottMail);
  const made = page(ANSWER(RELAY, 'Boas notícias'));
  expect(desk.composers(made)).toHaveLength(1);
  expect(desk.findings(made.querySelector('#body')!)).toMatchObject([
    { rule: 'mail.first-contact', severity: 'block', source: 'dott.no-first-contact' },
  ]);
});

test.each([
  ['https://mail.google.com/mail/u/0/', '', true],
  ['https://outlook.office.com/mail/', '', true],
  ['https://webmail.loja.pt/', '', true],
  ['https://loja.pt/roundcube/?_task=mail', '', true],
  ['https://loja.pt/', '<div id="rcmbtn101"></div>', true],
  ['https://seller.market.example/messages', '<div id="main"></div>', false],
  ['https://mailbox-shop.example/panel', '', false],
])('%s with %s is a mailbox: %s', (url, body, is) => {
  expect(isWebmail(page(body), url)).toBe(is);
});
