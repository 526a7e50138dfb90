import 'quasar/dist/quasar.css';

import {
  QAvatar,
  QBadge,
  QBtn,
  QItem,
  QItemLabel,
  QItemSection,
  QList,
  QToggle,
  Quasar,
} from 'quasar';
import { createApp, h } from 'vue';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from '../lib/menu.js';

const notices = [
  ['Nuovo ordine 55120', 'Pagato con carta', '3 min fa', true],
  ['Recensione ricevuta', 'Cinque stelle per Lampada', '40 min fa', true],
  ['Pagamento in arrivo', '412,00 € domani', '2 ore fa', false],
  ['Scorte basse', 'Restano 2 Tazze blu', '5 ore fa', false],
  ['Ordine 55102 consegnato', 'Firmato da R. Conti', 'ieri', false],
  ['Listino aggiornato', '14 prezzi cambiati', 'ieri', false],
  ['Accesso da nuovo dispositivo', 'Firefox su Linux', 'lun', false],
  ['Aggiornamento dei termini', 'In vigore dal 1 dicembre', '12/11', false],
];
const within = (make) => ({ default: make });

addMenu();
document.title = 'Notifiche';
createApp({
  render: () =>
    h('div', { class: 'q-pa-md', style: 'max-width:700px' }, [
      h('div', { class: 'row items-center' }, [
        h('div', { class: 'text-h5 col' }, 'Notifiche'),
        h(QBtn, { flat: true, label: 'Segna tutte come lette' }),
        h(QToggle, { modelValue: true, label: 'Suoni' }),
      ]),
      h(
        QList,
        { separator: true, bordered: true },
        within(() =>
          notices.map(([title, text, at, fresh]) =>
            h(
              QItem,
              { clickable: true, key: title },
              within(() => [
                h(
                  QItemSection,
                  { avatar: true },
                  within(() =>
                    h(
                      QAvatar,
                      { color: 'teal', textColor: 'white' },
                      within(() => title[0]),
                    ),
                  ),
                ),
                h(
                  QItemSection,
                  {},
                  within(() => [
                    h(
                      QItemLabel,
                      { class: fresh ? 'text-weight-bold' : '' },
                      within(() => title),
                    ),
                    h(
                      QItemLabel,
                      { caption: true },
                      within(() => text),
                    ),
                  ]),
                ),
                h(
                  QItemSection,
                  { side: true },
                  within(() => [
                    h(
                      QItemLabel,
                      { caption: true },
                      within(() => at),
                    ),
                    fresh ? h(QBadge, { label: 'nuova' }) : null,
                  ]),
                ),
              ]),
            ),
          ),
        ),
      ),
    ]),
})
  .use(Quasar)
  .mount('#root');
void drawn('.q-item');
