// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T11:05:00Z');

const ROWS = [
  ['Nora Hale', 'Cracked lid', '20 Nov 2026 10:31'],
  ['Piet Osei', 'Wrong colour', '20 Nov 2026 08:12'],
  ['Ruth Vance', 'Spare screws', '19 Nov 2026 17:40'],
  ['Ilse Moor', 'Invoice', '18 Nov 2026 09:05'],
  ['Juan Tell', 'Late parcel', '17 Nov 2026 12:20'],
] as const;

/** A table without a word on who wrote last; one state for each row. */
function read(states: readonly string[]): readonly ReadDiscussion[] {
  const rows = ROWS.map(
    ([buyer, subject, time], index) =>
      `<tr><td>${buyer}</td><td><a href="/m/${index}">${subject}</a></td><td>${time}</td><td>${states[index]}</td></tr>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><h1>Messages</h1><table><tr><th>Buyer</th><th>Subject</th><th>Last message</th><th>Status</th></tr>${rows.join('')}</table></body></html>`,
    'text/html',
  );
  const url = 'https://panel.example/messages';
  return readPanel(page, { url, now, timeZone: 'UTC' }).discussions;
}

const turns = (rows: readonly ReadDiscussion[]): unknown[][] =>
  rows.map(({ lastFrom, awaitingReply }) => [lastFrom, awaitingReply]);

test('who wrote last follows from whose turn it is where nothing else says so', () => {
  const found = read(['Needs reply', 'Answered', 'Waiting for buyer', 'Needs reply', 'Answered']);
  expect(turns(found)).toEqual([
    ['buyer', true],
    ['seller', false],
    ['seller', false],
    ['buyer', true],
    ['seller', false],
  ]);
});

test('what is over or needs no answer may have ended with either', () => {
  const found = read(['Needs reply', 'Closed', 'No reply needed', 'Answered', 'Closed']);
  expect(turns(found)).toEqual([
    ['buyer', true],
    [null, false],
    [null, false],
    ['seller', false],
    [null, false],
  ]);
});
