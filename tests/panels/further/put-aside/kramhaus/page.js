// A grid of boxes in Clarity: an arrow tells in from out, a column how long the buyer has been waiting; the reply and a note share tabs.
import '@clr/ui/clr-ui.min.css';
import './page.css';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];

const when = (at) =>
  `${WEEKDAYS[at.getDay()]}, ${two(at.getDate())}.${two(at.getMonth() + 1)}., ${hoursMinutes(at)} Uhr`;
const dayOf = (at) =>
  at.toLocaleDateString('de-DE', { weekday: 'long', day: 'numeric', month: 'long' });

function waiting({ awaitingReply, at }) {
  if (!awaitingReply) return '–';
  const hours = Math.floor((Date.now() - at.getTime()) / 3_600_000);
  if (hours < 1) return 'unter 1 Std.';
  if (hours < 24) return `${hours} Std.`;
  return hours < 48 ? '1 Tag' : `${Math.floor(hours / 24)} Tage`;
}

const ARROWS = {
  buyer:
    '<svg class="pfeil ein" viewBox="0 0 16 16" role="img" aria-label="Eingang"><title>Eingang</title><path d="M12 3 4 11m0-6v6h6" fill="none" stroke="currentColor" stroke-width="2"/></svg>',
  seller:
    '<svg class="pfeil aus" viewBox="0 0 16 16" role="img" aria-label="Ausgang"><title>Ausgang</title><path d="m4 13 8-8M6 5h6v6" fill="none" stroke="currentColor" stroke-width="2"/></svg>',
};

const cell = (content, kind = '') =>
  `<div class="datagrid-cell ${kind}" role="gridcell">${content}</div>`;

const row = (one) => `
<div class="datagrid-row" role="rowgroup"><div class="datagrid-row-master" role="row"><div class="datagrid-row-scrollable"><div class="datagrid-scrolling-cells">
${cell('<div class="clr-checkbox-wrapper"><input type="checkbox" aria-label="Vorgang auswählen"></div>', 'schmal')}
${cell(ARROWS[one.lastFrom], 'schmal')}
${cell(`<a href="/nachrichten/vorgang/${one.key}">${one.topic}</a>${one.done ? ' <span class="label label-success">erledigt</span>' : ''}`, 'breit')}
${cell(`${one.buyer} <span class="nr">${one.customer}</span>`)}
${cell(one.order)}
${cell(when(one.at))}
${cell(waiting(one), one.awaitingReply ? 'wartet' : '')}
</div></div></div></div>`;

const column = (title, kind = '') =>
  `<div class="datagrid-column ${kind}" role="columnheader"><span class="datagrid-column-title">${title}</span></div>`;

const list = () => `
<h1>Kundennachrichten</h1>
<div class="chips"><span class="label label-info clickable">Alle Vorgänge <span class="badge">212</span></span><span class="label clickable">Unbeantwortet <span class="badge">6</span></span><span class="label clickable">Mir zugewiesen <span class="badge">2</span></span><span class="label clickable">Rückgaben <span class="badge">9</span></span></div>
<div class="datagrid-host"><div class="datagrid-action-bar"><button class="btn btn-sm btn-secondary">Zuweisen</button><button class="btn btn-sm btn-secondary">Als erledigt markieren</button><button class="btn btn-sm btn-link">Exportieren</button></div>
<div class="datagrid-outer-wrapper"><div class="datagrid-inner-wrapper"><div class="datagrid"><div class="datagrid-table-wrapper"><div class="datagrid-table" role="grid" aria-label="Vorgänge">
<div class="datagrid-header" role="rowgroup"><div class="datagrid-row" role="row"><div class="datagrid-row-master"><div class="datagrid-row-scrollable"><div class="datagrid-scrolling-cells">${column('', 'schmal')}${column('', 'schmal')}${column('Betreff', 'breit')}${column('Kunde')}${column('Bestellung')}${column('Letzte Nachricht')}${column('Wartet seit')}</div></div></div></div></div>
<div class="datagrid-rows" role="presentation">${rowsOf(truth).map(row).join('')}</div>
</div></div></div></div></div>
<div class="datagrid-footer"><div class="datagrid-footer-description">1 – 15 von 212 Vorgängen</div><div class="pagination"><button class="btn btn-link btn-sm" disabled>Zurück</button> Seite 1 / 15 <button class="btn btn-link btn-sm">Weiter</button></div></div></div>`;

