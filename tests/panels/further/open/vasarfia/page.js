// An accordion: every row of the list unfolds into its conversation and the reply to it; weekdays stand for dates.
import 'pell/dist/pell.min.css';

import { exec, init } from 'pell';
import { For, Show } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const DAYS = ['vasárnap', 'hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat'];
const MONTHS = 'jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.'.split(' ');

function when(at) {
  const days = daysAgo(at);
  const clock = `${at.getHours()}:${hoursMinutes(at).slice(3)}`;
  if (days === 0) return `ma ${clock}`;
  if (days === 1) return `tegnap ${clock}`;
  if (days < 7) return `${DAYS[at.getDay()]} ${clock}`;
  return `${MONTHS[at.getMonth()]} ${at.getDate()}. ${clock}`;
}

const Message = (message, buyer) => html`
  <div class=${`uzenet uzenet--${message.from}`}>
    <div class="uzenet__fej">
      <span class="uzenet__nev">${message.from === 'seller' ? 'Ön' : buyer}</span>
      <span class="uzenet__ido">${when(message.at)}</span>
    </div>
    <div class="uzenet__szoveg">${message.text}</div>
  </div>
`;

const editor = (element) => {
  init({
    element,
    onChange: () => undefined,
    actions: [
      { name: 'bold', title: 'Félkövér' },
      { name: 'italic', title: 'Dőlt' },
      { name: 'olist', title: 'Számozás', icon: '1.', result: () => exec('insertOrderedList') },
    ],
  });
};

const Open = (row) => html`
  <div class="sor__tartalom">
    ${thread.messages.map((message) => Message(message, row.buyer))}
    <div class="valasz">
      <label>Válasz a vevőnek</label>
      <div class="pell" ref=${editor}></div>
      <div class="valasz__gombok">
        <button type="button" class="gomb gomb--fo kuldes">Küldés</button>
        <button type="button" class="gomb">Mentés piszkozatként</button>
        <button type="button" class="gomb">Mégse</button>
      </div>
    </div>
    <div class="jegyzet">
      <input placeholder="Saját megjegyzés (a vevő nem látja)" />
      <button type="button" class="gomb">Hozzáad</button>
    </div>
  </div>
`;

const Row = (row) => {
  const open = thread?.key === row.key;
  return html`
    <div class=${`sor${row.unread ? ' sor--uj' : ''}`} id=${`kerdes-${row.key}`}>
      <button
        type="button"
        class="sor__fej"
        aria-expanded=${String(open)}
        onClick=${() => location.assign(`/kerdesek?nyitva=${row.key}`)}
      >
        <span class="sor__nev">${row.buyer}</span>
        <span class="sor__targy"><span>${row.subject[0]}</span><em>${row.order}</em></span>
        <span class="sor__reszlet">${row.snippet}</span>
        <span class="sor__ido">${when(row.at)}</span>
        <${Show} when=${row.unread}><span class="sor__jel">új</span><//>
      </button>
      <${Show} when=${open}>${() => Open(row)}<//>
    </div>
  `;
};

const MENU = [
  'Kezdőlap',
  'Rendelések',
  'Termékek',
  'Kérdések',
  'Értékelések',
  'Számlák',
  'Beállítások',
];

const App = () => html`
  <div>
    <div class="fejlec">
      <strong>Vásárfia</strong>
      <${For} each=${MENU}
        >${(word) => html`<a href="#" class=${word === 'Kérdések' ? 'itt' : ''}>${word}</a>`}<//
      >
      <span class="bolt">Kert-Csoda Kft.</span>
      <a href="/kilepes">Kilépés</a>
    </div>
    <div class="torzs">
      <h1>Vásárlói kérdések</h1>
      <p class="hir">
        2026. november 16. – Megváltozott a visszaküldési címke ára. <a href="#">Részletek</a>
      </p>
      <div class="szuro">
        <select>
          <option>Minden kérdés</option>
          <option>Megválaszolatlan</option>
        </select>
        <input type="search" placeholder="Keresés névre, rendelésszámra" />
        <span>9 / 214 kérdés</span>
      </div>
      <div class="sorok"><${For} each=${rowsOf(truth)}>${Row}<//></div>
      <button type="button" class="gomb">További kérdések betöltése</button>
    </div>
  </div>
`;

document.title = 'Kérdések | Vásárfia eladóknak';
render(App, document.querySelector('#root'));
void drawn(thread ? '.pell-content' : '.sor');
