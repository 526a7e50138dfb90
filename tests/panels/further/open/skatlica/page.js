// Two feeds side by side of the same make, conversations and notices; the shop's own name opens what it said last, a term stands where an answer is due.
import './page.css';

import { html, nothing, render } from 'lit';

import {
  daysAgo,
  drawn,
  hoursMinutes,
  minutesAgo,
  rowsOf,
  threadHere,
  two,
} from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const SHOP = 'Keramika Breg';
const WEEKDAYS = ['ned.', 'pon.', 'tor.', 'sre.', 'čet.', 'pet.', 'sob.'];

/** pred 1 uro, pred 2 urama, pred 3 urami */
const ago = (count, one, pair, more) =>
  `pred ${count} ${count === 1 ? one : count === 2 ? pair : more}`;

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return ago(minutes, 'minuto', 'minutama', 'minutami');
  if (daysAgo(at) === 0) return ago(Math.floor(minutes / 60), 'uro', 'urama', 'urami');
  if (daysAgo(at) === 1) return `včeraj ob ${hoursMinutes(at)}`;
  if (daysAgo(at) < 7) return `${WEEKDAYS[at.getDay()]}, ${at.getDate()}. ${at.getMonth() + 1}.`;
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.`;
}

const AUTHORS = { seller: `${SHOP}:`, platform: 'Škatlica:' };
const stars = (count) => '★'.repeat(count) + '☆'.repeat(5 - count);
const pictures = (count) =>
  count
    ? html`<div class="slike">${Array.from({ length: count }, () => html`<i></i>`)}</div>`
    : nothing;

const entry = (row) => html`
  <li class="vnos ${row.unread ? 'sveze' : ''}">
    <div class="prva">
      <a href="/prejeto/pogovor/${row.key}">${row.buyer}</a>${
        row.unread ? html`<b class="pika" title="Neprebrano"></b>` : nothing
      }<span>${when(row.at)}</span>
    </div>
    <div class="druga">${row.subject}<span>naročeno ${row.ordered}</span></div>
    ${
      row.review
        ? html`<blockquote>
            <span title="${row.stars} od 5">${stars(row.stars)}</span> ${row.review}
          </blockquote>`
        : nothing
    }
    <div class="tretja">
      <strong>${AUTHORS[row.lastFrom] ?? `${row.buyer}:`}</strong> ${row.snippet}
    </div>
    ${pictures(row.photos)}
    ${
      row.awaitingReply
        ? html`<div class="rok">
            Odgovorite do: <em>${row.until ?? 'jutri'}</em>
            <a href="/prejeto/pogovor/${row.key}">Odgovori</a>
          </div>`
        : nothing
    }
  </li>
`;

const NOTICES = [
  ['Izplačilo 318,40 €', 'pred 2 urama', 'november', 'Znesek bo na računu v dveh dneh.'],
  ['Nova ocena', 'včeraj ob 21:17', 'Magnet hruška', 'Kupec vas je ocenil s petimi zvezdicami.'],
  ['Oglas poteče', 'tor., 17. 11.', 'Vrč za vodo', 'Podaljšajte ga do konca tedna.'],
  ['Nov sledilec', '11.11.', 'petra.s', 'Zdaj vam sledi 214 ljudi.'],
  ['Spremenjeni pogoji', '02.11.', 'Škatlica', 'Veljajo od 1. decembra.'],
];
const notice = ([title, time, about, text], index) => html`
  <li class="vnos">
    <div class="prva">
      <a href="/prejeto/obvestilo/${index + 901}">${title}</a><span>${time}</span>
    </div>
    <div class="druga">${about}</div>
    <div class="tretja"><strong>Škatlica:</strong> ${text}</div>
  </li>
