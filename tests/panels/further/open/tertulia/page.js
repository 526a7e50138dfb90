// A timeline: days are its headings, the hour by a twelve-hour clock stands at its left, a sentence tells who did what; a conversation opens in a modal dialog.
import { html, nothing, render } from 'lit';
import Squire from 'squire-rte';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

const clock = (at) =>
  `${at.getHours() % 12 || 12}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'a. m.' : 'p. m.'}`;

function dayOf(at) {
  const days = daysAgo(at);
  if (days < 2) return ['Hoy', 'Ayer'][days];
  const year = at.getFullYear() === new Date().getFullYear() ? '' : ` de ${at.getFullYear()}`;
  return `${WEEKDAYS[at.getDay()]}, ${at.getDate()} de ${MONTHS[at.getMonth()]}${year}`;
}

const whole = (at) =>
  `${at.getDate()} ${MONTHS[at.getMonth()].slice(0, 3)} ${at.getFullYear()}, ${clock(at)}`;

const said = ({ buyer, lastFrom }) => {
  const name = html`<a class="persona" href="#">${buyer}</a>`;
  if (lastFrom === 'buyer') return html`${name} te escribió`;
  if (lastFrom === 'seller') return html`Le respondiste a ${name}`;
  return html`<b>Tertulia</b> cerró la conversación con ${name}`;
};

const entry = (row) => html`
  <li class="hito" data-conversacion=${row.key}>
    <time class="hora">${clock(row.at)}</time>
    <span
      class=${row.awaitingReply ? 'punto pendiente' : 'punto'}
      role="img"
      aria-label=${row.awaitingReply ? 'Pendiente' : 'Al día'}
    ></span>
    <div class="cuerpo">
      <div class="frase">
        ${said(row)} · <a href="/pedidos/${row.order}">Pedido ${row.order}</a>
      </div>
      <div class="pieza">${row.item}</div>
      <blockquote>${row.snippet}</blockquote>
      <button @click=${() => location.assign(`/taller/mensajes#c=${row.key}`)}>
        ${row.awaitingReply ? 'Responder' : 'Abrir'}
      </button>
    </div>
  </li>
`;

function days() {
  const groups = Map.groupBy(rowsOf(truth), ({ at }) => dayOf(at));
  return [...groups].map(
    ([day, rows]) =>
      html`<h3 class="dia"><span>${day}</span></h3>
        <ol class="linea">
          ${rows.map(entry)}
        </ol>`,
  );
}

const MOVES = [
  ['Pago recibido', 'Pedido 4471-19', '$ 86.000', '11:20 a. m.'],
  ['Envío recogido', 'Pedido 4471-17', 'Servientrega', '10:05 a. m.'],
  ['Pago recibido', 'Pedido 4471-16', '$ 132.500', '8:47 a. m.'],
  ['Retiro al banco', 'Bancolombia', '$ 410.000', 'ayer'],
];

const side = html`
  <aside>
    <section class="caja">
      <h4>Esta semana</h4>
      <dl>
        <dt>Ventas</dt>
        <dd>$ 1.284.000</dd>
        <dt>Tiempo de respuesta</dt>
        <dd>4 h 10 min</dd>
        <dt>Calificación</dt>
        <dd>4,8 ★</dd>
      </dl>
    </section>
    <section class="caja">
      <h4>Movimientos</h4>
      <ul>
        ${MOVES.map(([what, where, sum, time]) => html`<li><b>${what}</b><br />${where} · ${sum}<br /><small>${time}</small></li>`)}
      </ul>
    </section>
    <section class="caja">
      <h4>Destaca tu vitrina</h4>
      <div class="vitrina">
        <div>Mochila wayuu<br /><b>$ 180.000</b></div>
        <div>Hamaca<br /><b>$ 240.000</b></div>
      </div>
    </section>
  </aside>
`;

const message = ({ from, at, text }) => html`
  <li class="mensaje ${from}">
    ${from === 'platform' ? nothing : html`<span class="quien">${from === 'seller' ? 'Tú' : thread.row.buyer}</span>`}
    <span class="cuando">${whole(at)}</span>
    <p>${text}</p>
  </li>
`;

const conversation = () => html`
  <dialog class="charla" aria-label="Conversación con ${thread.row.buyer}">
    <header>
      <h2>${thread.row.buyer}</h2>
      <span>${thread.row.item} · Pedido ${thread.row.order}</span
      ><button aria-label="Cerrar ventana">×</button>
    </header>
    <ol class="mensajes">
      ${thread.messages.map(message)}
    </ol>
    <div class="redactor">
      <div class="formato">
        <button title="Negrita"><b>N</b></button><button title="Cursiva"><i>C</i></button
        ><button title="Enlace">🔗</button>
      </div>
      <div class="texto"></div>
      <div class="acciones">
        <button class="adjuntar">Adjuntar foto</button
        ><button class="principal enviar">Enviar</button
        ><button class="enviar-cerrar">Enviar y cerrar</button>
      </div>
    </div>
    <details class="ayuda" open>
      <summary>Pedir ayuda a Tertulia</summary>
      <textarea rows="2" placeholder="Cuéntanos qué pasa; solo lo lee nuestro equipo"></textarea
      ><button>Solicitar mediación</button>
    </details>
  </dialog>
`;

const MENU = ['Inicio', 'Vitrina', 'Pedidos', 'Mensajes', 'Envíos', 'Cobros'];

document.title = 'Mensajes · Tertulia';
render(
  html`
    <nav class="lateral">
      <b class="marca">tertulia</b
      >${MENU.map((word) => html`<a href="#" class=${word === 'Mensajes' ? 'actual' : ''}>${word}</a>`)}
      <div class="tienda">Tejidos La Guaca<br /><small>Plan Artesano</small></div>
    </nav>
    <main>
      <div class="barra">
        <h1>Mensajes</h1>
        <label
          >Ver
          <select>
            <option>todo</option>
            <option>solo pendientes</option>
          </select></label
        ><input type="search" placeholder="Buscar por persona o pedido" />
      </div>
      <p class="aviso">
        El lunes 23 de noviembre es día sin IVA: prepara tus existencias.
        <a href="#">Más información</a>
      </p>
      ${days()}
      <button class="mas">Cargar días anteriores</button>
    </main>
    ${side} ${thread ? conversation() : nothing}
  `,
  document.querySelector('#root'),
);
if (thread) {
  document.querySelector('dialog').showModal();
  new Squire(document.querySelector('.texto'), {
    blockTag: 'P',
    sanitizeToDOMFragment: () => document.createDocumentFragment(),
  });
}
void drawn(thread ? '.texto[contenteditable]' : '.hito');
