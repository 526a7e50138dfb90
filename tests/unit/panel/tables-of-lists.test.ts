// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';
import type { PanelReading } from '@/utils/panel/reading';

/** A Friday. */
const now = Date.parse('2026-11-20T15:00:00Z');

interface Row {
  readonly buyer: string;
  readonly subject: string;
  readonly id: number;
  /** ISO 8601, to the minute. */
  readonly time: string;
}

const ROWS: readonly Row[] = [
  ['Anna Kowalska', 'Parcel late', '2026-11-20T14:05'],
  ['Marek Nowak', 'Wrong size', '2026-11-20T11:40'],
  ['Eva Horvat', 'Invoice missing', '2026-11-20T09:12'],
  ['Luis Pires', 'Return of a jacket', '2026-11-19T20:31'],
  ['Ida Berg', 'Colour is off', '2026-11-19T07:55'],
  ['Otto Lang', 'Warranty', '2026-11-17T16:20'],
  ['Zita Varga', 'Two parcels', '2026-11-16T10:02'],
  ['Rui Costa', 'Broken lid', '2026-11-16T08:45'],
].map(([buyer = '', subject = '', time = ''], index) => ({
  buyer,
  subject,
  time,
  id: 5213 + index * 7 + (index % 2),
}));

/** 20.11.2026 */
const day = (time: string): string => time.slice(0, 10).split('-').toReversed().join('.');
const hour = (time: string): string => time.slice(11);
const full = (time: string): string => `${day(time)} ${hour(time)}`;
const waits = (index: number): boolean => index % 3 !== 1;

const rows = (row: (row: Row, index: number) => string): string => ROWS.map(row).join('');

function readPage(lang: string, body: string, path = '/messages'): PanelReading {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Panel</title></head><body>${body}</body></html>`,
    'text/html',
  );
  return readPanel(page, { url: `https://panel.example${path}`, now, timeZone: 'UTC' });
}
const read = (lang: string, body: string): readonly ReadDiscussion[] =>
  readPage(lang, body).discussions;

const buyers = ROWS.map(({ buyer }) => buyer);
const times = ROWS.map(({ time }) => time);
const timesOf = (found: readonly ReadDiscussion[]): (string | null)[] =>
  found.map(({ lastMessageAt }) =>
    lastMessageAt === null ? null : new Date(lastMessageAt).toISOString().slice(0, 16),
  );
function expectAll(found: readonly ReadDiscussion[]): void {
  expect(found.map(({ buyer }) => buyer)).toEqual(buyers);
  expect(timesOf(found)).toEqual(times);
}

/** The rows by what they have in common, in order. */
function groups(of: (row: Row, index: number) => string): [string, [Row, number][]][] {
  const found = new Map<string, [Row, number][]>();
  ROWS.forEach((row, index) => {
    const name = of(row, index);
    found.set(name, [...(found.get(name) ?? []), [row, index]]);
  });
  return [...found];
}
const cell = (text: string, span: number): string =>
  span === 1 ? `<td>${text}</td>` : `<td rowspan="${span}">${text}</td>`;