`;

const list = () => html`
  <div class="dvoje">
    <section>
      <h2>Pogovori <small>2 neprebrana</small></h2>
      <ol class="vnosi">
        ${rowsOf(truth).map(entry)}
      </ol>
      <button type="button">Naloži starejše</button>
    </section>
    <section>
      <h2>Obvestila <small>0 novih</small></h2>
      <ol class="vnosi">
        ${NOTICES.map(notice)}
      </ol>
    </section>
  </div>
`;

const NAMES = { seller: SHOP, buyer: thread?.row.buyer };
const dayOf = (at) =>
  at.toLocaleDateString('sl', { weekday: 'long', day: 'numeric', month: 'long' });

const message = ({ at, text, quote, original, photos }) => html`
  <div class="izjava">
    ${quote ? html`<blockquote>${quote}</blockquote>` : nothing}
    <p>${text}</p>
    ${
      original
        ? html`<details>
            <summary>Prevedeno iz nemščine, pokaži izvirnik</summary>
            ${original}
          </details>`
        : nothing
    }
    ${pictures(photos)}<time>${hoursMinutes(at)}</time>
  </div>
`;

/** Neighbours for which `same` holds stand together. */
function runs(all, same) {
  const found = [];
  for (const one of all) {
    if (found.length > 0 && same(found.at(-1)[0], one)) found.at(-1).push(one);
    else found.push([one]);
  }
  return found;
}

const side = (some) =>
  some[0].from === 'platform'
    ? some.map(
        ({ at, text }) =>
          html`<div class="vmes">
            <p>${text}</p>
            <time>${hoursMinutes(at)}</time>
          </div>`,
      )
    : html`<div class="glas">
        <h4>${NAMES[some[0].from]}</h4>
        ${some.map(message)}
      </div>`;

const day = (some) => html`
  <div class="dan">
    <h3>${dayOf(some[0].at)}</h3>
    ${runs(some, (one, other) => one.from === other.from).map(side)}
  </div>
`;

const conversation = () => html`
  <p><a href="/prejeto">Nazaj na prejeto</a></p>
  <h2>${thread.row.buyer}</h2>
  <p class="druga">${thread.row.subject} · naročeno ${thread.row.ordered}</p>
  <div class="pisi">
    <div
      contenteditable="true"
      role="textbox"
      aria-multiline="true"
      aria-label="Napišite sporočilo kupcu"
    ></div>
    <div class="orodja">
      <button type="button">Predloge</button><button type="button">Priponka</button
      ><button type="button">Shrani osnutek</button
      ><small>0/1200 · Enter pošlje, Shift + Enter nova vrstica</small>
    </div>
  </div>
  <div class="dvoje">
    <section>
      ${runs(
        thread.messages.toReversed(),
        (one, other) => daysAgo(one.at) === daysAgo(other.at),
      ).map(day)}
    </section>
    <section>
      <form class="obrazec">
        <label for="opomba">Opomba za sodelavce</label><textarea id="opomba" rows="2"></textarea
        ><button type="button">Shrani opombo</button>
        ${
          thread.note
            ? html`<div class="opomba">
                ${thread.note[0]}, ${when(new Date(thread.note[1]))}: ${thread.note[2]}
              </div>`
            : nothing
        }
      </form>
      <form class="obrazec">
        <label for="pritozba">Pritožba Škatlici</label><textarea id="pritozba" rows="2"></textarea
        ><button type="button">Pošlji pritožbo</button>
      </form>
    </section>
  </div>
`;

document.title = thread ? `${thread.row.buyer} – Škatlica` : 'Prejeto – Škatlica';
render(
  html`
    <header class="glava">
      <b>škatlica</b>${['Moji oglasi', 'Naročila', 'Prejeto', 'Denar'].map(
        (word) =>
          html`<a href="#" aria-current=${word === 'Prejeto' ? 'page' : nothing}>${word}</a>`,
      )}<span>${SHOP}</span>
    </header>
    <main>${thread ? conversation() : list()}</main>
  `,
  document.querySelector('#root'),
);
void drawn(thread ? '.pisi' : '.vnos');
