// A server's table read from right to left: actions and times stand first. Colours with a legend tell the state, and a row unfolds below itself.
import 'foundation-sites/dist/css/foundation.min.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const DAYS = ['ne', 'po', 'út', 'st', 'čt', 'pá', 'so'];

function when(at) {
  const days = daysAgo(at);
  const clock = `${at.getHours()}:${hoursMinutes(at).slice(3)}`;
  const date = `${at.getDate()}. ${at.getMonth() + 1}.`;
  if (days === 0) return `dnes v ${clock}`;
  return days < 7 ? `${DAYS[at.getDay()]} ${date} v ${clock}` : date;
}

const exact = (at) =>
  `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} ${at.getHours()}:${hoursMinutes(at).slice(3)}`;

const LEGEND = [
  ['alert', 'čeká na odpověď obchodu'],
  ['warning', 'čeká na zákazníka'],
  ['secondary', 'uzavřeno'],
];

const colour = ({ awaitingReply, status }) => {
  if (awaitingReply) return 'alert';
  return status === 'alert' ? 'warning' : status;
};

const NAMES = { buyer: 'Zákazník', seller: 'Váš obchod', platform: 'Nákupník' };

const message = ({ from, at, text }) => `
<div class="callout small ${from === 'seller' ? 'success' : from === 'platform' ? 'secondary' : ''}"><div class="hlavicka"><b>${NAMES[from]}</b> <span>${exact(at)}</span></div><p>${text}</p></div>`;

const note = ([author, at, text]) => `
<div class="callout small warning interni"><div class="hlavicka"><b>Interní poznámka · ${author}</b> <span>${exact(new Date(at))}</span></div><p>${text}</p></div>`;

const detail = () => `
<tr class="detail"><td colspan="5"><div class="grid-x grid-margin-x">
<div class="cell large-8">${thread.messages.map(message).join('')}
<form method="post" action="/dotazy/${thread.key}/odpoved"><label for="text_odpovedi">Odpověď zákazníkovi</label><textarea id="text_odpovedi" name="text" rows="5" maxlength="3000"></textarea>
<div class="button-group"><button class="button" name="odeslat" value="1">Odeslat odpověď</button><button class="button hollow" name="odeslat_uzavrit" value="1">Odeslat a uzavřít dotaz</button></div></form></div>
<div class="cell large-4">${thread.note ? note(thread.note) : ''}<form method="post" action="/dotazy/${thread.key}/poznamka"><label>Interní poznámka<textarea name="poznamka" rows="2"></textarea></label><button class="button small secondary" name="ulozit">Uložit poznámku</button></form>
<h6>Šablony</h6><select><option>Vyberte šablonu…</option><option>Postup reklamace</option><option>Zpoždění dopravce</option></select><button type="button" class="button tiny hollow">Vložit do odpovědi</button></div></div></td></tr>`;

const row = (one) => `
<tr id="dotaz-${one.key}" class="${thread?.key === one.key ? 'is-active' : ''}"><td class="akce"><a class="button tiny hollow" href="/dotazy?rozbalit=${one.key}">${thread?.key === one.key ? 'Sbalit' : 'Rozbalit'}</a></td><td class="cas">${when(one.at)}</td><td>${one.product}<br><small>obj. <a href="/objednavky/${one.order}">${one.order}</a></small></td><td>${one.buyer}</td><td class="stav"><i class="badge ${colour(one)}"></i></td></tr>${thread?.key === one.key ? detail() : ''}`;

const MENU = ['Přehled', 'Objednávky 12', 'Nabídky', 'Dotazy', 'Recenze', 'Vyúčtování', 'Podpora'];

const ORDERS = [
  ['N26-118861', '14:52', '1 249 Kč', 'nová'],
  ['N26-118859', '14:31', '398 Kč', 'nová'],
  ['N26-118847', '14:02', '2 790 Kč', 'potvrzená'],
  ['N26-118838', '13:26', '159 Kč', 'potvrzená'],
  ['N26-118822', '12:50', '5 490 Kč', 'expedovaná'],
];

document.title = 'Dotazy zákazníků | Nákupník Partner';
document.querySelector('#root').innerHTML = `
<div class="top-bar"><div class="top-bar-left"><ul class="menu"><li class="menu-text">Nákupník <em>Partner</em></li>${MENU.map((word) => `<li class="${word === 'Dotazy' ? 'is-active' : ''}"><a href="#">${word}</a></li>`).join('')}</ul></div>
<div class="top-bar-right"><ul class="menu"><li><input type="search" placeholder="Číslo objednávky"></li><li><button type="button" class="button">Hledat</button></li><li class="obchod">Domácnost Dub s.r.o.</li></ul></div></div>
<div class="grid-container fluid"><nav aria-label="Drobečky"><ul class="breadcrumbs"><li><a href="#">Přehled</a></li><li>Dotazy zákazníků</li></ul></nav>
<div class="grid-x grid-margin-x"><div class="cell large-9"><h4>Dotazy zákazníků</h4>
<p class="legenda">${LEGEND.map(([name, words]) => `<span><i class="badge ${name}"></i> ${words}</span>`).join(' ')}</p>
<table class="hover dotazy"><thead><tr><th>Akce</th><th>Poslední zpráva</th><th>Zboží a objednávka</th><th>Zákazník</th><th>Stav</th></tr></thead><tbody>${rowsOf(truth).map(row).join('')}</tbody></table>
<ul class="pagination"><li class="current">1</li><li><a href="?strana=2">2</a></li><li><a href="?strana=3">3</a></li><li class="pagination-next"><a href="?strana=2">Další</a></li></ul></div>
<div class="cell large-3"><div class="callout primary small"><b>Odpovídejte do 24 hodin.</b> Rychlost odpovědí se počítá do hodnocení obchodu.</div>
<h6>Objednávky dnes</h6><table class="unstriped"><tbody>${ORDERS.map(([order, at, sum, state]) => `<tr><td><a href="/objednavky/${order}">${order}</a><br><small>${at} · ${state}</small></td><td>${sum}</td></tr>`).join('')}</tbody></table>
<form method="post" action="/podpora" class="spravce"><label>Napsat správci tržiště<textarea name="spravci" rows="3" placeholder="Zpráva pro tým Nákupníku"></textarea></label><button class="button small hollow" name="odeslat_spravci">Odeslat správci</button></form></div></div></div>`;
void drawn('table.dotazy tbody tr');
