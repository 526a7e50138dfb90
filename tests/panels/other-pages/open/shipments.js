import 'quasar/dist/quasar.css';

import { QBadge, QBtn, QCard, QInput, QTable, Quasar } from 'quasar';
import { createApp, h } from 'vue';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from '../lib/menu.js';

const rows = Array.from({ length: 9 }, (_, index) => ({
  id: `SP-${7710 - index * 3}`,
  to: ['Bianca Orsi', 'Dario Neri', 'Paola Grassi', 'Enzo Corti'][index % 4],
  town: ['Torino', 'Bari', 'Lucca'][index % 3],
  at: `${19 - index}/11/2026 ${9 + index}:15`,
  state: ['In transito', 'Consegnata', 'In attesa del corriere'][index % 3],
}));
const columns = [
  ['id', 'Spedizione'],
  ['to', 'Destinatario'],
  ['town', 'Città'],
  ['at', 'Ultimo aggiornamento'],
  ['state', 'Stato'],
].map(([name, label]) => ({ name, label, field: name, align: 'left' }));

addMenu();
document.title = 'Spedizioni';
createApp({
  render: () =>
    h('div', { class: 'q-pa-md' }, [
      h('div', { class: 'text-h5' }, 'Spedizioni'),
      h(QInput, {
        dense: true,
        outlined: true,
        placeholder: 'Numero di spedizione',
        modelValue: '',
      }),
      h(QTable, {
        class: 'q-mt-md',
        rows,
        columns,
        rowKey: 'id',
        pagination: { rowsPerPage: 0 },
        hideBottom: true,
      }),
      h(QCard, { class: 'q-mt-md q-pa-md' }, () => [
        h(QBadge, { label: '3' }),
        ' etichette da stampare ',
        h(QBtn, { flat: true, label: 'Stampa' }),
      ]),
    ]),
})
  .use(Quasar)
  .mount('#root');
void drawn('.q-table tbody tr');
