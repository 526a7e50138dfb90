// A dense table whose rows open a drawer with the conversation; the reply shares its box with remarks for colleagues.
import 'element-plus/dist/index.css';
import './page.css';

import ElementPlus, {
  ElBadge,
  ElButton,
  ElCheckbox,
  ElDrawer,
  ElInput,
  ElMenu,
  ElMenuItem,
  ElPagination,
  ElRadioButton,
  ElRadioGroup,
  ElTable,
  ElTableColumn,
  ElTabPane,
  ElTabs,
  ElTag,
} from 'element-plus';
import { createApp, h } from 'vue';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const stamp = (at) =>
  `${at.getFullYear()}.${two(at.getMonth() + 1)}.${two(at.getDate())}. ${hoursMinutes(at)}`;
const STATES = [
  ['Válaszra vár', 'danger'],
  ['Megválaszolva', 'success'],
  ['Lezárva', 'info'],
];
const SIDES = { buyer: 'vevő', seller: 'bolt' };

const column = (label, width, draw) =>
  h(ElTableColumn, { label, width }, { default: ({ row }) => draw(row) });

const table = () =>
  h(
    ElTable,
    {
      data: rowsOf(truth),
      size: 'small',
      border: true,
      stripe: true,
      onRowClick: ({ key }) => location.assign(`/ugyfelszolgalat/uzenetek?reszletek=${key}`),
    },
    () => [
      h(ElTableColumn, { type: 'selection', width: 40 }),
      column('Ügyszám', 90, (row) => row.key),
      column('Állapot', 120, (row) => {
        const [label, type] = STATES[row.awaitingReply ? 0 : row.status];
        return h(ElTag, { type, size: 'small', effect: 'plain' }, () => label);
      }),
      column('Ügyfél', 160, (row) => row.buyer),
      column('Tárgy', undefined, (row) => row.subject),
      column('Utolsó üzenet', 140, (row) => stamp(row.at)),
      column('Írta', 70, (row) => SIDES[row.lastFrom]),
      column('Felelős', 110, (row) => (row.key.endsWith('1') ? 'Nóra' : 'Bence')),
    ],
  );

const NOTES = [
  ['Nóra', '2026.11.20. 09:15', 'A porszívókat a szervizbe küldjük, ne a raktárba.'],
  ['Bence', '2026.11.19. 16:40', 'Holnap délután leltár, 14 óra után nem csomagolunk.'],
  ['Nóra', '2026.11.18. 13:02', 'A csomagpontos címkéket az új nyomtatóra kell küldeni.'],
];

const notes = () =>
  h('aside', { class: 'jegyzetek' }, [
    h('h3', 'Csapatjegyzetek'),
    ...NOTES.map(([who, when, text]) =>
      h('div', { class: 'jegyzet' }, [h('b', who), h('span', when), h('p', text)]),
    ),
    h(ElInput, { placeholder: 'Új jegyzet a csapatnak', size: 'small' }),
  ]);

const author = ({ from }) =>
  ({ buyer: thread.row.buyer, seller: 'Otthonka Bolt', platform: 'Piacolo' })[from];

const message = (one) =>
  h('div', { class: ['bejegyzes', `bejegyzes-${one.from}`] }, [
    h('div', { class: 'fej' }, [h('strong', author(one)), h('span', stamp(one.at))]),
    h('div', { class: 'torzs' }, one.text),
  ]);

const drawer = () =>
  h(
    ElDrawer,
    {
      modelValue: true,
      size: '46%',
      modal: false,
      title: `${thread.key} · ${thread.row.subject}`,
    },
    () => [
      h('p', { class: 'adatok' }, [
        `Ügyfél: ${thread.row.buyer} · 3 korábbi rendelés · `,
        h('a', { href: '#' }, 'Rendelés megnyitása'),
      ]),
      thread.messages.map(message),
      h('div', { class: 'valaszmezo' }, [
        h(ElRadioGroup, { modelValue: 'valasz', size: 'small' }, () => [
          h(ElRadioButton, { value: 'valasz', label: 'Válasz az ügyfélnek' }),
          h(ElRadioButton, { value: 'belso', label: 'Belső megjegyzés' }),
        ]),
        h(ElInput, { type: 'textarea', rows: 4, placeholder: 'Írja ide a válaszát…' }),
        h('div', { class: 'gombok' }, [
          h(ElButton, null, () => 'Sablonok'),
          h(ElCheckbox, null, () => 'Másolat e-mailben'),
          h(ElButton, { class: 'kuldes-lezaras' }, () => 'Küldés és lezárás'),
          h(ElButton, { type: 'primary', class: 'kuldes' }, () => 'Küldés'),
        ]),
      ]),
    ],
  );

const TABS = [
  ['Minden', 212],
  ['Válaszra vár', 5],
  ['Megválaszolva', 148],
  ['Lezárva', 59],
];

const page = () =>
  h('div', { class: 'keret' }, [
    h('header', [
      h('b', 'piacolo partner'),
      h(ElInput, { placeholder: 'Keresés rendelésre, termékre', class: 'kereso' }),
      h(ElBadge, { value: 4 }, () => h('span', 'Értesítések')),
      h('span', { class: 'cegnev' }, 'Otthonka Bolt Bt.'),
    ]),
    h('div', { class: 'oszlopok' }, [
      h(ElMenu, { defaultActive: 'Üzenetek', class: 'menu' }, () =>
        ['Áttekintés', 'Rendelések', 'Termékek', 'Üzenetek', 'Visszáru', 'Pénzügyek'].map((word) =>
          h(ElMenuItem, { index: word }, () => word),
        ),
      ),
      h('main', [
        h('h2', 'Ügyfélüzenetek'),
        h(ElTabs, { modelValue: 'Minden' }, () =>
          TABS.map(([name, count]) => h(ElTabPane, { name, label: `${name} (${count})` })),
        ),
        table(),
        h(ElPagination, { total: 212, pageSize: 12, layout: 'total, prev, pager, next' }),
      ]),
      notes(),
    ]),
    thread && drawer(),
  ]);

document.title = 'Ügyfélüzenetek – Piacolo partner';
createApp({ render: page }).use(ElementPlus).mount('#root');
void drawn(thread ? '.bejegyzes' : '.el-table__row');
