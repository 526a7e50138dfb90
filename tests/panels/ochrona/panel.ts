// Plain HTML, server-rendered, Polish: Buyer Protection cases as the platform's help page tells of them.
// The server takes an answer with its reason, refuses one without, and leads the case on as the text says.
import corpus from '../lib/corpus/pl.ts';
import type { Answer, Exchange } from '../lib/exchange.ts';
import { isAwaiting, lastOf, type Discussion, type Message } from '../lib/discussion.ts';
import { definePanel } from '../lib/panel.ts';
import { escapeHtml, htmlLines } from '../lib/text.ts';
import { timeText } from '../lib/time-text.ts';
import { MINUTE } from '../lib/zoned-time.ts';
import {
  hundredths,
  openedAt,
  recordsOf,
  refusalOf,
  responsesTo,
  stageOf,
  TZ,
  type CaseStage,
  type Decision,
} from './cases.ts';

const LIST = '/ochrona-kupujacego/sprawy';
const when = (at: string): string => timeText(Date.parse(at), TZ, 'DD.MM.YYYY, HH:mm');
const day = (at: string): string => timeText(Date.parse(at), TZ, 'DD.MM.YYYY');

const STAGES: Readonly<Record<CaseStage, string>> = {
  otwarta: 'Sprawa czeka na Twoją odpowiedź.',
  'u-klienta': 'Klient ma 20 dni na odpowiedź.',
  zamknieta: 'Sprawa jest zamknięta.',
  zespol: 'Sprawą zajmuje się zespół ds. usług Trusted Shops.',
};

const STYLE = `body{margin:0;font:15px/22px sans-serif;color:#222;background:#f6f6f3}
header{padding:14px 28px;background:#ffdc0f;font-weight:700}nav a{margin-left:24px;color:#222;font-weight:400}
main{max-width:1060px;margin:24px auto;padding:0 24px}table{width:100%;border-collapse:collapse;background:#fff}
th,td{padding:12px 14px;border-bottom:1px solid #ddd;text-align:left}section,form{margin:16px 0;padding:16px 20px;background:#fff;max-width:620px}
dl{display:grid;grid-template-columns:190px 1fr;margin:0}dd{margin:0}fieldset{border:0;padding:0}fieldset label,form>label{display:block;margin:8px 0}
textarea{display:block;width:560px;height:110px}.msg{margin:10px 0;padding:10px 14px;background:#eef3ff}.shop{background:#eefaf0}.stage{font-weight:700}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${title} – Centrum Kontrolne</title><style>${STYLE}</style></head><body><header>Centrum Kontrolne<nav style="display:inline"><a href="/">Przegląd</a><a href="${LIST}">Ochrona Kupującego</a></nav></header><main>${body}</main></body></html>`;

const list = (c: Exchange): string =>
  page(
    'Sprawy',
    `<h1>Sprawy</h1><table><thead><tr><th>Klient</th><th>Zamówienie</th><th>Ostatnia wiadomość</th><th>Status</th><th></th></tr></thead><tbody>${c
      .sorted()
      .map((d) => {
        const row = c.row(d);
        const name = escapeHtml(row.buyer);
        return `<tr><td>${d.unreadCount > 0 ? `<b>${name}</b>` : name}</td><td>${escapeHtml(row.subject)}</td><td>${row.time.text}</td><td>${row.status}</td><td><a href="${LIST}/${d.id}">Otwórz</a></td></tr>`;
      })
      .join('')}</tbody></table>`,
  );

const message = (d: Discussion, m: Message): string =>
  `<div class="msg ${m.from === 'seller' ? 'shop' : ''}"><div><b>${m.from === 'buyer' ? escapeHtml(d.buyer.full) : m.from === 'seller' ? 'Twój sklep' : 'Trusted Shops'}</b> <time datetime="${m.at}">${when(m.at)}</time></div><p>${htmlLines(m.text)}</p></div>`;

const form = (d: Discussion, problem: string | null): string =>
  `<form method="post" action="${LIST}/${d.id}">${problem === null ? '' : `<p role="alert">${problem}</p>`}<fieldset><legend>Czy zamierzasz dokonać zwrotu pieniędzy?</legend><label><input type="radio" name="decyzja" value="tak"> Tak</label><label><input type="radio" name="decyzja" value="po-zwrocie"> Tak, po zworcie towaru</label><label><input type="radio" name="decyzja" value="nie"> Nie</label></fieldset><label id="pole" hidden>Kwota zwrotu <input id="kwota" name="kwota" value="${d.money.replace(' zł', '')}" inputmode="decimal"> zł</label><label>Wiadomość do klienta <textarea id="wiadomosc" name="wiadomosc"></textarea></label><button id="wyslij">Wyślij odpowiedź</button></form><script>document.querySelector('fieldset').onchange=function(e){document.getElementById('pole').hidden=e.target.value==='nie'}</script>`;

