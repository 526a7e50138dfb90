// A desktop in the browser: heads apart from the rows, each row a table of its own, menu and log made alike; a conversation opens in a window above the grid.
import './page.css';

import { dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const place = location.pathname.split('/').pop();
const when = (at) => `${dayMonthYear(at)} ${hoursMinutes(at)}`;

const STATES = {
  due: 'Antwort fällig',
  new: 'Neu',
  wait: 'Warten auf Kunde',
  done: 'Erledigt',
};
const SIDES = { buyer: 'Kunde', seller: 'Wir', platform: 'System' };

let count = 1020;
const id = (kind) => `${kind}-${count++}`;

/** Heads stand in a container of their own; widths tie them to the cells. */
const heads = (columns) =>
  `<div class="x-grid-header-ct" role="rowgroup"><div class="x-box-inner" role="row">${columns
    .map(
      ([text, width]) =>
        `<div class="x-column-header" role="columnheader" id="${id('gridcolumn')}" style="width:${width}px"><div class="x-column-header-inner"><span class="x-column-header-text">${text}</span>${text.trim() ? '<span class="x-column-header-trigger" aria-hidden="true"></span>' : ''}</div></div>`,
    )
    .join('')}</div></div>`;

const item = (view, record, columns, cells, classes = '') =>
  `<table id="${view}-record-${record}" class="x-grid-item${classes}" data-boundview="${view}" data-recordid="${record}" cellpadding="0" cellspacing="0" role="presentation"><tbody><tr class="x-grid-row" role="row">${cells
    .map(
      (cell, index) =>
        `<td class="x-grid-cell x-grid-td" role="gridcell" style="width:${columns[index][1]}px" tabindex="-1"><div unselectable="on" class="x-grid-cell-inner">${cell}</div></td>`,
    )
    .join('')}</tr></tbody></table>`;

const grid = (title, columns, items, bars = '') =>
  `<div class="x-panel x-grid"><div class="x-panel-header"><span class="x-title-text">${title}</span><span class="x-tool" role="button" title="Neu laden">⟳</span></div>${bars}${heads(columns)}<div class="x-grid-view" role="presentation"><div class="x-grid-item-container" role="rowgroup">${items.join('')}</div></div></div>`;

const button = (text, name = id('button'), classes = '') =>
  `<a class="x-btn ${classes}" role="button" id="${name}" tabindex="0"><span class="x-btn-wrap" role="presentation"><span class="x-btn-button" role="presentation"><span class="x-btn-inner">${text}</span></span></span></a>`;

const MESSAGES = [
  ['&#160;', 28],
  ['Kunde', 180],
  ['Betreff', 300],
  ['Bestellung', 90],
  ['Kanal', 90],
  ['Letzte Nachricht', 130],
  ['Von', 64],
  ['Bearbeiter', 80],
  ['Status', 130],
];
const cells = (row) => [
  `<span class="lz-icon lz-${row.unread ? 'mail' : 'mail-open'}" data-qtip="${row.unread ? 'Ungelesen' : 'Gelesen'}"></span>`,
  row.buyer,
  row.topic,
  row.order,
  row.channel,
  when(row.at),
  SIDES[row.lastFrom],
  row.agent || '–',
  `<span class="lz-state lz-${row.status}">${STATES[row.status]}</span>`,
];

const paging = (shown, all, pages) =>
  `<div class="x-toolbar x-toolbar-footer">${button('«')}${button('‹')}<span class="x-toolbar-text">Seite</span><input class="x-form-text kurz" value="1" aria-label="Seite"><span class="x-toolbar-text">von ${pages}</span>${button('›')}${button('»')}<span class="x-toolbar-text rechts">Zeige Eintrag 1 - ${shown} von ${all}</span></div>`;

const messages = () =>
  grid(
    'Kundenkommunikation',
    MESSAGES,
    rowsOf(truth).map((row) =>
      item('gridview-1034', row.key, MESSAGES, cells(row), row.unread ? ' lz-row-unread' : ''),
    ),
    `<div class="x-toolbar">${button('Öffnen')}${button('Zuweisen ▾')}${button('Als erledigt markieren')}<span class="x-toolbar-sep"></span><label class="x-toolbar-text">Status: <select class="x-form-text"><option>Alle</option><option>Neu</option><option>Antwort fällig</option></select></label><input class="x-form-text" placeholder="Suchen nach Kunde, Betreff, Bestellung …"></div>`,
  ) + paging(truth.list.rows.length, 143, 12);

const LOG = [
  ['Uhrzeit', 130],
  ['Benutzer', 150],
  ['Vorgang', 480],
];
const EVENTS = [
  ['11.01.2027 10:11', 'Kaya Demir', 'Bestellung LZ-77198 auf „Versandbereit“ gesetzt'],
  ['11.01.2027 09:58', 'System', 'Lagerbestand abgeglichen, 214 Artikel'],
  ['11.01.2027 09:02', 'Jörn Albers', 'Angemeldet'],
  ['11.01.2027 08:12', 'Jörn Albers', 'Rechnung RE-20418 versendet'],
];
const log = () =>
  grid(
    'Protokoll',
    LOG,
    EVENTS.map((event, index) => item('gridview-1071', index + 1, LOG, event)),
  );

const ORDERS = [
  ['Bestellung', 100],
  ['Eingang', 130],
  ['Kunde', 200],
  ['Artikel', 300],
  ['Summe', 90],
  ['Zahlung', 110],
  ['Status', 130],
];
const BOUGHT = [
  [
    'LZ-77204',
    '11.01.2027 09:12',
    'Sabine Otte',
    'Hochbeet Lärche 120',
    '149,00 €',
    'PayPal',
    'Neu',
  ],
  [
    'LZ-77198',
    '11.01.2027 07:55',
    'Ralf Kuhn',
    'Teichfolie 4 × 6 m',
    '86,40 €',
    'Rechnung',
    'Versandbereit',
  ],
  [
    'LZ-77180',
    '10.01.2027 22:41',
    'Ina Vogt',
    'Rankhilfe, 3 Stück',
    '38,70 €',
    'Kreditkarte',
    'Neu',
  ],
  [
    'LZ-77120',
    '07.01.2027 15:30',
    'Herbert Langenau',
    'Teichpumpe TP 3500',
    '112,90 €',
    'PayPal',
    'Versendet',
  ],
  [
    'LZ-77031',
    '05.01.2027 19:08',
    'M. Ünal',
    'Pflanzkübel 60 cm, 3 Stück',
    '134,70 €',
    'Lastschrift',
    'Teilgeliefert',
  ],
  [
    'LZ-76990',
    '04.01.2027 12:26',
    'Familie Brandt',
    'Winterschutzvlies',
    '21,80 €',
    'PayPal',
    'Zugestellt',
  ],
];
const orders = () =>
  grid(
    'Bestellungen',
    ORDERS,
    BOUGHT.map((order) => item('gridview-1102', order[0], ORDERS, order)),
    `<div class="x-toolbar">${button('Neue Bestellung')}${button('Drucken ▾')}<input class="x-form-text" placeholder="Bestellung suchen"></div>`,
  ) + paging(6, 2218, 370);

const FIELDS = [
  ['Absendername', 'Grünzeug & Teich Albers'],
  ['Antwortadresse', 'service'],
  ['Signatur', ''],
  ['Erinnerung nach (Stunden)', '20'],
];
const settings = () =>
  `<div class="x-panel"><div class="x-panel-header"><span class="x-title-text">Einstellungen · Kommunikation</span></div><div class="x-panel-body formular">${FIELDS.map(
    ([label, value]) =>
      `<div class="x-field"><label class="x-form-item-label">${label}:</label>${label === 'Signatur' ? '<textarea class="x-form-text" rows="4">Mit freundlichen Grüßen\nIhr Team von Grünzeug &amp; Teich</textarea>' : `<input class="x-form-text" value="${value}">`}</div>`,
  ).join(
    '',
  )}<div class="x-toolbar">${button('Speichern')}${button('Zurücksetzen')}</div></div></div>`;

const TREE = [
  ['uebersicht', 'Übersicht'],
  ['bestellungen', 'Bestellungen'],
  ['kommunikation', 'Kundenkommunikation (4)'],
  ['artikel', 'Artikel'],
  ['kunden', 'Kunden'],
  ['marketing', 'Marketing'],
  ['auswertungen', 'Auswertungen'],
  ['einstellungen', 'Einstellungen'],
];
const tree = () =>
  `<div class="x-panel x-tree-panel"><div class="x-panel-header"><span class="x-title-text">Menü</span></div><div class="x-grid-item-container">${TREE.map(
    ([path, text]) =>
      item(
        'treeview-1012',
        path,
        [['', 190]],
        [
          `<img class="x-tree-icon" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><a class="x-tree-node-text" href="/backend/${path}">${text}</a>`,
        ],
        path === place ? ' x-grid-item-selected' : '',
      ),
  ).join('')}</div></div>`;

const NAMES = { seller: 'Grünzeug & Teich Albers', platform: 'Ladenzunft' };
const entry = ({ from, at, text, file, note }) =>
  `<div class="x-dataview-item lz-msg lz-msg-${from}" role="listitem"><div class="lz-msg-head"><span class="lz-msg-from">${note ?? NAMES[from] ?? thread.row.buyer} (${note ? 'interne Notiz' : SIDES[from]})</span><span class="lz-msg-date">${when(at)}:${two((at.getMinutes() * 7) % 60)}</span></div><div class="lz-msg-text">${text}</div>${file ? `<div class="lz-msg-file"><span class="lz-icon lz-clip"></span><a href="#">${file}</a></div>` : ''}</div>`;

function conversation() {
  const shown = [...thread.messages];
  if (thread.note) {
    const [note, at, text] = thread.note;
    shown.push({ from: 'note', note, at: new Date(at), text });
  }
  shown.sort((one, other) => one.at - other.at);
  const { key, buyer, topic, order, channel, agent, status } = thread.row;
  const facts = [
    ['Kunde', buyer],
    ['Bestellung', order],
    ['Kanal', channel],
    ['Bearbeiter', agent || '–'],
    ['Status', STATES[status]],
    ['Kunde seit', '14.03.2024'],
  ];
  return `
<div class="x-mask"></div>
<div class="x-window" role="dialog" aria-labelledby="window-1160_header"><div class="x-window-header" id="window-1160_header"><span class="x-title-text">Vorgang ${key} – ${topic}</span><span class="x-tool" role="button" aria-label="Fenster maximieren">□</span><span class="x-tool" role="button" aria-label="Fenster schließen">×</span></div>
<div class="x-window-body"><div class="lz-left"><div class="x-panel-header"><span class="x-title-text">Details</span></div>${facts.map(([label, value]) => `<div class="x-field x-form-display"><label class="x-form-item-label">${label}:</label><div class="x-form-display-field" role="textbox" aria-readonly="true">${value}</div></div>`).join('')}
<div class="x-field"><label class="x-form-item-label" for="textarea-1177-inputEl">Interne Notiz:</label><textarea id="textarea-1177-inputEl" class="x-form-field x-form-text" name="notiz" rows="3"></textarea></div>${button('Notiz speichern', 'button-1179')}</div>
<div class="lz-right"><div class="x-dataview" role="list" tabindex="0">${shown.map(entry).join('')}</div>
<div class="lz-reply"><div class="x-toolbar">${button('<b>F</b>')}${button('<i>K</i>')}${button('<u>U</u>')}<span class="x-toolbar-sep"></span>${button('Textbaustein ▾')}${button('Datei anhängen')}</div>
<textarea id="textarea-1190-inputEl" class="x-form-field x-form-text" name="antwort" rows="5" placeholder="Antwort an ${buyer}"></textarea>
<div class="x-toolbar x-toolbar-footer">${button('Entwurf speichern', 'button-1194')}<span class="x-toolbar-fill"></span>${button('Senden', 'button-1195', 'x-btn-primary')}${button('Senden &amp; erledigen', 'button-1196')}${button('Abbrechen', 'button-1197')}</div></div></div></div></div>`;
}

const pages = { bestellungen: orders, einstellungen: settings };
document.title = 'Ladenzunft Backend';
document.querySelector('#root').innerHTML = `
<div class="x-viewport"><div class="lz-top"><b>ladenzunft</b> <span>Backend 7.4</span><span class="rechts">Angemeldet: Kaya Demir · Grünzeug &amp; Teich Albers</span><a href="#">Abmelden</a></div>
<div class="lz-body">${tree()}<div class="lz-main">${(pages[place] ?? (() => messages() + log()))()}</div></div>
<div class="lz-status">Bereit · Letzter Abgleich 10:15 · 2 Benutzer online</div></div>
<div class="x-tip" role="tooltip" style="display:none"><div class="x-tip-body">Gelesen</div></div>
<div class="x-message-box x-window" style="display:none" role="alertdialog"><div class="x-window-header">Bestätigen</div><div class="x-window-body">Vorgang wirklich löschen?<textarea class="x-form-text" aria-label="Grund"></textarea>${button('Ja')}${button('Nein')}</div></div>
${thread ? conversation() : ''}`;
void drawn('.x-viewport');