describe('cells over several rows', () => {
  test('the day is the first cell of all rows of that day', () => {
    const found = read(
      'de',
      `<h1>Nachrichten</h1><table><tr><th>Tag</th><th>Uhrzeit</th><th>Kunde</th><th>Betreff</th><th>Status</th></tr>${groups(
        ({ time }) => day(time),
      )
        .map(([date, own]) =>
          own
            .map(
              ([{ buyer, subject, time }, index], at) =>
                `<tr>${at === 0 ? cell(date, own.length) : ''}<td>${hour(time)}</td><td>${buyer}</td><td>${subject}</td><td>${waits(index) ? 'Unbeantwortet' : 'Beantwortet'}</td></tr>`,
            )
            .join(''),
        )
        .join('')}</table>`,
    );
    expectAll(found);
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(ROWS.map((_, at) => waits(at)));
  });

  test('the day in words stands over several rows behind the first cell', () => {
    const word: Record<string, string> = { '20.11.2026': 'dnes', '19.11.2026': 'včera' };
    const found = read(
      'cs',
      `<h1>Zprávy</h1><table><tr><th></th><th>Den</th><th>Čas</th><th>Zákazník</th><th>Věc</th></tr>${groups(
        ({ time }) => day(time),
      )
        .map(([date, own]) =>
          own
            .map(
              ([{ buyer, subject, time, id }], at) =>
                `<tr><td><input type="checkbox" value="${id}"></td>${at === 0 ? cell(word[date] ?? date, own.length) : ''}<td>${hour(time)}</td><td>${buyer}</td><td><a href="/messages/${id}">${subject}</a></td></tr>`,
            )
            .join(''),
        )
        .join('')}</table>`,
    );
    expectAll(found);
    expect(found.map(({ subject }) => subject)).toEqual(ROWS.map(({ subject }) => subject));
  });

  test('the buyer is the first cell of all discussions with that buyer', () => {
    const named = (index: number): string => buyers[index - (index % 2)] ?? '';
    const found = read(
      'en',
      `<h1>Messages</h1><table><thead><tr><th>Customer</th><th>Subject</th><th>Status</th><th>Last message</th></tr></thead><tbody>${groups(
        (_, index) => named(index),
      )
        .map(([buyer, own]) =>
          own
            .map(
              ([{ subject, time, id }, index], at) =>
                `<tr>${at === 0 ? cell(buyer, own.length) : ''}<td><a href="/messages/${id}">${subject}</a></td><td>${waits(index) ? 'Awaiting reply' : 'Answered'}</td><td>${full(time)}</td></tr>`,
            )
            .join(''),
        )
        .join('')}</tbody></table>`,
    );
    expect(found.map(({ buyer }) => buyer)).toEqual(ROWS.map((_, index) => named(index)));
    expect(timesOf(found)).toEqual(times);
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(ROWS.map((_, at) => waits(at)));
  });

  test('a cell to tick over both rows of each record makes no two of one', () => {
    const found = read(
      'sk',
      `<h1>Správy</h1><table>${rows(
        ({ buyer, subject, time, id }) =>
          `<tr><td rowspan="2"><input type="checkbox" value="${id}"></td><td>${buyer}</td><td>${full(time)}</td></tr><tr><td colspan="2">${subject}</td></tr>`,
      )}</table>`,
    );
    expectAll(found);
  });
});

describe('heads of groups amid the rows', () => {
  const grouped = (head: (text: string) => string, row: (row: Row, index: number) => string) =>
    groups((_, index) => (waits(index) ? 'Čeká na odpověď' : 'Odpovězeno'))
      .map(
        ([state, own]) =>
          head(`${state} (${own.length})`) + own.map(([each, index]) => row(each, index)).join(''),
      )
      .join('');
  const sorted = [...ROWS.entries()].sort(
    ([a], [b]) => Number(waits(b)) - Number(waits(a)) || a - b,
  );

  test.each([
    {
      what: 'a cell over all columns',
      page: `<table><thead><tr><th>Zákazník</th><th>Věc</th><th>Poslední zpráva</th></tr></thead><tbody>${grouped(
        (text) => `<tr class="group"><td colspan="3">${text}</td></tr>`,
        ({ buyer, subject, time, id }) =>
          `<tr><td>${buyer}</td><td><a href="/messages/${id}">${subject}</a></td><td>${full(time)}</td></tr>`,
      )}</tbody></table>`,
    },
    {
      what: 'list items of their own',
      page: `<ul>${grouped(
        (text) => `<li class="divider">${text}</li>`,
        ({ buyer, subject, time, id }) =>
          `<li><a href="/messages/${id}"><b>${buyer}</b><span>${subject}</span><time>${full(time)}</time></a></li>`,
      )}</ul>`,
    },
    {
      what: 'parts without names',
      page: `<div>${grouped(
        (text) => `<div>${text}</div>`,
        ({ buyer, subject, time, id }) =>
          `<div data-id="${id}"><div>${buyer}</div><div>${subject}</div><div>${full(time)}</div></div>`,
      )}</div>`,
    },
  ])('that tell the state: $what', ({ page }) => {
    const found = read('cs', `<h1>Zprávy</h1>${page}`);
    expect(found.map(({ buyer }) => buyer)).toEqual(sorted.map(([, { buyer }]) => buyer));
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(
      sorted.map(([index]) => waits(index)),
    );
  });

  test.each([
    { every: 1, what: 'each row has one of its own' },
    { every: 2, what: 'every two rows have one' },
    { every: 3, what: 'every three rows have one' },
  ])('as many that few of the siblings are rows: $what', ({ every }) => {
    const found = read(
      'pl',
      `<h1>Wiadomości</h1><div class="desk">${rows(
        ({ buyer, subject, time, id }, index) =>
          `${index % every === 0 ? `<div class="band"><span>Grupa ${'ABCDEFGH'[index]}</span></div>` : ''}<div class="line" data-ticket="${id}"><span>${buyer}</span><span>${subject}</span><span>${waits(index) ? 'Czeka na odpowiedź' : 'Odpowiedziano'}</span><span>${full(time)}</span></div>`,
      )}</div>`,
    );
    expectAll(found);
  });

  test.each([1, 2])('rows of a table, every %i below a row of one cell', (every) => {
    const found = read(
      'hu',
      `<h1>Üzenetek</h1><table><thead><tr><th></th><th>Vevő</th><th>Tárgy</th><th>Állapot</th><th>Utolsó üzenet</th></tr></thead><tbody>${rows(
        ({ buyer, subject, time, id }, index) =>
          `${index % every === 0 ? `<tr class="grp"><td colspan="5"><b>${'ABCDEFGH'[index]} csoport</b></td></tr>` : ''}<tr><td><input type="checkbox" value="${id}"></td><td>${buyer}</td><td><a href="/messages/${id}">${subject}</a></td><td>${waits(index) ? 'Válaszra vár' : 'Megválaszolva'}</td><td>${full(time)}</td></tr>`,
      )}</tbody></table>`,
    );
    expectAll(found);
  });
});

