// A grid of boxes grouped by state: only the group's heading says what waits. An arrow's title tells who wrote last.
import 'quill/dist/quill.snow.css';
import 'tabulator-tables/dist/css/tabulator_simple.css';
import './page.css';

import Quill from 'quill';
import {
  FormatModule,
  GroupRowsModule,
  SelectRowModule,
  SortModule,
  Tabulator,
} from 'tabulator-tables';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

Tabulator.registerModule([FormatModule, GroupRowsModule, SelectRowModule, SortModule]);

const thread = threadHere(truth);
const DAYS = ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'];
const day = (at) => `${DAYS[at.getDay()]}, ${two(at.getDate())}.${two(at.getMonth() + 1)}.`;
const short = (at) => `${day(at)}, ${hoursMinutes(at)}`;
const long = (at) => `${day(at)}${at.getFullYear()}, ${hoursMinutes(at)} Uhr`;

const GROUPS = ['Wartet auf Ihre Antwort', 'Von Ihnen beantwortet', 'Abgeschlossen'];
const ARROWS = {
  buyer: '<span class="pfeil rein" title="Letzte Nachricht: Kunde">↙</span>',
  seller: '<span class="pfeil raus" title="Letzte Nachricht: Händler">↗</span>',
};

const frame = (body) => `
<div class="kopf"><span class="marke">Warenhof <i>Händlerportal</i></span><span class="weg">Start › Kundenservice</span><span class="haendler">Angemeldet als <b>Rolladen Ritter e.K.</b> (Kd.-Nr. 20881)</span></div>
<div class="rumpf"><div class="leiste"><a href="/start">Start</a><a href="/auftraege">Aufträge</a><a href="/artikel">Artikel</a><a href="/kundenservice" class="an">Kundenservice</a><a href="/abrechnung">Abrechnung</a><a href="/einstellungen">Einstellungen</a></div><div class="inhalt">${body}</div></div>`;

const list = () =>
  frame(`
<h1>Vorgänge</h1><div class="filter"><input placeholder="Vorgang, Kunde oder Bestellung"><button type="button">Suchen</button><button type="button">Als CSV ausgeben</button></div>
<div id="vorgaenge"></div>
<div class="kacheln"><div><h2>Mitteilungen von Warenhof</h2><ul><li><time>Do., 19.11., 08:00</time> Neue Versandetiketten ab Dezember</li><li><time>Mo., 16.11., 09:30</time> Wartung in der Nacht auf Mittwoch</li><li><time>Fr., 13.11., 12:00</time> Gebühren 2027</li></ul></div>
<div><h2>Kennzahlen</h2><p>Mittlere Antwortzeit: 4 Std. 12 Min.</p><p>Offene Vorgänge: 5</p></div></div>`);

const beitrag = ({ from, at, text }) => {
  const who = { buyer: thread.row.buyer, seller: 'Rolladen Ritter e.K.', platform: 'Warenhof' };
  return `<div class="beitrag"><div class="links"><b>${who[from]}</b><br><small>${from === 'buyer' ? 'Kunde' : from === 'seller' ? 'Händler' : 'Automatische Nachricht'}</small><br><small>${long(at)}</small></div><div class="rechts">${text}</div></div>`;
};

const vorgang = () =>
  frame(`
<h1>Vorgang ${thread.key}: ${thread.row.subject[0]}</h1>
<div class="akte"><div class="verlauf">${thread.messages.map(beitrag).join('')}
<div class="antwort"><h2>Antwort an ${thread.row.buyer}</h2><div id="editor"></div><div class="knoepfe"><select aria-label="Textbaustein"><option>Textbaustein einfügen …</option><option>Rücksendung</option></select><button type="button" id="notiz">Als interne Notiz speichern</button><button type="button" id="senden-abschliessen">Antworten und Vorgang abschließen</button><button type="button" id="senden" class="haupt">Antwort senden</button></div></div></div>
<div class="fakten"><h2>Auftrag</h2><table><tr><td>Bestellung</td><td>${thread.row.order}</td></tr><tr><td>Bestellt am</td><td>10.11.2026</td></tr><tr><td>Versendet am</td><td>11.11.2026</td></tr><tr><td>Betrag</td><td>64,90 €</td></tr></table><h2>Notizen</h2><p><small>Fr., 13.11.2026, 10:11 Uhr, Ritter jun.</small><br>Kunde hat auch angerufen.</p></div></div>`);

function drawGrid() {
  const table = new Tabulator('#vorgaenge', {
    data: rowsOf(truth).map((row) => ({
      ...row,
      group: row.awaitingReply ? 0 : row.group,
      topic: row.subject[0],
    })),
    layout: 'fitColumns',
    selectableRows: true,
    groupBy: 'group',
    groupHeader: (value, count) => `${GROUPS[value]} <span>(${count})</span>`,
    columns: [
      { title: '', field: 'lastFrom', width: 44, formatter: (cell) => ARROWS[cell.getValue()] },
      {
        title: 'Vorgang',
        field: 'key',
        width: 100,
        formatter: (cell) =>
          `<a href="/kundenservice/vorgang/${cell.getValue()}">${cell.getValue()}</a>`,
      },
      { title: 'Kunde', field: 'buyer', width: 190 },
      { title: 'Betreff', field: 'topic' },
      {
        title: 'Bestellung',
        field: 'order',
        width: 130,
        formatter: (cell) => `Best. ${cell.getValue()}`,
      },
      {
        title: 'Letzter Beitrag',
        field: 'at',
        width: 160,
        formatter: (cell) => short(cell.getValue()),
      },
    ],
  });
  table.on('tableBuilt', () => void drawn('.tabulator-row .pfeil'));
}

document.title = 'Kundenservice | Warenhof Händlerportal';
document.querySelector('#root').innerHTML = thread ? vorgang() : list();
if (thread) {
  const editor = new Quill('#editor', { theme: 'snow', placeholder: 'Ihre Antwort' });
  editor.root.setAttribute('aria-label', 'Antwort');
  void drawn('.beitrag');
} else drawGrid();
