import 'ag-grid-community/styles/ag-grid.css';
import 'ag-grid-community/styles/ag-theme-quartz.css';

import { createGrid } from 'ag-grid-community';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from '../lib/menu.js';

const who = ['Dana Field', 'Owen Marsh', 'API key live_41', 'Priya Nair'];
const what = [
  'Signed in',
  'Changed price of SKU 8812',
  'Exported orders',
  'Sent payout request',
  'Replied to review 551',
  'Invited a member',
];
const rowData = Array.from({ length: 40 }, (_, index) => ({
  at: `2026-11-${String(19 - Math.floor(index / 4)).padStart(2, '0')} ${String(21 - ((index * 3) % 20)).padStart(2, '0')}:${String((index * 13) % 60).padStart(2, '0')}`,
  who: who[(index * 3) % 4],
  what: what[(index * 5) % 6],
  ip: `203.0.113.${10 + index}`,
}));

addMenu();
document.title = 'Audit log';
document.querySelector('#root').innerHTML =
  '<h1 style="font:600 22px sans-serif;margin:16px">Audit log</h1><div id="grid" class="ag-theme-quartz" style="height:620px;margin:16px"></div>';
createGrid(document.querySelector('#grid'), {
  rowData,
  columnDefs: [
    { field: 'at', headerName: 'Time' },
    { field: 'who', headerName: 'Who' },
    { field: 'what', headerName: 'Action', flex: 1 },
    { field: 'ip', headerName: 'IP address' },
  ],
});
void drawn('.ag-row');
