// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { type PanelReading, type ReadDiscussion, readPanel } from '@/utils/panel';

/** A Friday. */
const now = Date.parse('2026-11-20T15:00:00Z');

function read(body: string, lang = 'en', path = '/seller/messages'): PanelReading {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Messages – Bazaar</title></head><body><main><h1>Messages</h1>${body}</main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: `https://sell.bazaar.example${path}`, now, timeZone: 'UTC' });
}

interface Talk {
  readonly key: string;
  readonly buyer: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
  readonly mine: boolean;
}

/** Newest first; the shop wrote last in every second. */
const TALKS: readonly Talk[] = [
  ['Ana Novak', 'Parcel damaged', 'The box arrived torn open', '20.11.2026 14:20'],
  ['ben_carter', 'Wrong size', 'We will ship it tomorrow', '20.11.2026 09:05'],
  ['Cleo Dunn', 'Invoice please', 'Could you send it again', '19.11.2026 18:40'],
  ['Dan Eriks', 'Colour is off', 'Sorry about that', '18.11.2026 11:10'],
  ['Eva Frank', 'Charger missing', 'It is not in the box', '16.11.2026 08:30'],
  ['Finn Gold', 'Return of a tent', 'Please use the label', '13.11.2026 17:45'],
].map(([buyer = '', subject = '', text = '', at = ''], index) => ({
  key: String(48_213 - index * 37),
  buyer,
  subject,
  text,
  at,
  mine: index % 2 === 1,
}));

const each = (draw: (talk: Talk, index: number) => string): string => TALKS.map(draw).join('');
const link = ({ key, subject }: Talk): string => `<a href="/seller/messages/${key}">${subject}</a>`;

const of = <Field extends keyof ReadDiscussion>(reading: PanelReading, field: Field) =>
  reading.discussions.map((row) => row[field]);
const times = (reading: PanelReading): (string | null)[] =>
  of(reading, 'lastMessageAt').map((time) =>
    time === null ? null : new Date(time).toISOString().slice(0, 16),
  );
const TIMES = TALKS.map(({ at }) => at.replace(/(\d\d)\.(\d\d)\.(\d{4}) (.*)/, '$3-$2-$1T$4'));
const SIDES = TALKS.map(({ mine }) => (mine ? 'seller' : 'buyer'));
const TURNS = TALKS.map(({ mine }) => !mine);

const ALL = {
  buyer: TALKS.map(({ buyer }) => buyer),
  subject: TALKS.map(({ subject }) => subject),
  lastFrom: SIDES,
  awaitingReply: TURNS,
};

function expectRows(reading: PanelReading, ...fields: readonly (keyof typeof ALL)[]): void {
  expect(times(reading)).toEqual(TIMES);
  for (const field of ['buyer', ...fields] as const) expect(of(reading, field)).toEqual(ALL[field]);
}

const table = (heads: string, rows: string, name = ''): string =>
  `<table class="${name}"><thead><tr>${heads.replaceAll(/(\w[\w ]*)/g, '<th>$1</th>')}</tr></thead>${rows}</table>`;

