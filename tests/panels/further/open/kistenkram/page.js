// Rows of two heights at places of their own, drawn while in view by nodes that are used again, so in any order; slant and a word for screen readers mark answers.
import './page.css';

import { daysAgo, dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'];

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `heute um ${hoursMinutes(at)}`;
  if (days === 1) return `gestern um ${hoursMinutes(at)}`;
  if (days < 7)
    return `${WEEKDAYS[at.getDay()]} ${at.getDate()}.${at.getMonth() + 1}., ${hoursMinutes(at)}`;
  return dayMonthYear(at);
}

const SPOKEN = { seller: 'Ihre Antwort:', platform: 'Hinweis von Kistenkram:' };

const spoken = ({ lastFrom }) =>
  SPOKEN[lastFrom] ? `<span class="nur-vorlesen">${SPOKEN[lastFrom]} </span>` : '';
const badge = ({ unread, count }) =>
  unread ? `<span class="marke">${count ?? 1} neue</span>` : '';
const shipping = ({ ship }) => (ship ? `<span class="frist">Versand bis ${ship}</span>` : '');

const rowHtml = (row) => `
<div class="oben"><span class="name">${row.buyer}</span>${badge(row)}<span class="zeit">${when(row.at)}</span></div>
<div class="mitte">${row.subject[0]} <span class="nr">${row.key}</span>${shipping(row)}</div>
<div class="unten von-${row.lastFrom}">${spoken(row)}${row.snippet}</div>`;

const NOTICE =
  '<div class="werbung"><b>Anzeige</b> Kartons mit Ihrem Logo ab 0,39 € – nur bis 30.11. <a href="/kartons">Ansehen</a></div>';

/** Entries with the place of each: an advertisement stands among the rows. */
function placed() {
  const entries = rowsOf(truth).map((row) => ({ row, height: row.long ? 112 : 82 }));
  entries.splice(4, 0, { row: null, height: 48 });
  let top = 0;
  return entries.map((entry) => {
    const here = { ...entry, top };
    top += entry.height;
    return here;
  });
}

/** Keeps as many nodes as are in view and puts what is scrolled out to use again. */
function virtualise(scroller) {
  const entries = placed();
  const { top, height } = entries.at(-1);
  const sheet = scroller.firstElementChild;
  sheet.style.height = `${top + height}px`;
  const shown = new Map();
  const inView = ({ top: from, height: high }) =>
    from + high > scroller.scrollTop - 90 && from < scroller.scrollTop + scroller.clientHeight + 90;
  const draw = () => {
    const wanted = entries.filter(inView);
    const spare = [...shown].filter(([entry]) => !wanted.includes(entry));
    for (const [entry] of spare) shown.delete(entry);
    const free = spare.map(([, node]) => node);
    for (const [index, entry] of wanted.entries()) {
      if (shown.has(entry)) continue;
      const node = free.pop() ?? document.createElement('div');
      if (!node.isConnected) sheet.insertBefore(node, sheet.children[(index * 5) % 3] ?? null);
      node.className = entry.row ? 'zeile' : 'zwischen';
      node.style.cssText = `transform: translateY(${entry.top}px); height: ${entry.height}px`;
      if (entry.row) node.dataset.vorgang = entry.row.key;
      else delete node.dataset.vorgang;
      node.innerHTML = entry.row ? rowHtml(entry.row) : NOTICE;
      shown.set(entry, node);
    }
    for (const node of free) if (![...shown.values()].includes(node)) node.remove();
  };
  scroller.addEventListener('scroll', draw);
  draw();
}

const list = () => `
<h1>Nachrichten</h1><div class="leiste"><span class="reiter an">Alle</span><span class="reiter">Mit Bestellung</span><span class="reiter">Ablage</span><input type="search" placeholder="Nachrichten durchsuchen"></div>
<div class="rolle"><div class="bahn"></div></div>`;

const dayOf = (at) =>
  at.toLocaleDateString('de', { weekday: 'long', day: 'numeric', month: 'long' });
const NAMES = { seller: 'Kistenschmiede Bamberg', buyer: thread?.row.buyer };

function message({ from, at, text }, index, all) {
  const before = all[index - 1];
  const newDay = before === undefined || daysAgo(before.at) !== daysAgo(at);
  const newAuthor = newDay || before.from !== from;
  const separator = newDay ? `<div class="tag">${dayOf(at)}</div>` : '';
  if (from === 'platform')
    return `${separator}<div class="ereignis">${text} · ${hoursMinutes(at)}</div>`;
  return `${separator}<div class="beitrag">${newAuthor ? `<div class="absender">${NAMES[from]}</div>` : ''}<div class="inhalt">${text}</div><div class="uhr">${hoursMinutes(at)} Uhr</div></div>`;
}

const note = ([author, at, text]) =>
  `<div class="notiz"><b>Notiz von ${author}</b> (nur intern) · ${dayMonthYear(new Date(at))}, ${hoursMinutes(new Date(at))}<div>${text}</div></div>`;

const conversation = () => `
<p><a href="/nachrichten">Zurück zu den Nachrichten</a></p><h1>${thread.row.subject[0]}</h1><p class="nr">Vorgang ${thread.key} mit ${thread.row.buyer}</p>
<div class="verlauf">${thread.messages.map(message).join('')}${thread.note ? note(thread.note) : ''}</div>
<div class="feld antwort"><div class="kopf"><b>Antwort</b><button type="button">Vorlage ▾</button><button type="button">Anhang</button></div><div class="eingabe" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Antwort an ${thread.row.buyer}"></div><div class="fuss"><small>Noch 4000 Zeichen · Umschalt + Eingabe sendet</small><button type="button" class="los">Senden</button><button type="button" class="los-erledigt">Senden und ablegen</button></div></div>
<div class="feld intern"><div class="kopf"><b>Interne Notiz</b></div><div class="eingabe" contenteditable="true" role="textbox" aria-label="Interne Notiz"></div><div class="fuss"><button type="button">Notiz speichern</button></div></div>
<div class="feld"><div class="kopf"><b>Problem an Kistenkram melden</b></div><textarea rows="2" aria-label="Was ist passiert?"></textarea><div class="fuss"><button type="button">Meldung senden</button></div></div>`;

const MENU = ['Übersicht', 'Artikel', 'Bestellungen', 'Nachrichten', 'Finanzen'];

document.title = thread ? `${thread.key} – Kistenkram` : 'Nachrichten – Kistenkram';
document.querySelector('#root').innerHTML = `
<div class="kopfzeile"><b>Kistenkram</b> für Händler<span>Kistenschmiede Bamberg</span></div>
<div class="rahmen"><div class="menue">${MENU.map((word) => `<a href="#" class="${word === 'Nachrichten' ? 'hier' : ''}">${word}</a>`).join('')}</div><div class="haupt">${thread ? conversation() : list()}</div></div>`;
if (!thread) virtualise(document.querySelector('.rolle'));
void drawn(thread ? '.antwort' : '.zeile');
