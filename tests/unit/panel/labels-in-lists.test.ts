// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');
const BUYERS = ['Anna Kowalska', 'Marek Nowak', 'Eva Horvat', 'Luis Pires', 'Ida Berg'];
/** When each was opened, newest first, and when it was last written in. */
const TIMES = [
  ['20.11.2026 09:30', '20.11.2026 11:40'],
  ['19.11.2026 20:00', '19.11.2026 20:31'],
  ['18.11.2026 07:10', '20.11.2026 14:05'],
  ['15.11.2026 10:00', '19.11.2026 07:55'],
  ['12.11.2026 08:00', '20.11.2026 09:12'],
] as const;

function read(row: (opened: string, last: string) => string): readonly ReadDiscussion[] {
  const rows = TIMES.map(
    ([opened, last], index) =>
      `<div class="ticket"><a href="/messages/${7100 - index * 3}">Parcel no longer moves</a><b class="who">${BUYERS[index]}</b>${row(opened, last)}</div>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Messages</title></head><body><h1>Messages</h1><div>${rows.join('')}</div></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

describe('words before two times in elements alike tell which is the last message’s', () => {
  test.each<[string, (opened: string, last: string) => string]>([
    [
      'in the same element, before the text',
      (opened, last) =>
        `<div class="at"><span>Opened</span>${opened}</div><div class="at"><span>Last message</span>${last}</div>`,
    ],
    [
      'as plain text before the element',
      (opened, last) =>
        `<p>Opened <span class="at">${opened}</span></p><p>Last message <span class="at">${last}</span></p>`,
    ],
    [
      'before what the element stands in alone',
      (opened, last) =>
        `<div><small>Opened</small><p><span class="at">${opened}</span></p></div><div><small>Last message</small><p><span class="at">${last}</span></p></div>`,
    ],
  ])('%s', (_where, row) => {
    const found = read(row);
    expect(found.map(({ buyer }) => buyer)).toEqual(BUYERS);
    expect(found.map(({ lastMessageAt }) => new Date(lastMessageAt ?? 0).toISOString())).toEqual(
      TIMES.map(([, last]) => {
        const [day = '', hour = ''] = last.split(' ');
        return `${day.split('.').toReversed().join('-')}T${hour}:00.000Z`;
      }),
    );
  });
});
