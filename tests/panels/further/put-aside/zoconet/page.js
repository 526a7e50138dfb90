// A list with a separator for every day, below which rows tell the hour alone; the address changes behind its hash.
import { registerPlainText } from '@lexical/plain-text';
import { createEditor } from 'lexical';
import m from 'mithril';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);

function dayName(at) {
  const days = daysAgo(at);
  if (days === 0) return 'Hoy';
  if (days === 1) return 'Ayer';
  const name = at.toLocaleDateString('es-ES', { weekday: 'long', day: 'numeric', month: 'long' });
  return name[0].toUpperCase() + name.slice(1);
}

/** The items of a list with a line before the first of every day. */
const byDay = (items, draw, line) =>
  items.flatMap((item, index) => {
    const day = dayName(item.at);
    const starts = index === 0 || day !== dayName(items[index - 1].at);
    return starts ? [line(day), draw(item)] : [draw(item)];
  });

const arrow = (from) =>
  m(
    'svg.flecha',
    {
      viewBox: '0 0 16 16',
      role: 'img',
      'aria-label': from === 'seller' ? 'Enviado por ti' : 'Recibido',
    },
    m('path', { d: from === 'seller' ? 'M3 13 13 3M6 3h7v7' : 'M13 3 3 13M3 6v7h7' }),
  );

const row = (one) =>
  m(
    'li.conv',
    {
      key: one.key,
      class: [one.unread && 'conv-nueva', thread?.key === one.key && 'conv-abierta']
        .filter(Boolean)
        .join(' '),
      'data-conversacion': one.key,
    },
    m('a', { href: `#!/mensajes/${one.key}` }, [
      m('.conv-a', [m('span.conv-cliente', one.buyer), m('span.conv-hora', hoursMinutes(one.at))]),
      m('.conv-b', [
        arrow(one.lastFrom),
        m('span.conv-producto', one.subject[0]),
        m('span.conv-pedido', `Pedido ${one.order}`),
      ]),
      one.unread &&
        m('span.conv-cuenta', { 'aria-label': `${one.count ?? 1} sin leer` }, one.count ?? 1),
    ]),
  );

const bubble = ({ from, text, at }) =>
  from === 'platform'
    ? m('.sistema', [m('span', text), m('time', hoursMinutes(at))])
    : m('.globo', { class: from === 'seller' ? 'globo-propio' : 'globo-cliente' }, [
        m('.globo-texto', text),
        m('time', hoursMinutes(at)),
      ]);

const editor = createEditor({
  namespace: 'respuesta',
  onError: (error) => {
    throw error;
  },
});

const composer = () =>
  m('.redactar', [
    m('.pestanas', [m('button.activa', 'Respuesta'), m('button', 'Nota interna')]),
    m('.campo[contenteditable=true][role=textbox][aria-label=Escribe tu respuesta]', {
      oncreate: ({ dom }) => {
        editor.setRootElement(dom);
        registerPlainText(editor);
      },
    }),
    m('.pie', [
      m('select', [
        m('option', 'Respuestas guardadas'),
        m('option', 'Plazo de entrega'),
        m('option', 'Devoluciones'),
      ]),
      m('button', 'Adjuntar'),
      m('button.enviar', 'Enviar'),
    ]),
  ]);

const pane = () =>
  thread === undefined
    ? m('.vacio', 'Selecciona una conversación para leerla')
    : [
        m('.cabecera', [
          m('h2', thread.row.buyer),
          m('span', `${thread.row.subject[0]} · Pedido ${thread.row.order}`),
          m('button', 'Cerrar conversación'),
        ]),
        m(
          '.hilo',
          byDay(thread.messages, bubble, (day) => m('.dia', day)),
        ),
        composer(),
      ];

const App = {
  view: () => [
    m('header.cab', [
      m('b', 'Zoconet Vender'),
      ['Inicio', 'Anuncios', 'Pedidos', 'Mensajes', 'Cobros', 'Ayuda'].map((word) =>
        m(
          'a',
          { href: '#', class: word === 'Mensajes' ? 'aqui' : '' },
          word === 'Mensajes' ? [word, m('sup', 3)] : word,
        ),
      ),
      m('span.tienda', 'Hogar Albaicín S.L.'),
    ]),
    m('.paneles', [
      m('.izquierda', [
        m('.filtros', [
          m('input[type=search][placeholder=Buscar cliente o pedido]'),
          m('select', [m('option', 'Todas'), m('option', 'Sin leer'), m('option', 'Pendientes')]),
        ]),
        m(
          'ul.lista',
          byDay(rowsOf(truth), row, (day) => m('li.separador', { key: day }, day)),
        ),
      ]),
      m('.derecha', pane()),
    ]),
  ],
};

document.title = 'Mensajes | Zoconet Vender';
m.mount(document.querySelector('#root'), App);
void drawn(thread ? '.globo' : '.conv');
