import corpus from '../panels/lib/corpus/pl.ts';
import { lastOf, type Discussion } from '../panels/lib/discussion.ts';
import type { Exchange } from '../panels/lib/exchange.ts';
import { definePanel } from '../panels/lib/panel.ts';
import { escapeHtml, htmlLines, snippet } from '../panels/lib/text.ts';
import { timeText } from '../panels/lib/time-text.ts';
import { DAY, HOUR } from '../panels/lib/zoned-time.ts';

const TIME_ZONE = 'Europe/Madrid';

/** Many times stand there in words that the reader does not know: "avà", "arimane". */
function when(at: string, now: number): string {
  const days = Math.floor((now - Date.parse(at)) / DAY);
  if (now - Date.parse(at) < HOUR) return 'avà';
  if (days === 1) return 'arimane';
  if (days === 2) return 'nanzarimane';
  return timeText(Date.parse(at), TIME_ZONE, 'YYYY-MM-DD HH:mm');
}

const code = (d: Discussion): string => `K/${d.orderNo}`;

const STYLE = `
  body{margin:0;font:15px/1.45 Georgia,serif;background:#f3efe6;color:#2b2620}
  .goia{padding:14px 24px;background:#6b2f2a;color:#fff;font-size:20px}
  .orria{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:24px;padding:24px}
  .kutxa{background:#fffdf8;border:1px solid #ddd2bd;border-radius:4px}
  .lerro{display:grid;grid-template-columns:110px 1fr 150px;gap:14px;padding:11px 16px;border-bottom:1px solid #eee5d3;cursor:pointer}
  .lerro:hover{background:#faf4e6}
  .puntu{display:inline-block;width:10px;height:10px;border-radius:5px}.k1{background:#b3402e}.k2{background:#8a9a5b}
  .q7{color:#7b6c55}.x2{text-align:right;color:#7b6c55}
  .solas{padding:16px}.esan{margin:0 0 10px;padding:9px 12px;border-radius:4px;background:#f1eadb}
  .idatz{box-sizing:border-box;width:100%;min-height:84px;font:inherit}
  .ekin{display:inline-block;margin-top:8px;padding:7px 18px;background:#6b2f2a;color:#fff;border-radius:3px;cursor:pointer}
  @media (prefers-color-scheme:dark){
    body{background:#191613;color:#e9e0d2}.kutxa{background:#221e19;border-color:#3c352b}
    .lerro{border-color:#312b23}.lerro:hover{background:#2b2620}.q7,.x2{color:#b3a58d}.esan{background:#2e2820}
    .idatz{background:#191613;color:inherit;border-color:#4a4236}
  }`;

/** By an arrow before the words, by a dot of another colour, or by a drawing that has no name. */
type Turns = 'arrows' | 'dots' | 'drawings';

const DRAWING =
  '<svg class="gezi" width="12" height="12" viewBox="0 0 12 12"><path d="M1 6h9M6 2l4 4-4 4" fill="none" stroke="currentColor"/></svg> ';

function board(exchange: Exchange, open: Discussion | undefined, turns: Turns): string {
  const rows = exchange.sorted().map((d) => {
    const { snippet: words = '' } = exchange.row(d);
    const dot = lastOf(d).from === 'seller' ? 'k2' : 'k1';
    const mark = {
      arrows: '',
      dots: ` <i class="puntu ${dot}"></i>`,
      drawings: lastOf(d).from === 'seller' ? DRAWING : '',
    }[turns];
    return `<div class="lerro" data-zk="${d.id}" onclick="location.href='/taula?solasa=${d.id}'"><span class="z1">${code(d)}${mark}</span><span class="q7">${escapeHtml(words)}</span><span class="x2">${when(lastOf(d).at, exchange.now)}</span></div>`;
  });
  const talk = open?.messages.map((m) => `<p class="esan">${htmlLines(m.text)}</p>`).join('') ?? '';
  return `<!doctype html><html lang="co"><head><meta charset="utf-8"><title>Taula</title><style>${STYLE}</style></head>
<body><div class="goia">Arkatz</div><div class="orria"><div class="kutxa zerrenda">${rows.join('\n')}</div>
<div class="kutxa solas">${talk}<textarea class="idatz" placeholder="Hemen"></textarea><div class="ekin">Aurrera</div></div></div>
<script>
const [field] = document.getElementsByClassName('idatz');
document.getElementsByClassName('ekin')[0].addEventListener('click', () => {
  if (field.value.trim() === '') return;
  fetch('/taula/${open?.id ?? ''}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: field.value }) })
    .then(() => { field.value = ''; });
});
window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
  document.addEventListener(type, (event) => window.heard.push(type + ' ' + event.target.className), true);
</script></body></html>`;
}

const boardOf = (turns: Turns) =>
  definePanel({
    name: `board of ${turns}`,
    locale: 'co',
    timeZone: TIME_ZONE,
    corpus,
    count: 24,
    store: 'Arkatz',
    resolved: 0,
    idStyle: 'hex24',
    orderNo: (random) => String(random.int(10_000, 99_999)),
    money: (random) => `${random.int(9, 389)},00 €`,
    shortDate: ({ day, month }) => `${month}/${day}`,
    paths: { list: '/taula', thread: (id) => `/taula?solasa=${id}` },
    meta: {
      kit: 'none',
      tab: 'Taula',
      time: 'YYYY-MM-DD HH:mm, or days in words',
      unread: 'none',
      lastFrom: {
        arrows: 'an arrow before the shop’s',
        dots: 'the colour of a dot',
        drawings: 'a drawing beside the shop’s',
      }[turns],
      rowId: 'data attribute',
      editor: 'textarea',
      sendControl: 'div',
      paging: 'none',
    },
    row: (d, now) => ({
      buyer: code(d),
      subject: '',
      time: { text: when(lastOf(d).at, now), precisionMs: 60_000 },
      snippet:
        (turns === 'arrows' && lastOf(d).from === 'seller' ? '↩ ' : '') +
        snippet(lastOf(d).text, 60),
      shows: { lastFrom: turns !== 'dots', awaiting: true, unread: false },
    }),
    messagePrecisionMs: 60_000,
    composer: '.idatz',
    send: '.ekin',
    sendKeys: [],
    async route(exchange) {
      const { path, url } = exchange;
      const posted = /^\/taula\/(\w+)$/.exec(path)?.[1];
      if (posted !== undefined && exchange.method === 'POST') {
        const { text = '' } = await exchange.body();
        return exchange.json({ ok: exchange.reply(posted, text, { via: 'fetch' }) !== undefined });
      }
      if (path !== '/taula') return false;
      const open = url.searchParams.get('solasa');
      return exchange.html(
        board(exchange, open === null ? exchange.sorted()[0] : exchange.find(open), turns),
      );
    },
  });

/** A panel in a language that the reader does not know, on which it finds nothing by itself. */
export const boardPanel = boardOf('arrows');

/** The same where nothing but a colour tells whose turn it is. */
export const dottedBoard = boardOf('dots');

/** The same where a drawing without a name stands beside what the shop wrote. */
export const drawnBoard = boardOf('drawings');
