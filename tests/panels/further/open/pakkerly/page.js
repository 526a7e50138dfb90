// Orders with pictures and prices, in each of them the newest question about it; classes are hashes, hours run by a twelve-hour clock.
import { css, glob } from 'goober';

import { daysAgo, drawn, minutesAgo, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const clock = (at) =>
  `${at.getHours() % 12 || 12}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'am' : 'pm'}`;
const day = (at) => `${WEEKDAYS[at.getDay()]} ${at.getDate()} ${MONTHS[at.getMonth()]}`;

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (daysAgo(at) === 0) return `today at ${clock(at)}`;
  if (daysAgo(at) === 1) return `yesterday at ${clock(at)}`;
  return `${day(at)}, ${clock(at)}`;
}

glob`
body { margin: 0; font: 15px/1.45 'Graphik', 'Helvetica Neue', Arial, sans-serif; background: #faf7f2; color: #222 }
a { color: #2d5b4f } button { font: inherit; cursor: pointer } textarea { font: inherit; width: 100%; box-sizing: border-box; padding: 8px }
h1 { font: 400 26px Georgia, serif } h2 { font-size: 16px }`;
const top = css`
  display: flex;
  align-items: center;
  gap: 22px;
  padding: 12px 28px;
  background: #fff;
  border-bottom: 1px solid #e4ddd2;
  & b {
    font:
      600 22px Georgia,
      serif;
    color: #2d5b4f;
  }
  & input {
    padding: 7px 12px;
    border: 1px solid #ccc;
    border-radius: 18px;
    width: 260px;
  }
  & > :last-child {
    margin-left: auto;
  }
`;
const page = css`
  display: grid;
  grid-template-columns: 210px 1fr 250px;
  gap: 28px;
  padding: 20px 28px;
`;
const menu = css`
  & a {
    display: flex;
    justify-content: space-between;
    padding: 8px 10px;
    color: #333;
    text-decoration: none;
  }
  & a[aria-current] {
    background: #e8efe9;
    border-radius: 8px;
    font-weight: 600;
  }
`;
const card = css`
  background: #fff;
  border: 1px solid #e4ddd2;
  border-radius: 10px;
  margin-bottom: 14px;
  padding: 14px 16px;
`;
const upper = css`
  display: flex;
  gap: 14px;
  align-items: flex-start;
`;
const photo = css`
  width: 64px;
  height: 64px;
  border-radius: 6px;
  background: linear-gradient(135deg, #d7c4a3, #8fa58f);
  flex: none;
`;
const facts = css`
  flex: 1;
  & small {
    color: #777;
  }
`;
const price = css`
  text-align: right;
  & small {
    display: block;
    color: #777;
  }
`;
const asked = css`
  margin-top: 12px;
  background: #fbf3df;
  border-left: 3px solid #d9a441;
  padding: 8px 12px;
  border-radius: 0 6px 6px 0;
  display: flex;
  gap: 10px;
  & p {
    margin: 0;
    flex: 1;
  }
`;
const told = css`
  margin-top: 12px;
  background: #f3f3f1;
  padding: 8px 12px;
  border-radius: 6px;
  display: flex;
  gap: 10px;
  color: #555;
  & p {
    margin: 0;
    flex: 1;
  }
`;
const tag = css`
  font-size: 12px;
  background: #e8efe9;
  padding: 2px 8px;
  border-radius: 10px;
  margin-left: 8px;
`;
const go = css`
  border: 1px solid #2d5b4f;
  background: #fff;
  color: #2d5b4f;
  border-radius: 18px;
  padding: 6px 14px;
  text-decoration: none;
  white-space: nowrap;
  height: fit-content;
`;
const main = css`
  background: #2d5b4f;
  color: #fff;
  border: 0;
  border-radius: 18px;
  padding: 8px 18px;
  margin-right: 10px;
`;
const said = css`
  display: flex;
  gap: 12px;
  margin: 14px 0;
  & > i {
    width: 34px;
    height: 34px;
    border-radius: 50%;
    background: #d9a441;
    flex: none;
  }
  & p {
    margin: 2px 0;
  }
`;
const mine = css`
  & > i {
    background: #2d5b4f;
  }
`;
const side = css`
  font-size: 13px;
  & section {
    background: #fff;
    border: 1px solid #e4ddd2;
    border-radius: 10px;
    padding: 4px 14px 12px;
    margin-bottom: 14px;
  }
`;
const bar = css`
  display: flex;
  gap: 8px;
  margin: 10px 0 16px;
  & button {
    border: 1px solid #ccc;
    background: #fff;
    border-radius: 16px;
    padding: 5px 12px;
  }
  & button[aria-pressed='true'] {
    background: #222;
    color: #fff;
  }
`;

const TAGS = { resolved: 'Resolved', refund: 'Refund requested' };

