// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

/** Rows of a table: a link, its subject, then `cells`, newest first. */
function discussions(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const head =
    heads.length === 0 ? '' : `<tr>${heads.map((each) => `<th>${each}</th>`).join('')}</tr>`;
  const body = rows.map(
    (cells, index) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td><a href="/messages/${7100 - index * 3}">Parcel no longer moves</a></td><td>${20 - index}.11.2026 09:12</td></tr>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Panel</title></head><body><h1>Messages</h1><table>${head}${body.join('')}</table></body></html>`,
    'text/html',
  );
  return readPanel(page, {
    url: 'https://panel.example/messages',
    now,
    timeZone: 'UTC',
  }).discussions.map(({ buyer, lastFrom }) => [buyer, lastFrom] as const);
}

describe('from whom to whom', () => {
  const ROWS = [
    ['Anna Kowalska', 'Lamp House'],
    ['Lamp House', 'Marek Nowak'],
    ['Eva Horvat', 'Lamp House'],
    ['Lamp House', 'Luis Pires'],
  ];

  test.each([
    ['From', 'To'],
    ['Von', 'An'],
    ['Od', 'Komu'],
    ['De', 'Para'],
  ])('%s, %s: the buyer is the other one, and whoever sent wrote last', (from, to) => {
    expect(discussions([from, to, '', ''], ROWS)).toEqual([
      ['Anna Kowalska', 'buyer'],
      ['Marek Nowak', 'seller'],
      ['Eva Horvat', 'buyer'],
      ['Luis Pires', 'seller'],
    ]);
  });

  test('in labels of cards', () => {
    const cards = ROWS.map(
      ([from, to], index) =>
        `<article><h3><a href="/messages/${7100 - index * 3}">Parcel ${index} no longer moves</a></h3><p class="a1">From: <b>${from}</b></p><p class="a2">To: <b>${to}</b></p><footer>${20 - index}.11.2026 09:12</footer></article>`,
    );
    const page = new DOMParser().parseFromString(
      `<!doctype html><html lang="en"><body><h1>Messages</h1><div>${cards.join('')}</div></body></html>`,
      'text/html',
    );
    const found = readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' });
    expect(found.discussions.map(({ buyer, lastFrom }) => [buyer, lastFrom])).toEqual([
      ['Anna Kowalska', 'buyer'],
      ['Marek Nowak', 'seller'],
      ['Eva Horvat', 'buyer'],
      ['Luis Pires', 'seller'],
    ]);
  });

  test('without a column of recipients nothing is said of who sent', () => {
    const found = discussions(['Opened', 'Agent', 'Topic', 'Last'], ROWS);
    expect(found.map(([, from]) => from)).toEqual(found.map(() => null));
  });
});

describe('those who took part', () => {
  test('in turn, one of them twice: the last one wrote last', () => {
    expect(
      discussions(
        [],
        [
          ['Anna Kowalska, me <i>(2)</i>'],
          ['Marek Nowak'],
          ['Eva Horvat, me, Eva (3)'],
          ['me, Luis Pires, me'],
        ],
      ),
    ).toEqual([
      ['Anna Kowalska', 'seller'],
      ['Marek Nowak', 'buyer'],
      ['Eva Horvat', 'buyer'],
      ['Luis Pires', 'seller'],
    ]);
  });

  test('each named once: nobody is said to have written last', () => {
    const found = discussions(
      [],
      [['Anna Kowalska, me (2)'], ['Marek Nowak'], ['me, Eva Horvat (3)'], ['Luis Pires, me']],
    );
    expect(found).toEqual([
      ['Anna Kowalska', null],
      ['Marek Nowak', null],
      ['Eva Horvat', null],
      ['Luis Pires', null],
    ]);
  });
});

describe('of two who write, one is the buyer', () => {
  const ROWS = [
    ['Anna Kowalska', 'Customer'],
    ['Marek Nowak', 'Home office'],
    ['Eva Horvat', 'Home office'],
    ['Luis Pires', 'Customer'],
  ];

  test('and the other the shop, below a head that says so', () => {
    const found = discussions(['Buyer', 'Written by', 'Topic', 'Last'], ROWS);
    expect(found.map(([, from]) => from)).toEqual(['buyer', 'seller', 'seller', 'buyer']);
  });

  test('and a buyer called like nobody’s house makes no sentence of the row', () => {
    const found = discussions(
      ['Buyer', 'Last by', 'Topic', 'Last'],
      ROWS.map(([buyer, by], index) => [
        index === 1 ? 'Hostel Reka' : (buyer ?? ''),
        by === 'Customer' ? 'Buyer' : 'Shop',
      ]),
    );
    expect(found.map(([, from]) => from)).toEqual(['buyer', 'seller', 'seller', 'buyer']);
  });

  test('but not where there are three', () => {
    const found = discussions(
      ['Buyer', 'Written by', 'Topic', 'Last'],
      ROWS.map(([buyer, by], index) => [buyer ?? '', index === 1 ? 'Grandstand' : (by ?? '')]),
    );
    expect(found.map(([, from]) => from)).toEqual(found.map(() => null));
  });

  test('but not below another one', () => {
    const found = discussions(['Buyer', 'Kind', 'Topic', 'Last'], ROWS);
    expect(found.map(([, from]) => from)).toEqual(found.map(() => null));
  });
});

test('heads stand in a table of their own above that of each row', () => {
  const rows = ['Customer', 'Ours', 'Customer', 'Ours'].map(
    (from, index) =>
      `<div class="row"><table><tbody><tr><td>Case ${index}</td><td>${['Anna Kowalska', 'Marek Nowak', 'Eva Horvat', 'Luis Pires'][index]}</td><td>${from}</td><td>${20 - index}.11.2026 09:12</td></tr></tbody></table></div>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><h1>Messages</h1><div><div class="heads"><table><tr><td>No.</td><td>Buyer</td><td>Written by</td><td>Last message</td></tr></table></div><div><div>${rows.join('')}</div></div></div></body></html>`,
    'text/html',
  );
  const found = readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' });
  expect(found.discussions.map(({ lastFrom }) => lastFrom)).toEqual([
    'buyer',
    'seller',
    'buyer',
    'seller',
  ]);
});
