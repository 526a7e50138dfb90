// A seller centre of custom elements in two panes: times grow coarser to a month's day alone, flags count down, an arrow's label marks the own words; text fields and buttons draw themselves in shadow roots.
import './page.css';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const hours = (at) =>
  `${at.getHours() % 12 || 12}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'AM' : 'PM'}`;

function when(at) {
  if (daysAgo(at) === 0) return hours(at);
  if (daysAgo(at) === 1) return 'Yesterday';
  if (daysAgo(at) < 30) return `${MONTHS[at.getMonth()]} ${at.getDate()}`;
  return `${at.getMonth() + 1}/${at.getDate()}/${at.getFullYear()}`;
}
const exact = (at) => `${MONTHS[at.getMonth()]} ${at.getDate()}, ${at.getFullYear()} ${hours(at)}`;

class Button extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML =
      `<style>button{font:inherit;padding:6px 16px;border-radius:16px;border:1px solid #5b4b8a;background:${this.getAttribute('variant') === 'primary' ? '#5b4b8a;color:#fff' : '#fff'}}</style><button type="button" part="button"><slot name="icon"></slot>${this.getAttribute('label')}</button>`;
  }
}
class TextArea extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML =
      `<style>textarea{width:100%;box-sizing:border-box;font:inherit;padding:8px;border:1px solid #a9a3bd;border-radius:6px}.count{text-align:right;font-size:12px;color:#777}</style><label part="label">${this.getAttribute('label') ?? ''}<textarea rows="${this.getAttribute('rows') ?? 4}" placeholder="${this.getAttribute('placeholder') ?? ''}"></textarea></label><div class="count">0/${this.getAttribute('maxlength') ?? 4000}</div>`;
  }
}
customElements.define('qm-button', Button);
customElements.define('qm-textarea', TextArea);

const FLAGS = {
  due: ({ left = '23h 59m' }) => `<qm-badge variant="warning">Response due in ${left}</qm-badge>`,
  late: ({ over }) => `<qm-badge variant="error">Response overdue by ${over}</qm-badge>`,
  replied: () => '<qm-badge variant="success">Replied</qm-badge>',
  none: () => '<qm-badge variant="neutral">No response needed</qm-badge>',
};
const arrow =
  '<svg role="img" aria-label="You replied" viewBox="0 0 16 16" width="12" height="12"><path d="M7 3 2 8l5 5M2 8h12" fill="none" stroke="#5b4b8a" stroke-width="2"/></svg> ';
const WORDS = { buyer: '', seller: arrow, platform: '<b>Quillmart:</b> ' };

const card = (row) => `
<qm-thread-card data-thread="${row.key}" role="listitem" tabindex="0" class="${row.unread ? 'is-unread' : ''}${thread?.key === row.key ? ' is-selected' : ''}">
<div slot="top"><span class="buyer-name">${row.buyer}</span>${row.unread ? '<qm-dot aria-label="Unread"></qm-dot>' : ''}<span class="stamp">${when(row.at)}</span></div>
<div slot="order"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="32" height="32"><div><div class="item">${row.item}</div><div class="order">Order ${row.order}</div></div></div>
<div slot="preview">${WORDS[row.lastFrom]}${row.snippet}</div>
<div slot="flag">${FLAGS[row.status](row)}</div></qm-thread-card>`;

const nav = (chosen) => `
<qm-tabs role="tablist">${[
  ['inbox', 'Needs response', 4],
  ['inbox', 'All messages', 214],
  ['archived', 'Archived', 0],
]
  .map(
    ([path, word, count], index) =>
      `<a role="tab" href="/messaging/${path}" aria-selected="${index === chosen}">${word} (${count})</a>`,
  )
  .join('')}</qm-tabs>`;

const pane = () => `
<qm-thread-list role="list" aria-label="Conversations">${rowsOf(truth).map(card).join('')}<div class="more"><qm-button label="Load more"></qm-button><span>Showing 11 of 214</span></div></qm-thread-list>`;

const bubble = ({ from, at, text, files }) =>
  from === 'platform'
    ? `<qm-system-line><span>${text}</span> <span class="stamp">${exact(at)}</span></qm-system-line>`
    : `<qm-bubble side="${from === 'seller' ? 'end' : 'start'}"><div class="said">${text}</div>${files ? `<div class="files">${Array.from({ length: files }, (_, index) => `<a href="#">IMG_20${41 + index}.jpg</a>`).join(' ')}</div>` : ''}<div class="stamp">${from === 'seller' ? 'You' : thread.row.buyer} · ${exact(at)}</div></qm-bubble>`;

