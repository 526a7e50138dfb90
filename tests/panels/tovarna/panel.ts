// Tabler list group and chat bubbles, server-rendered, Slovak. Textarea in a form.
import corpus from '../lib/corpus/sk.ts';
import { definePanel } from '../lib/panel.ts';
import type { Exchange } from '../lib/exchange.ts';
import { lastOf, type Discussion } from '../lib/discussion.ts';
import { escapeHtml, htmlLines, snippet } from '../lib/text.ts';
import { timeText } from '../lib/time-text.ts';
import { DAY, daysBefore, MINUTE } from '../lib/zoned-time.ts';

const TZ = 'Europe/Bratislava';
const PER = 20;
function when(at: string | number, now: number): string {
  const instant = new Date(at).getTime();
  const days = daysBefore(instant, now, TZ);
  const hours = timeText(instant, TZ, 'H:mm');
  return days === 0
    ? `dnes ${hours}`
    : days === 1
      ? `včera ${hours}`
      : timeText(instant, TZ, 'D. M. YYYY H:mm');
}
const COLOURS = ['blue', 'green', 'purple', 'orange', 'cyan'];

function frame(c: Exchange, title: string, active: string, body: string): string {
  const un = c.state.discussions.filter((d) => d.unreadCount).length;
  const nav = (k: string, href: string, t: string, b = ''): string =>
    `<li class="nav-item${k === active ? ' active' : ''}"><a class="nav-link" href="${href}"><span class="nav-link-title">${t}</span>${b}</a></li>`;
  return `<!doctype html><html lang="sk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><title>${title} – Továrna</title><link href="/static/tabler.css" rel="stylesheet"></head>
<body><div class="page"><header class="navbar navbar-expand-md d-print-none"><div class="container-xl"><h1 class="navbar-brand navbar-brand-autodark d-none-navbar-horizontal pe-0 pe-md-3"><a href="/partner">Továrna</a></h1><div class="navbar-nav flex-row order-md-last"><div class="nav-item"><span class="nav-link d-flex lh-1 p-0 px-2"><span class="avatar avatar-sm">ZD</span><span class="d-none d-xl-block ps-2"><div>Záhradné Dielo</div><div class="mt-1 small text-secondary">Predajca</div></span></span></div></div></div></header>
<header class="navbar-expand-md"><div class="collapse navbar-collapse"><div class="navbar"><div class="container-xl"><ul class="navbar-nav">${nav('home', '/partner', 'Domov')}${nav('orders', '/partner/objednavky', 'Objednávky')}${nav('products', '/partner/sortiment', 'Sortiment')}${nav('conv', '/partner/konverzacie', 'Konverzácie', un ? `<span class="badge badge-sm bg-red-lt ms-2">${un}</span>` : '')}${nav('set', '/partner/nastavenia', 'Nastavenia')}</ul></div></div></div></header>
<div class="page-wrapper"><div class="page-header d-print-none"><div class="container-xl"><div class="row g-2 align-items-center"><div class="col"><div class="page-pretitle">Predajca</div><h2 class="page-title">${title}</h2></div></div></div></div><div class="page-body"><div class="container-xl">${body}</div></div></div></div></body></html>`;
}
const orders = (c: Exchange, n: number): string =>
  `<div class="card"><div class="card-header"><h3 class="card-title">Objednávky</h3></div><div class="table-responsive"><table class="table card-table table-vcenter text-nowrap"><thead><tr><th>Č.</th><th>Zákazník</th><th>Tovar</th><th>Vytvorená</th><th>Suma</th></tr></thead><tbody>${c.state.orders
    .slice(0, n)
    .map(
      (o) =>
        `<tr><td><span class="text-secondary">${o.no}</span></td><td>${escapeHtml(o.buyer)}</td><td>${escapeHtml(o.product)}</td><td>${when(o.at, c.now)}</td><td>${o.total}</td></tr>`,
    )
    .join('')}</tbody></table></div></div>`;