function newest({ key, buyer, at, lastFrom, snippet, status }) {
  if (lastFrom === 'platform')
    return `<div class="${told}"><p><b>Pakkerly</b> <small>${when(at)}</small><br>${snippet}</p><a class="${go}" href="/shop/orders/${key}/conversation">Open</a></div>`;
  const waits = lastFrom === 'buyer' && status !== 'resolved';
  const who = lastFrom === 'buyer' ? `${buyer} asked` : 'You replied';
  return `<div class="${waits ? asked : told}"><p><b>${who}</b> <small>${when(at)}</small>${TAGS[status] ? `<span class="${tag}">${TAGS[status]}</span>` : ''}<br>${snippet}</p><a class="${go}" href="/shop/orders/${key}/conversation">${waits ? 'Answer' : 'Open'}</a></div>`;
}

const order = (row) => `
<div class="${card}"><div class="${upper}"><div class="${photo}"></div><div class="${facts}"><a href="/shop/orders/${row.key}">Order ${row.key}</a> <small>placed ${row.placed}</small><div>${row.item}</div><small>Ships to <span>${row.buyer}</span>, ${row.town}</small></div><div class="${price}">${row.price}<small>${row.sent}</small></div></div>${newest(row)}</div>`;

const list = () => `
<h1>Orders with questions</h1><p>Reply within 48 hours to keep your Star Maker badge. Your average: 5 h 20 min.</p>
<div class="${bar}"><button aria-pressed="true">All 46</button><button aria-pressed="false">Unanswered 5</button><button aria-pressed="false">Refunds 1</button><button aria-pressed="false">Resolved</button></div>
${rowsOf(truth).map(order).join('')}
<p><a href="?page=2">Older orders →</a></p>`;

const message = ({ from, at, text }) =>
  from === 'platform'
    ? `<div class="${told}"><p><b>Pakkerly</b> · ${day(at)}, ${clock(at)}<br><span>${text}</span></p></div>`
    : `<div class="${said}${from === 'seller' ? ` ${mine}` : ''}"><i></i><div><b>${from === 'seller' ? 'You' : thread.row.buyer}</b> <small>${day(at)}, ${clock(at)}</small><p>${text}</p></div></div>`;

const conversation = () => `
<p><a href="/shop/orders?tab=questions">← Orders with questions</a></p><h1>Order ${thread.key}</h1>
<div class="${card}"><div class="${upper}"><div class="${photo}"></div><div class="${facts}">${thread.row.item}<br><small>Placed ${thread.row.placed} · ${thread.row.sent}</small></div><div class="${price}">${thread.row.price}</div></div></div>
<h2>Conversation with ${thread.row.buyer}</h2>${thread.messages.map(message).join('')}
<div class="${card}"><label for="f_q1">Your answer</label><textarea id="f_q1" rows="5" placeholder="Be friendly, be clear. No phone numbers or e-mail addresses, please."></textarea>
<p><button type="button" class="${main}" data-act="answer">Send answer</button><button type="button" class="${go}" data-act="answer-resolve">Send and mark resolved</button> <button type="button" class="${go}">Insert saved reply</button></p></div>
<div class="${card}"><label for="f_q2">Note on this order (only you see it)</label><textarea id="f_q2" rows="2"></textarea><p><button type="button" class="${go}">Save note</button></p></div>`;

const MENU = [
  ['Shop home', ''],
  ['Listings', '128'],
  ['Orders', '9'],
  ['Questions', '5'],
  ['Reviews', ''],
  ['Money', ''],
  ['Marketing', ''],
];

document.title = thread ? `Order ${thread.key} · Pakkerly` : 'Orders with questions · Pakkerly';
document.querySelector('#root').innerHTML = `
<header class="${top}"><b>pakkerly</b><input type="search" placeholder="Search orders, buyers, listings"><a href="/">Shop the market</a><span>Burren Candle Co. ▾</span></header>
<div class="${page}"><nav class="${menu}">${MENU.map(([word, count]) => `<a href="#"${word === 'Questions' ? ' aria-current="page"' : ''}>${word}<span>${count}</span></a>`).join('')}</nav>
<main>${thread ? conversation() : list()}</main>
<aside class="${side}"><section><h2>This week</h2><p>Visits 1,204<br>Orders 31<br>Revenue €864.50</p></section><section><h2>Latest reviews</h2><p>★★★★★ Mary T.<br>“Smells like home.”<br><small>2 days ago</small></p><p>★★★★☆ Oisín<br>“Lovely, but slow post.”<br><small>4 days ago</small></p></section><section><h2>From Pakkerly</h2><p>Christmas cut-off dates are here.<br><small>Mon 16 Nov</small></p></section></aside></div>`;
void drawn(thread ? '#f_q1' : 'main a');