const conversation = () => `
<section class="talk" aria-label="Conversation"><header><h2>${thread.row.buyer}</h2>${FLAGS[thread.row.status](thread.row)}<a href="#">Report message</a></header>
<div class="bubbles" role="log">${thread.messages.map(bubble).join('')}</div>
<div class="reply"><label>Template <select><option>Choose a template</option><option>Shipping delay</option><option>Return instructions</option></select></label>
<qm-textarea name="reply" label="Reply" placeholder="Write your reply. Do not include links, emails or phone numbers." maxlength="4000"></qm-textarea>
<div class="buttons"><qm-button label="Add attachment"></qm-button><qm-button label="No response needed"></qm-button><qm-button class="send" variant="primary" label="Send"></qm-button></div></div></section>
<aside class="facts"><h3>Order ${thread.row.order}</h3><p>${thread.row.item} × 1</p><p>Placed Nov 28, 2026 · Delivered Dec 3, 2026</p><p><a href="#">View order details</a></p><h3>Buyer history</h3><p>3 orders since 2024</p><qm-button label="Issue refund"></qm-button></aside>`;

const choose = () =>
  '<section class="talk blank"><p>Select a conversation to read it here.</p><p>Reply within 24 hours to keep your Contact Response Time healthy.</p></section>';

const inbox = () =>
  `<h1>Buyer messages</h1>${nav(1)}<div class="search"><input type="search" aria-label="Search messages" placeholder="Search by buyer, order ID or keyword"><select aria-label="Sort"><option>Newest</option><option>Response due</option></select></div><div class="panes">${pane()}${thread ? conversation() : choose()}</div>`;

const archived = () =>
  `<h1>Buyer messages</h1>${nav(2)}<section class="talk blank"><h2>Nothing archived yet</h2><p>Conversations you archive will show up here.</p></section>`;

const ORDERS = [
  [
    '702-4418-9930',
    'Dana Whitfield',
    'Fountain pen, medium nib',
    '$48.00',
    'Unshipped',
    'Dec 8, 2026 9:40 AM',
  ],
  ['702-4417-9002', 'Alex Brandt', 'Wax seal kit', '$22.50', 'Unshipped', 'Dec 8, 2026 6:12 AM'],
  [
    '702-4417-0285',
    'Priya R.',
    'Ink sampler, 12 vials',
    '$31.00',
    'Delivered',
    'Dec 3, 2026 2:25 PM',
  ],
  [
    '702-4415-6612',
    'Miguel Santos',
    'Blotting paper A5',
    '$9.90',
    'Shipped',
    'Dec 5, 2026 11:58 PM',
  ],
  [
    '702-4411-3340',
    'Hollis & Daughter Stationers',
    'Brass ruler 12 in.',
    '$118.80',
    'Shipped',
    'Dec 4, 2026 4:03 PM',
  ],
];
const orders = () =>
  `<h1>Manage orders</h1><div class="cards">${ORDERS.map(([id, name, item, sum, state, at]) => `<qm-order-card data-order="${id}" class="is-order"><div slot="top"><a href="/orders/${id}">${id}</a> <span class="stamp">${at}</span></div><div slot="order"><img alt="" width="32" height="32" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><div><div class="item">${item} · Qty 1 · ${sum}</div><div class="order">Ship to: ${name}</div></div></div><div slot="flag"><qm-badge variant="neutral">${state}</qm-badge></div><qm-button label="Print packing slip"></qm-button></qm-order-card>`).join('')}</div>`;

const performance = () =>
  `<h1>Account health</h1><div class="cards tiles">${[
    ['Order defect rate', '0.21%', 'Target: under 1%'],
    ['Late shipment rate', '1.4%', 'Target: under 4%'],
    ['Contact response time', '6h 12m', '3 responses over 24 hours'],
    ['Valid tracking rate', '99.2%', 'Target: over 95%'],
  ]
    .map(
      ([word, figure, note]) =>
        `<qm-tile><b>${word}</b><p class="figure">${figure}</p><p>${note}</p></qm-tile>`,
    )
    .join(
      '',
    )}</div><h2>Recent notices</h2><ul><li>Dec 2, 2026 – Your listing “Ink sampler” was updated.</li><li>Nov 19, 2026 – Holiday return window extended.</li></ul>`;

const PAGES = { '/orders': orders, '/performance': performance, '/messaging/archived': archived };
const MENU = [
  ['/catalog', 'Catalog'],
  ['/orders', 'Orders'],
  ['/messaging/inbox', 'Messages'],
  ['/advertising', 'Advertising'],
  ['/performance', 'Performance'],
  ['/reports', 'Reports'],
];

document.title = 'Quillmart Seller Hub';
document.querySelector('#root').innerHTML = `
<qm-header><b>quillmart</b> <span>seller hub</span><nav>${MENU.map(([href, word]) => `<a href="${href}">${word}</a>`).join('')}</nav><input type="search" placeholder="Search help and listings"><span class="store">The Inkwell Room | United States</span><a href="#">Settings</a></qm-header>
<qm-banner>Holiday shipping cutoffs: order by Dec 16 for ground delivery. <a href="#">Learn more</a></qm-banner>
<main>${(PAGES[location.pathname] ?? inbox)()}</main>
<footer><a href="#">Help</a> <a href="#">Program policies</a> <span>© 2026 Quillmart, Inc.</span></footer>
<qm-modal hidden><h2>Report this message</h2><qm-textarea label="What is wrong?" rows="3"></qm-textarea><qm-button label="Submit report"></qm-button></qm-modal>`;
void drawn('main');
