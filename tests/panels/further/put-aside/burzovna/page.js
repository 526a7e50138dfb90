// A table drawn by Grid.js; the exact time stands in a tooltip only, an unread row in words for screen readers.
import 'gridjs/dist/theme/mermaid.min.css';

import { Grid, html } from 'gridjs';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const MONTHS =
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra'.split(
    ' ',
  );

function relative(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `pred ${minutes} min`;
  if (daysAgo(at) === 0) return `pred ${Math.floor(minutes / 60)} hod.`;
  return daysAgo(at) === 1 ? 'včera' : `pred ${daysAgo(at)} dňami`;
}

const exact = (at) =>
  `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} ${hoursMinutes(at)}`;
const full = (at) =>
  `${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()} o ${hoursMinutes(at)}`;

const LAST = { buyer: 'Kupujúci', seller: 'Vy', platform: 'Burzovňa' };

const frame = (body) => `
<div id="hlavicka"><h1><a href="index.php">Burzovňa<span>.predajca</span></a></h1>
<ul id="menu">${['Prehľad', 'Ponuky', 'Objednávky', 'Správy', 'Reklamácie', 'Vyúčtovanie', 'Profil'].map((word) => `<li${word === 'Správy' ? ' class="vybrane"' : ''}><a href="#">${word}</a></li>`).join('')}</ul>
<p id="prihlaseny">Prihlásený: <strong>Povala pod hradom</strong> | <a href="#">Odhlásiť</a></p></div>
<div id="obsah">${body}</div>
<div id="paticka">Burzovňa s. r. o. | <a href="#">Obchodné podmienky</a> | <a href="#">Kontakt</a> | Posledná aktualizácia cenníka: 2. 11. 2026</div>`;

const list = () =>
  frame(`
<h2>Správy od kupujúcich</h2>
<p class="info">Na správu odpovedzte do 48 hodín. <a href="#">Pravidlá komunikácie</a></p>
<p><a href="#"><b>Prijaté</b></a> · <a href="#">Odoslané</a> · <a href="#">Od Burzovne (2)</a> · <a href="#">Kôš</a></p>
<div id="tabulka"></div>`);

const link = ({ key, subject, unread, closed, awaitingReply }) =>
  html(
    `<a href="index.php?modul=spravy&amp;vlakno=${key}"${unread ? ' class="nove"' : ''}>${subject}</a>${unread ? '<span class="skryte">Neprečítané</span>' : ''}${closed && !awaitingReply ? ' <small class="uzavrete">Uzavreté</small>' : ''}`,
  );

const post = ({ from, at, text }) => `
<div class="prispevok ${from}"><div class="autor">${from === 'platform' ? 'Burzovňa' : from === 'seller' ? 'Vy<br><small>predajca</small>' : `${thread.row.buyer}<br><small>kupujúci</small>`}</div><div class="telo"><div class="datum">${full(at)}</div><div class="sprava">${text}</div></div></div>`;

const conversation = () =>
  frame(`
<p><a href="index.php?modul=spravy">&laquo; Správy</a></p>
<h2>${thread.row.subject}</h2>
<table class="objednavka"><tr><th>Objednávka</th><th>Dátum</th><th>Suma</th><th>Stav</th></tr><tr><td><a href="#">90112774</a></td><td>16. 11. 2026</td><td>14,90 €</td><td>Odoslaná</td></tr></table>
${thread.messages.map(post).join('')}
<form method="post"><fieldset><legend>Odpoveď kupujúcemu</legend><textarea name="odpoved" rows="6" cols="80"></textarea><br><label><input type="checkbox" name="kopia"> poslať mi kópiu na e-mail</label><br><input type="submit" name="odpovedat" value="Odpovedať"> <input type="button" value="Vložiť podpis"></fieldset></form>
<form method="post"><fieldset><legend>Napísať podpore Burzovne</legend><textarea name="podpora" rows="2" cols="80"></textarea><br><input type="submit" name="podpore" value="Odoslať podpore"></fieldset></form>`);

document.title = thread ? `${thread.row.subject} – Burzovňa` : 'Správy – Burzovňa pre predajcov';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (!thread) {
  new Grid({
    columns: ['Kupujúci', 'Ponuka', 'Naposledy písal', 'Čas'],
    data: rowsOf(truth).map((row) => [
      row.buyer,
      link(row),
      LAST[row.lastFrom],
      html(`<span title="${exact(row.at)}">${relative(row.at)}</span>`),
    ]),
    search: true,
    sort: true,
    pagination: { limit: 12 },
    language: {
      search: { placeholder: 'Hľadať v správach' },
      pagination: {
        previous: 'Predchádzajúca',
        next: 'Ďalšia',
        showing: 'Zobrazené',
        of: 'z',
        to: 'až',
        results: () => 'správ',
      },
    },
  }).render(document.querySelector('#tabulka'));
}
void drawn(thread ? '.prispevok' : '.gridjs-tbody .gridjs-tr:nth-child(3)');
