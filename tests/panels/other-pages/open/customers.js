import 'bootstrap/dist/css/bootstrap.min.css';
import 'datatables.net-bs5/css/dataTables.bootstrap5.min.css';

import DataTable from 'datatables.net-bs5';

import { show, table } from '../lib/show.js';

const rows = [
  'Heidi Lorenz',
  'Uwe Brandt',
  'Nicole Seidel',
  'Ralf Winter',
  'Petra Sommer',
  'Kurt Engel',
  'Ines Pohl',
  'Jens Thiel',
  'Marion Beck',
  'Olaf Kern',
].map((who, index) => [
  `<a href="/kunden/${4100 + index}">${who}</a>`,
  `${who.split(' ')[1].toLowerCase()}@post.example`,
  ['Kiel', 'Ulm', 'Trier'][index % 3],
  `${19 - index}.11.2026 ${10 + index}:0${index}`,
  String(1 + ((index * 7) % 9)),
]);

show(
  'Kunden',
  `<div class="container my-4"><h1 class="h3">Kunden</h1>${table('table', ['Name', 'E-Mail', 'Ort', 'Letzte Bestellung', 'Bestellungen'], rows)}</div>`,
);
new DataTable('table');
