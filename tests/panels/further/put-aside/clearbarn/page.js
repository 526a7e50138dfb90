// A grid whose times name their zone, which is not the browser's; the conversation shows the newest message first.
import 'w2ui/w2ui-2.0.min.css';
import 'tinymce/tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/skins/ui/oxide/skin.min.css';

import { w2grid } from 'w2ui/w2ui-2.0.es6.js';

import { drawn, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);

function stamp(at) {
  const part = (options) =>
    at.toLocaleString('en-US', { timeZone: 'America/Los_Angeles', ...options });
  const day = part({ month: '2-digit', day: '2-digit', year: 'numeric' });
  return `${day} ${part({ hour: 'numeric', minute: '2-digit' }).replace('\u202f', ' ')} PST`;
}

const status = ({ awaitingReply, closed }) => {
  if (awaitingReply) return 'Response needed';
  return closed ? 'No response needed' : 'Responded';
};

const frame = (body) => `
<div class="bar"><b>clearbarn</b> <span>seller central</span><input placeholder="Search listings, orders, help" size="40"><a href="#">Messages</a><a href="#">Help</a><a href="#">Settings</a><span class="shop">Prairie Lane Goods | United States</span></div>
<div class="tabs">${['Catalog', 'Inventory', 'Pricing', 'Orders', 'Advertising', 'Growth', 'Reports', 'Performance'].map((word) => `<a href="#">${word}</a>`).join('')}</div>
<div class="main">${body}</div>
<div class="foot">© 2015–2026 Clearbarn Inc. <a href="#">Program policies</a> <a href="#">English</a> <span class="chat">Need help? Chat with Seller Support</span></div>`;

const list = () =>
  frame(`
<h1>Buyer messages</h1>
<div class="cards"><div>Messages missed in 24 h<b>0</b></div><div>Response under 24 hours<b>97.4%</b></div><div>Late responses<b>2</b></div></div>
<div class="filters"><label><input type="radio" name="f" checked> All messages</label><label><input type="radio" name="f"> Response needed</label><label><input type="radio" name="f"> From Clearbarn</label><input placeholder="Order ID or buyer"><button>Go</button></div>
<div id="grid"></div>`);

const NAMES = { buyer: thread?.row.buyer, seller: 'Prairie Lane Goods', platform: 'Clearbarn' };

const message = ({ from, at, text }) => `
<table class="mail ${from}" cellspacing="0"><tr><th>From:</th><td>${NAMES[from]}${from === 'seller' ? ' (you)' : ''}</td></tr><tr><th>Sent:</th><td>${stamp(at)}</td></tr><tr><td colspan="2" class="body">${text}</td></tr></table>`;

const conversation = () =>
  frame(`
<p><a href="/messaging/inbox">&lt; Back to inbox</a></p>
<h1>${thread.row.subject[0]}</h1>
<div class="two"><div>
<h3>Reply to ${thread.row.buyer}</h3>
<select id="template"><option>Choose a template</option><option>Shipping delay</option><option>Return instructions</option></select>
<textarea id="reply"></textarea>
<p><button class="w2ui-btn w2ui-btn-blue" id="send-reply">Send</button> <button class="w2ui-btn" id="send-close">Send and mark resolved</button> <button class="w2ui-btn" id="no-response">No response needed</button></p>
<h3>Conversation</h3>
${thread.messages.toReversed().map(message).join('')}
</div><div class="order"><h3>Order ${thread.row.order}</h3><table><tr><td>Purchased</td><td>11/11/2026 6:40 AM PST</td></tr><tr><td>Ship by</td><td>11/13/2026</td></tr><tr><td>Total</td><td>$48.17</td></tr></table><h3>Seller notes</h3><textarea rows="3" placeholder="Visible to your team only"></textarea><button class="w2ui-btn">Save note</button></div></div>`);

document.title = thread
  ? `${thread.row.subject[0]} - Clearbarn`
  : 'Buyer messages - Clearbarn seller central';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (thread) {
  void globalThis.tinymce.init({
    target: document.querySelector('#reply'),
    height: 220,
    menubar: false,
    toolbar: 'bold italic underline',
    skin: false,
    content_css: false,
    promotion: false,
    branding: false,
  });
} else {
  const grid = new w2grid({
    name: 'inbox',
    box: '#grid',
    recordHeight: 34,
    show: { footer: true, toolbar: true, toolbarReload: false },
    columns: [
      { field: 'buyer', text: 'Buyer', size: '20%' },
      { field: 'topic', text: 'Subject', size: '24%' },
      { field: 'order', text: 'Order ID', size: '18%' },
      { field: 'last', text: 'Last message by', size: '12%' },
      { field: 'status', text: 'Status', size: '14%' },
      { field: 'updated', text: 'Last message', size: '190px' },
    ],
    records: rowsOf(truth).map((row) => ({
      recid: row.key,
      buyer: row.buyer,
      topic: row.subject[0],
      order: row.order,
      last: row.lastFrom === 'seller' ? 'You' : 'Buyer',
      status: status(row),
      updated: stamp(row.at),
    })),
    onClick: (event) => location.assign(`/messaging/case/${event.detail.recid}`),
  });
  grid.refresh();
}
void drawn(thread ? '.tox-edit-area iframe' : '#grid .w2ui-grid-data');
