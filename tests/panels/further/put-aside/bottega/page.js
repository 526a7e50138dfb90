// The thread beside the list; no row carries an id, and days are named by weekday.
import 'quasar/dist/quasar.css';

import {
  QAvatar,
  QBadge,
  QBtn,
  QChatMessage,
  QDrawer,
  QEditor,
  QHeader,
  QInput,
  QItem,
  QItemLabel,
  QItemSection,
  QLayout,
  QList,
  QPage,
  QPageContainer,
  QSeparator,
  QToolbar,
  QToolbarTitle,
  Quasar,
} from 'quasar';
import { createApp, h, ref } from 'vue';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'];
const MONTHS = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'ieri';
  return days < 6 ? DAYS[at.getDay()] : `${two(at.getDate())}/${two(at.getMonth() + 1)}`;
}

const stamp = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]} ${hoursMinutes(at)}`;
const slots = (make) => ({ default: make });

const conversation = (row) =>
  h(
    QItem,
    { clickable: true, active: row.buyer === thread.row.buyer, onClick: () => {} },
    slots(() => [
      h(
        QItemSection,
        { avatar: true },
        slots(() =>
          h(
            QAvatar,
            { color: 'brown-4', textColor: 'white' },
            slots(() => row.buyer[0]),
          ),
        ),
      ),
      h(
        QItemSection,
        {},
        slots(() => [
          h(
            QItemLabel,
            { class: row.unread ? 'text-weight-bold' : '' },
            slots(() => row.buyer),
          ),
          h(
            QItemLabel,
            { caption: true, lines: 1 },
            slots(() => row.subject),
          ),
          h(
            QItemLabel,
            { caption: true, lines: 1, class: row.unread ? 'text-weight-bold' : '' },
            slots(() => `${row.lastFrom === 'seller' ? 'Tu: ' : ''}${row.snippet}`),
          ),
        ]),
      ),
      h(
        QItemSection,
        { side: true, top: true },
        slots(() => [
          h(
            QItemLabel,
            { caption: true },
            slots(() => when(row.at)),
          ),
          row.unread ? h(QBadge, { color: 'negative', rounded: true, label: '1' }) : null,
        ]),
      ),
    ]),
  );

/** Letters instead of an icon font. */
const LETTERS = {
  bold: { icon: null, label: 'G' },
  italic: { icon: null, label: 'C' },
  underline: { icon: null, label: 'S' },
};

const MENU = [
  'Riepilogo',
  'Ordini',
  'Catalogo',
  'Messaggi',
  'Pagamenti',
  'Recensioni',
  'Impostazioni',
];

const Shop = {
  setup() {
    const draft = ref('');
    const note = ref('');
    return () =>
      h(
        QLayout,
        { view: 'hHh Lpr lff' },
        slots(() => [
          h(
            QHeader,
            { class: 'bg-brown-8' },
            slots(() =>
              h(
                QToolbar,
                {},
                slots(() => [
                  h(
                    QToolbarTitle,
                    {},
                    slots(() => 'Bottega Venditori'),
                  ),
                  h(QInput, {
                    dense: true,
                    dark: true,
                    standout: true,
                    placeholder: 'Cerca ordini o prodotti',
                    modelValue: '',
                    style: 'width: 320px',
                  }),
                  h('span', { class: 'q-ml-md' }, 'Sartoria Lucchese'),
                ]),
              ),
            ),
          ),
          h(
            QDrawer,
            { modelValue: true, width: 170, bordered: true, behavior: 'desktop' },
            slots(() =>
              h(
                QList,
                {},
                slots(() =>
                  MENU.map((item) =>
                    h(
                      QItem,
                      { clickable: true, active: item === 'Messaggi', key: item },
                      slots(() =>
                        h(
                          QItemSection,
                          {},
                          slots(() => item),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
          h(
            QPageContainer,
            {},
            slots(() =>
              h(
                QPage,
                { class: 'row no-wrap' },
                slots(() => [
                  h(
                    'div',
                    { style: 'width: 400px; height: 850px; overflow: auto', class: 'bg-grey-1' },
                    [
                      h('div', { class: 'text-h6 q-pa-md' }, 'Messaggi'),
                      h(
                        QList,
                        { separator: true },
                        slots(() => rowsOf(truth).map(conversation)),
                      ),
                    ],
                  ),
                  h(QSeparator, { vertical: true }),
                  h('div', { class: 'col q-pa-md' }, [
                    h('div', { class: 'row items-center q-mb-md' }, [
                      h(
                        'div',
                        { class: 'col text-subtitle1' },
                        `${thread.row.buyer} · ${thread.row.subject}`,
                      ),
                      h(QBtn, { flat: true, label: 'Segnala' }),
                      h(QBtn, { flat: true, label: 'Vedi ordine' }),
                    ]),
                    thread.messages.map((message) =>
                      h(QChatMessage, {
                        key: message.at.getTime(),
                        text: [message.text],
                        sent: message.from === 'seller',
                        stamp: stamp(message.at),
                        name: message.from === 'seller' ? 'Sartoria Lucchese' : thread.row.buyer,
                        bgColor: message.from === 'seller' ? 'brown-2' : 'grey-3',
                      }),
                    ),
                    h(QEditor, {
                      class: 'q-mt-md',
                      minHeight: '7rem',
                      placeholder: 'Scrivi la risposta',
                      toolbar: [['bold', 'italic', 'underline']],
                      definitions: LETTERS,
                      modelValue: draft.value,
                      'onUpdate:modelValue': (value) => {
                        draft.value = value;
                      },
                    }),
                    h('div', { class: 'row justify-end q-mt-sm' }, [
                      h(QBtn, { flat: true, label: 'Allega foto' }),
                      h(QBtn, { class: 'invia-risposta', color: 'brown-8', label: 'Invia' }),
                    ]),
                    h(QInput, {
                      class: 'q-mt-lg',
                      type: 'textarea',
                      rows: 2,
                      outlined: true,
                      label: 'Appunti privati sul cliente',
                      modelValue: note.value,
                      'onUpdate:modelValue': (value) => {
                        note.value = value;
                      },
                    }),
                    h(QBtn, {
                      class: 'q-mt-sm',
                      outline: true,
                      size: 'sm',
                      label: 'Salva appunti',
                    }),
                  ]),
                ]),
              ),
            ),
          ),
        ]),
      );
  },
};

document.title = 'Messaggi – Bottega Venditori';
createApp(Shop).use(Quasar).mount('#root');
void drawn('.q-editor__content');
