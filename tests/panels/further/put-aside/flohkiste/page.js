// A messenger beside a market: ticks alone mark the shop's own words; a pinned chat, one who is typing, a draft, a voice, photos.
import './page.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = 'So Mo Di Mi Do Fr Sa'.split(' ');
const WEEKDAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'Gestern';
  if (days < 7) return DAYS[at.getDay()];
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.${two(at.getFullYear() % 100)}`;
}

function dayOf(at) {
  const days = daysAgo(at);
  return days === 0 ? 'Heute' : days === 1 ? 'Gestern' : WEEKDAYS[at.getDay()];
}

const tick = (count) =>
  `<svg class="haken haken-${count}" viewBox="0 0 20 12" role="img"><title>${count === 2 ? 'Gelesen' : 'Zugestellt'}</title><path d="M1 6l4 4 7-8${count === 2 ? 'M8 9l1 1 8-8' : ''}" fill="none" stroke="currentColor" stroke-width="1.6"></path></svg>`;
const sign = (name, path) =>
  `<svg class="zeichen" viewBox="0 0 16 16" role="img" aria-label="${name}"><path d="${path}" fill="currentColor"></path></svg>`;

function words({ lastFrom, ticks, typing, draft, voice, photo, snippet }) {
  if (typing) return '<span class="tippt">schreibt …</span>';
  if (draft) return `<span class="entwurf">Entwurf:</span> ${draft}`;
  const kind = voice
    ? `${sign('', 'M6 1h4v8H6zM3 7h1a4 4 0 0 0 8 0h1a5 5 0 0 1-4 5v3H7v-3a5 5 0 0 1-4-5z')} ${voice} `
    : photo
      ? `${sign('', 'M1 4h14v10H1zm7 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z')} `
      : '';
  return `${lastFrom === 'seller' ? tick(ticks) : ''}${kind}${snippet}`;
}

const chat = (row) => `
<li class="chat${row.key === thread?.key ? ' offen' : ''}" id="chat-${row.key}" tabindex="0" hx-get="/chats/${row.key}" hx-target="#verlauf" hx-push-url="true" hx-swap="innerHTML"><span class="kopf" style="background:hsl(${(row.buyer.length * 67) % 360} 40% 55%)">${row.buyer[0].toUpperCase()}</span><div class="mitte"><div class="oben"><b class="name">${row.buyer}</b>${row.muted ? sign('Stumm', 'M2 6h3l4-4v12l-4-4H2zm9 0 4 4m0-4-4 4') : ''}<span class="zeit${row.unread ? ' neu' : ''}">${when(row.at)}</span></div><div class="artikel">${row.subject}</div><div class="unten"><span class="worte">${words(row)}</span>${row.pinned ? sign('Angeheftet', 'M5 1h6l-1 6 3 3H9l-1 5-1-5H3l3-3z') : ''}${row.unread ? `<span class="zahl" aria-label="${row.count ?? 1} ungelesen">${row.count ?? 1}</span>` : ''}</div></div></li>`;

const side = `
<aside class="links"><div class="kopfzeile"><b>Chats</b><button type="button" aria-label="Neue Gruppe">＋</button><button type="button" aria-label="Menü">⋮</button></div>
<form class="suche" hx-get="/chats/suche" hx-trigger="keyup changed delay:300ms from:input" hx-target="#liste"><input type="search" name="q" placeholder="Suchen"></form>
<div class="filter"><button class="an">Alle</button><button>Ungelesen</button><button>Verkauf</button><button>Ankauf</button></div>
<ul class="liste" id="liste" hx-sse="connect:/ereignisse">${rowsOf(truth).map(chat).join('')}</ul>
<p class="archiv"><a href="/chats/archiv">Archiviert (38)</a></p></aside>`;

function bubbles(messages) {
  let day = '';
  return messages
    .map(({ from, at, text, ticks, like }) => {
      const mark =
        dayOf(at) === day ? '' : `<div class="tag"><span>${(day = dayOf(at))}</span></div>`;
      if (from === 'platform')
        return `${mark}<div class="hinweis"><span>${text}</span> <time>${hoursMinutes(at)}</time></div>`;
      return `${mark}<div class="blase ${from === 'seller' ? 'raus' : 'rein'}"><div class="text">${text}</div><div class="fuss"><time>${hoursMinutes(at)}</time>${from === 'seller' ? tick(ticks) : ''}</div>${like ? '<button class="reaktion" type="button" aria-label="Reaktion: Daumen hoch">👍</button>' : ''}</div>`;
    })
    .join('');
}

const open = () => `
<div class="kopfzeile"><span class="kopf" style="background:#888">${thread.row.buyer[0].toUpperCase()}</span><div><b>${thread.row.buyer}</b><br><small>zuletzt online heute um 16:32</small></div><span class="rechts"><button type="button" aria-label="Im Chat suchen">⌕</button><button type="button" aria-label="Menü">⋮</button></span></div>
<div class="anzeige"><i></i><div><a href="/anzeige/20931">${thread.row.subject}</a><br><small>Anzeige aktiv · 85 € VB</small></div><button type="button" hx-post="/angebot">Preisvorschlag senden</button></div>
<div class="flaeche" id="nachrichten">${bubbles(thread.messages)}</div>
<form class="eingabe" hx-post="/chats/${thread.key}/senden" hx-target="#nachrichten" hx-swap="beforeend"><button type="button" aria-label="Emoji">☺</button><button type="button" aria-label="Anhängen">＋</button><div id="nachricht" class="feld" contenteditable="plaintext-only" role="textbox" aria-placeholder="Nachricht" title="Nachricht eingeben"></div><button type="button" aria-label="Sprachnachricht aufnehmen">●</button><button class="abschicken" type="submit" aria-label="Senden"><svg viewBox="0 0 20 20" width="20"><path d="M2 2l16 8-16 8 3-8z" fill="currentColor"></path></svg></button></form>`;

const none = `<div class="leer"><h2>Flohkiste Web</h2><p>Wähle links einen Chat aus. Deine Nachrichten werden mit der App auf dem Telefon abgeglichen.</p></div>`;

const RAIL = [
  ['Anzeigen', '▦'],
  ['Chats', '✉'],
  ['Bestellungen', '▤'],
  ['Bewertungen', '★'],
  ['Einstellungen', '⚙'],
];

document.title = `${thread ? `${thread.row.buyer} – ` : '(3) '}Flohkiste Web`;
document.querySelector('#root').innerHTML = `
<div class="app"><nav class="schiene">${RAIL.map(([name, glyph]) => `<a href="#" title="${name}" aria-label="${name}"${name === 'Chats' ? ' class="an"' : ''}>${glyph}</a>`).join('')}<a href="/konto" class="ich" title="Trödel Thielen" aria-label="Konto: Trödel Thielen">TT</a></nav>${side}<main class="verlauf" id="verlauf">${thread ? open() : none}</main></div>
<div class="htmx-indicator" hidden>Lädt …</div><template id="blase"><div class="blase raus"><div class="text"></div><div class="fuss"><time></time></div></div></template>`;
void drawn(thread ? '#nachricht' : '.chat');
