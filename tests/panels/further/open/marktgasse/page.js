// A grid of custom elements: rows and cells in a shadow root, what they show beside them in the light.
import '@vaadin/button';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-column.js';
import '@vaadin/text-area';
import '@vaadin/text-field';

import { dayMonthYear, daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const DAYS = ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'];

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `heute, ${hoursMinutes(at)}`;
  if (days === 1) return `gestern, ${hoursMinutes(at)}`;
  return days < 6 ? `${DAYS[at.getDay()]}, ${hoursMinutes(at)}` : dayMonthYear(at);
}

const frame = (title, body) => `
<div class="huelle"><nav><h2>Marktgasse</h2><a href="/start">Übersicht</a><a href="/bestellungen">Bestellungen</a><a href="/artikel">Artikel</a><a class="hier" href="/nachrichten">Nachrichten</a><a href="/abrechnung">Abrechnung</a><a href="/konto">Konto</a><p>Angemeldet als<br><b>Alpenwerk Graz</b></p></nav>
<main><h1>${title}</h1>${body}</main></div>`;

const bestellungen = [
  ['B-70221', 'heute, 15:50', 'Karin Ofner', '€ 64,80'],
  ['B-70219', 'heute, 13:12', 'Josef Lang', '€ 19,90'],
  ['B-70214', 'heute, 10:27', 'Anna Holzer', '€ 129,00'],
  ['B-70207', 'gestern, 21:40', 'Peter Stöger', '€ 35,50'],
];

const list = () =>
  frame(
    'Nachrichten',
    `
<div class="leiste"><vaadin-text-field placeholder="Suchen" clear-button-visible></vaadin-text-field><vaadin-button>Nur offene</vaadin-button><vaadin-button theme="tertiary">Als gelesen markieren</vaadin-button></div>
<vaadin-grid all-rows-visible theme="row-stripes"></vaadin-grid>
<h3>Neue Bestellungen</h3><table class="klein"><tr><th>Nummer</th><th>Eingang</th><th>Kunde</th><th>Summe</th></tr>${bestellungen.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  );

const beitrag = ({ from, at, text }, buyer) =>
  from === 'platform'
    ? `<div class="hinweis">Marktgasse · ${dayMonthYear(at)} ${hoursMinutes(at)}<br>${text}</div>`
    : `<div class="beitrag ${from === 'seller' ? 'wir' : 'kunde'}"><div class="kopf"><b>${from === 'seller' ? 'Sie' : buyer}</b> <time datetime="${at.toISOString()}">${dayMonthYear(at)} ${hoursMinutes(at)}</time></div><div>${text}</div></div>`;

const conversation = () =>
  frame(
    thread.row.subject,
    `
<p><a href="/nachrichten">Zurück zu den Nachrichten</a></p><div class="verlauf">${thread.messages.map((message) => beitrag(message, thread.row.buyer)).join('')}</div>
<vaadin-text-area id="antwort" label="Ihre Antwort" placeholder="Antwort an ${thread.row.buyer}"></vaadin-text-area>
<div class="leiste"><vaadin-button id="abschicken" theme="primary">Antwort senden</vaadin-button><vaadin-button>Vorlage wählen</vaadin-button></div>
<h3>Interne Notiz</h3><vaadin-text-area id="notiz" placeholder="Nur für Ihr Team sichtbar"></vaadin-text-area><vaadin-button>Notiz speichern</vaadin-button>`,
  );

document.title = `${thread ? thread.row.subject : 'Nachrichten'} – Marktgasse Händler`;
document.querySelector('#root').innerHTML = thread ? conversation() : list();

/** A column whose cells `draw` fills from a row. */
function column(header, width, draw) {
  const element = document.createElement('vaadin-grid-column');
  Object.assign(element, { header, width, flexGrow: header === 'Betreff' ? 1 : 0 });
  element.renderer = (cell, _column, { item }) => {
    cell.innerHTML = draw(item);
  };
  return element;
}

const grid = document.querySelector('vaadin-grid');
if (grid) {
  const STATES = { buyer: 'Kunde wartet', seller: 'Sie haben geantwortet' };
  grid.append(
    column(
      'Kunde',
      '220px',
      ({ buyer, unread }) =>
        `${unread ? '<span class="neu">neu</span> ' : ''}<span class="${unread ? 'fett' : ''}">${buyer}</span>`,
    ),
    column(
      'Betreff',
      '260px',
      ({ key, subject }) => `<a href="/nachrichten/${key}">${subject}</a>`,
    ),
    column('Stand', '220px', ({ lastFrom }) => STATES[lastFrom]),
    column('Letzte Nachricht', '180px', ({ at }) => when(at)),
  );
  grid.items = rowsOf(truth);
}
void drawn(thread ? '#antwort textarea' : 'vaadin-grid-cell-content a');
