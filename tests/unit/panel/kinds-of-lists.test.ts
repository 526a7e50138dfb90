// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';
import type { PanelReading, ReadDiscussion } from '@/utils/panel/reading';

/** A Saturday. */
const now = Date.parse('2026-11-21T15:00:00Z');

function read(body: string, { lang = 'en', path = '/seller/messages' } = {}): PanelReading {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Seller centre</title></head><body>${body}</body></html>`,
    'text/html',
  );
  return readPanel(page, { url: `https://panel.example${path}`, now, timeZone: 'UTC' });
}

const NAMES = ['Ana Novak', 'Ben Carter', 'Cleo Dunn', 'Dan Eriks', 'Eva Frank'];
const TOPICS = [
  'Parcel damaged',
  'Wrong size',
  'Invoice please',
  'Colour is off',
  'Charger missing',
];
const TEXTS = [
  'The box arrived torn open.',
  'We will ship it tomorrow.',
  'Could you send it again?',
  'Sorry about that.',
  'It is not in the box.',
];
/** Newest first; to the minute. */
const TIMES = [
  '2026-11-21T14:20',
  '2026-11-21T09:05',
  '2026-11-20T18:40',
  '2026-11-19T11:10',
  '2026-11-16T08:30',
];
const SHOWN = [
  '21/11/2026 14:20',
  '21/11/2026 09:05',
  '20/11/2026 18:40',
  '19/11/2026 11:10',
  '16/11/2026 08:30',
];
const ids = TOPICS.map((_, index) => 48_213 - index * 37 - (index % 2));

const rows = (row: (index: number) => string): string =>
  NAMES.map((_, index) => row(index)).join('');
const at = (index: number): string => SHOWN[index]!;

const of = <Field extends keyof ReadDiscussion>(
  reading: PanelReading,
  field: Field,
): ReadDiscussion[Field][] => reading.discussions.map((row) => row[field]);
const times = (reading: PanelReading): (string | null)[] =>
  of(reading, 'lastMessageAt').map((time) =>
    time === null ? null : new Date(time).toISOString().slice(0, 16),
  );

function expectRows(reading: PanelReading): void {
  expect(of(reading, 'buyer')).toEqual(NAMES);
  expect(times(reading)).toEqual(TIMES);
}

