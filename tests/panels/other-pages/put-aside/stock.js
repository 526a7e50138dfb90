import 'ag-grid-community/styles/ag-grid.css';
import 'ag-grid-community/styles/ag-theme-quartz.css';

import { createGrid } from 'ag-grid-community';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from '../lib/menu.js';

const rowData = Array.from({ length: 50 }, (_, index) => ({
  sku: `SK-${3300 + index}`,
  name: ['Hrnek modrý', 'Talíř velký', 'Miska', 'Sklenice', 'Džbán'][index % 5],
  count: (index * 17) % 60,
  moved: `${19 - (index % 15)}. 11. 2026 ${8 + (index % 10)}:${String((index * 7) % 60).padStart(2, '0')}`,
  who: ['Ivan Klíma', 'Olga Srbová'][index % 2],
}));

addMenu();
document.title = 'Sklad';
document.querySelector('#root').innerHTML =
  '<h1 style="font:600 22px sans-serif;margin:16px">Sklad</h1><div id="grid" class="ag-theme-quartz" style="height:620px;margin:16px"></div>';
createGrid(document.querySelector('#grid'), {
  rowData,
  getRowId: ({ data }) => data.sku,
  columnDefs: [
    { field: 'sku', headerName: 'Kód' },
    { field: 'name', headerName: 'Zboží', flex: 1 },
    { field: 'count', headerName: 'Kusů' },
    { field: 'moved', headerName: 'Poslední pohyb' },
    { field: 'who', headerName: 'Zapsal' },
  ],
});
void drawn('.ag-row');
