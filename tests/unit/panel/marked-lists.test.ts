// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

/** A Friday, 12:05 in Central Europe. */
const now = Date.parse('2026-11-20T11:05:00Z');

function read(lang: string, body: string, path = '/messages'): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Desk</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const url = `https://desk.example${path}`;
  return readPanel(page, { url, now, timeZone: 'Europe/Berlin' }).discussions;
}

const each = <Row>(rows: readonly Row[], print: (row: Row, index: number) => string): string =>
  rows.map((row, index) => print(row, index)).join('');

const all = <Field extends keyof ReadDiscussion>(rows: readonly ReadDiscussion[], field: Field) =>
  rows.map((row) => row[field]);

const hours = (rows: readonly ReadDiscussion[]): (string | null)[] =>
  all(rows, 'lastMessageAt').map((at) =>
    at === null ? null : new Date(at).toISOString().slice(8, 16),
  );

const PEOPLE = ['Ines Alt', 'Otto Brand', 'Ruth Carl', 'Udo Dorn', 'Vera Eck'] as const;
const TOPICS = [
  'Torn sleeve',
  'Second invoice',
  'Wrong colour',
  'Gift box',
  'Late parcel',
] as const;
const DAYS = [
  '20.11.2026 11:40',
  '19.11.2026 20:31',
  '18.11.2026 7:55',
  '17.11.2026 9:12',
  '16.11.2026 8:01',
];

const shown = PEOPLE.map((buyer, index) => ({
  buyer,
  topic: TOPICS[index] ?? '',
  day: DAYS[index] ?? '',
  id: 7310 - index * 7,
}));

test('a picture before each name is none of it', () => {
  const rows = read(
    'en',
    `<h1>Messages</h1><div>${each(shown, ({ buyer, topic, day, id }) => `<div class="box" data-id="${id}"><h4>${topic}</h4><div class="end"><span>👤 ${buyer}</span><span>🕑 ${day}</span></div></div>`)}</div>`,
  );
  expect(all(rows, 'buyer')).toEqual(PEOPLE);
  expect(all(rows, 'subject')).toEqual(TOPICS);
});

test('of the steps that each row shows, the one it has come to is its state', () => {
  const steps = ['Received', 'Waiting for your reply', 'Waiting for the buyer', 'Closed'];
  const rows = read(
    'en',
    `<h1>Messages</h1><div>${each(shown, ({ buyer, topic, day, id }, index) => `<div class="box" data-id="${id}"><b>${buyer}</b><p>${topic}</p><time>${day}</time><ol>${each(steps, (step, at) => `<li${at === 1 + (index % 3) ? ' aria-current="step"' : ''}>${step}</li>`)}</ol></div>`)}</div>`,
  );
  expect(all(rows, 'awaitingReply')).toEqual([true, false, false, true, false]);
});

test('states in the looks of three kinds are one column, whatever stands at their place first', () => {
  const rows = read(
    'en',
    `<h1>Messages</h1><div>${each(shown, ({ buyer, topic, day, id }, index) => {
      const kind = ['wait', 'turn', 'wait', 'done', 'done'][index] ?? '';
      const state = ['Unanswered', 'Waiting for the buyer', 'Unanswered', 'Closed', 'Closed'][
        index
      ];
      return `<div class="box" data-id="${id}"><div class="line"><a href="/t/${id}">${topic}</a><span>${day}</span></div><div class="line low"><span>${buyer}</span><span>Order ${id}1</span></div><div class="line low"><span>Parcel ${id}2</span><span class="tag tag-${kind}">${state}</span></div></div>`;
    })}</div>`,
  );
  expect(all(rows, 'awaitingReply')).toEqual([true, false, true, false, false]);
});

test('what one row alone says in its looks is of the column of the others', () => {
  const who = ['buyer', 'buyer', 'Desk', 'us', 'us'];
  const rows = read(
    'en',
    `<h1>Messages</h1><table><thead><tr><th>No.</th><th>Customer</th><th>Subject</th><th>Last</th><th>On</th></tr></thead><tbody>${each(shown, ({ buyer, topic, day, id }, index) => `<tr data-id="T${id}"><td>T${id}</td><td>${buyer}</td><td>${topic}</td><td><span title="Last message: ${who[index]}" class="dot of-${who[index]}">${who[index]?.[0]}</span></td><td>${day}</td></tr>`)}</tbody></table>`,
  );
  expect(all(rows, 'lastFrom')).toEqual(['buyer', 'buyer', 'platform', 'seller', 'seller']);
});

