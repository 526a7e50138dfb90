// Pages from a server: every conversation is an article with a definition list, its times by a twelve-hour clock.
import '@picocss/pico/css/pico.min.css';
import './page.css';

import { dayMonthYear, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

/** 18/11/2026 3:05 p. m. */
function stamp(at, seconds = '') {
  const half = at.getHours() < 12 ? 'a. m.' : 'p. m.';
  return `${dayMonthYear(at, '/')} ${at.getHours() % 12 || 12}:${two(at.getMinutes())}${seconds} ${half}`;
}

const WROTE = { buyer: 'Comprador', seller: 'Tu tienda', platform: 'Tiendavía' };

function state({ awaitingReply, closed }) {
  if (awaitingReply) return '<mark>Por contestar</mark>';
  return closed ? '<del>Cerrado</del>' : '<ins>Contestado</ins>';
}

const frame = (body) => `
<header class="container-fluid"><nav><ul><li><strong>Tiendavía <small>Centro de vendedores</small></strong></li></ul>
<ul><li><a href="/inicio.do">Inicio</a></li><li><a href="/pedidos.do">Pedidos</a></li><li><a href="/publicaciones.do">Publicaciones</a></li><li><a href="/mensajes/bandeja.do" aria-current="page">Mensajes</a></li><li><a href="/dinero.do">Mi dinero</a></li></ul>
<ul><li>Hola, <b>Casa Jacaranda</b></li><li><a href="/salir.do">Salir</a></li></ul></nav></header>
<main class="container">${body}</main>
<footer class="container"><small>© 2026 Tiendavía, S.A. de C.V. · <a href="#">Términos</a> · Última sincronización 18/11/2026 4:28 p. m.</small></footer>`;

const item = (one) => `
<article class="conv"><dl>
<dt>Comprador</dt><dd>${one.buyer}</dd>
<dt>Producto</dt><dd>${one.subject[0]}</dd>
<dt>Pedido</dt><dd>${one.order}</dd>
<dt>Último mensaje</dt><dd>${stamp(one.at)}</dd>
<dt>Escribió</dt><dd>${WROTE[one.lastFrom]}</dd>
<dt>Estado</dt><dd>${state(one)}</dd>
</dl><a role="button" class="outline" href="conversacion.do?id=${one.key}">Ver conversación</a></article>`;

const ORDERS = [
  ['MX-45-88131', 'Sartén de granito 28 cm', '18/11/2026 1:12 p. m.', '$ 389.00', 'Por enviar'],
  ['MX-45-88120', 'Licuadora de inmersión 600 W', '17/11/2026 8:45 p. m.', '$ 749.00', 'En camino'],
  ['MX-45-88097', 'Juego de sábanas matrimonial', '17/11/2026 2:03 p. m.', '$ 529.00', 'Entregado'],
];

const FAQ = [
  [
    '¿Cuánto tiempo tengo para contestar?',
    'Tienes 24 horas hábiles desde que el comprador escribe.',
  ],
  ['¿Puedo pedir un teléfono?', 'No: toda la conversación debe quedar dentro de Tiendavía.'],
];

const list = () =>
  frame(`
<hgroup><h2>Mensajes de compradores</h2><p>9 conversaciones en los últimos 30 días</p></hgroup>
<form role="search"><input type="search" name="q" placeholder="Buscar por comprador o pedido"><input type="submit" value="Buscar"></form>
<div class="convs">${rowsOf(truth).map(item).join('')}</div>
<nav class="pages"><a href="bandeja.do?p=1" aria-current="page">1</a> <a href="bandeja.do?p=2">2</a> <a href="bandeja.do?p=3">3</a></nav>
<h3>Ventas recientes</h3>
<table class="striped"><thead><tr><th>Pedido</th><th>Producto</th><th>Fecha de venta</th><th>Total</th><th>Envío</th></tr></thead><tbody>${ORDERS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>
<h3>Dudas frecuentes</h3>${FAQ.map(([question, answer]) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join('')}`);

const message = ({ from, at, text }) => {
  const name = from === 'buyer' ? thread.row.buyer : WROTE[from];
  return `<article class="msj msj-${from}"><header><b>${name}</b> <small>${stamp(at, ':00')}</small></header><p>${text}</p></article>`;
};

const note = ([when, text]) => `<li><small>${when} · Beto</small><br>${text}</li>`;

const conversation = () =>
  frame(`
<nav aria-label="breadcrumb"><ul><li><a href="bandeja.do">Mensajes</a></li><li>Conversación ${thread.key}</li></ul></nav>
<hgroup><h2>${thread.row.subject[0]}</h2><p>Pedido ${thread.row.order} · ${thread.row.buyer} · ${thread.row.awaitingReply ? 'Por contestar' : 'Contestado'}</p></hgroup>
<div class="grid dos"><section>${thread.messages.map(message).join('')}
<form method="post" action="responder.do"><input type="hidden" name="id" value="${thread.key}"><label>Tu mensaje al comprador<textarea name="mensaje" rows="4"></textarea></label><label><input type="file" name="foto"> Adjuntar foto (máx. 5 MB)</label>
<div class="grid"><input type="submit" name="enviar" value="Enviar mensaje"><input type="submit" class="secondary" name="enviar_cerrar" value="Enviar y cerrar caso"><input type="reset" value="Borrar"></div></form></section>
<aside><h4>Notas de tu equipo</h4><ul>${thread.note ? note(thread.note) : '<li>Sin notas</li>'}</ul><form method="post" action="nota.do"><textarea name="nota" rows="2" placeholder="Nota privada"></textarea><input type="submit" class="outline" value="Guardar nota"></form></aside></div>`);

document.title = 'Mensajes de compradores - Tiendavía';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
void drawn('.conv, .msj');
