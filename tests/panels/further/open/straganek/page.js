// A mobile application in Framework7 on a wide screen: an arrow alone tells an answer, the reply is a message bar sent by an icon.
import 'framework7/css/bundle';
import './page.css';

import Framework7 from 'framework7/lite/bundle';

import { dayMonthYear, daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'wczoraj';
  if (days < 7) return at.toLocaleDateString('pl-PL', { weekday: 'short' });
  const sameYear = at.getFullYear() === new Date().getFullYear();
  return sameYear ? dayMonthYear(at).slice(0, 5) : dayMonthYear(at);
}

const dayOf = (at) =>
  ['Dzisiaj', 'Wczoraj'][daysAgo(at)] ??
  at.toLocaleDateString('pl-PL', { weekday: 'long', day: 'numeric', month: 'long' });

const icon = (path, label = '') =>
  `<svg class="ikona" viewBox="0 0 24 24" ${label ? `role="img" aria-label="${label}"` : 'aria-hidden="true"'}><path d="${path}" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;
const REPLY = 'M10 5 4 11l6 6M4 11h9a7 7 0 0 1 7 7';
const SEND = 'M12 20V5m-7 7 7-7 7 7';
const CLIP = 'M18 9 9 18a4 4 0 0 1-6-6l9-9a3 3 0 0 1 4 4l-9 9';

const LAST = {
  buyer: '',
  seller: icon(REPLY, 'Twoja odpowiedź'),
  platform: '<b>Straganek</b> · ',
};

const item = (one) => `
<li class="swipeout${one.unread ? ' nowa' : ''}"><div class="swipeout-content"><a href="/wiadomosci/${one.key}" class="item-link item-content external">
<div class="item-media"><div class="zdjecie"></div></div>
<div class="item-inner"><div class="item-title-row"><div class="item-title">${one.buyer}</div><div class="item-after">${one.unread ? `<span class="badge color-red">${one.count ?? 1}</span>` : ''}<span>${when(one.at)}</span></div></div>
<div class="item-subtitle">${one.subject}${one.ended ? ' <span class="chip"><span class="chip-label">Zakończona</span></span>' : ''}</div><div class="item-text">${LAST[one.lastFrom]}${one.snippet}</div></div></a></div>
<div class="swipeout-actions-right"><a href="#" class="color-orange">Archiwum</a><a href="#" class="swipeout-delete">Usuń</a></div></li>`;

const list = () => `
<div class="navbar"><div class="navbar-bg"></div><div class="navbar-inner"><div class="title">Wiadomości</div><div class="right"><a href="#" class="link">Edytuj</a></div></div></div>
<div class="page-content"><div class="block"><p class="segmented segmented-strong"><button class="button button-active">Wszystkie</button><button class="button">Nieprzeczytane</button><button class="button">Zakończone</button><span class="segmented-highlight"></span></p></div>
<form class="searchbar searchbar-inline"><div class="searchbar-input-wrap"><input type="search" placeholder="Szukaj po nicku lub ofercie"><span class="input-clear-button"></span></div></form>
<div class="list media-list list-strong inset lista"><ul>${rowsOf(truth).map(item).join('')}</ul></div>
<div class="block"><button class="button">Pokaż starsze</button></div></div>`;

function message({ from, at, text }, index, all) {
  const first = index === 0 || dayOf(at) !== dayOf(all[index - 1].at);
  const title = first ? `<div class="messages-title">${dayOf(at)}</div>` : '';
  if (from === 'platform')
    return `${title}<div class="messages-title zdarzenie">${text} <span>${hoursMinutes(at)}</span></div>`;
  const side = from === 'seller' ? 'sent' : 'received';
  return `${title}<div class="message message-${side} message-first message-last message-tail">${from === 'buyer' ? '<div class="message-avatar awatar"></div>' : ''}<div class="message-content"><div class="message-bubble"><div class="message-text">${text}</div></div><div class="message-footer">${hoursMinutes(at)}</div></div></div>`;
}

const conversation = () => `
<div class="navbar"><div class="navbar-bg"></div><div class="navbar-inner"><div class="left"><a href="/wiadomosci" class="link external">Wiadomości</a></div><div class="title">${thread.row.buyer}<span class="subtitle">${thread.row.subject}</span></div><div class="right"><a href="#" class="link">Zgłoś</a></div></div></div>
<div class="toolbar messagebar"><div class="toolbar-inner"><a href="#" class="link icon-only" aria-label="Dodaj zdjęcie">${icon(CLIP)}</a><div class="messagebar-area"><textarea class="resizable" placeholder="Wiadomość"></textarea></div><a href="#" class="link icon-only wyslij" aria-label="Wyślij">${icon(SEND)}</a></div></div>
<div class="page-content messages-content"><div class="card"><div class="card-content card-content-padding oferta"><div class="zdjecie"></div><div><b>${thread.row.subject}</b><div>64,00 zł · kupione 15.11.2026</div></div><input class="notatka" type="text" placeholder="Twoja prywatna notatka"><button class="button button-small button-tonal">Zapisz</button></div></div>
<div class="messages">${thread.messages.map(message).join('')}</div></div>`;

const MENU = ['Sprzedaż', 'Oferty', 'Wiadomości', 'Zwroty', 'Opinie', 'Wypłaty'];

document.title = thread ? `${thread.row.buyer} – Straganek` : 'Wiadomości – Straganek';
document.querySelector('#root').innerHTML = `
<div class="panel panel-left panel-reveal panel-init" data-visible-breakpoint="960"><div class="page"><div class="navbar"><div class="navbar-bg"></div><div class="navbar-inner"><div class="title">straganek</div></div></div><div class="page-content"><div class="list menu-list"><ul>${MENU.map((word) => `<li><a href="#" class="item-content item-link${word === 'Wiadomości' ? ' item-selected' : ''}"><div class="item-inner"><div class="item-title">${word}</div>${word === 'Wiadomości' ? '<div class="item-after"><span class="badge">3</span></div>' : ''}</div></a></li>`).join('')}</ul></div><div class="block">Pracownia Lniana<br><small>Poziom: Zaufany sprzedawca</small></div></div></div></div>
<div class="view view-main"><div class="page${thread ? ' page-with-messagebar' : ''}">${thread ? conversation() : list()}</div></div>`;
const app = new Framework7({ el: '#root', theme: 'ios', name: 'Straganek' });
if (thread) app.messagebar.create({ el: '.messagebar' });
void drawn(thread ? '.message' : '.lista li');
