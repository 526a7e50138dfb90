// A desk of tickets: heads amid the rows say whose turn it is, the subject stands before the buyer, two columns of days; the conversation has notes in it and the buyer's other tickets beside it.
import './page.css';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'sij velj ožu tra svi lip srp kol ruj lis stu pro'.split(' ');
const GENITIVE =
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'.split(
    ' ',
  );

function hoursAgo(hours) {
  const word = hours % 10 === 1 && hours !== 11 ? 'sat' : hours < 5 ? 'sata' : 'sati';
  return `prije ${hours} ${word}`;
}

function when(at) {
  if (minutesAgo(at) < 60) return `prije ${Math.max(1, minutesAgo(at))} min`;
  if (daysAgo(at) === 0) return hoursAgo(Math.floor(minutesAgo(at) / 60));
  if (daysAgo(at) === 1) return `jučer u ${hoursMinutes(at)}`;
  if (at.getFullYear() === new Date().getFullYear())
    return `${at.getDate()}. ${MONTHS[at.getMonth()]}`;
  return `${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()}.`;
}
const exact = (at) =>
  `${at.getDate()}. ${GENITIVE[at.getMonth()]} ${at.getFullYear()}. u ${hoursMinutes(at)}`;

const STATES = {
  open: ['O', 'Otvoreno – čeka naš odgovor', 'sc-red'],
  pending: ['Č', 'Čeka odgovor kupca', 'sc-blue'],
  solved: ['R', 'Riješeno', 'sc-grey'],
};
const badge = (status) =>
  `<span class="StyledBadge-sc-8f2a ${STATES[status][2]}" title="${STATES[status][1]}">${STATES[status][0]}</span>`;

const line = (row) => `
<tr class="StyledRow-sc-1c4b" data-test-id="generic-table-row" tabindex="-1" role="row"><td class="StyledCell-sc-77a" role="gridcell"><input type="checkbox" aria-label="Odaberi zahtjev ${row.key}"></td><td class="StyledCell-sc-77a" role="gridcell">${badge(row.status)}</td><td class="StyledCell-sc-77a" role="gridcell" data-test-id="ticket-table-cells-subject"><a href="/agent/zahtjevi/${row.key}" tabindex="-1">${row.topic}</a></td><td class="StyledCell-sc-77a" role="gridcell">${row.buyer}</td><td class="StyledCell-sc-77a" role="gridcell">${row.opened}</td><td class="StyledCell-sc-77a" role="gridcell"><time datetime="${row.at.toISOString()}" title="${exact(row.at)}">${when(row.at)}</time></td><td class="StyledCell-sc-77a" role="gridcell">${row.agent || '–'}</td></tr>`;

const HEADS = ['', '', 'Predmet', 'Kupac', 'Zaprimljeno', 'Zadnja poruka', 'Zadužen'];

function groups() {
  const rows = rowsOf(truth).map((row) => ({ ...row, topic: row.subject }));
  return Object.entries(STATES)
    .map(([status, [, word]]) => {
      const within = rows.filter((row) => row.status === status);
      return `<tr class="StyledGroupRow-sc-4d0" role="row"><td colspan="7" class="StyledCell-sc-77a"><b>Status</b> ${word} <span class="StyledCount-sc-9">${within.length}</span></td></tr>${within.map(line).join('')}`;
    })
    .join('');
}

const table = (heads, body) =>
  `<table class="StyledTable-sc-1oj" role="grid" data-test-id="generic-table"><thead><tr role="row">${heads.map((head) => `<th class="StyledHeader-sc-a1" role="columnheader" scope="col">${head ? `<button type="button" class="StyledSort-sc-2">${head}</button>` : ''}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;

const VIEWS = [
  ['360021', 'Svi zahtjevi', 10],
  ['360022', 'Moji otvoreni', 2],
  ['360023', 'Nedodijeljeni', 1],
  ['360024', 'Nedavno ažurirani', 34],
  ['360099', 'Označeno zastavicom', 0],
];
const views = () =>
  `<nav class="StyledViews-sc-b7" aria-label="Pogledi"><h2>Pogledi</h2><ul>${VIEWS.map(([id, word, count]) => `<li><a href="/agent/filtri/${id}"${location.pathname.endsWith(id) ? ' aria-current="true"' : ''}><span>${word}</span><span>${count}</span></a></li>`).join('')}</ul></nav>`;

