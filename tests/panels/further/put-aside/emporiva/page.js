// A compiled application: of two columns of times, the customer's and the shop's, the later one is the last message; a third says until when to answer. The day of a message is a heading above it.
import './page.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WEEKDAYS = 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' ');
const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );

const dayMonth = (at) => `${two(at.getDate())}/${two(at.getMonth() + 1)}`;

function when(at) {
  if (at === null) return '–';
  if (daysAgo(at) === 0) return `oggi, ${hoursMinutes(at)}`;
  if (daysAgo(at) === 1) return `ieri, ${hoursMinutes(at)}`;
  if (daysAgo(at) < 7)
    return `${WEEKDAYS[at.getDay()].slice(0, 3)} ${dayMonth(at)}, ${hoursMinutes(at)}`;
  return dayMonth(at);
}
const dayLine = (at) =>
  `${WEEKDAYS[at.getDay()]} ${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}`;

const hash = 'svelte-1q8tz0';
const cell = (classes, text) => `<div class="cella ${classes} ${hash}">${text}</div>`;

/** The customer's and the shop's last times; after a new message, what was last is the other side's. */
function times({ at, lastFrom, lastMessageAt, other }) {
  const isNew = at.toISOString() !== new Date(lastMessageAt).toISOString();
  const earlier = other === null ? null : new Date(other);
  if (!isNew) return lastFrom === 'buyer' ? [at, earlier] : [earlier, at];
  return [at, new Date(lastMessageAt)];
}

const line = (row) => {
  const [customer, shop] = times(row);
  const isDue = row.awaitingReply;
  const sla = row.sla ?? 'entro oggi alle 20:50';
  return `<a class="riga ${hash}${row.closed && !isDue ? ' spenta' : ''}" href="/assistenza/${row.key}" data-sveltekit-preload-data="hover">${cell(
    'foto',
    '<span class="miniatura"></span>',
  )}${cell('oggetto', `<strong class="${hash}">${row.item}</strong><small class="${hash}">Ordine n. ${row.order}</small>`)}${cell('persona', row.buyer)}${cell('quando', when(customer))}${cell('quando', when(shop))}${cell('scadenza', isDue ? `<span class="etichetta ${row.late ? 'rossa' : 'gialla'} ${hash}">${sla}</span>` : row.closed ? `<span class="etichetta ${hash}">chiusa</span>` : '–')}</a>`;
};

const HEADS = [
  ['foto', ''],
  ['oggetto', 'Articolo'],
  ['persona', 'Cliente'],
  ['quando', 'Ultimo messaggio del cliente'],
  ['quando', 'Vostra ultima risposta'],
  ['scadenza', 'Da rispondere'],
];
const head = () =>
  `<div class="riga testa ${hash}">${HEADS.map(([classes, text]) => cell(classes, text)).join('')}</div>`;

const list = () => `
<div class="titolo ${hash}"><h1>Assistenza clienti</h1><span class="conta">10 di 58 conversazioni</span></div>
<div class="filtri ${hash}"><button class="pillola attiva" type="button">Tutte</button><button class="pillola" type="button">Da rispondere <b>4</b></button><button class="pillola" type="button">Scadute <b>2</b></button><button class="pillola" type="button">Chiuse</button><input type="search" placeholder="Cerca cliente, ordine, articolo"><select aria-label="Ordina per"><option>Più recenti</option><option>Scadenza</option></select></div>
<div class="griglia ${hash}">${head()}${rowsOf(truth).map(line).join('')}</div>
<div class="pagine ${hash}"><button type="button" disabled>Precedente</button><span>Pagina 1 di 6</span><button type="button">Successiva</button></div>`;

const ORDERS = [
  [
    'Macchina per pasta 150',
    '330-91901',
    'Rita Conte',
    'oggi, 15:58',
    'dom 20/12, 18:04',
    'da spedire',
  ],
  ['Moka 6 tazze', '330-91888', 'Ugo Ferri', 'oggi, 12:12', 'oggi, 12:15', 'da spedire'],
  [
    'Grattugia elettrica',
    '330-91790',
    'Enzo Greco',
    'sab 19/12, 10:30',
    'sab 19/12, 10:31',
    'spedito',
  ],
  [
    'Tagliere ulivo 60 cm',
    '330-91644',
    'Osteria dei Tigli',
    'ven 18/12, 09:15',
    'ven 18/12, 09:15',
    'consegnato',
  ],
  ['Set coltelli 5 pz', '330-91401', 'Ivan D’Amico', '13/12', '13/12', 'consegnato'],
  ['Stampi per biscotti', '330-91322', 'Giorgia', '12/12', '12/12', 'consegnato'],
];
const orders = () => `
<div class="titolo ${hash}"><h1>Ordini</h1></div><div class="griglia ${hash}"><div class="riga testa ${hash}">${['', 'Articolo', 'Cliente', 'Ordinato', 'Pagato', 'Stato'].map((text, index) => cell(HEADS[index][0], text)).join('')}</div>${ORDERS.map(([item, order, buyer, ordered, paid, state]) => `<a class="riga ${hash}" href="/ordini/${order}">${cell('foto', '<span class="miniatura"></span>')}${cell('oggetto', `<strong>${item}</strong><small>n. ${order}</small>`)}${cell('persona', buyer)}${cell('quando', ordered)}${cell('quando', paid)}${cell('scadenza', `<span class="etichetta ${hash}">${state}</span>`)}</a>`).join('')}</div>`;

