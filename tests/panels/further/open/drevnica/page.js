// A tab that holds only what waits: cards with the shop's own words above the buyer's, each with its age; pictures, stars, offers. In a thread initials alone tell who wrote.
import '@materializecss/materialize/dist/css/materialize.min.css';
import './page.css';

import ko from 'knockout';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const SHOP = 'Tesárstvo Dubina';
const many = (count, one, more) => (count === 1 ? `pred ${one}` : `pred ${count} ${more}`);

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return many(Math.max(minutes, 1), 'minútou', 'minútami');
  if (daysAgo(at) === 0) return many(Math.floor(minutes / 60), 'hodinou', 'hodinami');
  if (daysAgo(at) === 1) return `včera o ${hoursMinutes(at)}`;
  return `pred ${daysAgo(at)} dňami`;
}

const exact = (at) => `${at.getDate()}. ${at.getMonth() + 1}. ${hoursMinutes(at)}`;
const initials = (name) =>
  name
    .split(/[\s.]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join('');

const card = (row) => ({
  ...row,
  href: `/spravy/${row.key}`,
  stamp: row.at.getTime(),
  age: when(row.at),
  author: row.lastFrom === 'platform' ? 'Drevnica' : row.buyer,
  mineAge: row.mineAt ? when(new Date(row.mineAt)) : '',
  pictures: Array.from({ length: row.photos ?? 0 }),
  rating: row.stars ? '★'.repeat(row.stars) + '☆'.repeat(5 - row.stars) : '',
});

const LIST = `
<h5>Správy zákazníkov</h5>
<ul class="tabs"><li class="tab"><a class="active" href="?stav=na-odpoved">Na odpoveď (8)</a></li><li class="tab"><a href="?stav=vybavene">Vybavené</a></li><li class="tab"><a href="?stav=archiv">Archív</a></li></ul>
<div class="row"><div class="col s9" data-bind="foreach: cards">
<div class="card sprava"><div class="card-content">
<div class="vrch"><a data-bind="attr: { href }, text: subject"></a><!-- ko if: unread --><span class="chip">nová</span><!-- /ko --><!-- ko if: rating --><span class="hviezdy" data-bind="text: rating, attr: { 'aria-label': 'Hodnotenie ' + stars + ' z 5' }"></span><!-- /ko --></div>
<div class="kupujuci">Zákazník: <b data-bind="text: buyer"></b><!-- ko if: $data.promised --> · doručenie do <span data-bind="text: promised"></span><!-- /ko --></div>
<!-- ko if: $data.mine --><blockquote><span>Vy:</span> <q data-bind="text: mine"></q> <small data-bind="text: mineAge"></small></blockquote><!-- /ko -->
<div class="povedal"><b><span data-bind="text: author"></span>:</b> <span data-bind="text: snippet"></span> <small class="cas" data-bind="text: age, attr: { 'data-ts': stamp }"></small></div>
<!-- ko if: $data.language --><div class="preklad">Preložené z <span data-bind="text: language"></span> · <a href="#" data-bind="click: function () {}">Zobraziť originál</a></div><!-- /ko -->
<div class="fotky" data-bind="foreach: pictures"><i></i></div>
</div><div class="card-action"><!-- ko if: $data.offer --><button class="btn-small">Prijať <span data-bind="text: offer"></span></button> <button class="btn-small grey">Odmietnuť</button><!-- /ko --> <a data-bind="attr: { href }">Odpovedať</a></div></div>
</div><div class="col s3"><div class="collection with-header"><div class="collection-header">Čaká na odoslanie</div><a class="collection-item" href="#">Juraj Kováč<br><small>Hoblík Narex · do zajtra</small></a><a class="collection-item" href="#">Eva T.<br><small>Dlátá, sada 5 ks · do 23. 11.</small></a><a class="collection-item" href="#">MŠ Slniečko<br><small>Lavička detská · do 25. 11.</small></a></div></div></div>`;

const THREAD = `
<p><a href="/spravy?stav=na-odpoved">Späť na správy</a></p>
<h5 data-bind="text: subject"></h5><p class="ucastnici"><span class="znak vy">TD</span> Tesárstvo Dubina <span class="znak" data-bind="text: sign"></span> <span data-bind="text: buyer"></span></p>
<div class="row"><div class="col s8"><div class="rozhovor" data-bind="foreach: messages">
<!-- ko if: from === 'platform' --><div class="system"><span data-bind="text: text"></span> <small data-bind="text: time"></small></div><!-- /ko -->
<!-- ko ifnot: from === 'platform' --><div class="replika"><span class="znak" data-bind="text: sign, css: { vy: from === 'seller' }"></span><div><div class="obsah" data-bind="text: text"></div><!-- ko if: $data.original --><details><summary>Preložené z češtiny · Zobraziť originál</summary><span data-bind="text: original"></span></details><!-- /ko --><div class="fotky" data-bind="foreach: pictures"><i></i></div><!-- ko if: $data.offer --><div><button class="btn-small">Prijať ponuku</button> <button class="btn-small grey">Odmietnuť</button></div><!-- /ko --><small data-bind="text: time"></small></div></div><!-- /ko -->
</div>
<div class="card-panel odpoved"><label for="sprava">Odpoveď zákazníkovi</label><textarea id="sprava" class="materialize-textarea" placeholder="Napíšte správu, Ctrl + Enter odosiela"></textarea><div class="tlacidla"><small>0 / 1000</small><button class="btn-flat">Šablóny</button><button class="btn-flat">Príloha</button><button class="btn odoslat">Odoslať</button><button class="btn-flat odoslat-vyriesit">Odoslať a vyriešiť</button></div></div></div>
<div class="col s4"><div class="card-panel"><b>Hodnotenie predajcu</b><p>Zákazník zatiaľ čaká s recenziou.</p><label for="verejne">Verejná odpoveď na hodnotenie</label><textarea id="verejne" class="materialize-textarea"></textarea><button class="btn-small">Zverejniť odpoveď</button></div><div class="card-panel"><label for="staznost">Sťažnosť pre Drevnicu</label><textarea id="staznost" class="materialize-textarea"></textarea><button class="btn-small grey">Odoslať sťažnosť</button></div></div></div>`;

const thread = threadHere(truth);
const shown = thread
  ? {
      subject: thread.row.subject,
      buyer: thread.row.buyer,
      sign: initials(thread.row.buyer),
      messages: thread.messages.map((message) => ({
        ...message,
        time: exact(message.at),
        sign: initials(message.from === 'seller' ? SHOP : thread.row.buyer),
        pictures: Array.from({ length: message.photos ?? 0 }),
      })),
    }
  : { cards: rowsOf(truth).map(card) };

document.title = thread
  ? `${thread.row.subject} · Drevnica`
  : 'Správy na odpoveď · Drevnica pre obchody';
const root = document.querySelector('#root');
root.innerHTML = `
<nav class="brown darken-2"><div class="nav-wrapper"><a class="brand-logo" href="/">drevnica</a><ul class="right"><li><a href="#">Ponuka</a></li><li><a href="#">Objednávky</a></li><li class="active"><a href="#">Správy</a></li><li><a href="#"><span class="znak vy">TD</span> ${SHOP}</a></li></ul></div></nav>
<div class="container">${thread ? THREAD : LIST}</div>`;
ko.applyBindings(shown, root.lastElementChild);
void drawn(thread ? '#sprava' : '.sprava');
