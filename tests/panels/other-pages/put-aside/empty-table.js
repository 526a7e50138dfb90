import 'bootstrap/dist/css/bootstrap.min.css';
import 'datatables.net-bs5/css/dataTables.bootstrap5.min.css';

import DataTable from 'datatables.net-bs5';

import { show, table } from '../lib/show.js';

show(
  'Zamówienia',
  `<div class="container my-4"><h1 class="h3">Zamówienia do wysłania</h1>${table('table', ['Numer', 'Kupujący', 'Towar', 'Data', 'Stan'], [])}</div>`,
);
new DataTable('table', {
  language: {
    emptyTable: 'Brak zamówień',
    search: 'Szukaj:',
    info: '',
    infoEmpty: 'Nic do pokazania',
    lengthMenu: '_MENU_ na stronę',
  },
});