test('of two times of each row the later is the last message’s', () => {
  const rows = read(
    'en',
    `<h1>Messages</h1><table>${each(shown, ({ buyer, topic, day, id }, index) => `<tr data-id="${id}"><td>${buyer}</td><td>${topic}</td><td>${12 - index}.11.2026 10:00</td><td>${day}</td></tr>`)}</table>`,
  );
  expect(hours(rows)).toEqual(['20T10:40', '19T19:31', '18T06:55', '17T08:12', '16T07:01']);
});

test('hours behind the same words, some with a day between', () => {
  const at = ['10:37', 'yesterday, 20:14', '9:02', '14.11., 18:01', '13.11., 7:20'];
  const rows = read(
    'en',
    `<h1>Questions</h1><div>${each(shown, ({ buyer, topic, id }, index) => `<div class="box"><a href="/q/${id}">${topic}</a><span class="by">${buyer} · last message ${at[index]}</span></div>`)}</div>`,
  );
  expect(all(rows, 'buyer')).toEqual(PEOPLE);
  expect(hours(rows)).toEqual(['20T09:37', '19T19:14', '20T08:02', '14T17:01', '13T06:20']);
});

test('a mark of what is new before a name, and behind a time', () => {
  const rows = read(
    'en',
    `<h1>Messages</h1><dl>${each(shown, ({ buyer, topic, day }, index) => `<dt>${index % 2 === 0 ? '<mark>new</mark> ' : ''}${buyer}</dt><dd class="about">${topic}</dd><dd class="text">${index % 2 === 0 ? 'Where is it' : '<i>You:</i> It is here'}</dd><dd class="at">${day}</dd>`)}</dl>`,
  );
  expect(all(rows, 'buyer')).toEqual(PEOPLE);
  expect(all(rows, 'unread')).toEqual([true, false, true, false, true]);
  const behind = read(
    'en',
    `<h1>Messages</h1><div>${each(shown, ({ buyer, topic, day, id }, index) => `<div class="box" data-id="${id}"><h4>${buyer}</h4><p>${topic}</p><p class="m">${day}${index === 0 ? ' · unread' : ''}</p></div>`)}</div>`,
  );
  expect(all(behind, 'unread')).toEqual([true, false, false, false, false]);
});

test('records that are labels of boxes to tick', () => {
  const rows = read(
    'en',
    `<h1>Inbox</h1><form>${each(shown, ({ buyer, topic, day, id }) => `<label class="one"><input type="checkbox" value="${id}"><span>${buyer}</span><span><a href="/m/${id}">${topic}</a></span><span>${day}</span></label>`)}</form>`,
  );
  expect(all(rows, 'buyer')).toEqual(PEOPLE);
});

test('a list of orders on a page of messages is none of messages', () => {
  const rows = read(
    'es',
    `<h1>Mensajes</h1><p>0 resultados</p><h2>Lo último</h2><table><thead><tr><th>Comprador</th><th>Artículo</th><th>Fecha</th><th>Estado</th></tr></thead><tbody>${each(shown, ({ buyer, topic, day }, index) => `<tr><td>${buyer}</td><td>${topic}</td><td>${day}</td><td>${index < 3 ? 'Pagado' : 'Entregado'}</td></tr>`)}</tbody></table>`,
  );
  expect(rows).toEqual([]);
});

test('who wrote behind a comma after the time, and a case’s number that says nothing', () => {
  const by = ['Acquirente', 'Esercente', 'Acquirente', 'Esercente', 'Acquirente'];
  const rows = read(
    'it',
    `<h1>Domande</h1><div>${each(shown, ({ topic, day, id }, index) => `<section class="p"><p>Pratica n. <a href="/messages/${id}">${id}</a></p><h3>${topic}</h3><dl><div><dt>Richiedente</dt><dd>Sig.ra Ada ${PEOPLE[index]?.split(' ')[1]}</dd></div><div><dt>Ultima comunicazione</dt><dd>${day}, a cura di: ${by[index]}</dd></div></dl></section>`)}</div>`,
  );
  expect(all(rows, 'subject')).toEqual(TOPICS);
  expect(all(rows, 'buyer')[0]).toBe('Sig.ra Ada Alt');
  expect(all(rows, 'lastFrom')).toEqual(['buyer', 'seller', 'buyer', 'seller', 'buyer']);
});