const list = () => `
${views()}<section class="StyledMain-sc-c2"><header class="StyledTitle-sc-e5"><h1>Svi zahtjevi</h1><p>10 zahtjeva</p><button type="button">Filtriraj</button><button type="button" aria-label="Još radnji">⋮</button></header>${table(HEADS, groups())}<p class="sr-only" aria-live="polite">Prikazano 10 zahtjeva</p></section>`;

const empty = () => `
${views()}<section class="StyledMain-sc-c2"><header class="StyledTitle-sc-e5"><h1>Označeno zastavicom</h1><p>0 zahtjeva</p></header><div class="StyledBlank-sc-d0"><p>U ovom pogledu nema zahtjeva.</p><p>Kad nekom zahtjevu dodate zastavicu, pojavit će se ovdje.</p></div></section>`;

const dashboard = () => `
<section class="StyledMain-sc-c2"><header class="StyledTitle-sc-e5"><h1>Nadzorna ploča</h1></header><div class="StyledTiles-sc-f1">${[
  ['Otvoreni zahtjevi', '4'],
  ['Riješeno ovaj tjedan', '27'],
  ['Prvi odgovor, medijan', '2 h 14 min'],
  ['Zadovoljstvo kupaca', '94 %'],
]
  .map(([word, figure]) => `<div><p>${word}</p><strong>${figure}</strong></div>`)
  .join('')}</div><h2>Nedavne aktivnosti</h2><ul class="StyledFeed-sc-f2">${[
  ['Ana Kovač', 'preuzela je zahtjev „Krivi dekor pločica“', 'prije 6 min'],
  ['Tin Jurić', 'promijenio je prioritet u visok', 'prije 41 min'],
  ['Ana Kovač', 'dodala je oznaku „dostava“', 'prije 2 sata'],
  ['Automatizacija', 'zatvorila je 3 riješena zahtjeva', 'jučer u 23:00'],
]
  .map(
    ([who, what, at]) =>
      `<li><span class="StyledAvatar-sc-g3">${who[0]}</span><span><b>${who}</b> ${what}</span><time>${at}</time></li>`,
  )
  .join('')}</ul></section>`;

const CUSTOMERS = [
  ['Dubravka Šimić', 'Osijek', '3', '1.204,50 €', '20. sij'],
  ['Ivo Perković', 'Split', '1', '318,00 €', '17. sij'],
  ['Keramika Horvat d.o.o.', 'Varaždin', '14', '22.910,00 €', '20. sij'],
  ['Marina K.', 'Zadar', '2', '641,90 €', '18. sij'],
  ['Sanja Radić', 'Zagreb', '5', '2.033,10 €', '19. sij'],
];
const customers = () => `
<section class="StyledMain-sc-c2"><header class="StyledTitle-sc-e5"><h1>Kupci</h1><p>2.481 kupac</p><button type="button">Dodaj kupca</button></header>${table(['Ime', 'Mjesto', 'Narudžbe', 'Promet', 'Zadnja narudžba'], CUSTOMERS.map((cells) => `<tr class="StyledRow-sc-1c4b" role="row">${cells.map((cell) => `<td class="StyledCell-sc-77a" role="gridcell">${cell}</td>`).join('')}</tr>`).join(''))}</section>`;

const comment = ({ from, at, text, agent, file, note }) => `
<article class="StyledItem-sc-k9${note ? ' is-internal' : ''}" data-test-id="log-comment-item" aria-label="${note ? 'Interna bilješka' : 'Poruka'}"><span class="StyledAvatar-sc-g3${from === 'buyer' ? '' : ' is-agent'}" aria-hidden="true">${(note ?? agent ?? thread.row.buyer)[0]}</span><div><div class="StyledMeta-sc-m2"><span data-test-id="item-sender">${note ?? agent ?? thread.row.buyer}</span>${note ? '<span class="StyledTag-sc-n1">Interno</span>' : from === 'seller' ? '<span class="StyledTag-sc-n1">Agent</span>' : ''}<time datetime="${at.toISOString()}">${exact(at)}</time></div><div class="comment-zd"><p dir="auto">${text}</p></div>${file ? `<div class="StyledFile-sc-p4"><a href="#">${file}</a></div>` : ''}</div></article>`;

