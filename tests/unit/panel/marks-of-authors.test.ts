// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

function read(lang: string, body: string, path = 'inbox'): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: `https://panel.example/${path}`, now, timeZone: 'UTC' })
    .discussions;
}

const BUYERS = [
  'Anna Kowalska',
  'Marek Nowak',
  'Eva Horvat',
  'Luis Pires',
  'Ida Berg',
  'Otto Lang',
  'Nora Weiss',
  'Jan Novotny',
];

/** A row for each buyer. */
const rows = (row: (buyer: string, index: number) => string): string =>
  BUYERS.map((buyer, index) => row(buyer, index)).join('');
const time = (index: number): string => `<time>${20 - index}.11.2026 1${index}:05</time>`;
const key = (index: number): string => `data-id="${5213 + index * 7}"`;

const from = (found: readonly ReadDiscussion[]) => found.map(({ lastFrom }) => lastFrom);
const waits = (found: readonly ReadDiscussion[]) => found.map(({ awaitingReply }) => awaitingReply);

describe('how far a message has come', () => {
  const chat = (label: string): readonly ReadDiscussion[] =>
    read(
      'en',
      `<h1>Chats</h1><div>${rows(
        (buyer, index) =>
          `<a class="chat" href="/inbox/${900 - index}"><b class="who">${buyer}</b><span class="said">${index % 2 ? `<svg role="img" aria-label="${index === 1 ? 'Sent' : label}"></svg>` : ''}See you at ${index} then</span>${time(index)}${index === 2 ? '<i class="n" aria-label="3 unread messages"></i>' : ''}</a>`,
      )}</div>`,
    );

  test('tells that the shop wrote last, and nothing where it is missing', () => {
    const found = chat('Delivered');
    expect(from(found)).toEqual([
      null,
      'seller',
      'buyer',
      'seller',
      null,
      'seller',
      null,
      'seller',
    ]);
  });

  test('stands in messages, which are no subjects', () => {
    expect(chat('Seen').map(({ subject }) => subject)).toEqual(BUYERS.map(() => null));
  });

  test('is not said by any other pictogram', () => {
    expect(from(chat('Pinned'))).not.toContain('seller');
  });
});

test('a mark that the shop has replied leaves open who wrote where it is missing', () => {
  const found = read(
    'sk',
    `<h1>Správy</h1><div>${rows(
      (buyer, index) =>
        `<div class="mail" ${key(index)}><b class="who">${buyer}</b>${index % 2 ? '<i class="done" title="Odpovedali ste na túto správu"></i>' : ''}<span class="about">Balík ${['modrý', 'malý', 'starý', 'nový'][index % 4]}</span>${time(index)}</div>`,
    )}</div>`,
  );
  expect(from(found)).toEqual(BUYERS.map((_, index) => (index % 2 ? 'seller' : null)));
  expect(waits(found)).toEqual(BUYERS.map((_, index) => (index % 2 ? false : null)));
});

test('labels in lines that are called after their authors are one column, apart from counts of news', () => {
  const sides = ['buyer', 'seller', 'buyer', 'seller', 'platform', 'buyer', 'seller', 'buyer'];
  const label = { buyer: '', seller: 'Ihre Antwort:', platform: 'System:' };
  const found = read(
    'de',
    `<h1>Nachrichten</h1><div>${rows((buyer, index) => {
      const side = sides[index] as keyof typeof label;
      const spoken = label[side] && `<span class="spoken">${label[side]} </span>`;
      return `<div class="item" ${key(index)}><div class="top"><b class="who">${buyer}</b>${index === 2 || index === 5 ? `<span class="count">${index} neue</span>` : ''}${time(index)}</div><div class="about">Kiste ${['blau', 'klein', 'alt', 'neu'][index % 4]}</div><div class="line line-${side}">${spoken}Passt das so?</div></div>`;
    })}</div>`,
  );
  expect(from(found)).toEqual(sides);
  expect(found.map(({ unread }) => unread)).toEqual(
    BUYERS.map((_, index) => index === 2 || index === 5),
  );
});

describe('what may be done with a row', () => {
  const SIDES = ['buyer', 'shop', 'buyer', 'shop', 'shop', 'buyer', 'shop', 'buyer'];
  const table = (action: (index: number) => string): readonly ReadDiscussion[] =>
    read(
      'en',
      `<h1>Messages</h1><table><thead><tr><th>Buyer</th><th>Subject</th><th>Last message</th><th>Last reply by</th><th></th></tr></thead><tbody>${rows(
        (buyer, index) =>
          `<tr ${key(index)}><td>${buyer}</td><td>Matter of the ${['blue', 'small', 'old', 'new'][index % 4]} box</td><td>${time(index)}</td><td>${SIDES[index] === 'buyer' ? buyer : 'Seller'}</td><td><a href="/messages/${index}">${action(index)}</a></td></tr>`,
      )}</tbody></table>`,
    );

  test('tells what waits: to reply, where the buyer wrote', () => {
    const found = table((index) => (index === 2 || index === 5 ? 'Reply' : 'View'));
    expect(waits(found)).toEqual(BUYERS.map((_, index) => index === 2 || index === 5));
  });

  test('tells nothing where it is to reply in rows that the shop wrote in last', () => {
    const found = table((index) => (index < 6 ? 'Reply' : 'View'));
    expect(waits(found)).toEqual(SIDES.map((side) => side === 'buyer'));
  });
});

test('marks of unread messages speak of messages where nothing else on the page does', () => {
  const found = read(
    'hu',
    `<h1>Minden</h1><div>${rows(
      (buyer, index) =>
        `<a class="c" href="/i/${900 - index}"><b class="who">${buyer}</b><span class="about">Óra ${['kék', 'kicsi', 'régi', 'új'][index % 4]}</span>${time(index)}${index % 3 ? '' : '<i class="n" aria-label="2 olvasatlan üzenet"></i>'}</a>`,
    )}</div>`,
    'list',
  );
  expect(found.map(({ buyer }) => buyer)).toEqual(BUYERS);
});
