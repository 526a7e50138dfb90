// PrimeReact DataView (React SPA), Portuguese. PrimeReact Editor (Quill 2); no time of day in old rows.
import corpus from '../lib/corpus/pt.ts';
import { definePanel } from '../lib/panel.ts';
import { appPage } from '../lib/app-page.ts';
import { lastOf } from '../lib/discussion.ts';
import { timeText } from '../lib/time-text.ts';
import { daysBefore, HOUR, MINUTE, wallTime } from '../lib/zoned-time.ts';

const TZ = 'Europe/Lisbon';
const PER = 12;
const full = (at: string): string => timeText(Date.parse(at), TZ, 'DD-MM-YYYY HH:mm');
function label(at: string, now: number): { text: string; precisionMs: number } {
  const instant = Date.parse(at);
  const ms = now - instant;
  const days = daysBefore(instant, now, TZ);
  if (ms < HOUR)
    return { text: `há ${Math.max(1, Math.floor(ms / MINUTE))} min`, precisionMs: 2 * MINUTE };
  if (days === 0) return { text: `há ${Math.floor(ms / HOUR)} h`, precisionMs: HOUR };
  if (days === 1)
    return { text: `ontem às ${timeText(instant, TZ, 'HH:mm')}`, precisionMs: MINUTE };
  const thisYear = wallTime(instant, TZ).year === wallTime(now, TZ).year;
  return {
    text: timeText(instant, TZ, thisYear ? 'DD/MM HH:mm' : 'DD/MM/YYYY HH:mm'),
    precisionMs: MINUTE,
  };
}
const BY = { buyer: 'Último: comprador', seller: 'Último: loja', platform: 'Último: mediação' };
export default definePanel({
  name: 'vendafacil',
  locale: 'pt-PT',
  timeZone: TZ,
  corpus,
  count: 40,
  store: 'Lar Doce Lar',
  resolved: 0.1,
  idStyle: 'int',
  orderNo: (r) => `VF-${r.int(100000, 999999)}`,
  money: (r) => `${r.int(8, 349)},${r.pick(['99', '90'])} €`,
  shortDate: (p) => `${p.day}/${p.month}`,
  paths: { list: '/loja/atendimento', thread: (id) => `/loja/atendimento/${id}` },
  meta: {
    kit: 'PrimeReact 10.9 DataView (React SPA)',
    tab: 'Atendimento',
    time: '“há 5 min”, “há 3 h”, “ontem às 14:05”, “18/11 14:05” (no year)',
    unread: 'Badge count + bold',
    lastFrom: 'text “Último: comprador/loja/mediação”',
    rowId: 'id attribute “pedido-123”',
    editor: 'PrimeReact Editor (Quill 2)',
    sendControl: 'button “Responder ao cliente”',
    paging: 'pages (client-side)',
    pages: { per: PER, next: 'button.p-paginator-next' },
  },
  page: (i) => Math.floor(i / PER) + 1,
  row: (d, now) => ({
    buyer: d.buyer.full,
    subject: d.subject,
    order: d.orderNo,
    time: label(lastOf(d).at, now),
    status: BY[lastOf(d).from],
    shows: { lastFrom: true, awaiting: lastOf(d).from !== 'platform', unread: true },
  }),
  messagePrecisionMs: MINUTE,
  composer: 'main [data-pc-name="editor"] .ql-editor[contenteditable="true"]',
  send: 'button.vf-send',
  sendKeys: [],
  async route(c) {
    if (c.path === '/') return c.redirect('/loja', 302);
    if (c.path === '/loja/api/eu')
      return c.json({ unread: c.state.discussions.filter((d) => d.unreadCount).length });
    if (c.path === '/loja/api/encomendas')
      return c.json(c.state.orders.map((o) => ({ ...o, when: full(o.at) })));
    if (c.path === '/loja/api/pedidos')
      return c.json({
        items: c.sorted().map((d) => {
          const v = c.row(d);
          return {
            id: d.id,
            ini: d.buyer.initials,
            buyer: v.buyer,
            subject: v.subject,
            order: v.order,
            time: v.time.text,
            lastBy: v.status,
            unread: d.unreadCount,
          };
        }),
      });
    const [, id, answer] = /^\/loja\/api\/pedidos\/(\w+)(\/resposta)?$/.exec(c.path) ?? [];
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
        messages: d.messages.map((x) => ({
          id: x.id,
          from: x.from,
          text: x.text,
          time: full(x.at),
        })),
        order: { no: d.orderNo, when: full(d.order.at), product: d.product, total: d.money },
      });
    }
    if (c.path.startsWith('/loja'))
      return c.html(
        appPage({
          title: 'VendaFácil – loja',
          lang: 'pt',
          css: ['vendafacil.css'],
          js: 'vendafacil.js',
          style:
            'body{margin:0;font-family:Inter,Arial,sans-serif;background:#f4f6f9;color:#334}.vf-shell{display:flex;gap:18px;padding:18px}.vf-shell main{flex:1;min-width:0}.vf-item{display:flex;gap:14px;align-items:center;padding:12px 8px;border-bottom:1px solid #e3e8ef;cursor:pointer}.vf-mid{flex:1;min-width:0}.vf-strong{font-weight:700}.vf-sub{color:#6b7a90;font-size:13px;margin-top:3px}.vf-who,.vf-time{color:#6b7a90;font-size:13px}.vf-time{width:140px;text-align:right}.ml{margin-left:8px}.vf-on{background:#eaf2ff}.vf-two{display:grid;grid-template-columns:1fr 280px;gap:18px}.vf-act{text-align:right;margin-top:10px}.vf-search{margin-bottom:8px}.p-timeline-event-opposite{flex:0 0 150px!important}.p-timeline-event-content{padding-bottom:14px!important}',
        }),
      );
    return false;
  },
});
