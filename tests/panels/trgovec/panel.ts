// Bootstrap 5 + DataTables (server-rendered table, enhanced in the browser), Slovenian. Textarea in a modal-less form; newest message first.
import corpus from '../lib/corpus/sl.ts';
import { definePanel } from '../lib/panel.ts';
import type { Exchange } from '../lib/exchange.ts';
import { lastOf, type Discussion } from '../lib/discussion.ts';
import { escapeHtml, htmlLines } from '../lib/text.ts';
import { SLOVENE, timeText } from '../lib/time-text.ts';
import { DAY, MINUTE } from '../lib/zoned-time.ts';

const TZ = 'Europe/Ljubljana';
const PER = 15;
const when = (at: string | number): string =>
  timeText(new Date(at).getTime(), TZ, 'DD.MM.YYYY HH:mm');
const whenInWords = (at: string): string =>
  timeText(new Date(at).getTime(), TZ, 'dddd, D. MMMM YYYY, HH:mm', SLOVENE);
const BY = { buyer: 'kupec', seller: 'trgovina', platform: 'tržnica' };
const page = (
  title: string,
  active: string,
  body: string,
  foot = '',
): string => `<!doctype html><html lang="sl"><head><meta charset="utf-8"><title>${title} | Trgovec.net</title><link rel="stylesheet" href="/static/bootstrap.css"><link rel="stylesheet" href="/static/datatables-bs5.css"></head><body class="bg-light">
<nav class="navbar navbar-expand navbar-dark bg-success"><div class="container-fluid"><a class="navbar-brand" href="/moj">Trgovec.net</a><ul class="navbar-nav me-auto">${[
  ['home', '/moj', 'Nadzorna plošča'],
  ['orders', '/moj/narocila', 'Naročila'],
  ['items', '/moj/artikli', 'Artikli'],
  ['talks', '/moj/pogovori', 'Pogovori s kupci'],
  ['pay', '/moj/obracun', 'Obračun'],
]
  .map(
    ([k, h, t]) =>
      `<li class="nav-item"><a class="nav-link${k === active ? ' active' : ''}" href="${h}">${t}</a></li>`,
  )
  .join(
    '',
  )}</ul><span class="navbar-text">Vrt in dom d.o.o.</span></div></nav><div class="container-fluid py-3">${body}</div>${foot}</body></html>`;
const orders = (c: Exchange, n: number): string =>
  `<div class="card"><div class="card-header">Naročila</div><table class="table table-sm mb-0"><thead><tr><th>Št.</th><th>Kupec</th><th>Artikel</th><th>Datum</th><th>Znesek</th></tr></thead><tbody>${c.state.orders
    .slice(0, n)
    .map(
      (o) =>
        `<tr><td>${o.no}</td><td>${escapeHtml(o.buyer)}</td><td>${escapeHtml(o.product)}</td><td>${when(o.at)}</td><td>${o.total}</td></tr>`,
    )
    .join('')}</tbody></table></div>`;
const list = (c: Exchange): string =>
  page(
    'Pogovori s kupci',
    'talks',
    `<h1 class="h4">Pogovori s kupci</h1><div class="row"><div class="col-9"><div class="card"><div class="card-body"><table class="table table-striped table-hover js-datatable" style="width:100%"><thead><tr><th>Kupec</th><th>Zadeva</th><th>Naročilo</th><th>Zadnji pisal</th><th>Zadnja aktivnost</th><th></th></tr></thead><tbody>
${c
  .sorted()
  .map((d) => {
    const v = c.row(d);
    const b = (s: string): string => (d.unreadCount ? `<strong>${s}</strong>` : s);
    return `<tr${d.unreadCount ? ' class="table-warning"' : ''}><td>${b(escapeHtml(v.buyer))}</td><td>${b(escapeHtml(v.subject))}${d.resolved ? ' <span class="badge text-bg-secondary">zaključeno</span>' : ''}</td><td>${d.orderNo}</td><td>${v.status}</td><td data-order="${Math.floor(Date.parse(lastOf(d).at) / 1000)}" title="${whenInWords(lastOf(d).at)}">${v.time.text}</td><td><a class="btn btn-sm btn-outline-success" href="/moj/pogovori/${d.id}">Odpri</a></td></tr>`;
  })
  .join('\n')}
</tbody></table></div></div></div><div class="col-3"><div class="card"><div class="card-header">Zadnja naročila</div><ul class="list-group list-group-flush small">${c.state.orders
      .slice(0, 7)
      .map(
        (o) =>
          `<li class="list-group-item d-flex justify-content-between"><span>${o.no} · ${escapeHtml(o.buyer)}</span><span class="text-muted">${when(o.at)}</span></li>`,
      )
      .join(
        '',
      )}</ul></div><div class="alert alert-info mt-3 small">${timeText(c.now - 3 * DAY, TZ, 'DD.MM.YYYY')}: Novi pogoji vračil.</div></div></div>`,
    '<script src="/static/trgovec.js"></script>',
  );
