// A mobile chat: ticks say that the shop wrote last, a labelled dot how much is unread; bubbles stand on sides, with avatars and nothing else.
import './page.css';

import m from 'mithril';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = ['vas.', 'hét.', 'kedd', 'sze.', 'csüt.', 'pén.', 'szo.'];
const MONTHS = 'jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.'.split(' ');

const monthDay = (at) => `${MONTHS[at.getMonth()]} ${at.getDate()}.`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'tegnap';
  if (days < 7) return WEEKDAYS[at.getDay()];
  return at.getFullYear() === new Date().getFullYear()
    ? monthDay(at)
    : `${at.getFullYear()}. ${monthDay(at)}`;
}

const dayOf = (at) =>
  ['Ma', 'Tegnap'][daysAgo(at)] ??
  `${monthDay(at)}, ${at.toLocaleDateString('hu', { weekday: 'long' })}`;

const icon = (path, label) =>
  m(
    'svg.ikon',
    {
      viewBox: '0 0 24 24',
      ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
    },
    m('path', { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }),
  );
const TICK = 'm4 13 5 5L20 6';
const TICKS = 'm1 13 5 5L15 6m-4 10 2 2L22 6';
const PLANE = 'M3 11 21 3l-6 18-4-8z';
const PLUS = 'M12 5v14m-7-7h14';
const BACK = 'm15 5-7 7 7 7';

const avatar = (name) => m('span.arc', { style: `--szin: ${(name.length * 47) % 360}` }, name[0]);

const item = (row) =>
  m('a.beszelgetes', { href: `#!/cs/${row.key}`, key: row.key }, [
    avatar(row.buyer),
    m('span.kozep', [
      m('span.nev', row.buyer),
      m('span.reszlet', [
        row.lastFrom === 'seller' &&
          icon(row.seen ? TICKS : TICK, row.seen ? 'Megnézték' : 'Elküldve'),
        row.photo ? m('i', '📷 Fénykép') : row.snippet,
      ]),
    ]),
    m('span.veg', [
      m('span.ido', when(row.at)),
      row.unread && m('span.potty', { 'aria-label': `${row.count ?? 1} olvasatlan üzenet` }),
    ]),
  ]);

const list = () => [
  m('header.fejlec', [
    m('h1', 'Csevegések'),
    m('button', { 'aria-label': 'Új csoportüzenet' }, icon(PLUS)),
  ]),
  m('input.kereso', { type: 'search', placeholder: 'Keresés a csevegésekben' }),
  m(
    'div.csipek',
    ['Mind', 'Olvasatlan', 'Rendelések', 'Kedvencek'].map((word, index) =>
      m('button.csip', { class: index ? '' : 'aktiv' }, word),
    ),
  ),
  m('div.hirdetes', [
    m('b', 'Adventi kiemelés'),
    ' 30% kedvezmény a kiemelésekre vasárnapig. ',
    m('a', { href: '#' }, 'Részletek'),
  ]),
  m('div.lista', rowsOf(truth).map(item)),
];

function message({ from, at, text }, index, all) {
  const first = index === 0 || dayOf(at) !== dayOf(all[index - 1].at);
  return [
    first && m('div.nap', dayOf(at)),
    from === 'platform'
      ? m('div.esemeny', `${text} ${hoursMinutes(at)}`)
      : m('div.buborek', { class: from === 'seller' ? 'jobb' : 'bal' }, [
          from === 'buyer' && avatar(thread.row.buyer),
          m('div.test', [m('div.szoveg', text), m('span.ora', hoursMinutes(at))]),
        ]),
  ];
}

const conversation = () => [
  m('header.fejlec', [
    m('a', { href: '#!/cs', 'aria-label': 'Vissza' }, icon(BACK)),
    avatar(thread.row.buyer),
    m('div.kinek', [m('b', thread.row.buyer), m('small', 'utoljára ma itt járt')]),
    m('button', { 'aria-label': 'Továbbiak' }, '⋮'),
  ]),
  m('div.termek', [
    m('span.kep'),
    m('div', [m('b', thread.row.item), m('div', thread.row.price)]),
    m('button', 'Foglalás'),
  ]),
  m('div.uzenetek', thread.messages.map(message)),
  m(
    'div.gyors',
    ['Igen, megvan még', 'Holnap postázom', 'Köszönöm!'].map((word) => m('button.csip', word)),
  ),
  m('footer.iro', [
    m('button', { 'aria-label': 'Fénykép csatolása' }, icon(PLUS)),
    m('textarea', { rows: 1, placeholder: 'Üzenet…', 'aria-label': 'Üzenet' }),
    m('button.repul', { 'aria-label': 'Küldés' }, icon(PLANE)),
  ]),
];

const TABS = [
  ['Kezdőlap', '⌂'],
  ['Hirdetéseim', '▤'],
  ['Feladás', '＋'],
  ['Csevegések', '✉'],
  ['Fiók', '☺'],
];

document.title = thread ? `${thread.row.buyer} • Piactér` : 'Csevegések • Piactér';
m.render(document.querySelector('#root'), [
  m('main.keret', thread ? conversation() : list()),
  !thread &&
    m(
      'nav.also',
      TABS.map(([word, sign]) =>
        m('a', { href: '#', 'aria-current': word === 'Csevegések' ? 'page' : null }, [
          m('span', sign),
          word,
        ]),
      ),
    ),
]);
void drawn(thread ? '.iro textarea' : '.beszelgetes');
