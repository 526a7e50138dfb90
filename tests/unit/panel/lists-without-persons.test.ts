// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

interface Case {
  readonly topic: string;
  readonly words: string;
  /** When the last message came, and until when to answer; both of November. */
  readonly day: number;
}

const CASES: readonly Case[] = [
  ['Parcel stuck', 'The carrier says the address is incomplete, can you check?'],
  ['Wrong size', 'I ordered a medium one and got an extra large, what now?'],
  ['Screws missing', 'There are brackets in the box but not a single screw.'],
  ['Invoice, please', 'Here is the tax number again, thank you in advance.'],
  ['Broken glass', 'I attach the photos, the corner shows it best.'],
].map(([topic = '', words = ''], index) => ({ topic, words, day: 20 - index }));

/** A card of an order in which nobody is named. */
const card = ({ topic, words, day }: Case, due: string, index: number): string =>
  `<article class="card"><header><b>AB-88${index}01</b> <a href="/orders/88${index}01">Order</a></header>
  <a class="topic" href="/cases/77${index}20">${topic}</a><p>${words}</p>
  <div class="when">${day} Nov 2026, 10:15</div>${due}</article>`;

const later = (day: number): string => `${day + 2} Nov 2026, 10:15`;

function read(
  heading: string,
  due: (index: number, day: number) => string,
  lang = 'en',
): readonly ReadDiscussion[] {
  const cards = CASES.map((each, index) => card(each, due(index, each.day), index));
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Shop</title></head><body><main><h1>${heading}</h1>${cards.join('')}</main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/cases', now, timeZone: 'UTC' }).discussions;
}

test.each([
  ['en', 'Reply by'],
  ['it', 'Rispondere entro'],
  ['de', 'Antworten bis'],
  ['pl', 'Odpowiedz do'],
  ['sk', 'Odpovedať do'],
  ['es', 'Responder antes del'],
  ['pt', 'Responder até'],
  ['fr', 'Répondre avant le'],
  ['ro', 'Răspundeți până'],
  ['sl', 'Odgovorite do'],
])('rows that name nobody wait where they say until when to answer (%s)', (lang, label) => {
  const found = read('AB', (_, day) => `<small>${label} ${later(day)}</small>`, lang);
  expect(found).toMatchObject(
    CASES.map(({ topic, day }, index) => ({
      key: `77${index}20`,
      buyer: null,
      subject: topic,
      lastMessageAt: Date.UTC(2026, 10, day, 10, 15),
      lastFrom: null,
      awaitingReply: true,
    })),
  );
});

test('rows without such a time wait for nobody, as far as one can see', () => {
  const found = read('Communication with customers', (index, day) =>
    index % 2 === 0 ? `<small>Reply by ${later(day)}</small>` : '<small>Reply by –</small>',
  );
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual([true, null, true, null, true]);
});

test.each([
  ['what was sent to nobody in particular', 'Communications', ''],
  ['what is due otherwise', 'Returns', '<small>Send back by 24 Nov 2026</small>'],
])('rows that name nobody and say nothing of answers are no discussions: %s', (_, heading, due) => {
  expect(read(heading, () => due)).toEqual([]);
});

test('a label in all rows proves nothing where they say who wrote last', () => {
  const found = read(
    'Communication with customers',
    (index, day) =>
      `<i>${index % 2 === 0 ? 'Customer' : 'You'}</i><small>Reply by ${later(day)}</small>`,
  );
  expect(found.map(({ lastFrom, awaitingReply }) => [lastFrom, awaitingReply])).toEqual(
    CASES.map((_, index) => (index % 2 === 0 ? ['buyer', true] : ['seller', false])),
  );
});
