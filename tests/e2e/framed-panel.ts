import corpus from '../panels/lib/corpus/sk.ts';
import { isAwaiting, lastOf, type Discussion } from '../panels/lib/discussion.ts';
import type { Exchange } from '../panels/lib/exchange.ts';
import { definePanel } from '../panels/lib/panel.ts';
import { escapeHtml, htmlLines } from '../panels/lib/text.ts';
import { timeText } from '../panels/lib/time-text.ts';

const TIME_ZONE = 'Europe/Bratislava';
const TITLE = 'Správa obchodu';

const when = (at: string): string => timeText(Date.parse(at), TIME_ZONE, 'D. M. YYYY HH:mm');

const STYLE = `
  body{margin:0;font:14px/1.4 Verdana,sans-serif;background:#eef1f5;color:#223}
  h1{font-size:18px;margin:14px 16px}
  table{width:calc(100% - 32px);margin:40px 16px;border-collapse:collapse;background:#fff}
  td,th{padding:9px 12px;border-bottom:1px solid #dde3ea;text-align:left}
  .odkaz{display:block;padding:8px 16px}
  .sprava{margin:0 16px 10px;padding:10px 14px;background:#fff;border:1px solid #dde3ea}
  .od{color:#667;font-size:12px}
  form{margin:16px;max-width:560px}
  textarea{box-sizing:border-box;width:100%;height:90px;font:inherit}`;

const document = (head: string, body: string): string =>
  `<!doctype html><html lang="sk"><head><meta charset="utf-8"><title>${TITLE}</title><style>${STYLE}${head}</style></head>${body}</html>`;

const list = (exchange: Exchange): string => {
  const rows = exchange.sorted().map((d) => {
    const { buyer, subject, time, status } = exchange.row(d);
    return `<tr><td><a href="/diskusie/${d.id}" target="obsah">${escapeHtml(subject)}</a></td><td>${escapeHtml(buyer)}</td><td>${status}</td><td>${time.text}</td></tr>`;
  });
  return document(
    '',
    `<body><h1>Diskusie so zákazníkmi</h1><table><thead><tr><th>Predmet</th><th>Zákazník</th><th>Stav</th><th>Posledná správa</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></body>`,
  );
};

const thread = (d: Discussion): string => {
  const messages = d.messages.map((m) => {
    const author = { buyer: d.buyer.full, seller: 'Predajca', platform: 'Systém' }[m.from];
    return `<div class="sprava ${m.from}"><div class="od"><b>${escapeHtml(author)}</b> <span>${when(m.at)}</span></div><p>${htmlLines(m.text)}</p></div>`;
  });
  return document(
    '',
    `<body><h1>${escapeHtml(d.subject)}</h1>${messages.join('\n')}
<form method="post" action="/diskusie/${d.id}"><label for="odpoved">Odpoveď zákazníkovi</label><textarea id="odpoved" name="text"></textarea><button id="odoslat">Odoslať odpoveď</button></form></body>`,
  );
};

const menu = document(
  'body{background:#234}a{color:#fff}',
  '<body><a class="odkaz" href="/diskusie" target="obsah">Diskusie</a><a class="odkaz" href="/objednavky" target="obsah">Objednávky</a></body>',
);

/** Pages that hold the others in frames, by their path. */
const FRAMES: Readonly<Record<string, (content: string) => string>> = {
  '/ramec': (content) =>
    document(
      '.hlava{height:60px;background:#123;color:#fff}.ramec{display:block;width:calc(100% - 80px);height:640px;margin:30px 40px;border:6px solid #9ab}',
      `<body><div class="hlava">${TITLE}</div><iframe class="ramec" name="obsah" src="${content}"></iframe><div style="height:900px">Pätička</div></body>`,
    ),
  '/ramce': (content) =>
    `<!doctype html><html lang="sk"><head><meta charset="utf-8"><title>${TITLE}</title></head><frameset cols="180,*"><frame name="menu" src="/menu"><frame name="obsah" src="${content}"></frameset></html>`,
};

/** A back office of the old kind, in which a menu stays while the rest changes in a frame. */
export const framedPanel = definePanel({
  name: 'framed',
  locale: 'sk-SK',
  timeZone: TIME_ZONE,
  corpus,
  count: 24,
  store: 'Obchodík',
  resolved: 0.2,
  idStyle: 'int',
  orderNo: (random) => String(random.int(100_000, 999_999)),
  money: (random) => `${random.int(9, 389)},00 €`,
  paths: { list: '/ramec?obsah=/diskusie', thread: (id) => `/ramec?obsah=/diskusie/${id}` },
  row: (d) => ({
    buyer: d.buyer.full,
    subject: d.subject,
    time: { text: when(lastOf(d).at), precisionMs: 60_000 },
    status: d.resolved ? 'Uzavreté' : isAwaiting(d) ? 'Čaká na odpoveď' : 'Zodpovedané',
    shows: { lastFrom: false, awaiting: true, unread: false },
  }),
  messagePrecisionMs: 60_000,
  composer: '#odpoved',
  send: '#odoslat',
  sendKeys: [],
  async route(exchange) {
    const { path, url } = exchange;
    const around = FRAMES[path];
    if (around) return exchange.html(around(url.searchParams.get('obsah') ?? '/diskusie'));
    if (path === '/menu') return exchange.html(menu);
    if (path === '/diskusie') return exchange.html(list(exchange));
    const talk = exchange.find(/^\/diskusie\/(\w+)$/.exec(path)?.[1]);
    if (!talk) return false;
    if (exchange.method !== 'POST') return exchange.html(thread(talk));
    exchange.reply(talk.id, (await exchange.body())['text']);
    return exchange.redirect(path);
  },
});