describe('who wrote last', () => {
  test('is told by a sentence around the name of the buyer', () => {
    const reading = read(
      `<ul>${each(
        (talk, index) =>
          `<li data-id="${talk.key}"><p>${index === 4 ? `<b>Bazaar</b> closed the case of <a href="#">${talk.buyer}</a>` : talk.mine ? `You replied to <a href="#">${talk.buyer}</a>` : `<a href="#">${talk.buyer}</a> te escribió`}</p><p class="on">${talk.subject}</p><time>${talk.at}</time></li>`,
      )}</ul>`,
    );
    expectRows(reading, 'subject');
    expect(of(reading, 'lastFrom')).toEqual(
      SIDES.map((side, index) => (index === 4 ? 'platform' : side)),
    );
  });

  test('is told by a sentence that ends in the time', () => {
    const head = table(
      'Topic, Started by, Replies, Last post',
      `<tbody>${each(
        (talk, index) =>
          `<tr><td>${link(talk)}</td><td>${talk.buyer}</td><td>${index + 1}</td><td>by ${talk.mine ? 'you' : talk.buyer} on ${talk.at}</td></tr>`,
      )}</tbody>`,
    );
    expectRows(read(head), 'subject', 'lastFrom');
  });

  test('is told by the row behind each row', () => {
    const rows = each(
      (talk) =>
        `<tr class="head"><td>${talk.buyer}</td><td>${link(talk)}</td><td>1.11.2026 07:00</td><td>${talk.at}</td></tr><tr class="words"><td colspan="4"><b class="who">${talk.mine ? 'You' : 'Buyer'}</b> ${talk.text}</td></tr>`,
    );
    expectRows(
      read(table('Buyer, Subject, Opened, Last message', `<tbody>${rows}</tbody>`)),
      'subject',
      'lastFrom',
    );
  });
});

describe('a record of several lines', () => {
  const line = (who: string, text: string, at: string): string =>
    `<div class="line"><i>${who}</i><span>${text}</span><time>${at}</time></div>`;
  const earlier = (count: number): string =>
    Array.from({ length: count }, (_, index) =>
      line(index % 2 ? 'You' : 'Buyer', `Words of old ${index}`, `0${index + 1}.11.2026 10:00`),
    ).join('');

  test('holds the last messages, the newest at its end', () => {
    const rows = each(
      (talk, index) =>
        `<div class="talk"><h3>${link(talk)}</h3><div class="name">${talk.buyer}</div>${earlier((index * 5) % 3)}${line(talk.mine ? 'You' : 'Buyer', talk.text, talk.at)}</div>`,
    );
    expectRows(read(`<div>${rows}</div>`), 'subject', 'lastFrom');
  });

  const body = (talk: Talk, rows: string): string =>
    `<tbody class="entry"><tr class="top"><td>${link(talk)}</td><td>${talk.buyer}</td><td>ordered 2.11.2026</td><td>${talk.mine ? 0 : 2} new</td></tr>${rows}</tbody>`;
  const words = (who: string, text: string, at: string): string =>
    `<tr class="words"><td></td><td colspan="2">${who}${text}</td><td>${at}</td></tr>`;

  test('is a body of a table, only the first row of which stands below the heads', () => {
    const rows = each((talk, index) =>
      body(
        talk,
        `${index % 3 ? words('', 'Is it there yet', '01.11.2026 08:00') : ''}${words(talk.mine ? '→ ' : '', talk.text, talk.at)}`,
      ),
    );
    const reading = read(table('Subject, Customer, Ordered, Messages', rows));
    expectRows(reading, 'subject', 'lastFrom');
    expect(of(reading, 'unread')).toEqual(TURNS);
  });

  test('is none of the orders that are drawn alike below', () => {
    const rows = each((talk) => body(talk, words(talk.mine ? '→ ' : '', talk.text, talk.at)));
    const orders = ['Gus Hall', 'Hana Ivy', 'Ivo Jung']
      .map(
        (buyer, index) =>
          `<tbody class="entry"><tr class="top"><td><a href="/orders/${7000 + index}">${7000 + index}</a></td><td>${buyer}</td><td>ordered 19.11.2026</td><td></td></tr>${words('', 'Paid', '20.11.2026 10:00')}</tbody>`,
      )
      .join('');
    const reading = read(
      `${table('Subject, Customer, Ordered, Messages', rows, 'list')}<h3>New orders</h3><table class="list">${orders}</table>`,
    );
    expectRows(reading, 'lastFrom');
  });
});

test('the product is what a question is about, and not the question', () => {
  const rows = each(
    (talk) =>
      `<div class="card" id="q-${talk.key}"><a class="header" href="/offer/${talk.key}">${talk.subject}</a><div class="question"><span class="nick">${talk.buyer}</span>${talk.mine ? ` ${talk.text}?</div><div class="answer"><b>Your answer</b> <time>${talk.at}</time></div>` : ` <time>${talk.at}</time><p>${talk.text}?</p></div>`}</div>`,
  );
  expectRows(read(`<div class="cards">${rows}</div>`), 'subject', 'lastFrom');
});