const one = (c: Exchange, d: Discussion, problem: string | null = null): string =>
  page(
    'Sprawa',
    `<h1>${escapeHtml(d.subject)}</h1><section><p class="stage">${STAGES[stageOf(c.state, d, c.now)]}</p><dl><dt>Klient</dt><dd>${escapeHtml(d.buyer.full)}</dd><dt>Numer zamówienia</dt><dd>${d.orderNo}</dd><dt>Data zamówienia</dt><dd>${day(d.order.at)}</dd><dt>Wartość zamówienia</dt><dd>${d.money}</dd><dt>Sprawa otwarta</dt><dd>${when(openedAt(d))}</dd></dl></section><section>${d.messages.map((m) => message(d, m)).join('')}</section>${form(d, problem)}`,
  );

async function answer(c: Exchange, d: Discussion): Promise<Answer> {
  const fields = await c.body();
  if (stageOf(c.state, d, c.now) === 'zespol') return c.html(one(c, d, STAGES.zespol), 409);
  const refusal = refusalOf(fields, hundredths(d.money));
  if (refusal !== null) return c.html(one(c, d, refusal), 422);
  const decision = fields['decyzja'] as Decision;
  const amount = decision === 'nie' ? 0 : hundredths(fields['kwota'] ?? '');
  c.reply(d.id, fields['wiadomosc']);
  recordsOf(c.state).answers.set(d.id, { decision, amount });
  return c.redirect(`${LIST}/${d.id}`);
}

/** What the customer says on a page of their own. */
async function respond(c: Exchange, d: Discussion): Promise<Answer> {
  const { odpowiedz = '' } = await c.body();
  const { answers, ended } = recordsOf(c.state);
  const given = answers.get(d.id);
  if (given === undefined || stageOf(c.state, d, c.now) !== 'u-klienta') return c.json({}, 409);
  const outcome = responsesTo(given, hundredths(d.money))[odpowiedz];
  if (outcome === undefined) return c.json({}, 422);
  ended.set(d.id, outcome);
  d.resolved = outcome === 'zamknieta';
  return c.json({ outcome });
}

export default definePanel({
  name: 'ochrona',
  locale: 'pl-PL',
  timeZone: TZ,
  corpus,
  count: 28,
  store: 'Centrum',
  resolved: 0.1,
  idStyle: 'int',
  orderNo: (r) => `Z-${r.int(100_000, 999_999)}`,
  money: (r) => `${r.int(20, 389)},${r.pick(['90', '00'])} zł`,
  paths: { list: LIST, thread: (id) => `${LIST}/${id}` },
  meta: {
    kit: 'plain HTML',
    tab: 'Ochrona Kupującego',
    time: 'DD.MM.YYYY, HH:mm',
    unread: 'bold name',
    lastFrom: 'status',
    rowId: 'link in the row',
    editor: 'textarea',
    sendControl: 'button “Wyślij odpowiedź”',
    paging: 'none',
  },
  row: (d) => ({
    buyer: d.buyer.full,
    subject: d.subject,
    order: d.orderNo,
    time: { text: when(lastOf(d).at), precisionMs: MINUTE },
    status: isAwaiting(d) ? 'Czeka na odpowiedź' : d.resolved ? 'Zamknięta' : 'Odpowiedziano',
    shows: { lastFrom: false, awaiting: true, unread: true },
  }),
  resolvedShown: true,
  messagePrecisionMs: MINUTE,
  composer: '#wiadomosc',
  send: '#wyslij',
  sendKeys: [],
  async route(c) {
    if (c.path === '/') return c.redirect(LIST, 302);
    if (c.path === LIST) return c.html(list(c));
    const [, key, customer] = /^\/ochrona-kupujacego\/sprawy\/(\d+)(\/klient)?$/.exec(c.path) ?? [];
    const d = c.find(key);
    if (!d) return false;
    if (customer !== undefined) return respond(c, d);
    return c.method === 'POST' ? answer(c, d) : c.html(one(c, d));
  },
});
