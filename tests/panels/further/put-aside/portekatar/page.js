// A jqGrid of an old back office beside a second grid of orders; a double click opens the conversation in a dialog over the list.
import 'jquery-ui/themes/base/all.css';
import 'free-jqgrid/css/ui.jqgrid.min.css';
import 'trumbowyg/dist/ui/trumbowyg.min.css';
import './page.css';

import $ from 'jquery';
import icons from 'trumbowyg/dist/ui/icons.svg';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

globalThis.jQuery = $;
globalThis.$ = $;
await import('jquery-ui/dist/jquery-ui.js');
const { default: jqGrid } = await import('free-jqgrid/dist/jquery.jqgrid.min.js');
if (typeof jqGrid === 'function') jqGrid(globalThis, $);
await import('trumbowyg/dist/trumbowyg.js');

const thread = threadHere(truth);
const when = (at) =>
  `${at.getFullYear()}. ${two(at.getMonth() + 1)}. ${two(at.getDate())}. ${hoursMinutes(at)}`;

const LAST = { buyer: 'vevő', seller: 'eladó', platform: 'rendszer' };
const stateOf = ({ awaitingReply, state }) => (awaitingReply ? 'válaszra vár' : state);

const rows = rowsOf(truth).map((row) => ({
  id: row.key,
  azon: row.key,
  vevo: row.buyer,
  targy: row.topic,
  rendeles: row.order,
  irta: LAST[row.lastFrom],
  mikor: when(row.at),
  allapot: stateOf(row),
}));

const ORDERS = [
  ['R-118842', '2026. 11. 20. 13:55', 'Szűcs Ádám', '12 490 Ft', 'fizetve'],
  ['R-118839', '2026. 11. 20. 13:12', 'Bognár Réka', '4 990 Ft', 'fizetve'],
  ['R-118835', '2026. 11. 20. 12:40', 'Kis-Duna Kft.', '88 200 Ft', 'utalásra vár'],
  ['R-118830', '2026. 11. 20. 11:08', 'Deák Nóra', '7 350 Ft', 'csomagolva'],
  ['R-118827', '2026. 11. 20. 10:21', 'Orbán Miklós', '3 200 Ft', 'feladva'],
];

document.title = thread
  ? `${thread.row.key} – ${thread.row.topic} – Portékatár`
  : 'Üzenetek – Portékatár';
document.querySelector('#root').innerHTML = `
<div id="fejlec" class="ui-widget-header"><span class="cim">Portékatár – eladói felület</span><span class="jobb">Bejelentkezve: Szerszámbolt Bt. | <a href="#">Beállítások</a> | <a href="#">Kilépés</a></span></div>
<div id="fulek" class="ui-tabs"><ul class="ui-tabs-nav ui-widget-header">${['Kezdőlap', 'Rendelések', 'Termékek', 'Üzenetek', 'Számlák', 'Kimutatások'].map((word) => `<li class="ui-tabs-tab ui-state-default${word === 'Üzenetek' ? ' ui-tabs-active ui-state-active' : ''}"><a class="ui-tabs-anchor" href="#">${word}</a></li>`).join('')}</ul></div>
<div class="tartalom"><p>Dupla kattintással nyithatja meg a beszélgetést. Szűrő: <select><option>minden üzenet</option><option>válaszra vár</option><option>megválaszolva</option><option>lezárva</option></select> <input type="text" size="20" placeholder="vevő vagy rendelésszám"> <button class="keres">Keresés</button></p>
<table id="uzenetek"></table><div id="lapozo"></div>
<h3>Mai rendelések</h3><table id="rendelesek"></table></div>`;

$('.keres').button();
$('#uzenetek').jqGrid({
  data: rows,
  datatype: 'local',
  colNames: ['Azonosító', 'Vevő', 'Tárgy', 'Rendelés', 'Utoljára írt', 'Időpont', 'Állapot'],
  colModel: [
    { name: 'azon', width: 80 },
    { name: 'vevo', width: 180, classes: 'vevo' },
    { name: 'targy', width: 330 },
    { name: 'rendeles', width: 100, align: 'center' },
    { name: 'irta', width: 110, align: 'center' },
    { name: 'mikor', width: 170, align: 'center' },
    { name: 'allapot', width: 140, align: 'center' },
  ],
  rowNum: 20,
  pager: '#lapozo',
  caption: 'Vevői üzenetek',
  viewrecords: true,
  multiselect: true,
  height: 'auto',
  pgtext: '{0}. oldal, összesen {1}',
  recordtext: '{0} – {1}, összesen {2}',
  rowattr: ({ id, allapot }) => ({
    class: [
      allapot === 'válaszra vár' ? 'var' : '',
      truth.list.rows.find(({ key }) => key === id)?.unread ? 'uj' : '',
    ].join(' '),
  }),
  ondblClickRow: (id) => {
    location.href = `/uzenetek/${id}`;
  },
});
$('#rendelesek').jqGrid({
  data: ORDERS.map(([szam, mikor, vevo, osszeg, allapot]) => ({
    id: szam,
    szam,
    mikor,
    vevo,
    osszeg,
    allapot,
  })),
  datatype: 'local',
  colNames: ['Rendelésszám', 'Beérkezett', 'Vevő', 'Összeg', 'Állapot'],
  colModel: [
    { name: 'szam', width: 130 },
    { name: 'mikor', width: 180 },
    { name: 'vevo', width: 260 },
    { name: 'osszeg', width: 140, align: 'right' },
    { name: 'allapot', width: 160 },
  ],
  height: 'auto',
});

const AUTHORS = { seller: 'Szerszámbolt Bt. (Ön)', platform: 'Portékatár rendszerüzenet' };

function openConversation() {
  const { row, messages } = thread;
  $(`<div id="beszelgetes" title="${row.key}: ${row.topic}">
<p>Vevő: <b>${row.buyer}</b> &nbsp; Rendelés: <a href="#">${row.order}</a> &nbsp; Állapot: <b>${stateOf(row)}</b></p>
<div class="uzenetlista">${messages.map(({ from, at, text }) => `<fieldset class="ui-corner-all ${from}"><legend>${AUTHORS[from] ?? row.buyer} – ${when(at)}</legend>${text}</fieldset>`).join('')}</div>
<label for="valasz">Válasz:</label><textarea id="valasz"></textarea>
<p><label>Belső megjegyzés (a vevő nem látja): <input type="text" id="belso" size="50"></label> <button type="button" class="mentes">Mentés</button></p></div>`).dialog(
    {
      width: 820,
      height: 'auto',
      position: { my: 'top', at: 'top+20', of: window },
      buttons: [
        { text: 'Válasz küldése', class: 'kuldes', click() {} },
        { text: 'Küldés és lezárás', class: 'lezaras', click() {} },
        {
          text: 'Mégse',
          click() {
            $(this).dialog('close');
          },
        },
      ],
    },
  );
  $('.mentes').button();
  $('#valasz').trumbowyg({
    svgPath: icons,
    btns: [['bold', 'italic', 'underline'], ['unorderedList', 'orderedList'], ['link']],
  });
}

if (thread) openConversation();
void drawn(thread ? '.trumbowyg-editor' : '#uzenetek tr.jqgrow');
