// A micro-frontend: list, conversation and reply stand in one open shadow root, amid the shop's orders in the page itself.
import '@fluentui/web-components/badge/define.js';
import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/counter-badge/define.js';
import '@fluentui/web-components/divider/define.js';
import '@fluentui/web-components/text-input/define.js';
import '@fluentui/web-components/textarea/define.js';

import { setTheme } from '@fluentui/web-components';
import { webLightTheme } from '@fluentui/tokens';

import {
  dayMonthYear,
  daysAgo,
  drawn,
  hoursMinutes,
  minutesAgo,
  rowsOf,
  threadHere,
} from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);

function plural(count, one, few, many) {
  if (count % 10 === 1 && count % 100 !== 11) return `${count} ${one}`;
  return count % 10 > 1 && count % 10 < 5 && (count % 100 < 10 || count % 100 > 20)
    ? `${count} ${few}`
    : `${count} ${many}`;
}

function relative(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `prije ${plural(minutes, 'minutu', 'minute', 'minuta')}`;
  if (minutes < 1440) return `prije ${plural(Math.floor(minutes / 60), 'sat', 'sata', 'sati')}`;
  return daysAgo(at) === 1 ? 'jučer' : `prije ${plural(daysAgo(at), 'dan', 'dana', 'dana')}`;
}

const time = (at) => `<time datetime="${at.toISOString()}">${relative(at)}</time>`;

const unread = (count) =>
  `<fluent-counter-badge count="${count}" aria-label="${plural(count, 'nepročitana poruka', 'nepročitane poruke', 'nepročitanih poruka')}"></fluent-counter-badge>`;

const row = (one) => `
<div class="red" role="listitem" tabindex="0" data-razgovor="${one.key}">
  <div class="slika" aria-hidden="true">${one.buyer[0]}</div>
  <div class="tekst"><div class="kupac">${one.buyer}</div><div class="proizvod">${one.subject}</div></div>
  ${one.unread ? unread(one.count ?? 1) : ''}
  ${time(one.at)}
</div>`;

const list = () => `
<h2>Poruke kupaca</h2>
<div class="alati"><fluent-text-input placeholder="Pretraži razgovore"></fluent-text-input><fluent-button appearance="subtle">Nepročitane</fluent-button><fluent-button appearance="subtle">Arhiva</fluent-button></div>
<div class="popis" role="list">${rowsOf(truth).map(row).join('')}</div>
<fluent-button class="jos">Učitaj starije</fluent-button>`;

const message = ({ from, at, text }) => `
<div class="poruka ${from === 'seller' ? 'odlazna' : 'dolazna'}"><p>${text}</p>${time(at)}</div>`;

const conversation = () => `
<fluent-button class="natrag" appearance="subtle">Sve poruke</fluent-button>
<h2>${thread.row.buyer}</h2><div class="proizvod">${thread.row.subject}</div>
<fluent-divider></fluent-divider>
<div class="razgovor">${thread.messages.map(message).join('')}</div>
<div class="pisanje"><fluent-textarea placeholder="Napišite poruku kupcu" resize="vertical" block></fluent-textarea>
<div class="gumbi"><fluent-button appearance="outline">Dodaj sliku</fluent-button><fluent-button class="posalji" appearance="primary">Pošalji</fluent-button></div></div>`;

const STYLE = `
:host { display: block; font: 14px/1.45 "Segoe UI", sans-serif }
.alati, .gumbi { display: flex; gap: 10px; margin-bottom: 12px }
.red { display: flex; gap: 12px; align-items: center; padding: 10px 12px; border-bottom: 1px solid #e4e4e4; cursor: pointer }
.slika { width: 36px; height: 36px; border-radius: 50%; background: #cfe4fa; display: grid; place-items: center }
.tekst { flex: 1 } .kupac { font-weight: 600 } .proizvod, time { color: #616161; font-size: 12px } time { width: 120px; text-align: right }
.poruka { width: fit-content; max-width: 70%; margin: 8px 0; padding: 8px 12px; border-radius: 8px; background: #f0f0f0 }
.poruka.odlazna { margin-left: auto; background: #dbeafe } .poruka p { margin: 0 }
.pisanje { margin-top: 16px } fluent-textarea { width: 100%; margin-bottom: 10px }`;

customElements.define(
  'placko-poruke',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${STYLE}</style>${thread ? conversation() : list()}`;
      root.addEventListener('click', (event) => {
        const chosen = event.target.closest('[data-razgovor]');
        if (chosen) location.assign(`/moj-ducan/poruke/${chosen.dataset.razgovor}`);
      });
    }
  },
);

const ORDERS = [
  ['2026-4471', 'Ana Barišić', 19, '42,90 €', 'Plaćeno'],
  ['2026-4469', 'Josip Grgić', 19, '18,50 €', 'Poslano'],
  ['2026-4460', 'Katarina Babić', 18, '129,00 €', 'Poslano'],
  ['2026-4458', 'Mario Lončar', 18, '9,99 €', 'Dostavljeno'],
  ['2026-4441', 'Petra Horvat', 17, '64,00 €', 'Dostavljeno'],
];

setTheme(webLightTheme);
document.title = thread ? `${thread.row.buyer} – Placko` : 'Poruke – Placko za trgovce';
document.querySelector('#root').innerHTML = `
<header class="vrh"><b>Placko</b> za trgovce<nav>${['Moj dućan', 'Artikli', 'Narudžbe', 'Poruke', 'Isplate'].map((word) => `<a href="#">${word}</a>`).join('')}</nav><span>Dućan: Kućni kutak</span></header>
<div class="stupci"><div class="mfe"><placko-poruke></placko-poruke></div>
<div class="narudzbe"><h3>Zadnje narudžbe</h3><table><tr><th>Broj</th><th>Kupac</th><th>Datum</th><th>Iznos</th><th>Stanje</th></tr>${ORDERS.map(([number, who, day, sum, state]) => `<tr><td><a href="/narudzbe/${number}">${number}</a></td><td>${who}</td><td>${dayMonthYear(new Date(2026, 10, day, 10), '.')}.</td><td>${sum}</td><td>${state}</td></tr>`).join('')}</table>
<h3>Obavijesti</h3><ul><li>Danas ${hoursMinutes(new Date(2026, 10, 19, 9, 5))} – isplata je poslana</li><li>Jučer ${hoursMinutes(new Date(2026, 10, 18, 16, 40))} – artikl je odobren</li></ul></div></div>`;
void drawn('placko-poruke');