function list(c: Exchange): string {
  const all = c.sorted();
  const page = Math.max(1, Number(c.url.searchParams.get('p')) || 1);
  const pages = Math.ceil(all.length / PER);
  const rows = all
    .slice((page - 1) * PER, page * PER)
    .map((d) => {
      const v = c.row(d);
      return `<div class="list-group-item"><div class="row align-items-center"><div class="col-auto">${d.unreadCount ? '<span class="badge bg-red"></span>' : '<span class="badge"></span>'}</div><div class="col-auto"><a href="/partner/konverzacie/${d.id}"><span class="avatar bg-${COLOURS[d.n % COLOURS.length]}-lt">${escapeHtml(d.buyer.initials)}</span></a></div><div class="col text-truncate"><a href="/partner/konverzacie/${d.id}" class="text-reset d-block${d.unreadCount ? ' fw-bold' : ''}">${escapeHtml(v.buyer)} <span class="text-secondary">· ${escapeHtml(v.subject)}</span></a><div class="d-block text-secondary text-truncate mt-n1">${escapeHtml(v.snippet ?? '')}</div></div><div class="col-auto text-secondary small">${v.time.text}</div></div></div>`;
    })
    .join('\n');
  return frame(
    c,
    'Konverzácie',
    'conv',
    `<div class="row row-cards"><div class="col-lg-9"><div class="card"><div class="card-header"><h3 class="card-title">Doručené</h3><div class="card-actions"><input class="form-control form-control-sm" placeholder="Hľadať…"></div></div><div class="list-group list-group-flush list-group-hoverable">${rows}</div><div class="card-footer d-flex align-items-center"><p class="m-0 text-secondary">Strana ${page} z ${pages}</p><ul class="pagination m-0 ms-auto">${Array.from({ length: pages }, (_, k) => `<li class="page-item${k + 1 === page ? ' active' : ''}"><a class="page-link" href="?p=${k + 1}">${k + 1}</a></li>`).join('')}</ul></div></div></div>
<div class="col-lg-3"><div class="card"><div class="card-header"><h3 class="card-title">Novinky</h3></div><div class="list-group list-group-flush"><div class="list-group-item"><div>Odstávka v sobotu v noci</div><div class="text-secondary small">${when(c.now - 2 * DAY, c.now)}</div></div><div class="list-group-item"><div>Nový cenník dopravy</div><div class="text-secondary small">${when(c.now - 8 * DAY, c.now)}</div></div></div></div></div></div>`,
  );
}
const thread = (c: Exchange, d: Discussion, err = ''): string =>
  frame(
    c,
    escapeHtml(d.subject),
    'conv',
    `<div class="row row-cards"><div class="col-lg-8"><div class="card"><div class="card-body scrollable"><div class="chat"><div class="chat-bubbles">${d.messages.map((m) => (m.from === 'platform' ? `<div class="chat-item"><div class="text-center text-secondary small py-2">${escapeHtml(m.text)} (${when(m.at, c.now)})</div></div>` : `<div class="chat-item"><div class="row align-items-end${m.from === 'seller' ? ' justify-content-end' : ''}">${m.from === 'buyer' ? `<div class="col-auto"><span class="avatar">${escapeHtml(d.buyer.initials)}</span></div>` : ''}<div class="col col-lg-8"><div class="chat-bubble${m.from === 'seller' ? ' chat-bubble-me' : ''}"><div class="chat-bubble-title"><div class="row"><div class="col chat-bubble-author">${m.from === 'seller' ? 'Záhradné Dielo' : escapeHtml(d.buyer.full)}</div><div class="col-auto chat-bubble-date">${when(m.at, c.now)}</div></div></div><div class="chat-bubble-body"><p>${htmlLines(m.text)}</p></div></div></div></div></div>`)).join('\n')}</div></div></div>
<div class="card-footer"><form method="post" action="/partner/konverzacie/${d.id}">${err}<label class="form-label" for="sprava">Odpoveď kupujúcemu</label><textarea class="form-control" id="sprava" name="sprava" rows="4" data-bs-toggle="autosize"></textarea><div class="mt-2 d-flex"><a href="/partner/konverzacie" class="btn btn-link">Späť</a><button type="submit" class="btn btn-primary ms-auto">Odpovedať</button></div></form></div></div></div>
<div class="col-lg-4"><div class="card"><div class="card-body"><div class="datagrid">${[
      ['Objednávka', d.orderNo],
      ['Dátum', when(d.order.at, c.now)],
      ['Tovar', escapeHtml(d.product)],
      ['Suma', d.money],
    ]
      .map(
        ([a, b]) =>
          `<div class="datagrid-item"><div class="datagrid-title">${a}</div><div class="datagrid-content">${b}</div></div>`,
      )
      .join('')}</div></div></div></div></div>`,
  );