describe('a list of a kind that no demo panel has', () => {
  test('two rows of a table for each discussion, the message in the second', () => {
    const reading = read(
      `<h1>Messages</h1><table><thead><tr><th>Buyer</th><th>Subject</th><th>Last message</th></tr></thead><tbody>${rows(
        (index) =>
          `<tr class="head"><td>${NAMES[index]}</td><td><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a></td><td>${at(index)}</td></tr><tr class="detail"><td colspan="3">${TEXTS[index]}</td></tr>`,
      )}</tbody></table>`,
    );
    expectRows(reading);
    expect(of(reading, 'key')).toEqual(ids.map(String));
    expect(of(reading, 'subject')).toEqual(TOPICS);
  });

  test('a body of a table for each discussion, the buyer in a cell over two rows', () => {
    const reading = read(
      `<h1>Messages</h1><table>${rows(
        (index) =>
          `<tbody data-thread-id="${ids[index]}"><tr><td rowspan="2">${NAMES[index]}</td><td>${TOPICS[index]}</td><td>${at(index)}</td></tr><tr><td colspan="2">${TEXTS[index]}</td></tr></tbody>`,
      )}</table>`,
    );
    expectRows(reading);
    expect(of(reading, 'key')).toEqual(ids.map(String));
  });

  test('boxes to tick, actions for many, and a menu of actions in each row', () => {
    const reading = read(
      `<h1>Messages</h1><div class="bulk"><input type="checkbox"><select><option>With selected…</option><option>Mark as answered</option></select><button>Apply</button></div>
      <table><thead><tr><th><input type="checkbox"></th><th>Customer</th><th>Subject</th><th>Status</th><th>Date</th><th></th></tr></thead><tbody>${rows(
        (index) =>
          `<tr><td><input type="checkbox" value="${ids[index]}"></td><td>${NAMES[index]}</td><td><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a></td><td>${index % 2 ? 'Answered' : 'Waiting for reply'}</td><td>${at(index)}</td><td><button>⋮</button><ul class="menu"><li>Reply</li><li>Mark as answered</li><li>Archive</li></ul></td></tr>`,
      )}</tbody></table>`,
    );
    expectRows(reading);
    expect(of(reading, 'awaitingReply')).toEqual([true, false, true, false, true]);
  });

  test('cards that are lists of terms', () => {
    const reading = read(
      `<h1>Questions from buyers</h1><div class="cards">${rows(
        (index) =>
          `<dl id="question-${ids[index]}"><dt>Buyer</dt><dd>${NAMES[index]}</dd><dt>Subject</dt><dd>${TOPICS[index]}</dd><dt>Last message</dt><dd>${at(index)}</dd><dt>Status</dt><dd>${index % 2 ? 'Answered' : 'Unanswered'}</dd></dl>`,
      )}</div>`,
    );
    expectRows(reading);
    expect(of(reading, 'subject')).toEqual(TOPICS);
    expect(of(reading, 'awaitingReply')).toEqual([true, false, true, false, true]);
  });

  test.each([
    ['buttons', 'button'],
    ['links', 'a'],
    ['options of a list to choose from', 'div role="option"'],
    ['tabs', 'a role="tab"'],
  ])('rows that are %s', (_what, tag) => {
    const name = tag.split(' ')[0]!;
    const reading = read(
      `<main><h1>Messages</h1><div class="list">${rows(
        (index) =>
          `<${tag} class="row" ${name === 'a' ? `href="/seller/messages/${ids[index]}"` : `data-thread="${ids[index]}"`}><span class="who">${NAMES[index]}</span><span class="when">${at(index)}</span><span class="what">${TOPICS[index]}</span><span class="last">${index % 2 ? 'You: ' : ''}${TEXTS[index]}</span></${name}>`,
      )}</div></main>`,
    );
    expectRows(reading);
    expect(of(reading, 'key')).toEqual(ids.map(String));
    expect(of(reading, 'lastFrom')).toEqual(['buyer', 'seller', 'buyer', 'seller', 'buyer']);
  });

  test('rows that are the summaries of parts that open', () => {
    const reading = read(
      `<main><h1>Messages</h1>${rows(
        (index) =>
          `<details data-conversation-id="${ids[index]}"><summary><b>${NAMES[index]}</b> <span>${TOPICS[index]}</span> <time>${at(index)}</time></summary><div><p>${TEXTS[index]}</p></div></details>`,
      )}</main>`,
    );
    expectRows(reading);
    expect(of(reading, 'key')).toEqual(ids.map(String));
  });

  test('headings between the rows that name the product', () => {
    const heading = (index: number): string =>
      index === 0 || index === 3 ? `<h3 class="sticky">Phone case, model ${index}</h3>` : '';
    const reading = read(
      `<main><h1>Messages</h1><div class="list">${rows(
        (index) =>
          `${heading(index)}<div class="row"><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a><b>${NAMES[index]}</b><span>${at(index)}</span></div>`,
      )}</div></main>`,
    );
    expectRows(reading);
  });

  test('a part of the page for each product', () => {
    const group = (title: string, from: number, to: number): string =>
      `<section class="group"><h3>${title}</h3><ul>${[0, 1, 2, 3, 4]
        .slice(from, to)
        .map(
          (index) =>
            `<li class="row"><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a><b>${NAMES[index]}</b><span>${at(index)}</span></li>`,
        )
        .join('')}</ul></section>`;
    const reading = read(
      `<main><h1>Messages</h1><div class="groups">${group('Phone case', 0, 2)}${group('Charger', 2, 5)}</div></main>`,
    );
    expectRows(reading);
  });

  test('the product as the largest text, with its price', () => {
    const goods = ['Phone case', 'Desk lamp', 'Running shoes', 'Coffee mill', 'Tent for two'];
    const reading = read(
      `<main><h1>Buyer messages</h1><div class="list">${rows(
        (index) =>
          `<article><a href="/seller/messages/${ids[index]}"><h3>${goods[index]}</h3></a><span class="price">${10 + index},90 €</span><p class="buyer">${NAMES[index]}</p><p class="text">${TEXTS[index]}</p><small>${at(index)}</small></article>`,
      )}</div></main>`,
    );
    expectRows(reading);
    expect(of(reading, 'subject')).toEqual(goods);
  });

  test('claims above the questions', () => {
    const claims = NAMES.map(
      (name, index) =>
        `<tr><td><a href="/seller/claims/${7000 - index * 3}">Claim ${7000 - index * 3}</a></td><td>${name}</td><td>${18 - index}/11/2026 10:00</td><td>${index % 2 ? 'Resolved' : 'Waiting'}</td></tr>`,
    );
    const reading = read(
      `<main><h2>Claims</h2><table><tbody>${claims.join('')}</tbody></table><h2>Questions</h2><table><tbody>${rows(
        (index) =>
          `<tr><td><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a></td><td>${NAMES[index]}</td><td>${at(index)}</td><td>${index % 2 ? 'Answered' : 'Waiting'}</td></tr>`,
      )}</tbody></table></main>`,
    );
    expectRows(reading);
    expect(of(reading, 'key')).toEqual(ids.map(String));
  });

  test.each([
    ['hours left', (index: number) => `${3 + index * 4}h ${10 + index}m left`],
    ['an hour to come', (index: number) => `Reply by ${22 + index}/11/2026 12:00`],
    ['a countdown', (index: number) => `0${index + 1}:15:30`],
  ])('a deadline that the panel prints itself: %s', (_what, due) => {
    const reading = read(
      `<main><h1>Messages</h1><div class="list">${rows(
        (index) =>
          `<div class="row"><span class="sla">${due(index)}</span><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a><b>${NAMES[index]}</b><span>${at(index)}</span></div>`,
      )}</div></main>`,
    );
    expectRows(reading);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'hours of twelve',
      ['2:20 PM', '9:05 AM', 'Yesterday, 6:40 PM', 'Nov 19, 11:10 AM', 'Nov 16, 8:30 AM'],
      TIMES,
    ],
    [
      'ages in one letter',
      ['40m', '5h', '20h', '2d', '5d'],
      [
        '2026-11-21T14:20',
        '2026-11-21T10:00',
        '2026-11-20T19:00',
        '2026-11-19T15:00',
        '2026-11-16T15:00',
      ],
    ],
    [
      'ages of months',
      ['5m', '3 h', '2 d', '3w', '1 mo'],
      [
        '2026-11-21T14:55',
        '2026-11-21T12:00',
        '2026-11-19T15:00',
        '2026-10-31T15:00',
        '2026-10-22T15:00',
      ],
    ],
    ['days of the week', ['14:20', '09:05', 'Fri 18:40', 'Thu 11:10', 'Mon 08:30'], TIMES],
  ])('%s', (_what, shown, expected) => {
    const reading = read(
      `<main><h1>Messages</h1><ul>${rows(
        (index) =>
          `<li><a href="/seller/messages/${ids[index]}"><b>${NAMES[index]}</b><span class="t">${shown[index]}</span><p>${TEXTS[index]}</p></a></li>`,
      )}</ul></main>`,
    );
    expect(of(reading, 'buyer')).toEqual(NAMES);
    expect(times(reading)).toEqual(expected);
  });

  test('the day and the hour in two lines', () => {
    const reading = read(
      `<main><h1>Messages</h1><ul>${rows((index) => {
        const [day, hour] = at(index).split(' ');
        return `<li><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a><b>${NAMES[index]}</b><div class="date"><div>${day}</div><div>${hour}</div></div></li>`;
      })}</ul></main>`,
    );
    expectRows(reading);
  });

  test('times in another language than the page says', () => {
    const shown = [
      'heute 14:20',
      'heute 09:05',
      'gestern 18:40',
      '19. Nov. 11:10',
      '16. Nov. 08:30',
    ];
    const reading = read(
      `<main><h1>Messages</h1><ul>${rows(
        (index) =>
          `<li><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a><b>${NAMES[index]}</b><i>${shown[index]}</i></li>`,
      )}</ul></main>`,
    );
    expectRows(reading);
  });

  test('marks that what the shop wrote was read, and that somebody is writing', () => {
    const last = (index: number): string => {
      if (index === 2) return '<em class="typing">typing…</em>';
      return index % 2
        ? `<span class="tick">✓✓</span> <span class="last">You: ${TEXTS[index]}</span>`
        : `<span class="last">${TEXTS[index]}</span>`;
    };
    const reading = read(
      `<main><h1>Messages</h1><ul>${rows(
        (index) =>
          `<li><a href="/seller/messages/${ids[index]}"><b>${NAMES[index]}</b><time>${at(index)}</time><p>${last(index)}</p></a></li>`,
      )}</ul></main>`,
    );
    expectRows(reading);
    expect(of(reading, 'lastFrom')[1]).toBe('seller');
    expect(of(reading, 'lastFrom')[2]).not.toBe('seller');
  });

  test('rows that can be clicked as a button, with actions behind them', () => {
    const reading = read(
      `<main><h1>Messages</h1><div>${rows(
        (index) =>
          `<div class="swipe"><div class="cell" role="button"><span class="face"><i>${NAMES[index]![0]}</i>${index < 2 ? `<sup class="count">${index + 1}</sup>` : ''}</span><div class="name">${NAMES[index]}</div><div class="topic">${TOPICS[index]}</div><div class="text">${index % 2 ? 'You: ' : ''}${TEXTS[index]}</div><span class="when">${at(index)}</span></div><div class="right"><button><span>Archive</span></button><button><span>Delete</span></button></div></div>`,
      )}</div></main>`,
    );
    expectRows(reading);
    expect(of(reading, 'awaitingReply')).toEqual([true, false, true, false, true]);
    expect(of(reading, 'unread')).toEqual([true, true, false, false, false]);
  });

  test('boxes without any name, a mark before some buyers, the time in a tooltip', () => {
    const ages = ['40 min ago', '5 h ago', 'yesterday', '2 days ago', '5 days ago'];
    const reading = read(
      `<main><h1>Messages</h1><div>${rows(
        (index) =>
          `<div class="go${1000 + index}"><div>${index < 2 ? '<div role="img" aria-label="Unread"></div>' : ''}<div>${NAMES[index]}</div><div></div><div title="${at(index)}">${ages[index]}</div></div><div><div>${TOPICS[index]}</div></div></div>`,
      )}</div></main>`,
    );
    expectRows(reading);
  });

  test('archived ones in a part below', () => {
    const row = (index: number): string =>
      `<li><a href="/seller/messages/${ids[index]}">${TOPICS[index]}</a><b>${NAMES[index]}</b><span class="state">${index < 3 ? 'Waiting for reply' : 'Closed'}</span><time>${at(index)}</time></li>`;
    const reading = read(
      `<main><h1>Messages</h1><ul class="list">${[0, 1, 2].map(row).join('')}</ul><h2>Archive</h2><ul class="list">${[3, 4].map(row).join('')}</ul></main>`,
    );
    expect(of(reading, 'buyer').slice(0, 3)).toEqual(NAMES.slice(0, 3));
    for (const [index, waits] of of(reading, 'awaitingReply').entries())
      expect(waits).toBe(index < 3);
  });

  test('a discussion that opens in a window over its list', () => {
    const reading = read(
      `<main><h1>Messages</h1><ul>${rows(
        (index) =>
          `<li data-id="${ids[index]}"><b>${NAMES[index]}</b><span>${TOPICS[index]}</span><time>${at(index)}</time></li>`,
      )}</ul></main>
      <div role="dialog" aria-modal="true"><h2>${NAMES[0]}</h2><div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20/11/2026 10:00</small></div><div class="msg out"><p>It left today.</p><small>20/11/2026 11:30</small></div></div><textarea placeholder="Write a reply"></textarea><button>Send</button></div>`,
    );
    expectRows(reading);
    expect(reading.thread?.messages.map(({ from }) => from)).toEqual(['buyer', 'seller']);
    expect(reading.composer?.send).toHaveLength(1);
  });
});
