// Components of the marketplace's own, each with its shadow root, down to rows, times and buttons; the side of an arrow and words for screen readers tell whose turn it is.
import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = [
  'v nedeljo',
  'v ponedeljek',
  'v torek',
  'v sredo',
  'v četrtek',
  'v petek',
  'v soboto',
];
const MONTHS = 'jan. feb. mar. apr. maj jun. jul. avg. sep. okt. nov. dec.'.split(' ');

const clock = (at) => `${at.getHours()}.${two(at.getMinutes())}`;
const date = (at) => `${at.getDate()}. ${MONTHS[at.getMonth()]}`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `danes ob ${clock(at)}`;
  if (days === 1) return `včeraj ob ${clock(at)}`;
  if (days < 7) return `${WEEKDAYS[at.getDay()]} ob ${clock(at)}`;
  return at.getFullYear() === new Date().getFullYear()
    ? date(at)
    : `${date(at)} ${at.getFullYear()}`;
}

/** Defines a component that draws itself once, when it is put on the page. */
function component(name, style, draw) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = `<style>:host { display: block } ${HIDDEN} ${style}</style>${draw(this)}`;
      }
    },
  );
}

const HIDDEN =
  '.bralnik { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }';
const find = (key) => rowsOf(truth).find((row) => row.key === key);

component(
  'sto-gumb',
  ':host { display: inline-block } button { font: inherit; border: 1px solid #1b4965; border-radius: 4px; padding: 7px 14px; background: #fff; color: #1b4965 } :host([glavni]) button { background: #1b4965; color: #fff }',
  () => '<button type="button"><slot></slot></button>',
);

component('sto-cas', ':host { display: inline; color: #6b7a86; font-size: 13px }', (host) => {
  const at = new Date(host.getAttribute('trenutek'));
  return `<span part="cas">${host.hasAttribute('ura') ? `${date(at)} ${at.getFullYear()} ob ${clock(at)}` : when(at)}</span>`;
});

const ARROWS = {
  buyer: '<path d="M20 12H5m6-6-6 6 6 6"/>',
  seller: '<path d="M4 12h15m-6-6 6 6-6 6"/>',
};
const SAID = { buyer: 'Kupec je pisal', seller: 'Vi ste odgovorili' };
const arrow = (from) =>
  ARROWS[from]
    ? `<svg viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2" class="${from}" aria-hidden="true">${ARROWS[from]}</svg><span class="bralnik">${SAID[from]}</span>`
    : '';

component(
  'sto-vrstica',
  ':host { border-bottom: 1px solid #e2e8ed } a { display: grid; grid-template-columns: 6px 30px 190px 1fr auto; gap: 10px; align-items: center; padding: 11px 14px 11px 0; color: inherit; text-decoration: none } .trak { align-self: stretch; background: transparent } .caka { background: #e07a5f } .kdo { font-weight: 600 } .vsebina { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: #51606b } em { font-style: normal; color: #1d2b36; margin-right: 8px } .buyer { color: #e07a5f } .seller { color: #81b29a }',
  (host) => {
    const row = find(host.getAttribute('pogovor'));
    return `<a href="/trgovec/pogovori/${row.key}"><span class="trak${row.awaitingReply ? ' caka' : ''}">${row.awaitingReply ? '<span class="bralnik">Čaka na vaš odgovor</span>' : ''}</span><span>${arrow(row.lastFrom)}</span><span class="kdo">${row.buyer}</span><span class="vsebina"><em>${row.topic}</em>${row.snippet}</span><sto-cas trenutek="${row.at.toISOString()}"></sto-cas></a>`;
  },
);

component(
  'sto-seznam',
  'h1 { font-size: 22px } .orodja { display: flex; gap: 10px; margin: 10px 0 16px } input, select { padding: 7px 10px; border: 1px solid #c5d0d8; border-radius: 4px; font: inherit } .okvir { background: #fff; border: 1px solid #e2e8ed; border-radius: 6px } .strani { display: flex; gap: 8px; justify-content: center; margin: 16px }',
  () =>
    `<h1>Pogovori</h1><div class="orodja"><input type="search" placeholder="Kupec, izdelek ali naročilo"><select><option>Vsi pogovori</option><option>Čakajo na vas</option><option>Odgovorjeni</option><option>Arhiv</option></select><sto-gumb>Izvozi v CSV</sto-gumb></div><div class="okvir" role="list">${rowsOf(
      truth,
    )
      .map(({ key }) => `<sto-vrstica role="listitem" pogovor="${key}"></sto-vrstica>`)
      .join(
        '',
      )}</div><div class="strani"><sto-gumb>1</sto-gumb><sto-gumb>2</sto-gumb><sto-gumb>3</sto-gumb></div>`,
);

