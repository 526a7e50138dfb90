// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');
const ROWS = [
  ['Anna Kowalska', '19.11.2026', '18.22', '12.11.2026', '09.10'],
  ['Marek Nowak', '19.11.2026', '09.05', '17.11.2026', '21.44'],
  ['Eva Horvat', '18.11.2026', '21.40', '18.11.2026', '07.30'],
  ['Luis Pires', '16.11.2026', '10.11', '15.11.2026', '23.05'],
] as const;

/** When each buyer's last message came, of a table with these heads and cells. */
function times(head: string, cellsOf: (row: (typeof ROWS)[number]) => readonly string[]) {
  const rows = ROWS.map(
    (row, index) =>
      `<tr><td>${row[0]}</td><td><a href="/messages/${7100 - index * 3}">Parcel ${index} no longer moves</a></td>${cellsOf(
        row,
      )
        .map((cell) => `<td>${cell}</td>`)
        .join('')}<td>Waiting</td></tr>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="de"><head><title>Panel</title></head><body><h1>Messages</h1><table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table></body></html>`,
    'text/html',
  );
  return readPanel(page, {
    url: 'https://panel.example/messages',
    now,
    timeZone: 'UTC',
  }).discussions.map(({ lastMessageAt }) => lastMessageAt && new Date(lastMessageAt).toISOString());
}

const colon = (hour: string): string => hour.replace('.', ':');
const iso = (date: string, hour: string): string =>
  `${date.split('.').toReversed().join('-')}T${hour.replace('.', ':')}:00.000Z`;

test('hours with a dot are of the date right before them', () => {
  const head = '<tr><th>Buyer</th><th>Topic</th><th>Date</th><th>At</th><th>State</th></tr>';
  expect(times(head, ([, date, hour]) => [date, hour])).toEqual(
    ROWS.map(([, date, hour]) => iso(date, hour)),
  );
});

test('prices beside a date are no hours', () => {
  const head = '<tr><th>Buyer</th><th>Topic</th><th>Date</th><th>Price</th><th>State</th></tr>';
  expect(times(head, ([, date, hour]) => [date, hour])).toEqual(
    ROWS.map(([, date]) => iso(date, '00.00')),
  );
});

test('figures with a dot that stand elsewhere are no hours', () => {
  const head =
    '<tr><th>Buyer</th><th>Topic</th><th>Date</th><th>From</th><th></th><th>State</th></tr>';
  expect(times(head, ([, date, hour], ...rest) => [date, `Town ${rest.length}`, hour])).toEqual(
    ROWS.map(([, date]) => iso(date, '00.00')),
  );
});

test('hours with a colon are hours wherever they stand', () => {
  const head =
    '<tr><th>Buyer</th><th>Topic</th><th>Date</th><th>From</th><th></th><th>State</th></tr>';
  expect(
    times(head, ([, date, hour], ...rest) => [date, `Town ${rest.length}`, colon(hour)]),
  ).toEqual(ROWS.map(([, date, hour]) => iso(date, hour)));
});

test('of two dates with hours beside each, every hour is of its own, and heads stand above both', () => {
  const head =
    '<tr><th rowspan="2">Buyer</th><th rowspan="2">Topic</th><th colspan="2">Opened</th><th colspan="2">Last message</th><th rowspan="2">State</th></tr><tr><th>day</th><th>hour</th><th>day</th><th>hour</th></tr>';
  expect(
    times(head, ([, date, hour, opened, at]) => [opened, colon(at), date, colon(hour)]),
  ).toEqual(ROWS.map(([, date, hour]) => iso(date, hour)));
  const newestFirst = head
    .replace('Opened', 'Last message')
    .replace(/(.*)Last message/, '$1Opened');
  expect(
    times(newestFirst, ([, date, hour, opened, at]) => [date, colon(hour), opened, colon(at)]),
  ).toEqual(ROWS.map(([, date, hour]) => iso(date, hour)));
});
