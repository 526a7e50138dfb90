// A mailbox like those of offices: options of a list box that say themselves whole in labels, groups of days with the hour or weekday alone, atoms for classes.
import './page.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = ['ne', 'po', 'ut', 'st', 'št', 'pi', 'so'];
const WHOLE_WEEKDAYS = ['nedeľa', 'pondelok', 'utorok', 'streda', 'štvrtok', 'piatok', 'sobota'];

const dayMonth = (at) => `${at.getDate()}. ${at.getMonth() + 1}.`;
const clock = (at) => `${at.getHours()}:${hoursMinutes(at).slice(3)}`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return clock(at);
  if (days < 7) return `${WEEKDAYS[at.getDay()]} ${clock(at)}`;
  const sameYear = at.getFullYear() === new Date().getFullYear();
  return sameYear
    ? `${WEEKDAYS[at.getDay()]} ${dayMonth(at)}`
    : `${dayMonth(at)} ${at.getFullYear()}`;
}

const whole = (at) =>
  `${WHOLE_WEEKDAYS[at.getDay()]} ${dayMonth(at)} ${at.getFullYear()} ${clock(at)}`;

const GROUPS = [
  ['Dnes', (days) => days === 0],
  ['Včera', (days) => days === 1],
  ['Tento týždeň', (days) => days > 1 && days < 7],
  ['Staršie', (days) => days >= 7],
];

const REPLIED =
  '<span class="___1h4i fz7 fcb" role="img" aria-label="Odpovedané" title="Odpovedali ste na túto správu"><svg viewBox="0 0 16 16" width="14" height="14"><path d="M6 3 2 7l4 4M2 7h6a6 6 0 0 1 6 6" fill="none" stroke="currentColor"/></svg></span>';
const CLIP =
  '<span class="___1h4i fz7" role="img" aria-label="Má prílohy" title="Má prílohy"><svg viewBox="0 0 16 16" width="14" height="14"><path d="m12 6-5 5a2 2 0 0 1-3-3l6-6a3 3 0 0 1 4 4l-6 6" fill="none" stroke="currentColor"/></svg></span>';

function option(row) {
  const { key, buyer, subject, snippet, at, unread, lastFrom, files } = row;
  const said = [
    unread ? 'Neprečítané' : '',
    lastFrom === 'seller' ? 'Odpovedané' : '',
    files ? 'Má prílohy' : '',
    buyer,
    subject,
    when(at),
    snippet,
  ];
  const chosen = thread?.key === key;
  return `
<div class="___9x1a f1q ${unread ? 'f2u' : 'f2r'}${chosen ? ' fsel' : ''}" role="option" tabindex="-1" data-convid="${key}" id="AQ${key}" aria-selected="${chosen}" aria-label="${said.filter(Boolean).join(' ')}" draggable="true">
<div class="___77c fch"><div role="checkbox" aria-label="Vybrať konverzáciu" aria-checked="false" class="fbx"></div><span class="fav" aria-hidden="true">${buyer
    .split(' ')
    .map(([first]) => first.toUpperCase())
    .join('')
    .slice(0, 2)}</span></div>
<div class="___2kk fgr"><div class="___5m1 fli"><span class="fnm" title="${buyer}">${buyer}</span><span class="fic">${lastFrom === 'seller' ? REPLIED : ''}${files ? CLIP : ''}<button class="fhv" title="Pripnúť túto správu hore" aria-label="Pripnúť"></button></span></div>
<div class="___5m1 fli"><span class="fsb">${subject}</span><span class="ftm" title="${whole(at)}">${when(at)}</span></div>
<div class="___5m1 fli"><span class="fsn">${snippet}</span></div></div></div>`;
}

function group([title, belongs]) {
  const rows = rowsOf(truth).filter(({ at }) => belongs(daysAgo(at)));
  if (rows.length === 0) return '';
  return `<div role="group" aria-label="${title}"><div class="___g0 fgh" role="heading" aria-level="3"><button aria-expanded="true" class="fcv">▾</button>${title}</div>${rows.map(option).join('')}</div>`;
}

