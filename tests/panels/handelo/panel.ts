// IBM Carbon DataTable (React SPA), Polish. TipTap editor, Ctrl+Enter.
import corpus from '../lib/corpus/pl.ts';
import { definePanel } from '../lib/panel.ts';
import { appPage } from '../lib/app-page.ts';
import { isAwaiting, lastOf, type Discussion } from '../lib/discussion.ts';
import { POLISH, timeText } from '../lib/time-text.ts';
import { MINUTE } from '../lib/zoned-time.ts';

const TZ = 'Europe/Warsaw';
const PER = 10;
const when = (at: string): string => timeText(Date.parse(at), TZ, 'D MMM YYYY, HH:mm', POLISH);
const state = (d: Discussion): 'closed' | 'wait' | 'done' =>
  d.resolved ? 'closed' : isAwaiting(d) ? 'wait' : 'done';
export default definePanel({
  name: 'handelo',
  locale: 'pl-PL',
  timeZone: TZ,
  corpus,
  count: 33,
  store: 'Ogród Marzeń',
  resolved: 0.35,
  idStyle: 'uuid',
  orderNo: (r) => `HD/${r.int(10000, 99999)}`,
  money: (r) => `${r.int(19, 999)},${r.pick(['00', '99'])} zł`,
  shortDate: (p) => `${p.day}.${p.month}`,
  paths: { list: '/konto/pytania', thread: (id) => `/konto/pytania/${id}` },
  meta: {
    kit: 'IBM Carbon 11 DataTable (React SPA)',
    tab: 'Pytania klientów',
    time: '“21 lis 2026, 14:05”',
    unread: 'none',
    lastFrom: 'absent; Tag Do odpowiedzi/Odpowiedziano/Zamknięte',
    rowId: 'href',
    editor: 'TipTap 2',
    sendControl: 'button “Odpisz”, Ctrl+Enter',
    paging: 'pages (client-side)',
    pages: { per: PER, next: 'button[aria-label="Następna"], .cds--pagination__button--forward' },
  },
  resolvedShown: true,
  page: (i) => Math.floor(i / PER) + 1,
  row: (d) => ({
    buyer: d.buyer.full,
    subject: d.subject,
    order: d.orderNo,
    time: { text: when(lastOf(d).at), precisionMs: MINUTE },
    status: { wait: 'Do odpowiedzi', done: 'Odpowiedziano', closed: 'Zamknięte' }[state(d)],
    shows: { lastFrom: false, awaiting: true, unread: false },
  }),
  messagePrecisionMs: MINUTE,
  composer: '.hnd-editor[contenteditable="true"]',
  send: 'button.hnd-send',
  sendKeys: ['Control+Enter'],
  async route(c) {
    if (c.path === '/') return c.redirect('/konto', 302);
    if (c.path === '/konto/api/zamowienia')
      return c.json(
        c.state.orders.map((o) => ({
          id: o.no,
          no: o.no,
          buyer: o.buyer,
          product: o.product,
          total: o.total,
          when: when(o.at),
        })),
      );
    if (c.path === '/konto/api/pytania')
      return c.json({
        items: c.sorted().map((d) => {
          const v = c.row(d);
          return {
            id: d.id,
            subject: v.subject,
            buyer: v.buyer,
            order: v.order,
            time: v.time.text,
            state: state(d),
          };
        }),
      });
    const [, id, answer] = /^\/konto\/api\/pytania\/([\w-]+)(\/odpowiedz)?$/.exec(c.path) ?? [];
    if (id !== undefined) {
      const d = c.find(id);
      if (!d) return c.json({}, 404);
      if (answer !== undefined && c.method === 'POST') {
        const { html } = await c.body();
        const reply = c.reply(d.id, html, { html: true, via: 'fetch' });
        return c.json({ ok: reply !== undefined }, reply ? 201 : 422);
      }
      return c.json({
        id: d.id,
        subject: d.subject,
        buyer: d.buyer.full,
        state: state(d),
        messages: d.messages.map((x) => ({
          id: x.id,
          from: x.from,
          text: x.text,
          time: when(x.at),
        })),
        order: { no: d.orderNo, when: when(d.order.at), product: d.product, total: d.money },
      });
    }
    if (c.path.startsWith('/konto'))
      return c.html(
        appPage({
          title: 'Handelo',
          lang: 'pl',
          css: ['carbon.css'],
          js: 'handelo.js',
          style:
            '.hnd-editor{min-height:100px;background:#fff;border-bottom:1px solid #8d8d8d;padding:10px 14px;outline:none}.hnd-editor p.is-editor-empty:first-child::before{content:attr(data-placeholder);color:#999;float:left;height:0}',
        }),
      );
    return false;
  },
});
