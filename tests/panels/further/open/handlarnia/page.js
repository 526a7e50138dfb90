// A tree: offers are its branches, conversations about them its leaves. Times are custom elements that print themselves.
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/translations/pl.js';
import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/breadcrumb/breadcrumb.js';
import '@shoelace-style/shoelace/dist/components/breadcrumb-item/breadcrumb-item.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/relative-time/relative-time.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/components/tree/tree.js';
import '@shoelace-style/shoelace/dist/components/tree-item/tree-item.js';
import './page.css';

import { drawn, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

const relative = (at) =>
  `<sl-relative-time date="${at.toISOString()}" numeric="auto"></sl-relative-time>`;

const state = ({ awaitingReply }) =>
  awaitingReply
    ? '<sl-tag size="small" variant="warning">czeka na Ciebie</sl-tag>'
    : '<sl-tag size="small" variant="success">czeka na kupującego</sl-tag>';

const leaf = (one) => `
<sl-tree-item class="rozmowa" data-sprawa="${one.key}"><span class="wiersz"><b>${one.buyer}</b><span class="zam">zam. ${one.order}</span>${state(one)}${one.unread ? '<sl-badge variant="danger" pill>nowa</sl-badge>' : ''}${relative(one.at)}</span></sl-tree-item>`;

function branches() {
  const offers = Map.groupBy(rowsOf(truth), ({ offer }) => offer);
  return [...offers]
    .map(
      ([offer, rows]) =>
        `<sl-tree-item expanded class="oferta"><span>${offer}</span> <span class="ile">(${rows.length})</span>${rows.map(leaf).join('')}</sl-tree-item>`,
    )
    .join('');
}

const RULES = [
  ['Ile mam czasu na odpowiedź?', 'Kupujący powinien dostać odpowiedź w ciągu 24 godzin.'],
  ['Czy mogę podać numer telefonu?', 'Nie, kontakt odbywa się tylko przez Handlarnię.'],
];
const SALES = [
  ['118-220151', 'Plecak turystyczny 45 l', '20 lis, 13:20', '189,00 zł'],
  ['118-220134', 'Plecak turystyczny 45 l', '20 lis, 11:02', '189,00 zł'],
  ['118-220119', 'Lampka nocna z ładowarką', '20 lis, 10:31', '79,90 zł'],
  ['118-220077', 'Lampka nocna z ładowarką', '20 lis, 8:14', '79,90 zł'],
];

const frame = (body) => `
<header><strong>Handlarnia</strong><nav><a href="#/pulpit">Pulpit</a><a href="#/oferty">Oferty</a><a href="#/sprzedaz">Sprzedaż</a><a href="#/rozmowy" class="tu">Rozmowy</a><a href="#/finanse">Finanse</a></nav><sl-input size="small" type="search" placeholder="Szukaj w koncie"></sl-input><span class="konto"><sl-avatar initials="SZ" style="--size:28px"></sl-avatar> Sklep Zielony Kąt</span></header>
${body}`;

const list = () =>
  frame(`
<div class="uklad"><main><h1>Rozmowy z kupującymi</h1><p>Pogrupowane według ofert <a href="#/rozmowy?lista">pokaż jako listę</a></p><sl-tree selection="leaf">${branches()}</sl-tree></main>
<aside><sl-card><div slot="header">Ostatnie zamówienia</div><ul>${SALES.map(([order, offer, when, price]) => `<li><a href="#/sprzedaz/${order}">${order}</a> ${offer}<br><small>${when} · ${price}</small></li>`).join('')}</ul></sl-card>
${RULES.map(([question, answer]) => `<sl-details summary="${question}">${answer}</sl-details>`).join('')}</aside></div>`);

const exact = (at) =>
  `<sl-format-date date="${at.toISOString()}" day="numeric" month="long" year="numeric" hour="numeric" minute="numeric" hour-format="24"></sl-format-date>`;

const message = ({ from, text, at }) => `
<sl-card class="wpis ${from === 'seller' ? 'moj' : ''}"><div slot="header"><b>${from === 'seller' ? 'Ty' : thread.row.buyer}</b> ${exact(at)}</div>${text}</sl-card>`;

const conversation = () =>
  frame(`
<main class="watek"><sl-breadcrumb><sl-breadcrumb-item href="#/rozmowy">Rozmowy</sl-breadcrumb-item><sl-breadcrumb-item>${thread.row.offer}</sl-breadcrumb-item><sl-breadcrumb-item>${thread.row.buyer}</sl-breadcrumb-item></sl-breadcrumb>
<h1>${thread.row.buyer}, zam. ${thread.row.order}</h1>
${thread.messages.map(message).join('')}
<sl-textarea id="odpowiedz" label="Odpowiedź do kupującego" rows="4" help-text="Zostało 2000 znaków"></sl-textarea>
<div class="guziki"><sl-button id="wyslij" variant="primary">Wyślij</sl-button><sl-button id="wyslij-zamknij">Wyślij i zamknij</sl-button><sl-button variant="text">Zapisz jako szablon</sl-button></div>
<sl-details summary="Notatka (widoczna tylko dla Twojego sklepu)" open><sl-input placeholder="np. oddzwonić do hurtowni"></sl-input><sl-button size="small">Zapisz notatkę</sl-button></sl-details></main>`);

document.title = 'Rozmowy – Handlarnia';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
void Promise.all(
  [...document.querySelectorAll('sl-tree-item, sl-relative-time, sl-card')].map(
    (element) => element.updateComplete,
  ),
).then(() => drawn('#root'));
