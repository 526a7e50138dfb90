// Items with a meta line and coloured labels; the state alone is told, not who wrote last.
import 'fomantic-ui-css/components/reset.min.css';
import 'fomantic-ui-css/components/site.min.css';
import 'fomantic-ui-css/components/grid.min.css';
import 'fomantic-ui-css/components/menu.min.css';
import 'fomantic-ui-css/components/item.min.css';
import 'fomantic-ui-css/components/label.min.css';
import 'fomantic-ui-css/components/segment.min.css';
import 'fomantic-ui-css/components/statistic.min.css';
import 'fomantic-ui-css/components/header.min.css';
import 'fomantic-ui-css/components/form.min.css';
import 'fomantic-ui-css/components/input.min.css';
import 'fomantic-ui-css/components/button.min.css';
import 'fomantic-ui-css/components/comment.min.css';
import 'fomantic-ui-css/components/message.min.css';
import 'fomantic-ui-css/components/table.min.css';
import 'fomantic-ui-css/components/container.min.css';

import { drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const when = (at) =>
  `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} v ${at.getHours()}:${hoursMinutes(at).slice(3)}`;

const MENU = [
  ['Přehled', ''],
  ['Objednávky', '12'],
  ['Nabídka produktů', ''],
  ['Dotazy zákazníků', '5'],
  ['Hodnocení obchodu', '2'],
  ['Vyúčtování', ''],
  ['Kampaně', ''],
  ['Nastavení', ''],
];

const frame = (body) => `
<div class="ui top fixed inverted blue menu">
  <a class="header item" href="/">Kramovna&nbsp;<b>Partner</b></a>
  <div class="item"><div class="ui small icon input"><input type="search" placeholder="Číslo objednávky, EAN…"></div></div>
  <div class="right menu">
    <a class="item" href="/oznameni" title="Oznámení">Oznámení <div class="ui red circular mini label">3</div></a>
    <a class="item" href="/napoveda">Nápověda</a>
    <div class="item">Domov a zahrada Louny s.r.o.</div>
    <a class="item" href="/odhlasit">Odhlásit</a>
  </div>
</div>
<div class="ui stackable grid" style="padding:64px 16px 24px">
  <div class="three wide column"><div class="ui fluid vertical pointing menu">${MENU.map(([word, count]) => `<a class="${word.startsWith('Dotazy') ? 'active ' : ''}item" href="/${word.toLowerCase().split(' ')[0]}">${word}${count && `<div class="ui label">${count}</div>`}</a>`).join('')}</div>
  <div class="ui small message"><div class="header">Vánoční provoz</div><p>Od 24. 12. do 27. 12. neběží lhůty pro expedici. Podrobnosti najdete v centru nápovědy.</p></div></div>
  <div class="thirteen wide column">${body}</div>
</div>`;

const STATES = [
  ['orange', 'Čeká na vyřízení'],
  ['green', 'Vyřízeno'],
];

const item = ({ key, buyer, subject, order, at, awaitingReply, unread, snippet }) => {
  const [colour, state] = STATES[awaitingReply ? 0 : 1];
  return `<div class="item" data-dotaz="${key}">
  <div class="content">
    <a class="header" href="/dotazy/${key}">${subject[0]}</a>
    ${unread ? '<span class="ui red empty circular label" title="Nepřečteno"></span>' : ''}
    <div class="meta"><span class="zakaznik">${buyer}</span> <span class="cas">${when(at)}</span> <span>objednávka <a href="/objednavky/${order}">${order}</a></span></div>
    <div class="description"><p>${snippet}</p></div>
    <div class="extra"><div class="ui ${colour} tiny label">${state}</div><div class="ui tiny basic label">${key}</div></div>
  </div></div>`;
};

const list = () =>
  frame(`
<h2 class="ui header">Dotazy zákazníků<div class="sub header">Odpovídejte do 24 hodin, jinak klesá skóre obchodu.</div></h2>
<div class="ui three small statistics"><div class="statistic"><div class="value">96 %</div><div class="label">Odpovědi do 24 h</div></div><div class="statistic"><div class="value">3,4 h</div><div class="label">Průměrná odezva</div></div><div class="statistic"><div class="value">5</div><div class="label">Čeká na vyřízení</div></div></div>
<div class="ui tabular menu"><a class="active item" href="/dotazy">Dotazy</a><a class="item" href="/reklamace">Reklamace <div class="ui label">1</div></a><a class="item" href="/odstoupeni">Odstoupení od smlouvy</a></div>
<form class="ui small form"><div class="inline fields"><div class="field"><select name="stav"><option>Všechny stavy</option><option>Čeká na vyřízení</option><option>Vyřízeno</option></select></div><div class="field"><input name="q" placeholder="Hledat v dotazech"></div><button class="ui small button">Filtrovat</button></div></form>
<div class="ui segment"><div class="ui divided items">${rowsOf(truth).map(item).join('')}</div></div>
<div class="ui pagination menu"><a class="active item">1</a><a class="item" href="?strana=2">2</a><a class="item" href="?strana=3">3</a><a class="item" href="?strana=2">Další</a></div>`);

const NAMES = { seller: 'Domov a zahrada Louny', platform: 'Kramovna' };

const comment = ({ from, at, text }) =>
  from === 'platform'
    ? `<div class="ui tiny info message"><p>${text}</p><span class="date">${when(at)}</span></div>`
    : `<div class="comment"><div class="content"><span class="author">${NAMES[from] ?? thread.row.buyer}</span><div class="metadata">${from === 'seller' ? '<span class="ui mini blue label">Prodejce</span>' : ''}<span class="date">${when(at)}</span></div><div class="text">${text}</div></div></div>`;

const conversation = () =>
  frame(`
<a href="/dotazy">« Zpět na dotazy</a>
<h2 class="ui header">${thread.row.subject[0]}<div class="sub header">${thread.row.buyer} · objednávka ${thread.row.order} · ${thread.row.key}</div></h2>
<div class="ui grid"><div class="eleven wide column">
<div class="ui comments">${thread.messages.map(comment).join('')}</div>
<form class="ui form" method="post" action="/dotazy/${thread.row.key}/odpoved">
  <div class="two fields"><div class="field"><label>Šablona odpovědi</label><select name="sablona"><option>— bez šablony —</option><option>Zásilka na cestě</option><option>Postup reklamace</option><option>Faktura v příloze</option></select></div><div class="field"><label>Příloha</label><input type="file" name="priloha"></div></div>
  <div class="field"><label for="odpoved">Odpověď zákazníkovi</label><textarea id="odpoved" name="odpoved" rows="5"></textarea></div>
  <button class="ui primary button" name="odeslat" type="submit">Odeslat odpověď</button>
  <button class="ui button" name="odeslat_uzavrit" type="submit">Odeslat a uzavřít dotaz</button>
  <a class="ui basic button" href="/dotazy">Zrušit</a>
</form></div>
<div class="five wide column">
<table class="ui very compact small table"><thead><tr><th>Položka</th><th>Ks</th><th>Cena</th></tr></thead><tbody><tr><td>Police LAVA 80 cm, dub</td><td>1</td><td>749 Kč</td></tr><tr><td>Doprava – balík na adresu</td><td>1</td><td>89 Kč</td></tr></tbody></table>
<form class="ui small form segment" method="post" action="/dotazy/${thread.row.key}/poznamka"><div class="field"><label>Interní poznámka (zákazník ji nevidí)</label><textarea name="poznamka" rows="2"></textarea></div><div class="field"><label>Řeší</label><select name="resi"><option>Nepřiřazeno</option><option>Lenka</option><option>Pavel</option></select></div><button class="ui mini button">Uložit poznámku</button></form>
</div></div>`);

document.title = thread
  ? `${thread.row.subject[0]} | Kramovna Partner`
  : 'Dotazy zákazníků | Kramovna Partner';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
void drawn('.items > .item, .comments');