function conversation() {
  const shown = [...thread.messages];
  if (thread.note) {
    const [note, at, text] = thread.note;
    shown.push({ note, at: new Date(at), text });
  }
  shown.sort((one, other) => one.at - other.at);
  const { buyer, subject, status, agent } = thread.row;
  return `
<div class="StyledTabs-sc-q1" role="tablist"><div role="tab" aria-selected="true">${subject} <small>#${thread.key}</small></div><div role="tab" aria-selected="false">Ponuda za 120 m² <small>#48118</small></div><button type="button">+ Dodaj</button></div>
<div class="StyledColumns-sc-r5"><aside class="StyledProps-sc-s2"><label>Kupac<input value="${buyer}" readonly></label><label>Zadužen<select><option>${agent || '–'}</option></select></label><label>Pratitelji<input value=""></label><label>Oznake<input value="plocice"></label><label>Prioritet<select><option>Normalan</option><option>Visok</option></select></label></aside>
<section class="StyledLog-sc-t7"><header><h1>${subject}</h1><p>${badge(status)} Putem web-obrasca · Izlogar</p></header><div role="log" data-test-id="log-container">${shown.map(comment).join('')}</div>
<div class="StyledComposer-sc-u3" data-test-id="composer-container"><div class="StyledChannel-sc-u4"><button type="button" aria-haspopup="true">Javni odgovor ▾</button><span>Prima: <b>${buyer}</b></span><a href="#">Kopija</a></div><div class="ck ck-content" contenteditable="true" role="textbox" aria-label="Javni odgovor" data-test-id="composer-rich-text"><p><br></p></div><div class="StyledTools-sc-u5"><button type="button" aria-label="Tekst">T</button><button type="button" aria-label="Emotikoni">☺</button><button type="button" aria-label="Privitak">⌇</button><button type="button" aria-label="Poveznica">∞</button></div></div>
<footer class="StyledFooter-sc-v1"><button type="button" data-test-id="macro-menu">⚡ Primijeni makro</button><span></span><label><input type="checkbox" checked> Zatvori karticu</label><button type="button" class="is-primary" data-test-id="submit-button">Pošalji kao <b>${status === 'solved' ? 'Riješeno' : 'Čeka kupca'}</b></button><button type="button" class="is-primary" aria-label="Promijeni status" aria-haspopup="true">▴</button></footer></section>
<aside class="StyledContext-sc-w6"><h2>${buyer}</h2><p>Osijek, Hrvatska</p><p>Kupac od 2024.</p><textarea aria-label="Bilješke o kupcu" placeholder="Dodajte bilješku o kupcu"></textarea><h3>Povijest</h3><ul>${[
    ['Uzorci pločica', 'R', '3. pro 2026.'],
    ['Kalkulacija ljepila', 'R', '14. lis 2026.'],
    ['Račun na tvrtku', 'R', '2. lip 2026.'],
  ]
    .map(
      ([word, letter, at]) =>
        `<li><span class="StyledBadge-sc-8f2a sc-grey">${letter}</span><a href="#">${word}</a><time>${at}</time></li>`,
    )
    .join('')}</ul></aside></div>`;
}

const PAGES = {
  '/agent/nadzorna-ploca': dashboard,
  '/agent/kupci': customers,
  '/agent/filtri/360099': empty,
};
const RAIL = [
  ['/agent/nadzorna-ploca', 'Nadzorna ploča', '⌂'],
  ['/agent/filtri/360021', 'Pogledi', '☰'],
  ['/agent/kupci', 'Kupci', '☺'],
  ['/agent/izvjesca', 'Izvješća', '◔'],
];

document.title = thread ? `Izlogar – ${thread.row.subject}` : 'Izlogar – agent';
document.querySelector('#root').innerHTML = `
<div class="StyledApp-sc-x0"><nav class="StyledRail-sc-y1" aria-label="Glavna navigacija">${RAIL.map(([href, word, sign]) => `<a href="${href}" aria-label="${word}" title="${word}">${sign}</a>`).join('')}</nav>
<div class="StyledBody-sc-z2"><header class="StyledTop-sc-z3"><button type="button">+ Novi zahtjev</button><input type="search" placeholder="Traži u Izlogaru" aria-label="Traži"><span>Pločica & Co.</span><span class="StyledAvatar-sc-g3 is-agent" title="Ana Kovač">A</span></header>
<main class="StyledPage-sc-z4">${thread ? conversation() : (PAGES[location.pathname] ?? list)()}</main></div></div>
<div id="portal" hidden><div role="menu"><div role="menuitem">Pošalji kao Otvoreno</div><div role="menuitem">Pošalji kao Čeka kupca</div><div role="menuitem">Pošalji kao Riješeno</div></div></div>`;
void drawn('main');
