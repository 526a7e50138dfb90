// A CSS grid whose cells are all siblings, with its heads again after eight discussions and a notice among them; drafts below stand in a grid alike.
import './page.css';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const SHOP = 'OPG Lipa';
const MONTHS = 'sij velj ožu tra svi lip srp kol ruj lis stu pro'.split(' ');
const day = (at) => `${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()}.`;

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `prije ${Math.max(minutes, 1)} min`;
  if (daysAgo(at) === 0) return `prije ${Math.floor(minutes / 60)} h`;
  if (daysAgo(at) === 1) return `jučer u ${hoursMinutes(at)}`;
  return `${day(at)} ${hoursMinutes(at)}`;
}

const cell = (content, kind = '') => `<div class="c${kind && ` ${kind}`}">${content}</div>`;
const heads = (words) => words.map((word) => cell(word, 'h')).join('');
const HEADS = ['Kupac', 'Oglas', 'Naručeno', 'Rok otpreme', 'Zadnja poruka', 'Zadnji javio', ''];
const DRAFTS = [
  ['Ivana Horvat', 'Sadnica smokve, 2 god.', '17. stu 2026.', '20. stu 2026.', 'danas u 13:01'],
  ['Stjepan Vuk', 'Motika kovana', '5. stu 2026.', '8. stu 2026.', '13. stu 2026. 07:22'],
  ['Mia R.', 'Posuda terakota 30 cm', '1. stu 2026.', '4. stu 2026.', '2. stu 2026. 21:40'],
];

const lastBy = ({ lastFrom, buyer }) =>
  ({ buyer, seller: SHOP, platform: 'Sjemenik podrška' })[lastFrom];

function cells(row) {
  const here = `/upiti/${row.key}`;
  const action = row.awaitingReply
    ? `<a class="gumb" href="${here}">Odgovori</a>`
    : `<a href="${here}">Pogledaj</a>`;
  return [
    cell(row.buyer, 'ime'),
    cell(`<a href="${here}">${row.subject}</a>`),
    cell(row.ordered, 'd'),
    cell(row.due, 'd'),
    cell(when(row.at), 'd'),
    cell(lastBy(row)),
    cell(action, 'r'),
  ].join('');
}

const list = () => `
<h1>Upiti kupaca</h1><p class="opis">Na upite odgovarate u roku od 24 sata. Trenutno: <b>96 %</b> na vrijeme.</p>
<div class="filtri"><label>Razdoblje <select><option>Zadnjih 30 dana</option><option>Zadnjih 90 dana</option></select></label><label>Oglas <input placeholder="Naziv ili šifra"></label><button>Primijeni</button></div>
<div class="mreza">${rowsOf(truth)
  .map((row, index) => {
    const head = index % 8 === 0 ? heads(HEADS) : '';
    const notice =
      index === 5
        ? '<div class="c oglas">Zimska rasprodaja alata počinje 25. stu 2026. <a href="/akcije">Prijavi oglase</a></div>'
        : '';
    return head + notice + cells(row);
  })
  .join('')}</div>
<p class="listanje"><b>1</b> <a href="?s=2">2</a> <a href="?s=3">3</a> <a href="?s=2">Sljedeća ›</a></p>
<h2>Skice koje niste poslali</h2>
<div class="mreza">${heads(['Kupac', 'Oglas', 'Naručeno', 'Rok otpreme', 'Spremljeno', 'Spremio', ''])}${DRAFTS.map((draft, index) => [...draft, SHOP, `<a href="/skice/${index + 31}">Nastavi pisati</a>`].map((text) => cell(text)).join('')).join('')}</div>`;

const NAMES = { seller: SHOP, buyer: thread?.row.buyer };

function message({ from, at, text, quote, photo, file }) {
  if (from === 'platform') return `<p class="dogadaj">${text} <span>${when(at)}</span></p>`;
  return `<section class="poruka"><div class="glava"><b>${NAMES[from]}</b><span>${when(at)}</span></div>${quote ? `<blockquote>${quote}</blockquote>` : ''}<div class="tijelo">${text}</div>${photo ? '<div class="slike"><i></i><i></i></div>' : ''}${file ? '<div class="prilog"><a href="#">oib-vrtic.pdf</a> (84 kB)</div>' : ''}</section>`;
}

const conversation = () => `
<p><a href="/upiti">‹ Svi upiti</a></p><h1>${thread.row.subject}</h1>
<div class="stupci"><div>
<form class="kutija"><label for="odgovor">Odgovor kupcu</label><select aria-label="Predložak"><option>Umetni predložak…</option><option>Rok dostave</option><option>Zamjena sadnice</option></select><textarea id="odgovor" rows="4" maxlength="1500"></textarea><small>0 / 1500</small><div class="gumbi"><button type="button" id="posalji" class="gumb">Pošalji</button><button type="button" id="posalji-zakljuci">Pošalji i zaključi</button><button type="button">Priloži datoteku</button></div></form>
<p class="opis">Najnovije poruke su na vrhu.</p>${thread.messages.toReversed().map(message).join('')}</div>
<aside><dl><dt>Kupac</dt><dd>${thread.row.buyer}</dd><dt>Naručeno</dt><dd>${thread.row.ordered}</dd><dt>Rok otpreme</dt><dd>${thread.row.due}</dd></dl>
<form class="kutija"><label for="dostava">Poruka dostavljaču</label><textarea id="dostava" rows="2" placeholder="Npr. zvoniti kod susjeda"></textarea><button type="button">Pošalji dostavljaču</button></form>
<form class="kutija"><label for="biljeska">Interna bilješka</label><textarea id="biljeska" rows="2"></textarea><button type="button">Spremi bilješku</button></form></aside></div>`;

const MENU = ['Oglasi', 'Narudžbe', 'Upiti', 'Isplate', 'Postavke'];

document.title = thread
  ? `${thread.row.subject} – Sjemenik`
  : 'Upiti kupaca – Sjemenik za prodavače';
document.querySelector('#root').innerHTML = `
<div class="vrh"><b>sjemenik</b>${MENU.map((word) => `<a href="#"${word === 'Upiti' ? ' class="tu"' : ''}>${word}</a>`).join('')}<span>Prijavljeni ste kao <b>${SHOP}</b></span></div>
<div class="stranica">${thread ? conversation() : list()}</div>`;
void drawn(thread ? '#odgovor' : '.mreza');
