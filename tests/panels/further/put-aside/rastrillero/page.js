// Three panes in CoreUI: the list at the left, the first conversation open beside it, the buyer's orders at the right.
import '@coreui/coreui/dist/css/coreui.min.css';
import '@toast-ui/editor/dist/toastui-editor.css';
import './page.css';

import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/i18n/es-es';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const rows = rowsOf(truth);
// The list's own address shows the first conversation.
const thread = threadHere(truth);

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'ayer';
  if (days < 7) return at.toLocaleDateString('es-ES', { weekday: 'short' });
  return at.toLocaleDateString('es-ES', { day: 'numeric', month: 'short' });
}

const dayOf = (at) =>
  ['Hoy', 'Ayer'][daysAgo(at)] ??
  at.toLocaleDateString('es-ES', { weekday: 'long', day: 'numeric', month: 'long' });

const PREFIX = { buyer: '', seller: 'Tú: ', platform: 'Rastrillero: ' };
const initials = (name) => name.slice(0, 2).toUpperCase();

const item = (one) => `
<a href="/buzon/${one.key}" class="list-group-item list-group-item-action d-flex gap-3${one.key === thread.row.key ? ' active' : ''}">
<div class="avatar avatar-md bg-secondary text-white">${initials(one.buyer)}</div>
<div class="flex-grow-1 texto"><div class="d-flex justify-content-between"><span class="${one.unread ? 'fw-bold' : ''}">${one.buyer}</span><small>${when(one.at)}</small></div>
<div class="small text-truncate">${one.subject}${one.done ? ' <span class="badge text-bg-light">Resuelta</span>' : ''}</div>
<div class="d-flex justify-content-between"><div class="small text-body-secondary text-truncate${one.unread ? ' fw-bold' : ''}">${PREFIX[one.lastFrom]}${one.snippet}</div>${one.unread ? `<span class="badge rounded-pill text-bg-danger">${one.count ?? 1}</span>` : ''}</div></div></a>`;

function bubble({ from, at, text }, index, all) {
  const first = index === 0 || dayOf(at) !== dayOf(all[index - 1].at);
  const day = first
    ? `<div class="text-center small text-body-secondary my-2">${dayOf(at)}</div>`
    : '';
  if (from === 'platform')
    return `${day}<div class="alert alert-info py-1 small">${text} <span class="ms-2">${hoursMinutes(at)}</span></div>`;
  return `${day}<div class="d-flex ${from === 'seller' ? 'justify-content-end' : ''} mb-2"><div class="globo ${from === 'seller' ? 'bg-primary text-white' : 'bg-body-secondary'}"><div>${text}</div><div class="hora">${hoursMinutes(at)}${from === 'seller' ? ' ✓✓' : ''}</div></div></div>`;
}

const conversation = () => `
<div class="card h-100"><div class="card-header d-flex justify-content-between align-items-center"><div><strong>${thread.row.buyer}</strong><div class="small text-body-secondary">${thread.row.subject}</div></div><div class="dropdown"><button class="btn btn-sm btn-ghost-secondary" aria-label="Más acciones">⋯</button></div></div>
<div class="card-body hilo">${thread.messages.map(bubble).join('')}</div>
<div class="card-footer"><div id="editor"></div>
<div class="d-flex gap-2 mt-2"><button type="button" class="btn btn-sm btn-ghost-secondary">Adjuntar</button><select class="form-select form-select-sm w-auto"><option>Respuestas guardadas</option><option>Plazo de entrega</option><option>Pedir una foto</option></select><span class="ms-auto"></span><button type="button" class="btn btn-outline-primary enviar-siguiente">Enviar y siguiente</button><button type="button" class="btn btn-outline-primary enviar-resolver">Enviar y resolver</button><button type="button" class="btn btn-primary enviar">Enviar</button></div></div></div>`;

const ORDERS = [
  ['RA-40921', '14 nov', '36,90 €', 'Entregado'],
  ['RA-38110', '2 oct', '12,00 €', 'Entregado'],
  ['RA-35077', '19 jul', '58,40 €', 'Devuelto'],
];

const side = () => `
<div class="card mb-3"><div class="card-header">Pedidos de este cliente</div><ul class="list-group list-group-flush">${ORDERS.map(([number, day, sum, state]) => `<li class="list-group-item"><div class="d-flex justify-content-between"><a href="/pedidos/${number}">${number}</a><small>${day}</small></div><div class="small text-body-secondary">${sum} · ${state}</div></li>`).join('')}</ul></div>
<div class="card"><div class="card-header">Comentario para el equipo</div><div class="card-body"><textarea class="form-control" rows="2" placeholder="El cliente no lo verá"></textarea><button type="button" class="btn btn-sm btn-secondary mt-2">Guardar</button></div></div>`;

document.title = `Buzón (2) · ${thread.row.buyer} · Rastrillero`;
document.querySelector('#root').innerHTML = `
<div class="sidebar sidebar-dark sidebar-narrow border-end lateral"><ul class="sidebar-nav">${['⌂', '▤', '✉', '⚖', '⚙'].map((icon, index) => `<li class="nav-item"><a class="nav-link${index === 2 ? ' active' : ''}" href="#" title="${['Inicio', 'Pedidos', 'Buzón', 'Disputas', 'Ajustes'][index]}"><span class="nav-icon">${icon}</span></a></li>`).join('')}</ul></div>
<div class="marco"><header class="header px-3"><span class="header-brand fw-bold">rastrillero</span><input class="form-control form-control-sm buscar" type="search" placeholder="Buscar en el buzón"><span>Vinilos Chamberí</span></header>
<div class="paneles"><div class="lista"><ul class="nav nav-underline px-2"><li class="nav-item"><a class="nav-link active" href="#">Todas</a></li><li class="nav-item"><a class="nav-link" href="#">Sin leer (2)</a></li><li class="nav-item"><a class="nav-link" href="#">Resueltas</a></li></ul><div class="list-group list-group-flush">${rows.map(item).join('')}</div></div>
<div class="centro">${conversation()}</div><div class="derecha">${side()}</div></div></div>`;
const editor = new Editor({
  el: document.querySelector('#editor'),
  height: '170px',
  initialEditType: 'wysiwyg',
  hideModeSwitch: true,
  language: 'es-ES',
  usageStatistics: false,
  autofocus: false,
  placeholder: 'Escribe tu respuesta',
  toolbarItems: [['bold', 'italic'], ['ul', 'ol'], ['link']],
});
editor.moveCursorToStart(false);
void drawn('.toastui-editor-ww-container .ProseMirror');
