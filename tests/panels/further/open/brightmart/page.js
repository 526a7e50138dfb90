// A virtualised grid of sixty rows; day and hour stand in columns of their own, by a twelve-hour clock.
import 'ag-grid-community/styles/ag-grid.css';
import 'ag-grid-community/styles/ag-theme-quartz.css';
import 'trix/dist/trix.css';
import 'trix';

import { createGrid } from 'ag-grid-community';

import { drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const day = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}`;
const hour = (at) =>
  `${at.getHours() % 12 || 12}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'am' : 'pm'}`;
const SIDES = { buyer: 'Customer', seller: 'You', platform: 'Brightmart' };

const frame = (title, body) => `
<header class="top"><b>Brightmart Hub</b><input type="search" placeholder="Search SKUs, orders, cases"><span>Northside Outlet Ltd</span></header>
<div class="page"><nav class="side"><a href="/home">Home</a><a href="/orders">Orders</a><a href="/listings">Listings</a><a href="/cases" aria-current="page">Customer cases</a><a href="/payouts">Payouts</a><a href="/reports">Reports</a></nav>
<main><h1>${title}</h1>${body}</main></div>`;

const list = () =>
  frame(
    'Customer cases',
    `
<div class="tiles"><div><small>Open cases</small><strong>26</strong></div><div><small>Median first response</small><strong>3 h 12 m</strong></div><div><small>Cases this month</small><strong>148</strong></div></div>
<div class="bar"><select><option>All statuses</option><option>Awaiting you</option><option>Replied</option></select><input placeholder="Filter by order"><button>Export CSV</button></div>
<div id="grid" class="ag-theme-quartz"></div>`,
  );

const post = ({ from, at, text }, buyer) =>
  `<section class="post ${from}"><div class="by"><strong>${from === 'buyer' ? buyer : from === 'seller' ? 'Northside Outlet Ltd' : 'Brightmart'}</strong><em>${SIDES[from]}</em><span>${day(at)}, ${hour(at)}</span></div><div class="said">${text}</div></section>`;

const conversation = () =>
  frame(
    `Case ${thread.key}: ${thread.row.subject[0]}`,
    `
<p><a href="/cases">All cases</a> · Order ${thread.row.order}</p>
<div class="split"><div class="posts">${thread.messages.map((message) => post(message, thread.row.buyer)).join('')}
<form class="reply"><input id="body" type="hidden" name="body"><trix-editor input="body" placeholder="Reply to the customer"></trix-editor><div class="row"><label><input type="checkbox"> Notify me of the answer</label><button type="button">Insert order details</button><button type="submit" class="reply-send">Send reply</button></div></form></div>
<aside><h2>Note to self</h2><textarea rows="4" placeholder="Only your team sees this"></textarea><button>Save note</button><h2>Order</h2><dl><dt>Placed</dt><dd>12 Nov 2026</dd><dt>Total</dt><dd>£42.90</dd><dt>Courier</dt><dd>Parcelway</dd></dl></aside></div>`,
  );

document.title = `${thread ? `Case ${thread.key}` : 'Customer cases'} | Brightmart Hub`;
document.querySelector('#root').innerHTML = thread ? conversation() : list();

if (!thread) {
  createGrid(document.querySelector('#grid'), {
    rowData: rowsOf(truth),
    getRowId: ({ data }) => data.key,
    defaultColDef: { sortable: true, resizable: true },
    rowSelection: { mode: 'multiRow' },
    columnDefs: [
      { headerName: 'Case', field: 'key', width: 110 },
      { headerName: 'Customer', field: 'buyer', width: 170 },
      { headerName: 'Topic', valueGetter: ({ data }) => data.subject[0], width: 200 },
      { headerName: 'Order', field: 'order', width: 130 },
      { headerName: 'Last message', valueGetter: ({ data }) => day(data.at), width: 130 },
      { headerName: 'Time', valueGetter: ({ data }) => hour(data.at), width: 100 },
      { headerName: 'Last from', valueGetter: ({ data }) => SIDES[data.lastFrom], width: 110 },
      { headerName: 'Status', field: 'status', flex: 1 },
    ],
  });
}
void drawn(thread ? 'trix-editor[contenteditable]' : '.ag-center-cols-container .ag-row');
