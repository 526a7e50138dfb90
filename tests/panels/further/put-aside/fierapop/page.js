// A mobile application: swipe cells, short times, and a chat in which only groups of messages have a time.
import 'vant/lib/index.css';

import {
  Badge,
  Button,
  Cell,
  Field,
  NavBar,
  Search,
  SwipeCell,
  Tab,
  Tabbar,
  TabbarItem,
  Tabs,
} from 'vant';
import { createApp, h, ref } from 'vue';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const DAYS = ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'];
const MONTHS = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

function short(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'ieri';
  return days < 7 ? DAYS[at.getDay()] : `${at.getDate()} ${MONTHS[at.getMonth()]}`;
}

function long(at) {
  const days = daysAgo(at);
  if (days === 0) return `oggi ${hoursMinutes(at)}`;
  if (days === 1) return `ieri ${hoursMinutes(at)}`;
  return `${DAYS[at.getDay()]} ${at.getDate()} ${MONTHS[at.getMonth()]}, ${hoursMinutes(at)}`;
}

const colour = (name) => `hsl(${(name.length * 47) % 360} 45% 55%)`;
const avatar = (name) =>
  h('span', { class: 'avatar', style: { background: colour(name) } }, name[0]);

const row = (one) =>
  h(SwipeCell, null, {
    default: () =>
      h(
        Cell,
        {
          center: true,
          clickable: true,
          onClick: () => location.assign(`/venditore/messaggi/${one.id}`),
        },
        {
          icon: () =>
            one.unread
              ? h(Badge, { content: one.count ?? 1 }, () => avatar(one.buyer))
              : avatar(one.buyer),
          title: () => [
            h('div', { class: 'nome' }, one.buyer),
            h('div', { class: 'oggetto' }, one.subject),
            h('div', { class: 'testo van-ellipsis' }, one.snippet),
          ],
          value: () => h('span', { class: 'ora' }, short(one.at)),
        },
      ),
    right: () => [
      h(Button, { square: true, text: 'Archivia', type: 'primary' }),
      h(Button, { square: true, text: 'Elimina', type: 'danger' }),
    ],
  });

const bar = () =>
  h(Tabbar, { modelValue: 2, fixed: false }, () => [
    h(TabbarItem, { icon: 'home-o' }, () => 'Home'),
    h(TabbarItem, { icon: 'orders-o', badge: 4 }, () => 'Ordini'),
    h(TabbarItem, { icon: 'chat-o', badge: 2 }, () => 'Messaggi'),
    h(TabbarItem, { icon: 'user-o' }, () => 'Bottega Rosa'),
  ]);

const list = () => [
  h(NavBar, { title: 'Messaggi' }, { right: () => 'Segna tutti letti' }),
  h(Search, { modelValue: '', placeholder: 'Cerca un cliente' }),
  h(Tabs, { active: 0 }, () => [
    h(Tab, { title: 'Clienti' }, () => rowsOf(truth).map(row)),
    h(Tab, { title: 'Reclami', badge: 1 }, () => 'Nessun reclamo aperto'),
    h(Tab, { title: 'Fierapop' }),
  ]),
  bar(),
];

/** Only a message that comes long after the one before it gets a time. */
const timed = (message, index) =>
  index === 0 || message.at - thread.messages[index - 1].at > 600_000;

const text = ref('');
const chat = () => [
  h(NavBar, { title: thread.row.buyer, leftArrow: true, leftText: 'Indietro' }),
  h('div', { class: 'scheda' }, [
    h('b', null, thread.row.subject),
    h('span', null, '34,90 €'),
    h(Button, { size: 'small', plain: true }, () => 'Vedi ordine'),
  ]),
  h(
    'div',
    { class: 'chat' },
    thread.messages.map((message, index) => [
      timed(message, index) && h('div', { class: 'momento' }, long(message.at)),
      message.from === 'platform'
        ? h('div', { class: 'avviso' }, message.text)
        : h('div', { class: ['riga', message.from === 'seller' && 'mia'] }, [
            message.from === 'buyer' && avatar(thread.row.buyer),
            h('div', { class: 'fumetto' }, message.text),
          ]),
    ]),
  ),
  h('div', { class: 'barra' }, [
    h(Button, { icon: 'photo-o', size: 'small', 'aria-label': 'Foto' }),
    h(Field, {
      modelValue: text.value,
      'onUpdate:modelValue': (value) => (text.value = value),
      type: 'textarea',
      rows: 1,
      autosize: true,
      placeholder: 'Messaggio',
    }),
    h(Button, {
      icon: 'guide-o',
      type: 'primary',
      round: true,
      size: 'small',
      class: 'invia',
      'aria-label': 'Invia',
    }),
  ]),
];

document.title = thread ? thread.row.buyer : 'Messaggi – Fierapop Venditore';
createApp({ render: () => h('div', { class: 'telefono' }, thread ? chat() : list()) }).mount(
  '#root',
);
void drawn('.fumetto, .nome');
