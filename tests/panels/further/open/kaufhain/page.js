// A helpdesk in English for a German marketplace: a table whose element ids differ at every load, notes amid the messages.
import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
let views = 400 + (Math.floor(Date.now() / 60_000) % 977);
const id = () => `id="ember${(views += 3)}" class="ember-view`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `Today ${hoursMinutes(at)}`;
  if (days === 1) return `Yesterday ${hoursMinutes(at)}`;
  const name = at.toLocaleDateString(
    'en-GB',
    days < 7 ? { weekday: 'short' } : { day: 'numeric', month: 'short' },
  );
  return days < 7 ? `${name} ${hoursMinutes(at)}` : name;
}

const exact = (at) =>
  `${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })} ${hoursMinutes(at)}`;

const LAST = { buyer: 'Customer', seller: 'Agent', platform: 'Kaufhain' };

const frame = (body) => `
<div ${id()} shell"><div ${id()} rail"><a href="#" title="Home">⌂</a><a href="#" title="Views" class="active">☰</a><a href="#" title="Customers">☺</a><a href="#" title="Reporting">▤</a><a href="#" title="Admin">⚙</a></div>
<div class="stage"><div ${id()} top"><button class="add">+ Add</button><div class="tabs">${thread ? `<a href="/agent/tickets/${thread.key}">#${thread.key} ${thread.row.subject[0]} ×</a>` : ''}</div><input type="search" placeholder="Search tickets"><span class="bell" title="Notifications">2</span><span class="me">Möbelhof Lüneburg · Nils Carstens</span></div>${body}</div></div>
<button class="widget">Help</button>`;

const VIEWS = [
  ['Your unsolved tickets', 7],
  ['Unassigned tickets', 2],
  ['All unsolved tickets', 31],
  ['Recently updated', 12],
  ['Pending tickets', 9],
  ['Recently solved', 44],
];

const row = (one) => `
<tr ${id()} ticket"><td><input type="checkbox" aria-label="Select ticket ${one.key}"></td><td><span class="badge ${one.state.toLowerCase()}" title="${one.state}">${one.state[0]}</span></td><td class="num">#${one.key}</td><td><a ${id()} subject" href="/agent/tickets/${one.key}">${one.subject[0]}</a></td><td>${one.buyer}</td><td>${one.order}</td><td>${when(one.at)}</td><td>${LAST[one.lastFrom]}</td><td>${one.state}</td><td><select aria-label="Assignee"><option>Nils C.</option><option>Jule M.</option></select></td></tr>`;

const stateOf = (one) =>
  one.awaitingReply && !['Open', 'New'].includes(one.status) ? 'Open' : one.status;

const list = () =>
  frame(`
<div class="cols"><div class="views"><h3>Views</h3><ul>${VIEWS.map(([name, count]) => `<li><a href="#">${name}</a><span>${count}</span></li>`).join('')}</ul></div>
<div class="main"><h1>Recently updated</h1><div class="count">11 tickets</div>
<table ${id()} tickets"><thead><tr><th></th><th></th><th>ID</th><th>Subject</th><th>Requester</th><th>Order</th><th>Updated</th><th>Latest comment by</th><th>Status</th><th>Assignee</th></tr></thead><tbody>${rowsOf(
    truth,
  )
    .map((one) => row({ ...one, state: stateOf(one) }))
    .join('')}</tbody></table></div></div>`);

const comment = ({ author, role, at, text }) => `
<div ${id()} event ${role}" role="article"><div class="avatar">${author[0]}</div><div class="content"><div class="header"><span class="actor">${author}</span>${role === 'note' ? '<span class="internal">Internal note</span>' : ''}<time title="${exact(at)}">${when(at)}</time></div><div class="comment"><p>${text}</p></div></div></div>`;

function comments() {
  const shown = thread.messages.map(({ from, at, text }) => ({
    author: from === 'seller' ? 'Nils Carstens' : thread.row.buyer,
    role: from === 'seller' ? 'agent' : 'end-user',
    at,
    text,
  }));
  if (thread.note) {
    const [author, at, text] = thread.note;
    shown.push({ author, role: 'note', at: new Date(at), text });
  }
  return shown
    .sort((one, other) => one.at - other.at)
    .map(comment)
    .join('');
}

const ticket = () =>
  frame(`
<div class="cols"><div class="props"><label>Requester<input value="${thread.row.buyer}" readonly></label><label>Assignee<select><option>Nils Carstens</option></select></label><label>Tags<input value="lieferung kaufhain-de"></label><label>Priority<select><option>-</option><option>High</option></select></label></div>
<div class="main"><h1>${thread.row.subject[0]}</h1><div class="via">Order ${thread.row.order} · via Kaufhain Marketplace</div>
<div ${id()} log">${comments()}</div>
<div ${id()} composer"><div role="tablist"><button role="tab" aria-selected="true">Public reply</button><button role="tab" aria-selected="false">Internal note</button><span>To: ${thread.row.buyer}</span></div>
<div class="body" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Public reply composer" data-test-id="reply-body"><p><br></p></div>
<div class="toolbar"><button title="Bold">B</button><button title="Attach">📎</button><button title="Emoji">☺</button></div></div>
<div class="footer"><button>Apply macro</button><label><input type="checkbox"> Close tab</label><span class="split"><button data-test-id="submit">Submit as <b>${stateOf(thread.row)}</b></button><button aria-label="Choose another status" aria-haspopup="true">▾</button></span></div></div>
<div class="context"><h3>Customer</h3><dl><dt>Orders</dt><dd>3</dd><dt>Customer since</dt><dd>Mar 2024</dd></dl><h3>Interaction history</h3><ul><li><a href="#">Frage zur Lieferzeit</a> <span>14 Oct 10:22</span> Solved</li><li><a href="#">Beileger fehlt</a> <span>2 Jul 16:40</span> Closed</li></ul></div></div>`);

document.title = thread
  ? `#${thread.key} ${thread.row.subject[0]} – Kaufhain Helpdesk`
  : 'Recently updated – Kaufhain Helpdesk';
document.querySelector('#root').innerHTML = thread ? ticket() : list();
void drawn('.tickets tbody tr, .event');
