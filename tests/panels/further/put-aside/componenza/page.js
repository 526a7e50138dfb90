// Tables within tables from a server of long ago, made up by jQuery UI: a row is a table of its own, the reply stands in a dialog at the end of the page.
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import './page.css';

import $ from 'jquery';

import { dayMonthYear, daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

Object.assign(globalThis, { jQuery: $, $ });
await import('jquery-ui/dist/jquery-ui.js');

const thread = threadHere(truth);

function when(at) {
  const day = ['Hoy', 'Ayer'][daysAgo(at)] ?? dayMonthYear(at, '/');
  return `${day} ${hoursMinutes(at)}`;
}

const full = (at) =>
  `${at.toLocaleDateString('es-ES', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} a las ${hoursMinutes(at)}`;

const SHAPES = [
  'M1 4h14v9H1zm0 0 7 5 7-5',
  'M1 6l7-5 7 5v8H1zm0 0 7 5 7-5',
  'M14 12c0-5-4-6-8-6V2L1 8l5 5V9c4 0 7 0 8 3z',
];
const STATES = ['Sin leer', 'Leído, sin responder', 'Respondido'];

const icon = (state) =>
  `<img width="16" height="16" alt="${STATES[state]}" title="${STATES[state]}" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${SHAPES[state]}" fill="none" stroke="#333"/></svg>`)}">`;

const stateOf = ({ unread, awaitingReply }) => (unread ? 0 : awaitingReply ? 1 : 2);

const row = (one) => {
  const state = stateOf(one);
  const topic = state === 0 ? `<b>${one.topic}</b>` : one.topic;
  return `<tr><td><table width="100%" cellpadding="4" cellspacing="0" class="mensaje"><tr><td width="24" rowspan="2">${icon(state)}</td><td><a href="mensajes.asp?ver=${one.key}">${topic}</a></td><td width="150" align="right" rowspan="2"><font size="2">${when(one.at)}</font></td><td width="20" rowspan="2"><input type="checkbox" name="sel" value="${one.key}"></td></tr><tr><td><font size="2">De: ${one.buyer} &nbsp; <a href="pedido.asp?n=${one.order}">Pedido nº ${one.order}</a></font></td></tr></table></td></tr>`;
};

const RETURNS = [
  ['D-5510', 'Ratón vertical', '19/11/2026', 'En tránsito'],
  ['D-5502', 'Webcam 2K', '17/11/2026', 'Recibida'],
  ['D-5491', 'Base refrigeradora', '13/11/2026', 'Abonada'],
];

const MENU = [
  'Inicio',
  'Pedidos',
  'Catálogo',
  'Mensajes',
  'Devoluciones',
  'Liquidaciones',
  'Salir',
];

const NEWS = [
  ['18/11/2026', 'Nuevas tarifas de envío a Canarias'],
  ['11/11/2026', 'Campaña de noviembre: plazos de alta'],
  ['03/11/2026', 'Mantenimiento el domingo de 3 a 6 h'],
];

const frame = (body) => `
<table width="100%" cellpadding="6" cellspacing="0" border="0"><tr class="cabecera"><td><font size="5"><b>componenza</b></font> vendedores</td><td align="center"><form action="buscar.asp"><input type="text" name="q" size="34"> <input type="submit" value="Buscar"></form></td><td align="right">TecnoLevante S.L.</td></tr></table>
<table width="100%" cellpadding="8" cellspacing="0" border="0"><tr><td width="170" valign="top"><table width="100%" cellpadding="4" class="menu">${MENU.map((word) => `<tr><td><a href="#">${word}</a></td></tr>`).join('')}</table><br><table width="100%" cellpadding="4" class="noticias"><tr><th>Novedades</th></tr>${NEWS.map(([day, text]) => `<tr><td><font size="1">${day}</font><br><a href="#">${text}</a></td></tr>`).join('')}</table></td><td valign="top">${body}</td></tr></table>`;

const list = () =>
  frame(`
<h3>Centro de mensajes</h3><div id="pestanas"><ul><li><a href="#recibidos">Mensajes de compradores</a></li><li><a href="#devoluciones">Devoluciones (3)</a></li></ul>
<div id="recibidos"><table width="100%" cellpadding="0" cellspacing="2" border="0">${rowsOf(truth).map(row).join('')}</table><table width="100%"><tr><td><button type="button" class="boton">Marcar como leídos</button> <button type="button" class="boton">Archivar</button></td><td align="right">Página 1 de 6 <a href="?p=2">Siguiente &gt;&gt;</a></td></tr></table></div>
<div id="devoluciones"><table width="100%" cellpadding="4" border="1">${RETURNS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div></div>`);

const NAMES = { seller: 'Usted', platform: 'Componenza' };

const message = ({ from, at, text }) => `
<tr><td width="140" valign="top" class="autor ${from}"><b>${NAMES[from] ?? thread.row.buyer}</b>${from === 'buyer' ? '<br><font size="1">comprador</font>' : ''}</td><td valign="top" class="cuerpo"><font size="1">${full(at)}</font><br>${text}</td></tr>`;

const note = ([author, at, text]) =>
  `<tr><td><font size="1">${full(new Date(at))}, ${author}</font><br>${text}</td></tr>`;

const conversation = () =>
  frame(`
<a href="mensajes.asp">&lt;&lt; Volver</a><h3>${thread.row.topic}</h3><p>${thread.row.buyer} | Pedido nº ${thread.row.order}</p>
<table width="620" cellpadding="6" cellspacing="0" border="1" class="hilo">${thread.messages.map(message).join('')}</table><br>
<table width="620" cellpadding="6" cellspacing="0" border="0" class="interno"><tr><th align="left">Anotaciones internas</th></tr>${thread.note ? note(thread.note) : ''}<tr><td><form><textarea name="anotacion" cols="60" rows="2"></textarea><br><input type="submit" value="Guardar anotación"></form></td></tr></table>
<div id="dialogo" title="Responder a ${thread.row.buyer}"><select><option>-- Texto predefinido --</option><option>Garantía</option><option>Plazo de entrega</option></select><br><textarea id="texto_respuesta" cols="44" rows="9"></textarea><br><font size="1">Máximo 2000 caracteres. No incluya teléfonos ni correos.</font></div>`);

document.title = thread ? `Mensaje ${thread.key} - Componenza` : 'Mensajes - Componenza';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (thread) {
  $('#dialogo').dialog({
    width: 440,
    position: { my: 'right top', at: 'right-20 top+80', of: window },
    closeText: 'Cerrar',
    buttons: [
      { text: 'Enviar', class: 'enviar' },
      { text: 'Enviar y archivar', class: 'enviar-archivar' },
      { text: 'Guardar borrador' },
    ],
  });
} else {
  $('#pestanas').tabs();
  $('.boton').button();
}
void drawn(thread ? '.ui-dialog .enviar' : '.ui-tabs table.mensaje');