const list = () => `
<div class="___lp fpl"><div class="fph"><h2>Doručené <button class="fst" aria-label="Pridať do obľúbených">☆</button></h2><div role="tablist" class="ftb"><button role="tab" aria-selected="true">Kupujúci</button><button role="tab" aria-selected="false">Trhovisko<span class="fnb">2</span></button><span class="fsp"></span><button class="fil">Filter ▾</button></div></div>
<div role="listbox" aria-label="Zoznam správ" class="flb">${GROUPS.map(group).join('')}</div></div>`;

const AUTHORS = { seller: 'Kvetinárstvo Iris', platform: 'Stankovo – oznámenia' };

const message = ({ from, at, text }) => `
<div class="___mm fmm" role="listitem" aria-label="Správa"><div class="fmh"><span class="fav" aria-hidden="true">${(AUTHORS[from] ?? thread.row.buyer)[0]}</span><div><div class="fmn">${AUTHORS[from] ?? thread.row.buyer}</div><div class="fmt">Komu: ${from === 'seller' ? thread.row.buyer : AUTHORS.seller}</div></div><span class="fsp"></span><span class="fmd">${whole(at)}</span></div><div class="fmb">${text}</div></div>`;

const pane = () =>
  thread
    ? `<div class="___rp frp" role="main"><div class="frs"><h2>${thread.row.subject}</h2><a href="/objednavky/${thread.row.order}">Objednávka ${thread.row.order}</a> <button>Kategorizovať</button></div>
<div role="list" aria-label="Správy v konverzácii">${thread.messages.map(message).join('')}</div>
<div class="___ed fed"><div class="fto"><span>Komu</span><span class="fpi">${thread.row.buyer} ×</span></div>
<div class="fti" role="textbox" contenteditable="true" aria-label="Telo správy, stlačením Alt+F10 prejdete na panel nástrojov" aria-multiline="true"><div><br></div></div>
<div class="fbr" role="toolbar" aria-label="Formátovanie"><button aria-label="Tučné"><b>B</b></button><button aria-label="Kurzíva"><i>I</i></button><button aria-label="Zoznam">•</button></div>
<div class="fse"><button class="fpr" title="Odoslať (Ctrl+Enter)" aria-label="Odoslať">Odoslať</button><button class="fpr fdn" aria-label="Ďalšie možnosti odoslania" aria-haspopup="menu">▾</button><button>Zahodiť</button><span class="fsp"></span><span class="fdr">Koncept uložený o 8:31</span></div></div></div>`
    : `<div class="___rp frp fem" role="main"><p><b>Vyberte položku na čítanie</b></p><p>Nie je nič vybraté</p></div>`;

const FOLDERS = [
  ['Doručené', '3'],
  ['Koncepty', '1'],
  ['Odoslané', ''],
  ['Reklamácie', '4'],
  ['Archív', ''],
  ['Odstránené', ''],
];

document.title = 'Pošta – Kvetinárstvo Iris – Stankovo';
document.querySelector('#root').innerHTML = `
<div class="___hd fhd"><button aria-label="Spúšťač aplikácií">⠿</button><b>Stankovo predaj</b><div role="search" class="fsr"><input aria-label="Hľadať" placeholder="Hľadať v pošte a ľuďoch"></div><span class="fsp"></span><button aria-label="Nastavenia">⚙</button><button aria-label="Správca konta pre Kvetinárstvo Iris" class="fav">KI</button></div>
<div class="___rb frb" role="toolbar" aria-label="Príkazy"><button class="fpr">Nová správa</button><button>Odstrániť</button><button>Archivovať</button><button>Presunúť do ▾</button><button>Označiť ako prečítané</button></div>
<div class="___bd fbd"><nav class="___nv fnv" aria-label="Priečinky"><div role="tree">${FOLDERS.map(([name, count], index) => `<div role="treeitem" aria-selected="${index === 0}" class="ftr">${name}<span class="fct">${count}</span></div>`).join('')}</div><div class="fqt">Využité 1,2 GB z 5 GB</div></nav>${list()}${pane()}</div>`;
for (const row of document.querySelectorAll('[data-convid]')) {
  row.addEventListener('click', () =>
    location.assign(`/posta/0/dorucene/id/AQ${row.dataset.convid}`),
  );
}
void drawn(thread ? '.fti' : '[data-convid]');
