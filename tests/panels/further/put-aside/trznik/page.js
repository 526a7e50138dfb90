// A collection with avatars; day and month without a year, a count of new messages, no links but clicks.
import '@materializecss/materialize/dist/css/materialize.min.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const MONTHS = [
  'jan.',
  'feb.',
  'mar.',
  'apr.',
  'maj',
  'jun.',
  'jul.',
  'avg.',
  'sep.',
  'okt.',
  'nov.',
  'dec.',
];
const clock = (at) => `${at.getHours()}:${hoursMinutes(at).slice(3)}`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `danes ob ${clock(at)}`;
  if (days === 1) return `včeraj ob ${clock(at)}`;
  return `${at.getDate()}. ${MONTHS[at.getMonth()]} ob ${clock(at)}`;
}

const COLOURS = ['teal', 'indigo', 'deep-orange', 'brown', 'green', 'purple'];
const initials = (name) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');
const SEND =
  '<svg width="24" height="24" viewBox="0 0 24 24" fill="#fff" aria-hidden="true"><path d="M2 21 23 12 2 3v7l15 2-15 2z"/></svg>';

const frame = (body) => `
<nav class="teal darken-2"><div class="nav-wrapper" style="padding:0 24px"><a href="/" class="brand-logo">Tržnik</a>
<ul class="right"><li><a href="/pregled">Pregled</a></li><li><a href="/narocila">Naročila<span class="badge white-text">7</span></a></li><li><a href="/izdelki">Izdelki</a></li><li class="active"><a href="/sporocila">Sporočila<span class="new badge orange" data-badge-caption="">3</span></a></li><li><a href="/izplacila">Izplačila</a></li><li><a href="/racun">Shramba Celje</a></li></ul></div></nav>
<main class="container">${body}</main>
<footer class="page-footer grey lighten-2"><div class="container grey-text text-darken-2">© 2026 Tržnik d.o.o. · Pogoji poslovanja · Pomoč prodajalcem</div></footer>`;

const item = ({ buyer, subject, snippet, at, unread, count }, index) => `
<li class="collection-item avatar${unread ? ' neprebrano' : ''}">
  <i class="circle ${COLOURS[index % COLOURS.length]}">${initials(buyer)}</i>
  <span class="title">${buyer}</span>
  <p class="grey-text text-darken-1 izdelek">${subject}</p>
  <p class="truncate">${snippet}</p>
  <div class="secondary-content"><span class="cas grey-text">${when(at)}</span>${unread ? `<span class="new badge" data-badge-caption="novo">${count ?? 1}</span>` : ''}</div>
</li>`;

const list = () =>
  frame(`
<h4>Sporočila kupcev</h4>
<div class="row"><div class="col s8"><ul class="tabs"><li class="tab"><a class="active" href="#vsa">Vsa</a></li><li class="tab"><a href="#neprebrana">Neprebrana</a></li><li class="tab"><a href="#arhiv">Arhiv</a></li></ul></div><div class="col s4 input-field"><input id="isci" type="search" placeholder="Išči po imenu ali izdelku"></div></div>
<ul class="collection pogovori">${rowsOf(truth).map(item).join('')}</ul>
<ul class="pagination center"><li class="disabled"><a>‹</a></li><li class="active teal"><a>1</a></li><li><a href="?stran=2">2</a></li><li><a href="?stran=2">›</a></li></ul>
<div class="card-panel yellow lighten-4"><b>Novo:</b> od 1. decembra lahko kupcem pošljete kodo za prevzem v paketniku. <a href="/novice/paketniki">Preberi več</a></div>`);

const bubble = ({ from, at, text }) => `
<div class="row oblacek"><div class="col s8${from === 'seller' ? ' offset-s4' : ''}"><div class="card-panel ${from === 'seller' ? 'teal lighten-4' : 'grey lighten-3'}"><div>${text}</div><small class="grey-text">${when(at)}</small></div></div></div>`;

const conversation = () =>
  frame(`
<div class="valign-wrapper glava"><a href="/sporocila" class="btn-flat">‹ Nazaj</a><div><h5>${thread.row.buyer}</h5><span class="grey-text">${thread.row.subject} · 24,90 €</span></div></div>
<div class="pogovor">${thread.messages.map(bubble).join('')}</div>
<div class="hitri">${['Izdelek je še na voljo.', 'Paket odpošljemo danes.', 'Hvala za sporočilo!'].map((text) => `<div class="chip">${text}</div>`).join('')}</div>
<div class="row odgovor"><div class="input-field col s11"><textarea name="besedilo" class="materialize-textarea" placeholder="Napišite sporočilo …"></textarea></div><div class="col s1"><button type="button" class="btn-floating teal poslji" aria-label="Pošlji">${SEND}</button></div></div>`);

document.title = thread ? `${thread.row.buyer} – Tržnik` : 'Sporočila – Tržnik za prodajalce';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
const rows = rowsOf(truth);
for (const [index, element] of [...document.querySelectorAll('.collection-item')].entries()) {
  element.addEventListener('click', () => location.assign(`/sporocila/${rows[index].id}`));
}
void drawn('.collection-item, .oblacek');
