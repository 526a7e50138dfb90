// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

const BUYERS = [
  'Anna Kowalska',
  'Marek Nowak',
  'Eva Horvat',
  'Luis Pires',
  'Ida Berg',
  'Otto Lang',
];
const SUBJECTS = ['Parcel late', 'Wrong size', 'Invoice please', 'Return it', 'Colour', 'Warranty'];
const SIDES = ['buyer', 'seller', 'buyer', 'buyer', 'seller', 'buyer'] as const;

/** Six rows on a page in English. */
function read(row: (index: number) => string): readonly ReadDiscussion[] {
  const rows = BUYERS.map((_, index) => row(index)).join('');
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><main><h1>Messages</h1><div>${rows}</div></main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

const time = (index: number): string => `${20 - index}.11.2026 10:05`;

test('marks that come and go among parts without names shift nothing else', () => {
  const isNew = (index: number): boolean => index < 2;
  const isClosed = (index: number): boolean => index === 0 || index === 5;
  const rows = read(
    (index) =>
      `<div class="go235907${index}"><div class="go11${index}8">${isNew(index) ? '<div>New</div>' : ''}<div>${BUYERS[index]}</div><svg role="img" aria-label="Last message: ${SIDES[index]}"></svg><div></div>${isClosed(index) ? '<div>Closed</div>' : ''}<div title="${time(index)}">${index + 1} days ago</div></div><div><div>${SUBJECTS[index]}</div><div>B-50-11${index}</div></div><div>Hello, could you please help me with it?</div></div>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(BUYERS);
  expect(rows.map(({ subject }) => subject)).toEqual(SUBJECTS);
  expect(rows.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
  expect(rows.map(({ awaitingReply }) => awaitingReply)).toEqual(
    SIDES.map((side, index) => !isClosed(index) && side === 'buyer'),
  );
});

test('the picture of the shop, in rows that are turned round, tells that it wrote last', () => {
  const rows = read((index) => {
    const isOwn = SIDES[index] === 'seller';
    return `<article><a href="/messages/${400 + index}" class="card ${isOwn ? 'row-reverse' : ''}"><span class="picture ${isOwn ? 'tone-dark' : 'tone-light'}" title="${isOwn ? 'Green Corner' : BUYERS[index]}"></span><div class="words"><b class="name">${BUYERS[index]}</b><i class="what">${SUBJECTS[index]}</i><time>${time(index)}</time></div></a></article>`;
  });
  expect(rows.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
});

test('a line that holds name and subject is named after neither', () => {
  const rows = read(
    (index) =>
      `<article><p class="line-title"><a href="/messages/${400 + index}">${BUYERS[index]}</a> · <span class="soft">${SUBJECTS[index]}</span></p><small>${time(index)}</small><em class="tag">${SIDES[index] === 'buyer' ? 'Waiting for you' : 'Answered'}</em></article>`,
  );
  expect(rows.map(({ buyer }) => buyer)).toEqual(BUYERS);
  expect(rows.map(({ subject }) => subject)).toEqual(SUBJECTS);
});
