// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

interface Shown {
  readonly buyer: string;
  readonly about: string;
  readonly at: string;
  /** Whether the shop wrote last. */
  readonly isAnswered: boolean;
  readonly index: number;
}

const SHOWN: readonly Shown[] = [
  ['Anna Kowalska', 'Green kettle', '20.11.2026 11:40'],
  ['Marek Nowak', 'Wooden chair', '19.11.2026 20:31'],
  ['Eva Horvat', 'Desk lamp', '19.11.2026 14:05'],
  ['Luis Pires', 'Garden hose', '18.11.2026 07:55'],
  ['Ida Berg', 'Bread knife', '17.11.2026 09:12'],
].map(([buyer = '', about = '', at = ''], index) => ({
  buyer,
  about,
  at,
  isAnswered: index % 2 === 1,
  index,
}));

/** What is read of a list whose rows show this. */
function read(row: (shown: Shown) => string): readonly ReadDiscussion[] {
  const rows = SHOWN.map((shown) => `<div class="thread">${row(shown)}</div>`);
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Messages</title></head><body><h1>Messages</h1><div>${rows.join('')}</div></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

const link = ({ index, about }: Shown): string =>
  `<a href="/messages/${7100 - index * 3}">${about}</a>`;

test('a link alike in all rows is an action and no state', () => {
  const rows = read(
    (shown) =>
      `<b class="who">${shown.buyer}</b>${link(shown)}<p>${shown.isAnswered ? 'You: It is on its way' : 'Where is it now'}</p><time>${shown.at}</time><a href="/archive?t=${shown.index}">to the archive</a><a href="/close?t=${shown.index}">closed</a>`,
  );
  expect(rows.map(({ awaitingReply }) => awaitingReply)).toEqual([true, false, true, false, true]);
});

test('words in bare italics are words', () => {
  const days = ['14:20', '11:05', 'yesterday', 'yesterday', '5 Nov'];
  const rows = read(
    (shown) => `<b class="who">${shown.buyer}</b> <i>${days[shown.index]}</i>${link(shown)}`,
  );
  expect(rows.map(({ lastMessageAt }) => lastMessageAt)).not.toContain(null);
});

test('links that differ only in a number are no subjects', () => {
  const rows = read(
    ({ buyer, about, at, index }) =>
      `<p><b>${buyer}</b> on <em>${about}</em> <span>${at}</span></p><p><a href="/messages/K${7100 - index}">Show all messages of K${7100 - index}</a></p>`,
  );
  expect(rows.map(({ subject }) => subject)).toEqual(SHOWN.map(({ about }) => about));
});

test('the title of a drawing tells who wrote last', () => {
  const drawn =
    '<svg viewBox="0 0 9 9" role="img"><title>You replied</title><path d="M1 1h3"/></svg>';
  const rows = read(
    (shown) =>
      `<b class="who">${shown.buyer}</b>${link(shown)}<p>${shown.isAnswered ? drawn : ''} It is green</p><time>${shown.at}</time>`,
  );
  const last = rows.map(({ lastFrom }) => lastFrom);
  expect(last.filter((_, index) => index % 2 === 1)).toEqual(['seller', 'seller']);
  expect(last[0]).not.toBe('seller');
});

test('whoever opened is the buyer, and not whoever wrote last', () => {
  const rows = read(
    ({ buyer, about, at, isAnswered, index }) =>
      `<h3><a href="/messages/${7100 - index * 3}">Question ${'about colours in any light'.slice(0, 9 + index * 4)}</a></h3><small>begun by ${buyer}, on ${index + 2}.11.2026 » ${about}</small><p>from <b>${isAnswered || index === 4 ? 'Tin Lantern' : buyer}</b><br>${at}</p>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(SHOWN.map(({ buyer }) => buyer));
  expect(rows.map(({ lastFrom }) => lastFrom)).toEqual([
    'buyer',
    'seller',
    'buyer',
    'seller',
    'seller',
  ]);
});

test('whoever opened is the buyer also where as many others wrote last, who stand behind', () => {
  const lastOf = ['Anna Kowalska', 'Tin Lantern', 'Eva Horvat', 'Fair Office', 'Tin Lantern'];
  const openers = ['Anna Kowalska', 'lamp_leo', 'Eva Horvat', 'Luis Pires', 'lamp_leo'];
  const rows = read(
    ({ about, at, index }) =>
      `<p><a href="/messages/${7100 - index * 3}">${about} of the blue kind</a><br><small>begun by ${openers[index]}</small></p><p>${index + 2}</p><p>${at}<br><small>by ${lastOf[index]}</small></p>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(openers);
});

test('of those who take part, the one besides the shop is the buyer, and nothing tells who wrote last', () => {
  const rows = read((shown) =>
    `<span class="who">${shown.isAnswered ? `${shown.buyer}, Me <font>(3)</font>` : `Me, ${shown.buyer} <font>(2)</font>`}</span>${link(shown)}<time>${shown.at}</time>`.replace(
      'Me, Anna Kowalska <font>(2)</font>',
      'Anna Kowalska',
    ),
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(SHOWN.map(({ buyer }) => buyer));
  expect(rows.map(({ lastFrom, unread }) => [lastFrom, unread])).toEqual(
    SHOWN.map(() => [null, null]),
  );
});

test('a figure among words counts no unread messages', () => {
  const rows = read(
    (shown) =>
      `<b class="who">${shown.buyer}</b>${link(shown)}<time>${shown.at}</time>${shown.isAnswered ? '' : `<p>reply within <b>${shown.index + 3}</b> hours</p>`}`,
  );
  expect(rows).toHaveLength(SHOWN.length);
  expect(rows.map(({ unread }) => unread)).toEqual(SHOWN.map(() => null));
});
