// The customer service of a shop system: a table with a row of filters under its heads, ids and times to the second; a thread stands newest first, above the order's own history.
import './page.css';

import { dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const place = new URLSearchParams(location.search).get('controller');

const full = (at) => `${dayMonthYear(at)} ${hoursMinutes(at)}:${two(at.getSeconds())}`;
const dashed = (at) =>
  `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} – ${hoursMinutes(at)}`;

const STATES = {
  open: '<span class="label color_field" style="background:#c9302c">Čaká na našu odpoveď</span>',
  waiting: '<span class="label color_field" style="background:#4a90a4">Čaká na zákazníka</span>',
  closed: '<span class="label color_field" style="background:#8a8f94">Uzavreté</span>',
};
const SAID = { buyer: 'Zákazník napísal', seller: 'Odpovedali sme' };
const agents = { open: '--', waiting: 'H. Trnková', closed: 'P. Gajan' };

const line = (row, index) => `
<tr class="${index % 2 ? 'odd' : 'even'}${row.unread ? ' unread' : ''}" onclick="document.location='index.php?controller=ZakaznickeVlakna&amp;id_vlakno=${row.key}'">
<td class="row-selector text-center"><input type="checkbox" name="customer_threadBox[]" value="${row.key}" class="noborder"></td>
<td class="pointer fixed-width-xs text-center">${row.key}</td>
<td class="pointer">${row.buyer}</td>
<td class="pointer">${row.type}</td>
<td class="pointer">${row.order}</td>
<td class="pointer text-center">${row.language ?? 'sk'}</td>
<td class="pointer text-center">${STATES[row.status]}</td>
<td class="pointer">${agents[row.status]}</td>
<td class="pointer text-center">${row.count}${row.unread ? ` <span class="badge badge-danger">${row.unreadCount || 1} nové</span>` : ''}</td>
<td class="pointer column-message"><em>${SAID[row.lastFrom]}:</em> ${row.snippet}</td>
<td class="pointer text-right nowrap">${full(row.at)}</td>
<td class="text-right"><div class="btn-group-action"><a href="index.php?controller=ZakaznickeVlakna&amp;id_vlakno=${row.key}" title="Zobraziť" class="btn btn-default"><i class="icon-search-plus"></i> Zobraziť</a></div></td></tr>`;

const HEADS = [
  '',
  'ID',
  'Zákazník',
  'Typ',
  'Objednávka',
  'Jazyk',
  'Stav',
  'Zamestnanec',
  'Správy',
  'Posledná správa',
  'Dátum poslednej správy',
  '',
];

const filter = (head, index) =>
  index === 0 || head === ''
    ? '<th>--</th>'
    : head === 'Stav'
      ? '<th><select class="filter center"><option>-</option><option>Otvorené</option><option>Uzavreté</option></select></th>'
      : head.startsWith('Dátum')
        ? '<th><input class="filter datepicker" placeholder="Od"><input class="filter datepicker" placeholder="Do"></th>'
        : `<th><input type="text" class="filter" name="filter_${index}" value=""></th>`;

const table = (title, count, heads, body) => `
<form class="form-horizontal panel"><div class="panel-heading">${title} <span class="badge">${count}</span><span class="panel-heading-action"><a class="list-toolbar-btn" href="#" title="Obnoviť zoznam"><i class="icon-refresh"></i></a></span></div>
<div class="table-responsive-row"><table class="table"><thead><tr class="nodrag nodrop">${heads.map((head) => `<th><span class="title_box">${head}${head ? ' <a href="#"><i class="icon-caret-down"></i></a><a href="#"><i class="icon-caret-up"></i></a>' : ''}</span></th>`).join('')}</tr><tr class="nodrag nodrop filter row_hover">${heads.map(filter).join('')}</tr></thead><tbody>${body}</tbody></table></div>
<div class="row"><div class="col-lg-6"><button type="button" class="btn btn-default">Hromadné akcie ▴</button></div><div class="col-lg-6 pagination">Zobraziť <button type="button" class="btn btn-default">20 ▾</button> / ${count} výsledkov</div></div></form>`;

const KPIS = [
  ['Priemerný čas odpovede', '5,2 h', '30 dní'],
  ['Správ na vlákno', '2,6', '30 dní'],
  ['Čaká na odpoveď', '4', 'dnes'],
];
const list = () => `
<div class="panel kpi-container"><div class="row">${KPIS.map(([title, value, sub]) => `<div class="box-stats"><span class="title">${title}</span> <span class="subtitle">${sub}</span> <span class="value">${value}</span></div>`).join('')}</div></div>
${table('Zákaznícke vlákna', 10, HEADS, rowsOf(truth).map(line).join(''))}
<div class="panel"><div class="panel-heading">Nastavenia kontaktu</div><label>Predvolená správa <textarea name="JRM_DEFAULT_MESSAGE" rows="3">Dobrý deň,&#10;&#10;s pozdravom Jarmok u Hanky</textarea></label><p><button class="btn btn-default" type="button">Uložiť</button></p></div>`;

const ORDERS = [
  [
    '40971',
    'JRM-40971',
    'N. Hudec',
    '58,00 €',
    'Platba kartou',
    'Platba prijatá',
    '14.12.2026 08:55:12',
  ],
  [
    '40966',
    'JRM-40966',
    'K. Hrončeková',
    '31,90 €',
    'Dobierka',
    'Pripravuje sa',
    '13.12.2026 22:10:48',
  ],
  [
    '40912',
    'JRM-40912',
    'J. Bielik',
    '44,50 €',
    'Platba kartou',
    'Doručené',
    '09.12.2026 10:31:05',
  ],
  ['40871', 'JRM-40871', 'Z. Fekete', '120,00 €', 'Prevod', 'Odoslané', '07.12.2026 18:44:20'],
  [
    '40855',
    'JRM-40855',
    'Penzión Pod Lipou',
    '312,40 €',
    'Prevod',
    'Doručené',
    '06.12.2026 09:12:33',
  ],
  ['40790', 'JRM-40790', 'S. Kubová', '27,80 €', 'Dobierka', 'Doručené', '03.12.2026 16:02:59'],
];
const PRODUCTS = [
  ['211', 'Misa točená, glazúra med', 'MT-07', 'Keramika', '22,25 €', '14', 'Áno'],
  ['214', 'Svietnik kovaný, pár', 'SK-02', 'Kov', '27,80 €', '6', 'Áno'],
  ['230', 'Fujara javorová', 'FJ-01', 'Hudobné nástroje', '240,00 €', '1', 'Áno'],
  ['233', 'Džbán na víno 1 l', 'DZ-10', 'Keramika', '31,00 €', '0', 'Nie'],
  ['241', 'Obrus modrotlač 140 × 140', 'OB-14', 'Textil', '58,00 €', '9', 'Áno'],
];
const plainRows = (rows) =>
  rows
    .map(
      (cells, index) =>
        `<tr class="${index % 2 ? 'odd' : 'even'}"><td class="row-selector text-center"><input type="checkbox"></td>${cells.map((cell) => `<td class="pointer">${cell}</td>`).join('')}<td class="text-right"><a class="btn btn-default" href="#">Upraviť</a></td></tr>`,
    )
    .join('');
const orders = () =>
  table(
    'Objednávky',
    2840,
    ['', 'ID', 'Referencia', 'Zákazník', 'Spolu', 'Platba', 'Stav', 'Dátum', ''],
    plainRows(ORDERS),
  );
const products = () =>
  table(
    'Produkty',
    187,
    ['', 'ID', 'Názov', 'Kód', 'Kategória', 'Cena', 'Množstvo', 'Zobrazené', ''],
    plainRows(PRODUCTS),
  );

const names = { seller: 'Hana Trnková', buyer: thread?.row.buyer };
const message = ({ from, at, text, file }) => `
<div class="message-item${from === 'buyer' ? ' message-item-initial' : ''}"><div class="message-avatar"><i class="icon-${from === 'buyer' ? 'user' : 'briefcase'} icon-3x"></i></div><div class="message-body"><span class="message-date">&nbsp;<i class="icon-calendar"></i> ${dashed(at)}</span><h4 class="message-item-heading"><b>${names[from]}</b> <small>${from === 'buyer' ? 'zákazník' : 'zamestnanec'}</small></h4><div class="message-item-text">${text}</div>${file ? `<a class="btn btn-default btn-sm" href="#"><i class="icon-download"></i> ${file}</a>` : ''}</div></div>`;

const HISTORY = [
  ['Objednávka vytvorená', '09. 12. 2026 – 10:31'],
  ['Platba prijatá', '09. 12. 2026 – 10:33'],
  ['Odoslané', '10. 12. 2026 – 14:20'],
  ['Doručené', '11. 12. 2026 – 11:05'],
];
const conversation = () => `
<div class="row"><div class="col-lg-8"><div class="panel"><div class="panel-heading"><i class="icon-comments"></i> Vlákno: <span class="badge">#${thread.key}</span> ${thread.row.type} · ${thread.row.order}</div>
<div class="well"><button type="button" class="btn btn-default">Označiť ako „uzavreté“</button> <button type="button" class="btn btn-default">Označiť ako „čaká na zákazníka“</button> <button type="button" class="btn btn-default" data-toggle="modal">Preposlať kolegovi</button></div>
<div class="messages">${thread.messages.toReversed().map(message).join('')}</div></div>
<form class="panel" id="reply-form" onsubmit="return false"><div class="panel-heading">Vaša odpoveď pre: ${thread.row.buyer}</div>
<select id="order_message"><option>Vyberte predpripravenú odpoveď</option><option>Omeškanie</option><option>Vrátenie peňazí</option></select>
<textarea cols="30" rows="7" name="reply_message" id="reply_message"></textarea>
<p><label>Príloha <input type="file" name="joinFile"></label></p>
<div class="panel-footer"><button type="submit" class="btn btn-default pull-right" name="submitReply"><i class="process-icon-mail-reply"></i> Odoslať odpoveď</button><button type="submit" class="btn btn-default pull-right" name="submitReplyClose">Odoslať a uzavrieť</button></div></form></div>
<div class="col-lg-4"><div class="panel"><div class="panel-heading"><i class="icon-user"></i> Zákazník</div><p><b>${thread.row.buyer}</b></p><p>Registrovaný: 02. 03. 2025</p><p>Objednávky: <span class="badge">3</span> spolu 118,20 €</p></div>
<div class="panel"><div class="panel-heading"><i class="icon-clock-o"></i> História objednávky</div><div class="timeline">${HISTORY.map(([what, at]) => `<article class="timeline-item"><div class="timeline-caption"><div class="timeline-panel arrow"><span class="timeline-icon"><i class="icon-truck"></i></span><span class="timeline-date"><i class="icon-calendar"></i> ${at}</span><p>${what}</p></div></div></article>`).join('')}</div></div></div></div>
<div class="modal fade" id="forward" style="display:none"><div class="modal-dialog"><h4>Preposlať vlákno</h4><select><option>P. Gajan</option></select><textarea name="message_forward" rows="4" placeholder="Komentár pre kolegu"></textarea><button type="submit" class="btn btn-default" name="submitForward">Preposlať</button></div></div>`;

const login = () => `
<div id="login" class="panel"><h3>Jarmokio – správa obchodu</h3><form><p><label>E-mail <input type="email" name="email"></label></p><p><label>Heslo <input type="password" name="passwd"></label></p><p><label><input type="checkbox"> Zostať prihlásený</label></p><button class="btn btn-primary" type="submit">Prihlásiť sa</button></form><p><a href="#">Zabudli ste heslo?</a></p></div>`;

const MENU = [
  ['Prehlad', 'Prehľad'],
  ['Objednavky', 'Objednávky'],
  ['Produkty', 'Katalóg'],
  ['Zakaznici', 'Zákazníci'],
  ['ZakaznickeVlakna', 'Zákaznícky servis'],
  ['Statistiky', 'Štatistiky'],
  ['Moduly', 'Moduly'],
];
const pages = { Objednavky: orders, Produkty: products };
const body = () => (thread ? conversation() : (pages[place] ?? list)());
const frame = () => `
<header id="header" class="bootstrap"><b>jarmokio</b> <span>1.7.8</span><form class="bo_search_form"><input type="text" placeholder="Hľadať"></form><ul id="header_quick"><li>Nové objednávky <span class="badge">2</span></li><li>Noví zákazníci <span class="badge">5</span></li></ul><span class="employee_name">Jarmok u Hanky · Hana Trnková</span></header>
<nav id="nav-sidebar"><ul class="menu">${MENU.map(([controller, word]) => `<li class="maintab${controller === place ? ' active' : ''}"><a class="title" href="index.php?controller=${controller}"><span>${word}</span></a></li>`).join('')}</ul></nav>
<div id="content" class="bootstrap"><ul class="breadcrumb page-breadcrumb"><li>Zákazníci</li><li>Zákaznícky servis</li></ul><div class="alert alert-info"><button type="button" class="close">×</button>Dostupná je nová verzia modulu pre doručovanie.</div>${body()}</div>
<div id="footer"><p>Jarmokio, čas generovania 0,214 s</p></div>`;

document.title = 'Zákaznícky servis • Jarmok u Hanky';
document.querySelector('#root').innerHTML = location.pathname.endsWith('prihlasenie.php')
  ? login()
  : frame();
void drawn('#content, #login');
