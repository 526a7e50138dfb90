// Two conversations only; dates without a year, who wrote last in the title of an icon.
import 'spectre.css/dist/spectre.min.css';
import 'spectre.css/dist/spectre-exp.min.css';
import 'spectre.css/dist/spectre-icons.min.css';

import { drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.'.split(' ');
const when = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]}, ${hoursMinutes(at)}`;

const frame = (title, body) => `
<header class="navbar bg-secondary p-2"><section class="navbar-section"><a href="/" class="navbar-brand text-bold mr-2">Piața Vânzători</a><a href="/comenzi" class="btn btn-link">Comenzi</a><a href="/produse" class="btn btn-link">Produse</a><a href="/mesaje" class="btn btn-link active">Mesaje <span class="label label-error">1</span></a><a href="/plati" class="btn btn-link">Plăți</a></section>
<section class="navbar-section"><div class="input-group input-inline"><input class="form-input" type="text" placeholder="Caută comandă"><button class="btn btn-primary input-group-btn">Caută</button></div><div class="chip ml-2">Casa Verde SRL</div></section></header>
<div class="container grid-lg"><h2 class="mt-2">${title}</h2>${body}</div>`;

const tile = ({ key, buyer, subject, at, lastFrom, awaitingReply, snippet }) => `
<div class="tile py-2"><div class="tile-icon"><figure class="avatar avatar-lg" data-initial="${buyer[0]}"></figure></div>
<div class="tile-content"><p class="tile-title mb-0"><a href="/mesaje/${key}"><b>${buyer}</b></a> · <span class="text-gray">${subject}</span></p><p class="tile-subtitle mb-0">${snippet}</p><small class="text-gray">${when(at)}</small></div>
<div class="tile-action"><i class="icon ${lastFrom === 'seller' ? 'icon-share' : 'icon-mail'}" title="${lastFrom === 'seller' ? 'Ați răspuns' : 'A scris cumpărătorul'}"></i> <span class="label ${awaitingReply ? 'label-warning' : 'label-success'}">${awaitingReply ? 'Așteaptă răspuns' : 'Răspuns trimis'}</span></div></div>`;

const orders = [
  ['P-118204', '19 nov., 10:44', 'Mihai Stan', '189 lei', 'Nouă'],
  ['P-118199', '19 nov., 08:02', 'Elena Dobre', '75 lei', 'Nouă'],
  ['P-118187', '18 nov., 21:19', 'George Neagu', '412 lei', 'Expediată'],
  ['P-118180', '18 nov., 17:35', 'Simona Pavel', '58 lei', 'Expediată'],
  ['P-118166', '17 nov., 12:50', 'Vlad Toma', '230 lei', 'Livrată'],
];
const news = [
  ['Program de livrare de sărbători', '18 nov., 09:00'],
  ['Comisioane noi pentru electronice', '12 nov., 10:30'],
  ['Webinar: fotografii mai bune', '9 nov., 14:00'],
];

const list = () =>
  frame(
    'Mesaje',
    `
<ul class="tab"><li class="tab-item active"><a href="/mesaje">Conversații</a></li><li class="tab-item"><a href="/mesaje/arhiva">Arhivă</a></li></ul>
<div class="columns"><div class="column col-8"><div class="panel"><div class="panel-body">${rowsOf(truth).map(tile).join('')}</div></div>
<h5 class="mt-2">Comenzi recente</h5><table class="table table-striped"><thead><tr><th>Comandă</th><th>Data</th><th>Client</th><th>Total</th><th>Stare</th></tr></thead><tbody>${orders.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>
<div class="column col-4"><div class="panel"><div class="panel-header"><div class="panel-title h5">Noutăți</div></div><div class="panel-body">${news.map(([text, at]) => `<div class="tile tile-centered py-2"><div class="tile-content"><div class="tile-title"><a href="/noutati">${text}</a></div><small class="tile-subtitle text-gray">${at}</small></div></div>`).join('')}</div></div></div></div>`,
  );

const message = ({ from, at, text }, buyer) => `
<div class="tile py-2"><div class="tile-icon"><figure class="avatar" data-initial="${from === 'seller' ? 'CV' : buyer[0]}"></figure></div><div class="tile-content"><p class="tile-title mb-0"><b>${from === 'seller' ? 'Dumneavoastră' : buyer}</b> <small class="text-gray">${when(at)}</small></p><p class="tile-subtitle">${text}</p></div></div>`;

const conversation = () =>
  frame(
    thread.row.subject,
    `
<a href="/mesaje" class="btn btn-sm">Înapoi la mesaje</a>
<div class="columns mt-2"><div class="column col-8"><div class="panel"><div class="panel-body">${thread.messages.map((one) => message(one, thread.row.buyer)).join('')}</div>
<div class="panel-footer"><form onsubmit="return false"><label class="form-label" for="raspuns">Răspunsul dumneavoastră</label><textarea class="form-input" id="raspuns" rows="4" placeholder="Scrieți cumpărătorului"></textarea><div class="mt-2"><button id="trimite" class="btn btn-primary">Trimite răspunsul</button> <button id="trimite-inchide" type="button" class="btn">Trimite și închide</button> <button type="reset" class="btn btn-link">Renunță</button></div></form></div></div></div>
<div class="column col-4"><div class="panel"><div class="panel-header"><div class="panel-title h6">Comentariu către administrator</div></div><div class="panel-body"><textarea class="form-input" rows="3"></textarea></div><div class="panel-footer"><button class="btn btn-sm">Trimite administratorului</button></div></div></div></div>`,
  );

document.title = `${thread ? thread.row.subject : 'Mesaje'} - Piața Vânzători`;
document.querySelector('#root').innerHTML = thread ? conversation() : list();
void drawn('.container');
