// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

function read(body: string, lang = 'en'): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Messages – Bazaar</title></head><body>${body}</body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://m.bazaar.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

const LOGINS = [
  'kasia_szyje',
  'Robert_Wawa',
  'pani.Halinka',
  'magda1989',
  'HotelPodDebem',
  'tom.k',
];
const GOODS = ['Linen, 3 m', 'Table cloth', 'Kitchen towels', 'Curtain', 'Bed linen', 'Apron'];
/** Who wrote last, row by row. */
const SIDES = ['buyer', 'buyer', 'seller', 'buyer', 'platform', 'seller'] as const;

const time = (index: number): string => `${20 - index}/11/2026 10:${10 + index}`;

const reply = '<svg role="img" aria-label="Your reply"><path d="M1 1"/></svg>';

test('logins are buyers in an element called a title as well, and a name in bold is who wrote', () => {
  const words = {
    buyer: 'is it cut from one piece',
    seller: `${reply}we send it tomorrow before noon`,
    platform: '<b>Bazaar</b> · the parcel was collected',
  };
  const rows = LOGINS.map(
    (login, index) =>
      `<li class="card"><a href="/messages/48${index}1"><div class="item-title">${login}</div><span>${time(index)}</span>
      <div class="item-subtitle">${GOODS[index]}</div><div class="item-text">${words[SIDES[index] ?? 'buyer']}</div></a></li>`,
  );
  const found = read(`<main><ul>${rows.join('')}</ul></main>`);
  expect(found.map(({ buyer }) => buyer)).toEqual(LOGINS);
  expect(found.map(({ subject }) => subject)).toEqual(GOODS);
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
});

test('headings of cards above a list are not its own, and a title of a kit is', () => {
  const cards = ['Orders of today', 'Products', 'Invoices'].map(
    (name) => `<div class="card"><div class="card-header">${name}</div><p>17</p></div>`,
  );
  const names = ['Maria do Carmo Lopes', 'Rui Tavares', 'Quinta das Amoreiras', 'Ana Reis'];
  const rows = names.map(
    (name, index) =>
      `<li id="t${index}41"><i class="avatar">${['MC', 'RT', 'QA', 'AR'][index]}</i><b class="row-title">${name}</b><span>${GOODS[index]}</span><time>${time(index)}</time></li>`,
  );
  const found = read(
    `<main><kit-title>Talks with customers: inbox</kit-title><div class="cards">${cards.join('')}</div><ul>${rows.join('')}</ul></main>`,
  );
  expect(found.map(({ buyer }) => buyer)).toEqual(names);
});

/** A table of a kit that draws a box around each cell of the head. */
const table = (left: (index: number) => string): string => {
  const heads = ['Order', 'Product', 'Last message', 'From', 'Time to reply'].map(
    (head) => `<div><div role="columnheader"><div>${head}</div></div></div>`,
  );
  const cell = (content: string, index: number): string =>
    `<div role="gridcell"><div class="col-${'abcde'[index]}">${content}</div></div>`;
  const who = { buyer: 'Buyer', seller: 'You', platform: 'Bazaar support' };
  const rows = GOODS.map((goods, index) => {
    const link = `<a href="/messages/66${index}1">C-66${index}1</a>`;
    const cells = [link, goods, time(index), who[SIDES[index] ?? 'buyer'], left(index)];
    return `<div role="row"><div>${cells.map(cell).join('')}</div></div>`;
  });
  return `<main><h3>Messages</h3><div role="grid"><div role="rowgroup"><div role="row"><div>${heads.join('')}</div></div></div><div role="rowgroup">${rows.join('')}</div></div></main>`;
};

test('a column of what is left to answer in tells what waits, whoever wrote last', () => {
  const left = ['12 h', '30 h', '—', 'Resolved', '—', '—'];
  const found = read(table((index) => left[index] ?? ''));
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a column of how long answers took tells nothing of what waits', () => {
  const taken = ['—', '—', '12 h', '3 h', '—', '30 h'];
  const found = read(table((index) => taken[index] ?? ''));
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(
    SIDES.map((side) => (side === 'platform' ? null : side === 'buyer')),
  );
});

test('a legend goes before names in the markup, of which some are unknown', () => {
  const dot = (name: string): string => `<img class="dot ${name}" src="/1.gif" alt="">`;
  const states = ['wuiting', 'answered', 'wuiting', 'closed', 'answered', 'wuiting'];
  const rows = LOGINS.map(
    (login, index) =>
      `<tr><td>${dot(states[index] ?? '')}</td><td><a class="${index === 0 ? 'fw-bold' : ''}" href="/message.php?id=88${index}2">${GOODS[index]}</a></td><td>${login}</td><td>${time(index)}</td></tr>`,
  );
  const found = read(
    `<main><h1>Messages</h1><table><tbody>${rows.join('')}</tbody></table><p>Legend: ${dot('wuiting')} To answer ${dot('answered')} Answered ${dot('closed')} Closed</p></main>`,
  );
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(
    states.map((state) => state === 'wuiting'),
  );
  expect(found[0]?.lastFrom).toBe('buyer');
});

test('a number of new ones tells what is unread, beside a state in the same place', () => {
  const marks = ['2 new', '', 'Closed', '1 new', '', ''];
  const rows = LOGINS.map(
    (login, index) =>
      `<li><a href="/messages/48${index}1"><b class="who">${login}</b></a><span class="what">${GOODS[index]}</span>${marks[index] ? `<em class="chip">${marks[index]}</em>` : ''}<time>${time(index)}</time></li>`,
  );
  const found = read(`<main><h1>Messages</h1><ul>${rows.join('')}</ul></main>`);
  expect(found.map(({ unread }) => unread)).toEqual([true, false, false, true, false, false]);
});

test.each([
  ['Casa Brillante S.n.c.', 'Casa Brillante S.n.c.'],
  ['Casa Brillante', null],
])('a class that places the menu does not make the shop of its entries beside %s', (shop, said) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="it"><body><nav class="navbar"><div class="me-auto"><a>Ordini</a></div><span>${shop}</span></nav></body></html>`,
    'text/html',
  );
  const { account } = readPanel(page, { url: 'https://m.bazaar.example/', now, timeZone: 'UTC' });
  expect(account).toBe(said);
});
