// One conversation only, among an order table and a list of notices that are longer than it.
import 'quill/dist/quill.snow.css';
import 'uikit/dist/css/uikit.min.css';

import Quill from 'quill';
import UIkit from 'uikit';
import Icons from 'uikit/dist/js/uikit-icons';

import { dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

UIkit.use(Icons);
const thread = threadHere(truth);

const frame = (title, body) => `
<nav class="uk-navbar-container" uk-navbar><div class="uk-navbar-left uk-margin-left"><a class="uk-navbar-item uk-logo" href="/panel">mercadillo</a>
<ul class="uk-navbar-nav"><li><a href="/panel/ventas">Ventas</a></li><li><a href="/panel/articulos">Artículos</a></li><li class="uk-active"><a href="/panel/consultas">Consultas de compradores</a></li><li><a href="/panel/cobros">Cobros</a></li></ul></div>
<div class="uk-navbar-right uk-margin-right"><div class="uk-navbar-item"><form class="uk-search uk-search-default"><span uk-search-icon></span><input class="uk-search-input" type="search" placeholder="Buscar en mi tienda"></form></div><div class="uk-navbar-item">Hogar Levante</div></div></nav>
<div class="uk-container uk-margin-top"><h1 class="uk-heading-small uk-h2">${title}</h1>${body}</div>`;

const when = (at) =>
  `<span class="uk-text-meta">${dayMonthYear(at, '/')}</span> <span class="uk-text-meta uk-margin-small-left">${hoursMinutes(at)} h</span>`;

const row = ({ key, buyer, subject, at, lastFrom, awaitingReply }) => `
<article class="uk-comment uk-comment-primary uk-margin"><header class="uk-comment-header uk-grid-medium uk-flex-middle" uk-grid>
<div class="uk-width-auto"><span class="uk-border-circle uk-background-muted uk-padding-small">${buyer[0]}</span></div>
<div class="uk-width-expand"><h4 class="uk-comment-title uk-margin-remove"><a class="uk-link-reset" href="/panel/consultas/ver?conv=${key}">${buyer}</a></h4>
<ul class="uk-comment-meta uk-subnav uk-subnav-divider uk-margin-remove-top"><li><a href="/panel/consultas/ver?conv=${key}">${subject}</a></li><li>${when(at)}</li></ul></div>
<div class="uk-width-auto"><span uk-icon="${lastFrom === 'buyer' ? 'user' : 'reply'}" aria-label="${lastFrom === 'buyer' ? 'Último mensaje del comprador' : 'Último mensaje de usted'}"></span>
<span class="uk-label ${awaitingReply ? 'uk-label-warning' : 'uk-label-success'}">${awaitingReply ? 'Pendiente de respuesta' : 'Respondida'}</span></div></header></article>`;

const sales = [
  ['17/11/2026', 'MV-90412', 'Rosa Iglesias', 'Batidora de vaso', '34,90 €', 'Enviada'],
  ['17/11/2026', 'MV-90405', 'Pedro Campos', 'Sandwichera', '19,95 €', 'Por enviar'],
  ['16/11/2026', 'MV-90391', 'Lola Serrano', 'Exprimidor', '27,50 €', 'Enviada'],
  ['16/11/2026', 'MV-90388', 'Javier Rubio', 'Plancha de viaje', '15,00 €', 'Entregada'],
  ['15/11/2026', 'MV-90370', 'Carmen Gil', 'Hervidor 1,7 L', '22,40 €', 'Entregada'],
  ['14/11/2026', 'MV-90362', 'Álvaro Nieto', 'Ventilador', '41,00 €', 'Entregada'],
];
const notices = [
  ['Tarifas de envío para diciembre', '16/11/2026 09:00 h'],
  ['Su cobro del 15/11 está en camino', '15/11/2026 07:30 h'],
  ['Nuevo límite de fotos por artículo', '12/11/2026 12:15 h'],
  ['Mantenimiento el domingo', '10/11/2026 18:00 h'],
];

const list = () =>
  frame(
    'Consultas de compradores',
    `
<ul uk-tab><li class="uk-active"><a href="#">Abiertas</a></li><li><a href="#">Cerradas</a></li></ul>
<div class="uk-grid" uk-grid><div class="uk-width-2-3">${rowsOf(truth).map(row).join('')}
<h3>Últimas ventas</h3><table class="uk-table uk-table-divider uk-table-small"><thead><tr><th>Fecha</th><th>Venta</th><th>Comprador</th><th>Artículo</th><th>Importe</th><th>Estado</th></tr></thead><tbody>${sales.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>
<div class="uk-width-1-3"><div class="uk-card uk-card-default uk-card-body uk-card-small"><h3 class="uk-card-title">Avisos</h3><ul class="uk-list uk-list-divider">${notices.map(([text, at]) => `<li><a href="#">${text}</a><div class="uk-text-meta">${at}</div></li>`).join('')}</ul></div></div></div>`,
  );

const message = ({ from, at, text }, buyer) =>
  `<li><article class="uk-comment${from === 'seller' ? ' uk-comment-primary' : ''}"><header class="uk-comment-header"><h4 class="uk-comment-title">${from === 'seller' ? 'Hogar Levante (vendedor)' : `${buyer} (comprador)`}</h4><ul class="uk-comment-meta uk-subnav"><li>${dayMonthYear(at, '/')} ${hoursMinutes(at)} h</li></ul></header><div class="uk-comment-body"><p>${text}</p></div></article></li>`;

const conversation = () =>
  frame(
    thread.row.subject,
    `
<a href="/panel/consultas">‹ Todas las consultas</a>
<div class="uk-grid uk-margin-top" uk-grid><div class="uk-width-2-3"><ul class="uk-comment-list">${thread.messages.map((one) => message(one, thread.row.buyer)).join('')}</ul>
<h4>Responder a ${thread.row.buyer}</h4><div id="editor"></div><div class="uk-margin"><button class="uk-button uk-button-primary" id="btn-responder">Enviar respuesta</button> <button class="uk-button uk-button-default" id="btn-responder-cerrar">Enviar y cerrar consulta</button></div></div>
<div class="uk-width-1-3"><div class="uk-card uk-card-default uk-card-body uk-card-small"><h3 class="uk-card-title">Ayuda del administrador</h3><textarea class="uk-textarea" rows="3" placeholder="Comentario para el administrador"></textarea><button class="uk-button uk-button-small uk-button-default uk-margin-small-top">Enviar al administrador</button></div></div></div>`,
  );

document.title = `${thread ? thread.row.subject : 'Consultas de compradores'} · mercadillo`;
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (thread) new Quill('#editor', { theme: 'snow', placeholder: 'Escriba su respuesta…' });
void drawn('.uk-container');