component(
  'sto-sporocilo',
  ':host { margin: 12px 0; padding: 10px 14px; background: #fff; border-radius: 6px; border: 1px solid #e2e8ed; max-width: 620px } :host([od=seller]) { margin-left: auto; background: #e9f3ee } :host([od=platform]) { margin-inline: auto; background: #f1f1ef } header { display: flex; justify-content: space-between; gap: 20px } ::slotted(p) { margin: 6px 0 0 }',
  (host) =>
    `<header><b>${{ seller: 'Čebelarstvo Gorjup', platform: 'Stojnica' }[host.getAttribute('od')] ?? thread.row.buyer}</b><sto-cas ura trenutek="${host.getAttribute('ob')}"></sto-cas></header><slot></slot>`,
);

component(
  'sto-odgovor',
  ':host { background: #fff; border: 1px solid #1b4965; border-radius: 6px; padding: 12px; margin-top: 18px } .polje { min-height: 96px; outline: 0; padding: 8px; border: 1px solid #e2e8ed; border-radius: 4px } .polje:empty::before { content: attr(data-namig); color: #8b98a3 } .orodja { display: flex; gap: 4px; margin-bottom: 6px } .noga { display: flex; gap: 10px; margin-top: 10px; align-items: center } small { margin-left: auto; color: #6b7a86 }',
  () =>
    `<div class="orodja"><button title="Krepko"><b>K</b></button><button title="Ležeče"><i>L</i></button><button title="Seznam">•</button></div><div class="polje" contenteditable="true" role="textbox" aria-label="Odgovor kupcu" data-namig="Napišite odgovor kupcu …"></div><div class="noga"><sto-gumb glavni id="poslji">Pošlji</sto-gumb><sto-gumb id="poslji-arhiviraj">Pošlji in arhiviraj</sto-gumb><sto-gumb>Priloži</sto-gumb><small>Ctrl + Enter pošlje</small></div>`,
);

component(
  'sto-zaznamek',
  ':host { margin-top: 16px; background: #fff8e1; border-radius: 6px; padding: 12px } textarea { width: 100%; box-sizing: border-box; font: inherit }',
  () =>
    '<label>Moj zaznamek (kupec ga ne vidi)<textarea rows="2"></textarea></label><sto-gumb>Shrani zaznamek</sto-gumb>',
);

component(
  'sto-pogovor',
  'h1 { font-size: 20px } .postavka { display: flex; gap: 16px; background: #fff; border: 1px solid #e2e8ed; border-radius: 6px; padding: 10px 14px }',
  () =>
    `<a href="/trgovec/pogovori">‹ Vsi pogovori</a><h1>${thread.row.topic}</h1><div class="postavka"><span>Kupec: <b>${thread.row.buyer}</b></span><span>Znesek: 24,90 €</span><a href="#">Poglej naročilo</a></div>${thread.messages.map(({ from, at, text }) => `<sto-sporocilo od="${from}" ob="${at.toISOString()}"><p>${text}</p></sto-sporocilo>`).join('')}<sto-odgovor></sto-odgovor><sto-zaznamek></sto-zaznamek>`,
);

const MENU = ['Pregled', 'Izdelki', 'Naročila', 'Pogovori', 'Ocene', 'Izplačila'];

component(
  'sto-aplikacija',
  ':host { font: 15px/1.45 "Source Sans 3", "Segoe UI", sans-serif; color: #1d2b36; background: #f4f7f9; min-height: 100vh } header { display: flex; align-items: center; gap: 26px; padding: 12px 26px; background: #1b4965; color: #fff } header b { font-size: 20px } header span { margin-left: auto } nav a { color: #cfe0ea; text-decoration: none; margin-right: 18px } nav a[aria-current] { color: #fff; border-bottom: 2px solid #e07a5f } main { max-width: 1060px; margin: 18px auto } .obvestilo { background: #fff; border-left: 4px solid #81b29a; padding: 10px 14px; margin-bottom: 14px }',
  () =>
    `<header><b>stojnica</b><nav>${MENU.map((word) => `<a href="#"${word === 'Pogovori' ? ' aria-current="page"' : ''}>${word}</a>`).join('')}</nav><span>Čebelarstvo Gorjup</span></header><main><div class="obvestilo">Praznični dostavni roki: naročila, oddana do 20. dec., prispejo pred božičem.</div>${thread ? '<sto-pogovor></sto-pogovor>' : '<sto-seznam></sto-seznam>'}</main>`,
);

document.title = thread ? `${thread.row.topic} – Stojnica` : 'Pogovori – Stojnica';
document.body.style.margin = '0';
document.querySelector('#root').innerHTML = '<sto-aplikacija></sto-aplikacija>';
void drawn('sto-aplikacija');
