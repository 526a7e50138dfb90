// An order table with tables of items in its rows, cut up by weeks that repeat the heads; three columns of dates, and one that names who spoke last.
import '@coreui/coreui/dist/css/coreui.min.css';
import './page.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const SHOP = 'Juniper & Ash';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const clock = (at) =>
  `${at.getHours() % 12 || 12}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'am' : 'pm'}`;
const day = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]}`;
const when = (at) => `${['Today', 'Yesterday'][daysAgo(at)] ?? day(at)} ${clock(at)}`;

/** The Monday of a time's week, and the week's number by ISO 8601. */
function weekOf(at) {
  const monday = new Date(at.getFullYear(), at.getMonth(), at.getDate() - ((at.getDay() + 6) % 7));
  const thursday = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 3);
  const first = new Date(thursday.getFullYear(), 0, 4);
  const days = (thursday - first) / 86_400_000 + ((first.getDay() + 6) % 7) - 3;
  return { monday, number: Math.round(days / 7) + 1 };
}

const items = (all) =>
  `<table class="items"><tbody>${all.map(([title, quantity, price]) => `<tr><td><i></i></td><td>${title}</td><td>× ${quantity}</td><td>${price}</td></tr>`).join('')}</tbody></table>`;

const HEADS = [
  'Order',
  'Items',
  'Buyer',
  'Ordered',
  'Dispatch by',
  'Last message',
  'Last reply by',
];
const heads = `<tr class="heads">${HEADS.map((word) => `<th>${word}</th>`).join('')}<th></th></tr>`;

const lastBy = ({ lastFrom, buyer }) =>
  ({ buyer, seller: SHOP, platform: 'Tallowgate Care' })[lastFrom];
const stars = (rating) =>
  rating
    ? `<div class="stars" title="Rated ${rating} of 5">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</div>`
    : '';

const row = (one) => `
<tr class="order"><td><a href="/orders/${one.key}">#${one.key}</a></td><td>${items(one.items)}</td><td>${one.buyer}${stars(one.rating)}</td><td>${one.ordered}</td><td>${one.due}</td><td>${when(one.at)}</td><td>${lastBy(one)}</td><td><a class="btn btn-sm ${one.awaitingReply ? 'btn-primary' : 'btn-outline-secondary'}" href="/orders/${one.key}/messages">${one.awaitingReply ? 'Reply' : 'View'}</a></td></tr>`;

function weeks(rows) {
  const byWeek = Map.groupBy(rows, ({ at }) => weekOf(at).number);
  return [...byWeek].map(([number, some]) => {
    const { monday } = weekOf(some[0].at);
    const sunday = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 6);
    return `<tr class="week"><td colspan="8">Week ${number} · ${day(monday)} – ${day(sunday)}</td></tr>${heads}${some.map(row).join('')}`;
  });
}

const RETURNS = [
  [
    '44588-N',
    [['Waxed apron, rust', '1', '£58.00']],
    'Lorna P.',
    '9 Nov',
    '23 Nov',
    'Today 11:30 am',
    SHOP,
  ],
  [
    '44561-D',
    [['Boot brush, oak', '2', '£38.00']],
    'gareth.w',
    '7 Nov',
    '21 Nov',
    '18 Nov 4:12 pm',
    'Carrier',
  ],
  [
    '44520-S',
    [['Candle snuffer', '1', '£15.00']],
    'Ines Duarte',
    '2 Nov',
    '16 Nov',
    '12 Nov 9:00 am',
    'Carrier',
  ],
];
const returned = ([key, all, ...rest]) =>
  `<tr class="order"><td><a href="/returns/${key}">#${key}</a></td><td>${items(all)}</td>${rest.map((text) => `<td>${text}</td>`).join('')}<td><a class="btn btn-sm btn-outline-secondary" href="/returns/${key}/label">Label</a></td></tr>`;

const list = () => `
<h1 class="h3">Order messages</h1>
<ul class="nav nav-underline mb-3"><li class="nav-item"><a class="nav-link active">All</a></li><li class="nav-item"><a class="nav-link">To answer (4)</a></li><li class="nav-item"><a class="nav-link">Resolved</a></li></ul>
<table class="table align-middle orders"><tbody>${weeks(rowsOf(truth)).join('')}</tbody></table>
<h2 class="h5">Parcels coming back to you</h2>
<table class="table align-middle orders"><tbody><tr class="heads">${['Order', 'Items', 'Buyer', 'Requested', 'Send by', 'Last scan', 'Updated by', ''].map((word) => `<th>${word}</th>`).join('')}</tr>${RETURNS.map(returned).join('')}</tbody></table>`;

const NAMES = { seller: SHOP, platform: 'Tallowgate Care', buyer: thread?.row.buyer };

const message = ({ from, at, text, quote, file }) => `
<tr class="said"><td class="who"><b>${NAMES[from]}</b><br><small>${when(at)}</small></td><td>${quote ? `<blockquote>${quote}</blockquote>` : ''}<div class="words">${text}</div>${file ? `<div class="file"><a href="#">${file}</a></div>` : ''}</td></tr>`;

const note = ([author, at, text]) =>
  `<div class="alert alert-warning py-2"><b>Internal note by ${author}</b>, ${when(new Date(at))}: ${text}</div>`;

const conversation = () => `
<p><a href="/orders/messages">All order messages</a></p><h1 class="h3">Order #${thread.key}</h1>
<div class="row"><div class="col-8"><table class="table talk"><tbody>${thread.messages.toReversed().map(message).join('')}</tbody></table>${thread.note ? note(thread.note) : ''}</div>
<div class="col-4"><div class="card mb-3"><div class="card-header">Reply to ${thread.row.buyer}</div><div class="card-body"><select class="form-select form-select-sm mb-2" aria-label="Template"><option>Choose a template</option><option>Dispatched</option></select><textarea class="form-control" id="reply-body" rows="5"></textarea><div class="form-text">2,000 characters left</div><button type="button" value="send" class="btn btn-primary btn-sm">Send</button> <button type="button" value="send-resolve" class="btn btn-outline-primary btn-sm">Send &amp; resolve</button> <button type="button" class="btn btn-link btn-sm">Attach</button></div></div>
<div class="card mb-3"><div class="card-header">Message to the carrier</div><div class="card-body"><textarea class="form-control" id="carrier-body" rows="2"></textarea><button type="button" class="btn btn-outline-secondary btn-sm mt-2">Send to carrier</button></div></div>
<div class="card"><div class="card-header">Internal note</div><div class="card-body"><textarea class="form-control" id="note-body" rows="2"></textarea><button type="button" class="btn btn-outline-secondary btn-sm mt-2">Add note</button></div></div></div></div>
<h2 class="h6">Items</h2>${items(thread.row.items)}`;

document.title = thread
  ? `Order #${thread.key} – Tallowgate Seller`
  : 'Order messages – Tallowgate Seller';
document.querySelector('#root').innerHTML = `
<nav class="navbar navbar-expand bg-dark px-4" data-coreui-theme="dark"><span class="navbar-brand">Tallowgate</span><ul class="navbar-nav">${['Home', 'Listings', 'Orders', 'Payouts'].map((word) => `<li class="nav-item"><a class="nav-link${word === 'Orders' ? ' active' : ''}" href="#">${word}</a></li>`).join('')}</ul><span class="navbar-text ms-auto">${SHOP}</span></nav>
<div class="container-lg py-3">${thread ? conversation() : list()}</div>`;
void drawn(thread ? '#reply-body' : '.order');
