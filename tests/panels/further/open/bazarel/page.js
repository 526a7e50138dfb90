// Cards drawn by Alpine templates; the times are custom elements that print themselves into shadow roots of their own.
import '@github/relative-time-element';

import Alpine from 'alpinejs';

import { dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const LAST = { buyer: 'client', seller: 'dumneavoastră', platform: 'Bazarel' };
const AUTHOR = { buyer: thread?.row.buyer, seller: 'Dumneavoastră', platform: 'Bazarel' };

const state = ({ awaitingReply, closed }) => {
  if (awaitingReply) return ['asteapta', 'Așteaptă răspuns'];
  return closed ? ['inchis', 'Închisă'] : ['trimis', 'Fără acțiune'];
};

Alpine.data('panou', () => ({
  rows: rowsOf(truth).map((row) => ({ ...row, last: LAST[row.lastFrom], state: state(row) })),
  messages: thread?.messages.map((message) => ({ ...message, author: AUTHOR[message.from] })),
  row: thread?.row,
  bell: false,
  iso: (at) => at.toISOString(),
  plain: (at) => `${dayMonthYear(at)} ${hoursMinutes(at)}`,
  text: '',
  grow(event) {
    event.target.style.height = 'auto';
    event.target.style.height = `${event.target.scrollHeight}px`;
  },
}));

const frame = (body) => `
<div x-data="panou">
<header class="antet"><a class="sigla" href="/">bazarel<sup>vânzători</sup></a><form role="search"><input type="search" placeholder="Caută comenzi, produse, clienți"></form>
<div class="clopot"><button type="button" @click="bell = !bell" aria-label="Notificări (4)">Notificări <b>4</b></button>
<ul x-show="bell" x-cloak><li><a href="#">Plata săptămânală a fost procesată</a> <time datetime="2026-11-18T06:00:00Z">ieri</time></li><li><a href="#">2 oferte au fost respinse</a> <time datetime="2026-11-17T10:00:00Z">acum 2 zile</time></li><li><a href="#">Stoc redus: Blender 1000 W</a> <time datetime="2026-11-16T12:20:00Z">acum 3 zile</time></li></ul></div>
<span class="cont">Casa Verde Online SRL</span></header>
<div class="corp"><nav>${['Sumar', 'Comenzi', 'Oferte', 'Discuții', 'Retururi', 'Facturi', 'Rapoarte'].map((word) => `<a href="#"${word === 'Discuții' ? ' aria-current="page"' : ''}>${word}</a>`).join('')}</nav><main>${body}</main></div></div>`;

const time = (variable) =>
  `<relative-time :datetime="iso(${variable}.at)" lang="ro" threshold="P60D" x-text="plain(${variable}.at)"></relative-time>`;

const list = () =>
  frame(`
<h1>Discuții cu clienții</h1>
<div class="indicatori"><div><b>1 h 40 min</b><span>timp mediu de răspuns</span></div><div><b>92%</b><span>răspunsuri în 24 h</span></div><div><b>4</b><span>așteaptă răspuns</span></div></div>
<div class="file" role="tablist"><button role="tab" aria-selected="true">Discuții</button><button role="tab">Reclamații (2)</button><button role="tab">Întrebări despre produse (7)</button></div>
<div class="carduri"><template x-for="r in rows" :key="r.key"><article class="card" :data-discutie="r.key">
  <div class="sus"><a class="titlu" :href="'/discutii/' + r.key" x-text="r.subject[0]"></a><span class="nou" x-show="r.unread" aria-label="Necitit"></span>${time('r')}</div>
  <div class="cine"><strong x-text="r.buyer"></strong> · <span x-text="'Comanda ' + r.order"></span></div>
  <p x-text="r.snippet"></p>
  <div class="jos"><span class="stare" :class="r.state[0]" x-text="r.state[1]"></span><span class="ultim" x-text="'Ultimul mesaj: ' + r.last"></span></div>
</article></template></div>
<p class="pagini">Pagina 1 din 4 <a href="?p=2">Următoarea</a></p>`);

const conversation = () =>
  frame(`
<a href="/discutii">Înapoi la discuții</a>
<h1 x-text="row.subject[0]"></h1><p><strong x-text="row.buyer"></strong> · <span x-text="'Comanda ' + row.order"></span> · <label>Preluată de <select><option>nimeni</option><option>Irina</option><option>Radu</option></select></label></p>
<div class="fir"><template x-for="m in messages" :key="m.text"><section class="mesaj" :class="m.from"><header><b x-text="m.author"></b> ${time('m')}</header><div class="continut" x-text="m.text"></div></section></template></div>
<div class="compune"><details><summary>Răspunsuri salvate</summary><ul><li><button type="button">Confirmare expediere</button></li><li><button type="button">Procedură garanție</button></li></ul></details>
<textarea class="raspuns" rows="3" x-model="text" @input="grow" placeholder="Scrie clientului… (Ctrl + Enter trimite)" @keydown.ctrl.enter="text = ''"></textarea>
<div class="actiuni"><button type="button" class="btn-atasare">Atașează fișier</button><span x-text="text.length + ' / 2000'"></span><button type="button" class="btn-trimite" @click="text = ''">Trimite</button></div></div>
<aside class="nota"><label>Comentariu intern<textarea rows="2"></textarea></label><button type="button">Adaugă comentariu</button></aside>`);

document.title = thread ? `${thread.row.subject[0]} · Bazarel` : 'Discuții · Bazarel vânzători';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
Alpine.start();
void drawn('article relative-time, section relative-time');