function message({ from, at, text }, index, all) {
  const first = index === 0 || dayOf(at) !== dayOf(all[index - 1].at);
  const by = { buyer: thread.row.buyer, seller: 'S. Albers', platform: 'Kramhaus' }[from];
  return `${first ? `<div class="tag">${dayOf(at)}</div>` : ''}
<div class="card beitrag ${from}"><div class="card-header">${by}${from === 'seller' ? ' <span class="label">Händler</span>' : ''} <span class="uhr">${hoursMinutes(at)} Uhr</span></div><div class="card-block"><p class="card-text">${text}</p></div></div>`;
}

const conversation = () => `
<a href="/nachrichten">Zur Übersicht</a>
<h1>${thread.row.topic}</h1>
<div class="clr-row"><div class="clr-col-8">
${thread.messages.map(message).join('')}
<ul class="nav" role="tablist"><li class="nav-item" role="presentation"><button id="r-antwort" class="btn btn-link nav-link active" role="tab" aria-selected="true" aria-controls="antwort">Antwort an Kunden</button></li><li class="nav-item" role="presentation"><button id="r-notiz" class="btn btn-link nav-link" role="tab" aria-selected="false" aria-controls="notiz">Interne Notiz</button></li></ul>
<section id="antwort" role="tabpanel" aria-labelledby="r-antwort"><div class="clr-form-control"><label class="clr-control-label" for="feld-antwort">Nachricht</label><div class="clr-control-container"><div class="clr-textarea-wrapper"><textarea id="feld-antwort" class="clr-textarea" rows="6" maxlength="4000"></textarea></div><span class="clr-subtext">Noch 4000 Zeichen. Bitte keine E-Mail-Adressen oder Telefonnummern nennen.</span></div></div>
<div class="btn-group knoepfe"><button class="btn btn-primary" id="antworten">Antworten</button><button class="btn" id="erledigen">Antworten &amp; erledigen</button></div><button class="btn btn-link">Textbaustein</button><button class="btn btn-link">Anhang</button></section>
<section id="notiz" role="tabpanel" aria-labelledby="r-notiz" hidden><textarea class="clr-textarea" rows="3"></textarea><button class="btn">Notiz speichern</button></section>
</div><div class="clr-col-4"><div class="card"><div class="card-header">Vorgang ${thread.row.key}</div><div class="card-block"><table class="table table-compact table-noborder table-vertical"><tbody><tr><th>Kunde</th><td>${thread.row.buyer}</td></tr><tr><th>Kundennummer</th><td>${thread.row.customer}</td></tr><tr><th>Bestellung</th><td><a href="/bestellungen/${thread.row.order}">${thread.row.order}</a></td></tr><tr><th>Bestellt am</th><td>14.11.2026, 19:40 Uhr</td></tr><tr><th>Versand</th><td>DHL, 16.11.2026</td></tr></tbody></table></div></div>
<div class="card"><div class="card-header">Weitere Vorgänge des Kunden</div><div class="card-block"><ul class="list"><li><a href="#">Adresse ändern</a>, 03.09.2026</li><li><a href="#">Rechnungskopie</a>, 22.02.2026</li></ul></div></div></div></div>`;

const NAV = ['Start', 'Bestellungen', 'Nachrichten', 'Artikel', 'Auszahlungen'];

document.title = thread ? `${thread.row.topic} – Kramhaus` : 'Kundennachrichten – Kramhaus';
document.querySelector('#root').innerHTML = `
<div class="main-container"><header class="header header-6"><div class="branding"><a href="/"><span class="title">kramhaus Händlerportal</span></a></div><div class="header-nav">${NAV.map((item) => `<a class="nav-link nav-text${item === 'Nachrichten' ? ' active' : ''}" href="#">${item}</a>`).join('')}</div><form class="search"><label for="suche"><input id="suche" type="text" placeholder="Vorgang suchen"></label></form><div class="header-actions"><span class="nav-text">Albers Haushaltswaren</span></div></header>
<div class="content-container"><main class="content-area">${thread ? conversation() : list()}</main></div></div>`;
void drawn(thread ? '#feld-antwort' : '.datagrid-rows .datagrid-row');