const talk = (d: Discussion, err = ''): string =>
  page(
    escapeHtml(d.subject),
    'talks',
    `<h1 class="h4">${escapeHtml(d.subject)} ${d.resolved ? '<span class="badge text-bg-secondary">zaključeno</span>' : ''}</h1><div class="row"><div class="col-8"><form method="post" action="/moj/pogovori/${d.id}/odgovori" class="card mb-3"><div class="card-body">${err}<div class="form-floating"><textarea class="form-control" name="besedilo" id="besedilo" style="height:120px" placeholder="Odgovor"></textarea><label for="besedilo">Odgovor kupcu</label></div></div><div class="card-footer text-end"><a class="btn btn-link" href="/moj/pogovori">Nazaj</a><button class="btn btn-success">Odgovori</button></div></form>
${d.messages
  .toReversed()
  .map(
    (m) =>
      `<div class="card mb-2${m.from === 'seller' ? ' border-success' : m.from === 'platform' ? ' text-bg-light' : ''}"><div class="card-header d-flex justify-content-between py-1"><span>${m.from === 'buyer' ? escapeHtml(d.buyer.full) : m.from === 'seller' ? 'Vrt in dom d.o.o.' : 'Trgovec.net'} <small class="text-muted">(${BY[m.from]})</small></span><small title="${whenInWords(m.at)}">${when(m.at)}</small></div><div class="card-body py-2">${htmlLines(m.text)}</div></div>`,
  )
  .join(
    '\n',
  )}</div><div class="col-4"><ul class="list-group"><li class="list-group-item">Naročilo ${d.orderNo}</li><li class="list-group-item">${when(d.order.at)}</li><li class="list-group-item">${escapeHtml(d.product)}</li><li class="list-group-item">${d.money}</li></ul></div></div>`,
  );
export default definePanel({
  name: 'trgovec',
  locale: 'sl-SI',
  timeZone: TZ,
  corpus,
  count: 45,
  store: 'Vrt in dom',
  resolved: 0.3,
  idStyle: 'int',
  orderNo: (r) => `N${r.int(10000, 99999)}`,
  money: (r) => `${r.int(6, 259)},${r.pick(['99', '50'])} EUR`,
  paths: { list: '/moj/pogovori', thread: (id) => `/moj/pogovori/${id}` },
  meta: {
    kit: 'Bootstrap 5.3 + DataTables (server-rendered)',
    tab: 'Pogovori s kupci',
    time: '“21.11.2026 14:05” with title and data-order (epoch)',
    unread: 'table-warning row + <strong>',
    lastFrom: 'column “Zadnji pisal”: kupec/trgovina/tržnica; badge zaključeno',
    rowId: 'href on a button',
    editor: 'textarea (form-floating)',
    sendControl: 'form submit “Odgovori”',
    paging: 'pages (DataTables)',
    pages: { per: PER, next: '.dt-paging .page-link.next' },
  },
  resolvedShown: true,
  page: (i) => Math.floor(i / PER) + 1,
  row: (d) => ({
    buyer: d.buyer.full,
    subject: d.subject,
    order: d.orderNo,
    time: { text: when(lastOf(d).at), precisionMs: MINUTE },
    status: BY[lastOf(d).from],
    shows: { lastFrom: true, awaiting: lastOf(d).from !== 'platform' || d.resolved, unread: true },
  }),
  messagePrecisionMs: MINUTE,
  composer: '#besedilo',
  send: 'form.card button.btn-success',
  sendKeys: [],
  async route(c) {
    if (c.path === '/') return c.redirect('/moj', 302);
    if (c.path === '/moj/pogovori') return c.html(list(c));
    const answered = /^\/moj\/pogovori\/(\d+)\/odgovori$/.exec(c.path)?.[1];
    if (answered !== undefined && c.method === 'POST') {
      const d = c.find(answered);
      if (!d) return false;
      const { besedilo } = await c.body();
      return c.reply(d.id, besedilo)
        ? c.redirect(`/moj/pogovori/${d.id}`)
        : c.html(talk(d, '<div class="alert alert-danger">Vnesite besedilo.</div>'), 422);
    }
    const d = c.find(/^\/moj\/pogovori\/(\d+)$/.exec(c.path)?.[1]);
    if (d) return c.html(talk(d));
    if (c.path === '/moj' || c.path === '/moj/narocila')
      return c.html(
        page(
          'Naročila',
          c.path === '/moj' ? 'home' : 'orders',
          orders(c, c.path === '/moj' ? 8 : 24),
        ),
      );
    if (c.path.startsWith('/moj/'))
      return c.html(
        page('Trgovec.net', '', '<div class="alert alert-secondary">Ni podatkov.</div>'),
      );
    return false;
  },
});
