// Every record is a table body of three to six rows: the order, its goods, then the last words, of which the shop's are set in and begin with an arrow; a clock tells what waits.
import 'spectre.css/dist/spectre.min.css';
import './page.css';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const SHOP = 'Dílna Pod Strání';
const WEEKDAYS = ['ne', 'po', 'út', 'st', 'čt', 'pá', 'so'];

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `před ${minutes} min`;
  if (daysAgo(at) === 0) return `před ${Math.floor(minutes / 60)} h`;
  if (daysAgo(at) === 1) return `včera v ${hoursMinutes(at)}`;
  return `${WEEKDAYS[at.getDay()]} ${at.getDate()}. ${at.getMonth() + 1}. ${hoursMinutes(at)}`;
}

const CLOCK =
  '<svg viewBox="0 0 16 16" width="16" height="16"><circle cx="8" cy="8" r="6.5" fill="none" stroke="#c2410c" stroke-width="1.6"/><path d="M8 4v4.3l2.8 1.6" fill="none" stroke="#c2410c" stroke-width="1.6"/></svg>';

/** 0 nových, 1 nová, 2 nové, 5 nových */
const fresh = (count) =>
  `${count} ${count === 1 ? 'nová' : count > 1 && count < 5 ? 'nové' : 'nových'}`;

const LEADS = { seller: '→ ', platform: '<b>Stodolka:</b> ', buyer: '' };

const line = ([from, at, text]) =>
  `<tr class="vzkaz"><td></td><td colspan="4" class="${from === 'seller' ? 'odsazeno' : 'text'}">${LEADS[from]}${text}</td><td class="kdy">${when(at)}</td></tr>`;

function record(row) {
  const lines = [...row.before, [row.lastFrom, row.at, row.snippet]].map(([from, at, text]) =>
    line([from, new Date(at), text]),
  );
  const clock = row.awaitingReply
    ? `<span title="Čeká na vaši odpověď už ${row.waits ?? 'chvíli'}">${CLOCK}</span>`
    : '';
  return `<tbody class="zaznam"><tr class="hlava"><td>${clock}</td><td><a href="/zpravy/${row.key}">${row.key}</a></td><td>${row.buyer}</td><td>objednáno ${row.ordered}</td><td>doručit do ${row.due}</td><td class="${row.unread ? 'ma' : 'nema'}">${fresh(row.unread ? row.count || 1 : 0)}</td></tr><tr class="vec"><td></td><td colspan="5">${row.subject[1]}</td></tr>${lines.join('')}</tbody>`;
}

const ORDERS = [
  ['262-11851', 'Jitka Malá', '20. 11.', '25. 11.', 'Ošatka kulatá', 'Zaplaceno', 'před 2 h'],
  ['262-11847', 'J. Kos', '19. 11.', '24. 11.', 'Hrábě dřevěné', 'Čeká na platbu', 'včera v 22:31'],
  ['262-11833', 'Obec Lhotka', '18. 11.', '2. 12.', 'Lavice', 'Vyrábí se', 'st 18. 11. 12:00'],
];
const order = ([key, buyer, ordered, due, item, state, at]) =>
  `<tbody class="zaznam"><tr class="hlava"><td></td><td><a href="/objednavky/${key}">${key}</a></td><td>${buyer}</td><td>objednáno ${ordered}</td><td>doručit do ${due}</td><td></td></tr><tr class="vzkaz"><td></td><td colspan="4">${item} – ${state}</td><td class="kdy">${at}</td></tr></tbody>`;

const list = () => `
<h4>Zprávy k objednávkám</h4>
<div class="columns filtr"><div class="column col-4"><input class="form-input" placeholder="Číslo objednávky, jméno"></div><div class="column col-3"><select class="form-select"><option>Všechny stavy</option><option>Čekají na mě</option></select></div></div>
<table class="table zpravy"><thead><tr><th></th><th>Objednávka</th><th>Zákazník</th><th>Objednáno</th><th>Doručit</th><th>Zprávy</th></tr></thead>${rowsOf(truth).map(record).join('')}</table>
<p class="legenda">→ psali jste vy · ${CLOCK} čeká na vás</p>
<ul class="pagination"><li class="page-item active"><a href="?s=1">1</a></li><li class="page-item"><a href="?s=2">2</a></li><li class="page-item"><a href="?s=3">3</a></li></ul>
<h5>Nové objednávky bez zpráv</h5><table class="table zpravy">${ORDERS.map(order).join('')}</table>`;

const NAMES = { seller: SHOP, platform: 'Podpora Stodolky', buyer: thread?.row.buyer };
const exact = (at) =>
  `${WEEKDAYS[at.getDay()]} ${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} v ${hoursMinutes(at)}`;

/** Each answer stands within what it answers. */
function nested([{ from, at, text, photo }, ...rest]) {
  const pictures = photo
    ? '<div class="snimky"><a href="#">foto1.jpg</a> <a href="#">foto2.jpg</a></div>'
    : '';
  const answers = rest.length > 0 ? `<ul>${nested(rest)}</ul>` : '';
  return `<li class="uzel"><div class="prispevek"><span class="autor">${NAMES[from]}</span> <span class="datum">${exact(at)}</span><div class="obsah">${text}</div>${pictures}</div>${answers}</li>`;
}

const conversation = () => `
<p><a href="/zpravy">Zprávy k objednávkám</a> / ${thread.key}</p><h4>Objednávka ${thread.key}</h4><p>${thread.row.subject[1]} · objednáno ${thread.row.ordered} · doručit do ${thread.row.due}</p>
<div class="columns"><div class="column col-8"><ul class="strom">${nested(thread.messages)}</ul>
<form class="pole"><label class="form-label">Odpověď zákazníkovi</label><select class="form-select select-sm" aria-label="Vzor"><option>Vložit vzor…</option><option>Děkujeme za trpělivost</option></select><textarea class="form-input" name="text_odpovedi" rows="4"></textarea><p class="form-input-hint">Zbývá 1800 znaků</p><input class="btn btn-primary" type="button" name="odpovedet" value="Odpovědět"> <input class="btn" type="button" name="odpovedet_uzavrit" value="Odpovědět a uzavřít"> <input class="btn btn-link" type="button" value="Přidat soubor"></form></div>
<div class="column col-4"><form class="pole"><label class="form-label">Zpráva dopravci</label><textarea class="form-input" name="dopravci" rows="2"></textarea><input class="btn btn-sm" type="button" value="Odeslat dopravci"></form><form class="pole"><label class="form-label">Přeposlat kolegovi</label><input class="form-input" type="text" name="kolega" placeholder="E-mail"><textarea class="form-input" name="vzkaz_kolegovi" rows="2"></textarea><input class="btn btn-sm" type="button" value="Přeposlat"></form></div></div>`;

document.title = thread
  ? `Objednávka ${thread.key} – Stodolka`
  : 'Zprávy k objednávkám – Stodolka partner';
document.querySelector('#root').innerHTML = `
<header class="navbar"><section class="navbar-section"><b class="navbar-brand">stodolka</b><a class="btn btn-link" href="#">Zboží</a><a class="btn btn-link" href="#">Objednávky</a><a class="btn btn-link active" href="#">Zprávy</a><a class="btn btn-link" href="#">Platby</a></section><section class="navbar-section">${SHOP}</section></header>
<div class="container grid-lg">${thread ? conversation() : list()}</div>`;
void drawn(thread ? '.strom' : '.zaznam');