describe('what stands above and below the rows', () => {
  const table = (heads: readonly string[], body: string): string =>
    `<table class="grid"><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body}</tbody></table>`;
  const line = ({ buyer, subject, time, id }: Row, index: number): string =>
    `<tr class="line"><td><input type="checkbox" value="${id}"></td><td>${buyer}</td><td><a href="/messages/${id}">${subject}</a></td><td>${waits(index) ? 'Waiting' : 'Answered'}</td><td>${full(time)}</td></tr>`;
  const HEADS = ['', 'Customer', 'Subject', 'Status', 'Last message'];

  test.each([
    {
      what: 'pages in a table of their own in the last row',
      pager:
        '<tr class="pages"><td colspan="5"><table><tr><td><span>1</span></td><td><a href="?page=2">2</a></td><td><a href="?page=3">3</a></td><td><a href="?page=4">...</a></td></tr></table></td></tr>',
    },
    {
      what: 'pages that are cells of the last row',
      pager:
        '<tr><td>1</td><td><a href="/messages/2">2</a></td><td><a href="/messages/3">3</a></td><td><a href="/messages/4">4</a></td><td><a href="/messages/5">»</a></td></tr>',
    },
    {
      what: 'pages by name',
      pager:
        '<tr><td colspan="5"><a href="?p=1">« Previous</a> <b>2</b> <a href="?p=3">Next »</a></td></tr>',
    },
    {
      what: 'a sum',
      pager: '<tr class="line"><td colspan="4">8 discussions</td><td>3 waiting</td></tr>',
    },
  ])('the last row is none: $what', ({ pager }) => {
    expectAll(read('en', `<h1>Messages</h1>${table(HEADS, rows(line) + pager)}`));
  });

  test('pages below rows whose values stand in elements with numbered ids', () => {
    const part = (name: string, index: number, text: string | number): string =>
      `<td><span id="grid_ctl${String(index + 2).padStart(2, '0')}_${name}">${text}</span></td>`;
    const found = read(
      'hu',
      `<h1>Üzenetek</h1><table id="grid"><tbody><tr>${['Azonosító', 'Vevő', 'Termék', 'Utolsó üzenet', 'Állapot'].map((head) => `<th>${head}</th>`).join('')}</tr>${rows(
        ({ buyer, subject, time, id }, index) =>
          `<tr>${part('no', index, `U-${id}`)}${part('who', index, buyer)}${part('what', index, subject)}${part('at', index, full(time))}${part('state', index, waits(index) ? 'Válaszra vár' : 'Megválaszolva')}</tr>`,
      )}<tr><td colspan="5"><table><tbody><tr><td><span>1</span></td><td><a href="javascript:go(2)">2</a></td><td><a href="javascript:go(3)">3</a></td></tr></tbody></table></td></tr></tbody></table>`,
    );
    expectAll(found);
  });

  const LOG: readonly (readonly [string, string, string])[] = [
    ['20.11.2026 14:11', 'Tom Reed', 'Order 7198 set to “ready”'],
    ['20.11.2026 13:58', 'System', 'Stock compared, 214 products'],
    ['20.11.2026 09:02', 'Tom Reed', 'Signed in'],
  ];

  test.each([
    {
      what: 'in a table with heads of its own',
      page: (list: string) =>
        `<section><h2>Customer messages</h2>${list}</section><section><h2>Latest</h2>${table(
          ['Time', 'User', 'What'],
          LOG.map(
            (cells) => `<tr class="line">${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`,
          ).join(''),
        )}</section>`,
    },
    {
      what: 'in as many cells below other heads',
      page: (list: string) =>
        `<section>${list}</section><section>${table(
          ['', 'User', 'What', 'Area', 'Time'],
          LOG.map(
            ([time, user, what]) =>
              `<tr class="line"><td></td><td>${user}</td><td><a href="/log/${what.length}">${what}</a></td><td>Shop</td><td>${time}</td></tr>`,
          ).join(''),
        )}</section>`,
    },
  ])('a log below is no part of the list: $what', ({ page }) => {
    expectAll(read('en', `<main><h1>Messages</h1>${page(table(HEADS, rows(line)))}</main>`));
  });

  test('each row a table of its own, heads apart, the menu and a log made alike', () => {
    const heads = (names: readonly string[]): string =>
      `<div class="head"><div role="row">${names.map((name) => `<div role="columnheader"><div><span>${name}</span></div></div>`).join('')}</div></div>`;
    const item = (view: string, cells: readonly (string | number)[]): string =>
      `<table class="item" data-view="${view}" role="presentation"><tbody><tr role="row">${cells.map((each) => `<td role="gridcell"><div class="in">${each}</div></td>`).join('')}</tr></tbody></table>`;
    const grid = (title: string, names: readonly string[], items: string): string =>
      `<div class="panel"><div class="panel-head"><span>${title}</span></div>${heads(names)}<div class="view"><div class="items">${items}</div></div></div>`;
    const found = read(
      'de',
      `<div class="app"><div class="tree"><div class="items">${['Bestellungen', 'Nachrichten', 'Artikel'].map((name) => item('tree', [`<a href="/${name}">${name}</a>`])).join('')}</div></div><div class="main">${grid(
        'Kundenanfragen',
        ['Kunde', 'Betreff', 'Letzte Nachricht', 'Von', 'Status'],
        rows(({ buyer, subject, time }, index) =>
          item('v1', [
            buyer,
            subject,
            full(time),
            waits(index) ? 'Kunde' : 'Wir',
            waits(index) ? 'Offen' : 'Beantwortet',
          ]),
        ),
      )}${grid(
        'Zuletzt',
        ['Uhrzeit', 'Benutzer', 'Vorgang'],
        LOG.map((cells) => item('v2', cells)).join(''),
      )}</div></div>`,
    );
    expectAll(found);
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      ROWS.map((_, index) => (waits(index) ? 'buyer' : 'seller')),
    );
  });

  const topic = ({ buyer, subject, time, id }: Row, index: number): string =>
    `<li class="row"><dl><dt><a class="title" href="/messages/${id}">${subject}</a> od <a class="user" href="/u/${index}">${buyer}</a></dt><dd>${index + 2}</dd><dd class="last">${full(time)}</dd></dl></li>`;
  const news = (id: number, title: string): string =>
    `<li class="row announce"><dl title="Oznámení"><dt><a class="title" href="/messages/${id}">${title}</a> od <a class="user" href="/u/99">Tržnice Panel</a></dt><dd>0</dd><dd class="last">18.11.2026 10:30</dd></dl></li>`;

  test.each([
    {
      where: 'in a part of its own',
      page: `<div class="forum"><ul class="heads"><li class="head"><dl><dt>Oznámení</dt><dd>Odpovědi</dd><dd>Poslední zpráva</dd></dl></li></ul><ul class="topics">${news(901, 'Pravidla dotazů')}${news(902, 'Vánoční uzávěrka')}</ul></div><div class="forum"><ul class="heads"><li class="head"><dl><dt>Témata</dt><dd>Odpovědi</dd><dd>Poslední zpráva</dd></dl></li></ul><ul class="topics">${rows(topic)}</ul></div>`,
    },
    {
      where: 'below a heading',
      page: `<section><h3>Oznámení</h3><ul class="topics">${news(901, 'Pravidla dotazů')}${news(902, 'Vánoční uzávěrka')}</ul></section><section><h3>Dotazy</h3><ul class="topics">${rows(topic)}</ul></section>`,
    },
  ])('announcements of the house above are no discussions: $where', ({ page }) => {
    expectAll(read('cs', `<h1>Dotazy kupujících</h1>${page}`));
  });
});