export default definePanel({
  name: 'tovarna',
  locale: 'sk-SK',
  timeZone: TZ,
  corpus,
  count: 37,
  store: 'Záhradné Dielo',
  resolved: 0.1,
  idStyle: 'int',
  orderNo: (r) => `T${r.int(100000, 999999)}`,
  money: (r) => `${r.int(7, 299)},${r.pick(['00', '90', '50'])} €`,
  paths: { list: '/partner/konverzacie', thread: (id) => `/partner/konverzacie/${id}` },
  meta: {
    kit: 'Tabler 1.6 list group + chat (server-rendered)',
    tab: 'Konverzácie',
    time: '“dnes 14:05”, “včera 14:05”, “18. 11. 2026 9:40”',
    unread: 'red dot badge + bold',
    lastFrom: 'snippet prefix “Odpovedali ste: ” / “Továrna: ”',
    rowId: 'href',
    editor: 'textarea',
    sendControl: 'form submit “Odpovedať”',
    paging: 'pages',
    pages: { per: PER, url: '/partner/konverzacie?p={n}' },
  },
  page: (i) => Math.floor(i / PER) + 1,
  row: (d, now) => {
    const l = lastOf(d);
    return {
      buyer: d.buyer.full,
      subject: d.subject,
      time: { text: when(l.at, now), precisionMs: MINUTE },
      snippet:
        (l.from === 'seller' ? 'Odpovedali ste: ' : l.from === 'platform' ? 'Továrna: ' : '') +
        snippet(l.text, 80),
      shows: { lastFrom: true, awaiting: l.from !== 'platform', unread: true },
    };
  },
  messagePrecisionMs: MINUTE,
  composer: 'textarea#sprava',
  send: 'form button[type="submit"].btn-primary',
  sendKeys: [],
  async route(c) {
    if (c.path === '/') return c.redirect('/partner', 302);
    if (c.path === '/partner/konverzacie') return c.html(list(c));
    const id = /^\/partner\/konverzacie\/(\d+)$/.exec(c.path)?.[1];
    if (id !== undefined) {
      const d = c.find(id);
      if (!d) return false;
      if (c.method === 'POST') {
        const b = await c.body();
        return c.reply(d.id, b['sprava'], { via: 'form' })
          ? c.redirect(`/partner/konverzacie/${d.id}`)
          : c.html(thread(c, d, '<div class="alert alert-danger">Správa je prázdna.</div>'), 422);
      }
      return c.html(thread(c, d));
    }
    if (c.path === '/partner' || c.path === '/partner/objednavky')
      return c.html(
        frame(
          c,
          c.path === '/partner' ? 'Domov' : 'Objednávky',
          c.path === '/partner' ? 'home' : 'orders',
          orders(c, c.path === '/partner' ? 8 : 24),
        ),
      );
    if (c.path.startsWith('/partner/'))
      return c.html(
        frame(
          c,
          'Továrna',
          '',
          '<div class="empty"><p class="empty-title">Nič tu nie je</p></div>',
        ),
      );
    return false;
  },
});
