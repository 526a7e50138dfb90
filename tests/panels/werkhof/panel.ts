// DaisyUI (Tailwind) list and chat bubbles, server-rendered + fetch, German. contenteditable, Enter sends.
import corpus from '../lib/corpus/de.ts';
import { definePanel } from '../lib/panel.ts';
import type { Exchange } from '../lib/exchange.ts';
import { isAwaiting, lastOf, type Discussion, type Message } from '../lib/discussion.ts';
import { escapeHtml, htmlLines, snippet } from '../lib/text.ts';
import { timeText } from '../lib/time-text.ts';
import { DAY, HOUR, MINUTE } from '../lib/zoned-time.ts';

const TZ = 'Europe/Berlin';
const full = (at: string): string => timeText(Date.parse(at), TZ, 'DD.MM.YYYY HH:mm');
function ago(at: string, now: number): string {
  const ms = Math.max(0, now - Date.parse(at));
  const days = Math.floor(ms / DAY);
  if (ms < MINUTE) return 'gerade eben';
  if (ms < HOUR) return `vor ${Math.floor(ms / MINUTE)} Min.`;
  if (days < 1) return `vor ${Math.floor(ms / HOUR)} Std.`;
  return days < 14
    ? `vor ${days} ${days === 1 ? 'Tag' : 'Tagen'}`
    : `vor ${Math.floor(days / 7)} Wochen`;
}
const time = (at: string, now: number, css = ''): string =>
  `<time class="${css}" datetime="${at}">${ago(at, now)}</time>`;
const page = (title: string, active: string, body: string, foot = ''): string =>
  `<!doctype html><html lang="de" data-theme="corporate"><head><meta charset="utf-8"><title>${title} – Werkhof</title><link rel="stylesheet" href="/static/daisyui.css"></head><body class="bg-base-200 min-h-screen"><div class="navbar bg-base-100 shadow"><div class="flex-1"><a class="btn btn-ghost text-xl" href="/laden">Werkhof</a></div><div class="flex-none"><div class="badge badge-neutral">Gartenzeit GmbH</div></div></div><div class="flex"><ul class="menu bg-base-100 w-56 min-h-screen p-4">${[
    ['home', '/laden', 'Start'],
    ['orders', '/laden/auftraege', 'Aufträge'],
    ['items', '/laden/artikel', 'Artikel'],
    ['req', '/laden/anfragen', 'Kundenanfragen'],
    ['conf', '/laden/konto', 'Konto'],
  ]
    .map(([k, h, l]) => `<li><a class="${k === active ? 'active' : ''}" href="${h}">${l}</a></li>`)
    .join('')}</ul><main class="flex-1 p-6">${body}</main></div>${foot}</body></html>`;
const orders = (c: Exchange, n: number): string =>
  `<div class="card bg-base-100 shadow"><div class="card-body"><h2 class="card-title">Aufträge</h2><table class="table table-zebra"><thead><tr><th>Nr.</th><th>Kunde</th><th>Artikel</th><th>Datum</th><th>Summe</th></tr></thead><tbody>${c.state.orders
    .slice(0, n)
    .map(
      (o) =>
        `<tr><td>${o.no}</td><td>${escapeHtml(o.buyer)}</td><td>${escapeHtml(o.product)}</td><td>${full(o.at)}</td><td>${o.total}</td></tr>`,
    )
    .join('')}</tbody></table></div></div>`;
const list = (c: Exchange): string =>
  page(
    'Kundenanfragen',
    'req',
    `<div class="flex items-center justify-between mb-4"><h1 class="text-2xl font-bold">Kundenanfragen</h1><input class="input input-bordered input-sm" placeholder="Suchen"></div><div class="card bg-base-100 shadow"><div class="divide-y">${c
      .sorted()
      .map((d) => {
        const v = c.row(d);
        return `<a href="/laden/anfragen/${d.id}" class="flex items-center gap-4 px-5 py-3 hover:bg-base-200"><div class="indicator">${d.unreadCount ? `<span class="indicator-item badge badge-primary badge-sm">${d.unreadCount}</span>` : ''}<div class="avatar placeholder"><div class="bg-neutral text-neutral-content w-10 rounded-full"><span>${escapeHtml(d.buyer.initials)}</span></div></div></div><div class="flex-1 min-w-0"><div class="${d.unreadCount ? 'font-bold' : ''}">${escapeHtml(v.buyer)} <span class="text-sm opacity-60">${escapeHtml(v.subject)}</span></div><div class="text-sm opacity-70 truncate">${escapeHtml(v.snippet ?? '')}</div></div>${v.status ? `<div class="badge badge-warning badge-outline">${v.status}</div>` : ''}<div class="text-sm opacity-60 w-28 text-right">${time(lastOf(d).at, c.now)}</div></a>`;
      })
      .join('\n')}</div></div>`,
  );
