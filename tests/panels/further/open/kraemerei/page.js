// Server pages of 2012: questions follow one another as headings, lines and rules with no element around each; cells of nested tables hold the rest.
import './page.css';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];

const clock = (at) => `${two(at.getHours())}.${two(at.getMinutes())} Uhr`;
const date = (at) =>
  `${WEEKDAYS[at.getDay()]} ${two(at.getDate())}.${two(at.getMonth() + 1)}.${two(at.getFullYear() % 100)}`;

function when(at) {
  const day = ['heute', 'gestern'][daysAgo(at)];
  return day === undefined ? `${date(at)}, ${clock(at)}` : `${day}, ${clock(at)}`;
}

const AUTHORS = { buyer: 'vom Käufer', seller: 'von Ihnen', platform: 'vom Krämerei-Team' };
/** A point without colour; the style sheet colours it by the state. */
const POINT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const STATES = { open: 'offen', answered: 'beantwortet', done: 'abgeschlossen' };

const stateOf = ({ awaitingReply, status }) =>
  awaitingReply ? 'open' : status === 'done' ? 'done' : 'answered';

const question = (row) => `
<h4><img src="${POINT}" width="14" height="14" alt="${STATES[stateOf(row)]}" class="${stateOf(row)}"> <a href="frage.asp?nr=${row.key}">${row.topic}</a></h4>
<p class="wer">Frage Nr. ${row.key} von <a href="kunde.asp?id=${row.customer}">${row.buyer}</a> zu Artikel ${row.article}</p>
<p class="zuletzt">Letzter Beitrag ${AUTHORS[row.lastFrom]} ${when(row.at)} | ${row.count} ${row.count === 1 ? 'Beitrag' : 'Beiträge'} | <a href="frage.asp?nr=${row.key}#antwort">antworten</a> | <a href="melden.asp?nr=${row.key}">melden</a></p>
<hr>`;

const list = () => `
<h2>Kundenfragen</h2>
<form><table class="filter" cellpadding="3"><tr><td>Zeige:</td><td><select><option>alle Fragen</option><option>offene</option><option>beantwortete</option><option>abgeschlossene</option></select></td><td>Suche:</td><td><input type="text" name="s" size="24"></td><td><input type="submit" value="Los"></td></tr></table></form>
<hr>${rowsOf(truth).map(question).join('')}
<p class="seiten">Seite: <b>1</b> <a href="?s=2">2</a> <a href="?s=3">3</a> <a href="?s=4">4</a> <a href="?s=2">weiter &raquo;</a></p>`;

const post = ({ from, at, text }, index) => `
<tr><td class="verfasser" valign="top"><b>${from === 'seller' ? 'Uhrenstube Bern' : from === 'platform' ? 'Krämerei-Team' : thread.row.buyer}</b><br>${from === 'seller' ? 'Anbieter' : from === 'platform' ? 'Moderation' : 'Käufer'}</td><td class="beitrag" valign="top"><table width="100%" cellpadding="0" cellspacing="0"><tr><td class="nummer">#${index + 1}</td><td class="zeit" align="right">${date(at)}, ${clock(at)}</td></tr><tr><td colspan="2" class="text">${text.replaceAll('\n', '<br>')}</td></tr></table></td></tr>`;

const conversation = () => `
<h2>${thread.row.topic}</h2>
<p class="wer"><a href="fragen.asp">Kundenfragen</a> &gt; Frage Nr. ${thread.key}, Artikel ${thread.row.article}, Status: ${STATES[stateOf(thread.row)]}</p>
<table class="beitraege" width="100%" cellpadding="6" cellspacing="1">${thread.messages.map(post).join('')}</table>
<a name="antwort"></a><h3>Antwort schreiben</h3>
<form name="post" method="post" action="antworten.asp"><table cellpadding="3"><tr><td>&nbsp;</td><td><input type="button" value=" F " title="fett"><input type="button" value=" K " title="kursiv"><input type="button" value="Zitat"><input type="button" value="Liste"><input type="button" value="Bild"></td></tr>
<tr><td valign="top">Ihr Text:</td><td><textarea name="message" rows="8" cols="72"></textarea></td></tr>
<tr><td>&nbsp;</td><td><input type="checkbox" name="sig" checked> Signatur anhängen <input type="checkbox" name="mail"> bei Antwort per Mail benachrichtigen</td></tr>
<tr><td>&nbsp;</td><td><input type="submit" name="preview" value="Vorschau"> <input type="submit" name="post" value="Absenden"> <input type="submit" name="postclose" value="Absenden &amp; abschliessen"></td></tr></table></form>
<form name="notiz" method="post" action="notiz.asp"><p>Eigene Notiz: <input type="text" name="notiz" size="50"> <input type="submit" value="merken"></p></form>`;

const menu = [
  'Übersicht',
  'Meine Artikel',
  'Verkäufe',
  'Kundenfragen (5)',
  'Bewertungen',
  'Gebühren',
  'Abmelden',
];

document.title = thread ? `${thread.row.topic} - Krämerei` : 'Kundenfragen - Krämerei';
document.querySelector('#root').innerHTML = `
<table id="seite" align="center" width="940" cellpadding="0" cellspacing="0"><tr><td colspan="2" id="kopf"><table width="100%"><tr><td><span class="logo">Krämerei.ch</span></td><td align="right">Angemeldet als <b>Uhrenstube Bern</b><br>Letzte Anmeldung: Mi 18.11.26, 17.55 Uhr</td></tr></table></td></tr>
<tr><td id="links" valign="top" width="170"><ul>${menu.map((word) => `<li><a href="#">${word}</a></li>`).join('')}</ul><table class="kasten" width="160"><tr><th>Letzte Verkäufe</th></tr><tr><td>Wanduhr Nussbaum<br>CHF 240.- (gestern)</td></tr><tr><td>Taschenuhr Kette<br>CHF 35.- (Di 17.11.26)</td></tr><tr><td>Wecker rot<br>CHF 18.50 (Mo 16.11.26)</td></tr></table><table class="kasten" width="160"><tr><th>Neues von Krämerei</th></tr><tr><td>Ab 1. Dezember gelten neue Portotarife.</td></tr></table></td>
<td id="mitte" valign="top">${thread ? conversation() : list()}</td></tr><tr><td colspan="2" id="fuss">&copy; 2003-2026 Krämerei AG, Olten</td></tr></table>`;
void drawn(thread ? 'textarea[name="message"]' : '.zuletzt');