const PRODUCTS = [
  ['Macchina per pasta 150', '59,00 €', '23 disponibili'],
  ['Moka 6 tazze', '28,50 €', '140 disponibili'],
  ['Set coltelli 5 pz', '74,90 €', '9 disponibili'],
  ['Tagliere ulivo 60 cm', '42,00 €', 'esaurito'],
  ['Padella ferro 28 cm', '36,00 €', '51 disponibili'],
];
const products = () =>
  `<div class="titolo ${hash}"><h1>Prodotti</h1></div><div class="schede ${hash}">${PRODUCTS.map(([name, price, stock]) => `<div class="scheda ${hash}"><span class="miniatura grande"></span><strong>${name}</strong><span>${price}</span><small>${stock}</small><button type="button">Modifica</button></div>`).join('')}</div>`;

const profile = () =>
  `<div class="titolo ${hash}"><h1>Profilo del negozio</h1></div><form class="modulo ${hash}"><label>Nome del negozio<input value="Cucina & Cose di Marco"></label><label>Descrizione<textarea rows="5">Utensili da cucina dal 1987.</textarea></label><label>Tempi di preparazione<select><option>1–2 giorni lavorativi</option></select></label><button type="button">Salva le modifiche</button></form>`;

const NAMES = { seller: 'Voi', platform: 'Emporiva' };
const entry = ({ from, at, text, photos, note }) => `
<li class="voce ${note ? 'nota' : from} ${hash}"><span class="punto ${hash}"></span><div class="corpo ${hash}"><div class="capo ${hash}"><span class="ora">${hoursMinutes(at)}</span> <b>${note ? `Nota interna di ${note}` : (NAMES[from] ?? thread.row.buyer)}</b>${note ? ' <span class="etichetta">il cliente non la vede</span>' : ''}</div><div class="testo ${hash}">${text}</div>${photos ? '<div class="foto-allegata"><span class="miniatura grande"></span></div>' : ''}</div></li>`;

function timeline() {
  const shown = [...thread.messages];
  if (thread.note) {
    const [note, at, text] = thread.note;
    shown.push({ note, at: new Date(at), text });
  }
  shown.sort((one, other) => one.at - other.at);
  const days = Map.groupBy(shown, ({ at }) => dayLine(at));
  return [...days]
    .map(
      ([day, entries]) =>
        `<h3 class="giorno ${hash}">${day}</h3><ol class="linea ${hash}">${entries.map(entry).join('')}</ol>`,
    )
    .join('');
}

const tool = (label, sign) =>
  `<button type="button" class="strumento ${hash}" aria-label="${label}">${sign}</button>`;

const conversation = () => `
<div class="titolo ${hash}"><a href="/assistenza">‹ Assistenza</a><h1>${thread.row.buyer}</h1><span class="etichetta">${thread.row.item}</span></div>
<div class="due ${hash}"><section class="${hash}">${timeline()}
<div class="risposta ${hash}"><div class="schedine ${hash}" role="tablist"><button role="tab" aria-selected="true" type="button">Rispondi al cliente</button><button role="tab" aria-selected="false" type="button">Nota interna</button></div>
<div class="strumenti ${hash}">${tool('Grassetto', '<b>G</b>')}${tool('Corsivo', '<i>C</i>')}${tool('Elenco', '•')}${tool('Allega', '📎')}<select aria-label="Risposta rapida"><option>Risposte rapide</option><option>Grazie della foto</option></select></div>
<div class="campo ${hash}" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Risposta"></div>
<div class="fondo ${hash}"><small>Ctrl + Invio per inviare</small><div role="button" tabindex="0" class="tasto invia-chiudi ${hash}">Invia e chiudi</div><div role="button" tabindex="0" class="tasto pieno invia ${hash}">Invia</div></div>
<div role="tabpanel" hidden><textarea placeholder="Scrivi una nota per i colleghi"></textarea><button type="button">Salva nota</button></div></div></section>
<aside class="scheda ${hash}"><h2>Ordine n. ${thread.row.order}</h2><p>${thread.row.item}</p><p>Consegnato il 15/12 alle 10:22</p><h2>Rimborso</h2><label>Importo <input type="number" value="0"></label><label>Motivo <textarea rows="2" placeholder="Il motivo sarà visibile al cliente"></textarea></label><button type="button">Rimborsa</button></aside></div>`;

const PAGES = { '/ordini': orders, '/prodotti': products, '/profilo': profile };
const MENU = [
  ['/panoramica', 'Panoramica'],
  ['/ordini', 'Ordini'],
  ['/prodotti', 'Prodotti'],
  ['/assistenza', 'Assistenza'],
  ['/pagamenti', 'Pagamenti'],
  ['/profilo', 'Profilo'],
];

document.title = 'Emporiva Venditori';
document.querySelector('#root').innerHTML = `
<div style="display: contents"><header class="${hash}"><b>emporiva</b><nav>${MENU.map(([href, word]) => `<a class="${hash}${location.pathname.startsWith(href) ? ' qui' : ''}" href="${href}">${word}</a>`).join('')}</nav><span class="negozio ${hash}">Cucina &amp; Cose di Marco</span><button type="button" aria-label="Notifiche">🔔 3</button></header>
<main class="${hash}">${thread ? conversation() : (PAGES[location.pathname] ?? list)()}</main>
<div class="biscotti ${hash}"><p>Usiamo solo cookie tecnici.</p><button type="button">Ho capito</button></div>
<div id="svelte-announcer" aria-live="assertive" aria-atomic="true" style="position: absolute; left: 0; top: 0; clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px">Emporiva Venditori</div></div>`;
void drawn('main');
