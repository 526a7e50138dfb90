// A table whose discussions are two rows each, one of figures and one with the last words; the months are cut short, a column says whose move it is.
import 'bulma/css/bulma.min.css';
import './page.css';

import { drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' ');
const when = (at) =>
  `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${hoursMinutes(at)}`;

const MOVES = {
  you: '<span class="tag is-danger is-light">Twój ruch</span>',
  buyer: '<span class="tag is-light">Ruch kupującego</span>',
  support: '<span class="tag is-info is-light">Sprawdza Gratkowo</span>',
  closed: '<span class="tag">Zamknięta</span>',
};
const AUTHORS = { buyer: 'kupujący', seller: 'sklep', platform: 'Gratkowo' };
const moveOf = ({ awaitingReply, lastFrom, status }) =>
  status === 'closed' && !awaitingReply
    ? 'closed'
    : awaitingReply
      ? 'you'
      : lastFrom === 'platform'
        ? 'support'
        : 'buyer';

const rows = (row, index) => `
<tr class="sprawa${index % 2 ? ' parzysta' : ''}"><td rowspan="2" class="zaznacz"><input type="checkbox" name="sprawa" value="${row.key}" aria-label="Zaznacz"></td><td>${row.kind}</td><td><a href="/moje/sprawy/${row.key}" class="has-text-weight-semibold">${row.topic}</a></td><td>${row.buyer}</td><td class="has-text-right">${row.count}</td><td>${row.opened}</td><td>${when(row.at)}</td><td>${MOVES[moveOf(row)]}</td></tr>
<tr class="tresc${index % 2 ? ' parzysta' : ''}"><td colspan="7"><span class="kto">${AUTHORS[row.lastFrom]}:</span> ${row.snippet}</td></tr>`;

const list = () => `
<h1 class="title is-4">Sprawy kupujących</h1>
<div class="tabs is-small"><ul><li class="is-active"><a>Otwarte i niedawne</a></li><li><a>Twój ruch (4)</a></li><li><a>Sprawdza Gratkowo (1)</a></li><li><a>Zamknięte</a></li></ul></div>
<form class="field is-grouped"><p class="control"><input class="input is-small" placeholder="Numer sprawy, login, tytuł oferty"></p><p class="control"><span class="select is-small"><select><option>Wszystkie rodzaje</option><option>Pytanie</option><option>Zwrot</option><option>Reklamacja</option></select></span></p><p class="control"><input class="input is-small" type="date"></p><p class="control"><button class="button is-small is-link">Filtruj</button></p></form>
<table class="table is-fullwidth is-bordered sprawy"><thead><tr><th></th><th>Rodzaj</th><th>Temat</th><th>Kupujący</th><th>Wiad.</th><th>Otwarta</th><th>Ostatnia wiadomość</th><th>Stan</th></tr></thead><tbody>${rowsOf(truth).map(rows).join('')}</tbody></table>
<div class="level"><div class="level-left"><button class="button is-small" disabled>Zamknij zaznaczone</button></div><div class="level-right"><nav class="pagination is-small"><ul class="pagination-list"><li><a class="pagination-link is-current">1</a></li><li><a class="pagination-link">2</a></li><li><span class="pagination-ellipsis">…</span></li><li><a class="pagination-link">19</a></li></ul></nav></div></div>`;

const PLACES = { buyer: 'is-warning', seller: 'is-link', platform: 'is-dark' };
const names = { seller: 'Sklep Kajak i Spływ', platform: 'Zespół Gratkowo' };

const message = ({ from, at, text }) => `
<article class="message is-small ${PLACES[from]}"><div class="message-header"><p>${names[from] ?? `${thread.row.buyer} <span class="rola">kupujący</span>`}</p><time>${when(at)}</time></div><div class="message-body">${text}</div></article>`;

const conversation = () => `
<nav class="breadcrumb is-small"><ul><li><a href="/moje/sprawy">Sprawy kupujących</a></li><li class="is-active"><a>${thread.key}</a></li></ul></nav>
<h1 class="title is-4">${thread.row.topic}</h1>
<div class="columns"><div class="column is-8">${thread.messages.map(message).join('')}
<div class="box"><div class="tabs is-small is-boxed"><ul><li class="is-active"><a>Odpowiedź do kupującego</a></li><li><a>Zaproponuj rozwiązanie</a></li></ul></div>
<div class="field"><div class="control"><textarea class="textarea" name="odpowiedz" rows="4" maxlength="3000" placeholder="Napisz do kupującego"></textarea></div><p class="help">Pozostało 3000 znaków</p></div>
<div class="field has-addons"><p class="control"><button class="button is-link" name="wyslij" type="button">Odpowiedz</button></p><p class="control"><button class="button is-link is-light" name="wyslij_czekaj" type="button">Odpowiedz i zamknij</button></p><p class="control"><button class="button" type="button">Dołącz plik</button></p></div></div>
<div class="box wezwij"><b>Poproś Gratkowo o pomoc</b><textarea class="textarea is-small" name="do_gratkowo" rows="2" placeholder="Opisz, w czym problem. Kupujący tego nie zobaczy."></textarea><button class="button is-small" type="button">Przekaż sprawę</button></div></div>
<div class="column is-4"><table class="table is-narrow is-fullwidth dane"><tbody><tr><th>Numer sprawy</th><td>${thread.key}</td></tr><tr><th>Rodzaj</th><td>${thread.row.kind}</td></tr><tr><th>Otwarta</th><td>${thread.row.opened}</td></tr><tr><th>Kwota</th><td>329,00 zł</td></tr></tbody></table><div class="box"><p><b>Inne sprawy tego kupującego</b></p><p class="is-size-7">Brak</p></div></div></div>`;

const MENU = ['Pulpit', 'Oferty', 'Zamówienia', 'Sprawy', 'Opinie', 'Rozliczenia', 'Reklama'];

document.title = thread ? `${thread.key} – Gratkowo` : 'Sprawy kupujących – Gratkowo';
document.querySelector('#root').innerHTML = `
<nav class="navbar is-dark"><div class="navbar-brand"><b class="navbar-item">gratkowo</b></div><div class="navbar-menu"><div class="navbar-start">${MENU.map((word) => `<a class="navbar-item${word === 'Sprawy' ? ' is-active' : ''}" href="#">${word}</a>`).join('')}</div><div class="navbar-end"><span class="navbar-item">Sklep Kajak i Spływ</span><a class="navbar-item" href="#">Wyloguj</a></div></div></nav>
<section class="section"><div class="notification is-warning is-light is-size-7">Od 1 gru 2026 zmieniamy cennik prowizji. <a href="#">Zobacz szczegóły</a></div>${thread ? conversation() : list()}</section>`;
void drawn(thread ? 'textarea[name="odpowiedz"]' : '.sprawa');
