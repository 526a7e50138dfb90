// A shop system's back office of jQuery: filters stand in the table's head, states are icons with titles, the newest message stands on top.
import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap-table/dist/bootstrap-table.min.css';
import 'summernote/dist/summernote-lite.min.css';
import './page.css';

import $ from 'jquery';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

Object.assign(globalThis, { jQuery: $, $ });
await import('bootstrap-table');
await import('summernote/dist/summernote-lite.min.js');

const thread = threadHere(truth);

const stamp = (at) =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${hoursMinutes(at)}:${two(at.getSeconds())}`;

const STATES = {
  1: ['bg-danger', 'Čaká na odpoveď obchodu'],
  2: ['bg-warning', 'Čaká na zákazníka'],
  3: ['bg-success', 'Uzavreté'],
};
const stateOf = ({ awaitingReply, state }) => (awaitingReply ? 1 : state);

const MENU = [
  ['Prehľad', []],
  ['Predaj', ['Objednávky', 'Faktúry', 'Dobropisy', 'Dodacie listy']],
  ['Katalóg', ['Produkty', 'Kategórie', 'Zľavy']],
  ['Zákazníci', ['Zákazníci', 'Adresy']],
  ['Zákaznícky servis', ['Zákaznícky servis', 'Odpovede na objednávky', 'Vrátený tovar']],
  ['Štatistiky', []],
];

const frame = (body) => `
<div class="d-flex"><nav class="bocne"><div class="znacka">pultovo 8.2</div>${MENU.map(([head, items]) => `<ul><li class="hlava">${head}</li>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`).join('')}</nav>
<div class="flex-grow-1"><div class="horne"><div class="input-group"><input class="form-control" placeholder="Hľadať (napr. referenciu objednávky, meno…)"><button class="btn btn-outline-secondary" type="button">Hľadať</button></div><span>Zobraziť obchod</span><span class="badge bg-info">6</span><b>Bicykle Tatran</b></div>
<div class="container-fluid">${body}</div></div></div>`;

const FIELDS = ['ID', 'Zákazník', 'Typ', 'Referencia', 'Jazyk', 'Zamestnanec'];

const list = () =>
  frame(`
<h2>Zákaznícky servis</h2>
<div class="row panely"><div class="col">Priemerná doba odpovede <b>5,2 h</b></div><div class="col">Otvorené vlákna <b>5</b></div><div class="col">Správy na vlákno <b>3,1</b></div><div class="col">Nevybavené vrátenia <b>2</b></div></div>
<div id="toolbar">${FIELDS.map((field) => `<input class="form-control form-control-sm" placeholder="${field}" aria-label="Filter: ${field}">`).join('')}<button class="btn btn-sm btn-secondary" type="button">Filtrovať</button></div>
<table id="vlakna" class="table-sm"></table>
<details><summary>Nastavenia kontaktu</summary><form><label>Podpis v správach<textarea class="form-control" rows="2">S pozdravom Bicykle Tatran</textarea></label><button class="btn btn-primary btn-sm">Uložiť</button></form></details>`);

const message = ({ from, at, text }) => `
<div class="card mb-2 ${from === 'seller' ? 'border-primary' : ''}"><div class="card-header">${from === 'seller' ? 'Bicykle Tatran (zamestnanec)' : `${thread.row.buyer} (zákazník)`}<span class="float-end text-muted">${stamp(at)}</span></div><div class="card-body">${text}</div></div>`;

const note = ([author, at, text]) => `
<div class="poznamka"><b>${author}</b> <small>${stamp(new Date(at))}</small><div>${text}</div></div>`;

const conversation = () =>
  frame(`
<h2>Vlákno č. ${thread.key}: ${thread.row.kind}</h2>
<div class="row"><div class="col-8">
<form method="post" class="card card-body mb-3"><label for="reply_message">Vaša odpoveď pre ${thread.row.buyer}</label><select class="form-select form-select-sm mb-2"><option>Vybrať predpísanú odpoveď…</option><option>Potvrdenie reklamácie</option><option>Zmena adresy</option></select><textarea id="reply_message" name="reply_message"></textarea>
<div class="text-end mt-2"><button type="button" class="btn btn-outline-secondary">Priložiť súbor</button> <button class="btn btn-outline-primary" name="submitReplyClose">Odoslať a uzavrieť</button> <button class="btn btn-primary" name="submitReply">Odoslať</button></div></form>
<h5>Správy</h5>${thread.messages.map(message).reverse().join('')}</div>
<div class="col-4"><div class="card card-body mb-3"><h6>Objednávka ${thread.row.ref}</h6><table class="table table-sm"><tbody><tr><td>2026-11-11 19:02:11</td><td>Čaká na platbu</td></tr><tr><td>2026-11-11 19:04:58</td><td>Platba prijatá</td></tr><tr><td>2026-11-12 10:30:00</td><td>Príprava</td></tr><tr><td>2026-11-13 15:12:40</td><td>Odoslané</td></tr></tbody></table></div>
<form method="post" class="card card-body mb-3"><h6>Interné poznámky</h6>${thread.note ? note(thread.note) : '<p>Zatiaľ žiadne.</p>'}<textarea class="form-control" rows="2" name="note" placeholder="Zákazník poznámku nevidí"></textarea><button class="btn btn-sm btn-secondary" name="addNote">Pridať poznámku</button></form>
<form method="post" class="card card-body"><h6>Preposlať kolegovi</h6><select class="form-select form-select-sm"><option>Igor Petrík</option></select><textarea class="form-control" rows="2" name="forward_message"></textarea><button class="btn btn-sm btn-secondary" name="submitForward">Preposlať</button></form></div></div>`);

function draw() {
  $('#vlakna').bootstrapTable({
    data: rowsOf(truth),
    pagination: true,
    pageSize: 50,
    columns: [
      { checkbox: true },
      { field: 'key', title: 'ID', sortable: true },
      { field: 'buyer', title: 'Zákazník', sortable: true },
      { field: 'kind', title: 'Typ', sortable: true },
      {
        field: 'ref',
        title: 'Referencia',
        formatter: (ref) => ref && `<a href="/objednavky/${ref}">${ref}</a>`,
      },
      { field: 'lang', title: 'Jazyk', formatter: (lang) => lang.toUpperCase() },
      {
        title: 'Stav',
        formatter(_, one) {
          const [colour, title] = STATES[stateOf(one)];
          return `<i class="bod ${colour}" title="${title}"></i>`;
        },
      },
      { field: 'staff', title: 'Zamestnanec' },
      {
        field: 'snippet',
        title: 'Posledná správa',
        formatter: (text) => (text.length > 42 ? `${text.slice(0, 40)}…` : text),
      },
      { field: 'at', title: 'Naposledy', sortable: true, formatter: stamp },
      {
        title: '',
        formatter: (_, { key }) =>
          `<a class="btn btn-sm btn-outline-secondary" href="/zakaznicky-servis?id_customer_thread=${key}&view">Zobraziť</a> <a href="#" title="Vymazať">✕</a>`,
      },
    ],
  });
}

document.title = thread
  ? `Vlákno ${thread.key} • Bicykle Tatran`
  : 'Zákaznícky servis • Bicykle Tatran';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (thread) $('#reply_message').summernote({ height: 140, toolbar: [['style', ['bold', 'ul']]] });
else draw();
void drawn(thread ? '.note-editable' : '#vlakna tbody tr .bod');