test('the buyer stands below the subject, whose column is called after it', () => {
  const rows = each(
    (talk) =>
      `<tr><td>#${talk.key}</td><td>${link(talk)}<br><small>${talk.buyer}</small></td><td>${talk.mine ? 'Answered' : 'Waiting for you'}</td><td>${talk.at}</td></tr>`,
  );
  expectRows(
    read(table('Ticket, Subject, Status, Last message', `<tbody>${rows}</tbody>`)),
    'subject',
    'awaitingReply',
  );
});

test('the buyer stands beside a picture in what is called after buyers', () => {
  const rows = each(
    (talk) =>
      `<tr><td>${link(talk)}<div class="customer"><i class="avatar">${talk.buyer.slice(0, 1)}</i><span>${talk.buyer.split(' ')[0]}</span></div></td><td>${talk.at}</td></tr>`,
  );
  const reading = read(table('Product, Last message', `<tbody>${rows}</tbody>`));
  expect(of(reading, 'buyer')).toEqual(TALKS.map(({ buyer }) => buyer.split(' ')[0]));
});

test('a term with words that nobody knows leaves open whether a row waits', () => {
  const rows = each(
    (talk, index) =>
      `<li><a href="/seller/messages/${talk.key}">${talk.buyer}</a><p>${talk.subject}</p><time>${talk.at}</time>${talk.mine ? '' : `<div class="term">Reply by: <em>${index === 4 ? 'Michaelmas' : 'tomorrow at 12:00'}</em> <a href="#">Go</a></div>`}</li>`,
  );
  const reading = read(`<ul>${rows}</ul>`);
  expectRows(reading);
  expect(of(reading, 'awaitingReply')).toEqual([true, false, true, false, null, false]);
});

test('how long a row has waited says which rows wait, whoever wrote last', () => {
  const rows = each(
    (talk, index) =>
      `<li><a href="/seller/messages/${talk.key}">${talk.buyer}</a><b>${talk.subject}</b>${talk.mine || index === 4 ? '' : `<i title="Čeká na vaši odpověď už ${index + 1} h"></i>`}<p>${talk.mine ? 'Vy: ' : ''}${talk.text}</p><time>${talk.at}</time></li>`,
  );
  const reading = read(`<ul>${rows}</ul>`, 'cs');
  expectRows(reading, 'lastFrom');
  expect(of(reading, 'awaitingReply')).toEqual([true, false, true, false, false, false]);
});

test('the last sales beside a list of headings and paragraphs are no discussions', () => {
  const sales = ['Wall Clock', 'Pocket Watch', 'Red Alarm']
    .map((name, index) => `<tr><td>${name}<br>CHF ${index}8.- (yesterday)</td></tr>`)
    .join('');
  const rows = each(
    (talk) =>
      `<h4>${link(talk)}</h4><p class="who">Question by <a href="/buyer/${talk.buyer.length}">${talk.buyer}</a></p><p class="last">Last post ${talk.mine ? 'from you' : 'from the buyer'} ${talk.at} | <a href="/report/${talk.key}">report</a></p><hr>`,
  );
  expectRows(
    read(`<table><tr><th>Last sales</th></tr>${sales}</table><div>${rows}</div>`),
    'subject',
    'lastFrom',
  );
});

test('a number of new messages in every row, none among them, tells what is unread', () => {
  const rows = each(
    (talk) =>
      `<tr><td>${link(talk)}</td><td>${talk.buyer}</td><td>${talk.mine ? 0 : 2} new</td><td>${talk.at}</td></tr>`,
  );
  const reading = read(table('Subject, Customer, Messages, Updated', `<tbody>${rows}</tbody>`));
  expect(of(reading, 'unread')).toEqual(TURNS);
});