test('a day and an hour below it are one time', () => {
  const rows = read(
    'pl',
    `<h1>Skrzynka</h1><table>${each(shown, ({ buyer, topic, id }, index) => `<tr><td><a href="/t/${id}">${buyer}</a><br>${topic}</td><td>${20 - index}.11<br>1${(index * 3) % 7}:05</td></tr>`)}</table>`,
    '/skrzynka',
  );
  expect(hours(rows)).toEqual(['20T09:05', '19T12:05', '18T15:05', '17T11:05', '16T14:05']);
});

const table = (
  lang: string,
  heads: readonly string[],
  cells: (index: number) => readonly string[],
) =>
  read(
    lang,
    `<h1>Messages</h1><table><thead><tr><th>Customer</th><th>Subject</th><th>Last message</th>${each(heads, (head) => `<th>${head}</th>`)}</tr></thead><tbody>${each(shown, ({ buyer, topic, day, id }, index) => `<tr data-id="${id}"><td>${buyer}</td><td>${topic}</td><td>${day}</td>${each(cells(index), (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody></table>`,
  );

test('yes and no below what has been read and answered', () => {
  const rows = table('de', ['Gelesen', 'Beantwortet'], (index) => [
    index < 2 ? 'nein' : 'ja',
    index === 1 || index === 3 ? 'nein' : 'ja',
  ]);
  expect(all(rows, 'unread')).toEqual([true, true, false, false, false]);
  expect(all(rows, 'awaitingReply')).toEqual([false, true, false, true, false]);
});

test('links to reply, addresses and codes in front of figures are no subjects and no authors', () => {
  const rows = read(
    'en',
    `<h1>Messages</h1><table><thead><tr><th>Customer</th><th>E-mail</th><th>Kind</th><th>Last message</th><th></th></tr></thead><tbody>${each(shown, ({ buyer, topic, day, id }, index) => `<tr><td>${buyer}</td><td>${PEOPLE[index]?.split(' ')[1]}@post.example</td><td>${topic}<br><span>${index % 2 === 0 ? 'code: AB-14' : '2 pieces'}</span></td><td>${day}</td><td><a href="/messages/${id}">${index < 3 ? 'Reply' : 'View'}</a></td></tr>`)}</tbody></table>`,
  );
  expect(all(rows, 'subject')).toEqual(TOPICS);
  expect(all(rows, 'lastFrom')).toEqual([null, null, null, null, null]);
});

test('names and logins below a title’s class are the buyers, orders among titles the subjects', () => {
  const names = ['Ines Alt', 'otto_b', 'Ruth Carl', 'udo.d', 'Vera Eck'];
  const about = ['Wool, green', 'Order 241-773', 'Order 241-688', 'Sock kit', 'Order 241-11'];
  const rows = read(
    'en',
    `<h1>Messages</h1><ul>${each(shown, ({ day, id }, index) => `<li data-id="${id}"><a class="grow" href="/messages/${id}"><div class="text-title-small">${names[index]}</div><div class="about">${about[index]}</div></a><div>${day}</div></li>`)}</ul>`,
  );
  expect(all(rows, 'buyer')).toEqual(names);
  expect(all(rows, 'subject')).toEqual(about);
});

test('a row in a class for what is new, and words for it behind the subject', () => {
  const rows = read(
    'hr',
    `<h1>Poruke</h1><ul>${each(shown, ({ buyer, topic, day, id }, index) => `<li class="${index < 2 ? 'novo' : ''}" data-id="${id}"><span class="ime">${buyer}</span><a href="/p/${id}">${topic}${index === 3 ? ' (nepročitano)' : ''}</a><span>${day}</span></li>`)}</ul>`,
  );
  expect(all(rows, 'subject')).toEqual(TOPICS);
  const marked = read(
    'hr',
    `<h1>Poruke</h1><ul>${each(shown, ({ buyer, topic, day, id }, index) => `<li class="${index < 2 ? 'novo' : ''}" data-id="${id}"><span class="ime">${buyer}</span><a href="/p/${id}">${topic}</a><span>${day}</span></li>`)}</ul>`,
  );
  expect(all(marked, 'unread')).toEqual([true, true, false, false, false]);
});
