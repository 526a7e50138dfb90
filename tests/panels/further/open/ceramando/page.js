// Three panes: the list's rows are buttons grouped by product, an arrow marks the shop's own words; orders at the right are buttons alike.
import './page.css';

import { h, render } from 'preact';

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
const WEEKDAYS = 'dom lun mar mer gio ven sab'.split(' ');

const dayMonth = (at) => `${two(at.getDate())}/${two(at.getMonth() + 1)}`;

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `${minutes} min fa`;
  if (daysAgo(at) === 0) return `${Math.floor(minutes / 60)} h fa`;
  if (daysAgo(at) === 1) return `ieri alle ${hoursMinutes(at)}`;
  if (daysAgo(at) < 7) return `${WEEKDAYS[at.getDay()]} ${dayMonth(at)}`;
  return dayMonth(at);
}

const initials = (name) =>
  name
    .split(/[\s._&]+/u)
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join('');

const row = ({ key, buyer, at, lastFrom, unread, snippet, translated, closed }) =>
  h(
    'button',
    {
      key,
      type: 'button',
      class: `voce${unread ? ' nuova' : ''}${thread?.key === key ? ' scelta' : ''}`,
      'data-conv': key,
      onClick: () => location.assign(`/conversazioni?c=${key}`),
    },
    h('span', { class: 'tondo' }, initials(buyer)),
    h(
      'span',
      { class: 'parole' },
      h('span', { class: 'chi' }, buyer),
      h('span', { class: 'detto' }, lastFrom === 'seller' && h('b', null, '→ '), snippet),
      translated && h('em', null, translated),
      closed && h('span', { class: 'chiusa' }, 'Chiusa'),
    ),
    h(
      'span',
      { class: 'lato' },
      when(at),
      unread && h('span', { class: 'pallino', title: 'Non letto' }),
    ),
  );

function groups() {
  const products = Map.groupBy(rowsOf(truth), ({ subject }) => subject);
  return [...products].map(([product, rows]) =>
    h(
      'div',
      { class: 'gruppo', key: product },
      h(
        'div',
        { class: 'prodotto' },
        h('i'),
        h('strong', null, product),
        h('small', null, `${rows.length}`),
      ),
      rows.map(row),
    ),
  );
}

const list = h(
  'section',
  { class: 'elenco' },
  h('h1', null, 'Conversazioni'),
  h('input', { type: 'search', placeholder: 'Cerca persona o prodotto' }),
  groups(),
  h('p', { class: 'legenda' }, '→ l’ultima parola è vostra'),
);

const ORDERS = [
  ['Giulia Ferri', 'Ordine 10482 · da preparare', '3 h fa'],
  ['Carla Bo', 'Ordine 10466 · sostituzione', 'ieri alle 10:02'],
  ['Bar Centrale', 'Ordine 10459 · spedito', 'lun 16/11'],
  ['Teresa Gallo', 'Ordine 10431 · consegnato', '12/11'],
];
const orders = h(
  'aside',
  { class: 'elenco ordini' },
  h('h2', null, 'Ordini in corso'),
  ORDERS.map(([name, state, time]) =>
    h(
      'button',
      { type: 'button', class: 'voce', key: name },
      h('span', { class: 'tondo' }, initials(name)),
      h(
        'span',
        { class: 'parole' },
        h('span', { class: 'chi' }, name),
        h('span', { class: 'detto' }, state),
      ),
      h('span', { class: 'lato' }, time),
    ),
  ),
);

const bubble = ({ at, text, offer, photo, deleted }) =>
  h(
    'div',
    { class: 'fumetto', key: text },
    h(deleted ? 'i' : 'div', { class: 'testo' }, text),
    photo && h('div', { class: 'foto' }, h('i'), h('i'), h('i')),
    offer &&
      h(
        'div',
        { class: 'offerta' },
        h('button', { type: 'button' }, 'Accetta'),
        h('button', { type: 'button' }, 'Rifiuta'),
      ),
    h('time', null, `${dayMonth(at)} ${hoursMinutes(at)}`),
  );

/** Messages that follow one another from the same side stand under one name. */
function runs(messages) {
  const found = [];
  for (const message of messages) {
    const last = found.at(-1);
    if (last?.[0].from === message.from) last.push(message);
    else found.push([message]);
  }
  return found;
}

const NAMES = { seller: 'Bottega Montelupo', buyer: thread?.row.buyer };

const run = (messages) =>
  messages[0].from === 'platform'
    ? messages.map(({ at, text }) =>
        h('p', { class: 'avviso' }, `${text} ${dayMonth(at)} ${hoursMinutes(at)}`),
      )
    : h(
        'div',
        { class: `serie da-${messages[0].from === 'seller' ? 'noi' : 'loro'}` },
        h('b', { class: 'nome' }, NAMES[messages[0].from]),
        messages.map(bubble),
      );

const conversation = () =>
  h(
    'section',
    { class: 'dialogo' },
    h('header', null, h('h2', null, thread.row.buyer), h('span', null, thread.row.subject)),
    h('div', { class: 'corpo' }, runs(thread.messages).map(run)),
    h(
      'div',
      { class: 'proposta' },
      'Proponi un prezzo ',
      h('input', { type: 'number', 'aria-label': 'Prezzo proposto', value: 5 }),
      h('button', { type: 'button' }, 'Invia proposta'),
    ),
    h(
      'div',
      { class: 'barra' },
      h('button', { type: 'button', 'aria-label': 'Allega una foto' }, '📎'),
      h('button', { type: 'button', 'aria-label': 'Risposte pronte' }, '⚡'),
      h('textarea', { class: 'scrivi', rows: 2, placeholder: `Scrivi a ${thread.row.buyer}` }),
      h('button', { type: 'button', 'aria-label': 'Invia', class: 'invia' }, '➤'),
    ),
    h('label', { class: 'tasto' }, h('input', { type: 'checkbox' }), ' Il tasto Invio spedisce'),
  );

const empty = () =>
  h('section', { class: 'dialogo vuoto' }, h('p', null, 'Scegli una conversazione a sinistra.'));

document.title = thread ? `${thread.row.buyer} · Ceramando` : 'Conversazioni · Ceramando';
render(
  [
    h(
      'header',
      { class: 'testata' },
      h('b', null, 'ceramando'),
      ['Vetrina', 'Magazzino', 'Ordini', 'Conversazioni', 'Incassi'].map((word) =>
        h('a', { href: '#', 'aria-current': word === 'Conversazioni' ? 'page' : null }, word),
      ),
      h('span', null, 'Bottega Montelupo ▾'),
    ),
    h('main', null, list, thread ? conversation() : empty(), orders),
  ],
  document.querySelector('#root'),
);
void drawn(thread ? '.scrivi' : '.voce');