const bubble = (d: Discussion, m: Message, now: number): string =>
  m.from === 'platform'
    ? `<div class="divider text-xs opacity-60">${escapeHtml(m.text)} · ${time(m.at, now)}</div>`
    : `<div class="chat ${m.from === 'seller' ? 'chat-end' : 'chat-start'}"><div class="chat-header">${m.from === 'seller' ? 'Sie' : escapeHtml(d.buyer.full)} ${time(m.at, now, 'text-xs opacity-50')}</div><div class="chat-bubble ${m.from === 'seller' ? 'chat-bubble-primary' : ''}">${htmlLines(m.text)}</div></div>`;
const talk = (c: Exchange, d: Discussion): string =>
  page(
    escapeHtml(d.subject),
    'req',
    `<div class="grid grid-cols-3 gap-6"><div class="col-span-2 card bg-base-100 shadow"><div class="card-body"><div class="text-sm breadcrumbs"><ul><li><a href="/laden/anfragen">Kundenanfragen</a></li><li>${escapeHtml(d.subject)}</li></ul></div><div id="verlauf">${d.messages.map((m) => bubble(d, m, c.now)).join('\n')}</div><div class="flex items-end gap-3 mt-4"><div id="feld" class="textarea textarea-bordered flex-1 min-h-16" contenteditable="true" role="textbox" aria-label="Antwort schreiben"></div><button id="los" type="button" class="btn btn-primary btn-circle" aria-label="Antwort abschicken"><svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor"><path d="M2 21l21-9L2 3v7l15 2-15 2z"/></svg></button></div><p class="text-xs opacity-60">Enter sendet, Umschalt+Enter neue Zeile</p></div></div><div class="card bg-base-100 shadow h-fit"><div class="card-body"><h2 class="card-title">Auftrag ${d.orderNo}</h2><p>${escapeHtml(d.product)}</p><p>${d.money}</p><p class="opacity-60">${full(d.order.at)}</p></div></div></div>`,
    `<script>(function(){var f=document.getElementById('feld'),b=document.getElementById('los'),busy=false;function go(){var s=f.innerText.trim();if(!s||busy)return;busy=true;fetch('/laden/anfragen/${d.id}/antwort',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({text:s})}).then(function(r){return r.json()}).then(function(j){busy=false;if(j.html){document.getElementById('verlauf').insertAdjacentHTML('beforeend',j.html);f.innerHTML=''}})}b.onclick=go;f.onkeydown=function(e){if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();go()}}})();</script>`,
  );
export default definePanel({
  name: 'werkhof',
  locale: 'de-DE',
  timeZone: TZ,
  corpus,
  count: 30,
  store: 'Gartenzeit',
  resolved: 0.1,
  idStyle: 'hex24',
  orderNo: (r) => `W-${r.int(40000, 79999)}`,
  money: (r) => `${r.int(9, 389)},${r.pick(['95', '00'])} €`,
  shortDate: (p) => `${p.day}.${p.month}.`,
  paths: { list: '/laden/anfragen', thread: (id) => `/laden/anfragen/${id}` },
  meta: {
    kit: 'DaisyUI 4 / Tailwind 3 (server-rendered + fetch)',
    tab: 'Kundenanfragen',
    time: '<time datetime=ISO>vor 3 Std.</time>',
    unread: 'indicator badge count + bold',
    lastFrom: 'snippet prefix “Sie: ”; badge “Wartet” when unanswered',
    rowId: 'href (whole row is a link)',
    editor: 'contenteditable div',
    sendControl: 'Enter sends; icon-only button aria-label “Antwort abschicken”',
    paging: 'none',
  },
  row: (d, now) => {
    const l = lastOf(d);
    return {
      buyer: d.buyer.full,
      subject: d.subject,
      time: { text: ago(l.at, now), precisionMs: 1000 },
      snippet:
        (l.from === 'seller' ? 'Sie: ' : l.from === 'platform' ? 'Werkhof: ' : '') +
        snippet(l.text, 84),
      status: isAwaiting(d) ? 'Wartet' : null,
      shows: { lastFrom: true, awaiting: true, unread: true },
    };
  },
  resolvedShown: true,
  messagePrecisionMs: 1000,
  composer: '#feld',
  send: 'button#los',
  sendKeys: ['Enter'],
  async route(c) {
    if (c.path === '/') return c.redirect('/laden', 302);
    if (c.path === '/laden/anfragen') return c.html(list(c));
    const answered = /^\/laden\/anfragen\/(\w+)\/antwort$/.exec(c.path)?.[1];
    if (answered !== undefined && c.method === 'POST') {
      const d = c.find(answered);
      const { text } = await c.body();
      const reply = d && c.reply(d.id, text, { via: 'fetch' });
      return c.json(d && reply ? { html: bubble(d, reply, c.now) } : {}, reply ? 201 : 422);
    }
    const d = c.find(/^\/laden\/anfragen\/(\w+)$/.exec(c.path)?.[1]);
    if (d) return c.html(talk(c, d));
    if (c.path === '/laden' || c.path === '/laden/auftraege')
      return c.html(
        page(
          'Aufträge',
          c.path === '/laden' ? 'home' : 'orders',
          orders(c, c.path === '/laden' ? 8 : 24),
        ),
      );
    if (c.path.startsWith('/laden/'))
      return c.html(page('Werkhof', '', '<div class="alert">Keine Einträge.</div>'));
    return false;
  },
});
