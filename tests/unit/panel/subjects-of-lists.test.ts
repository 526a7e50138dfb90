// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';

const now = Date.parse('2026-11-20T11:05:00Z');

const PEOPLE = ['Nora Hale', 'Piet Osei', 'Ruth Vance', 'Ilse Moor', 'Juan Tell'] as const;

/** Subjects of a list whose rows hold `body` between the buyer's name and the time. */
function subjects(body: (index: number) => string, heads = ''): (string | null)[] {
  const cell = heads === '' ? 'div' : 'td';
  const row = heads === '' ? 'li' : 'tr';
  const rows = PEOPLE.map(
    (buyer, index) =>
      `<${row} data-id="9${index}1"><${cell}>${buyer}</${cell}>${body(index)}<${cell}>${20 - index} Nov 2026 10:31</${cell}></${row}>`,
  ).join('');
  const list = heads === '' ? `<ul>${rows}</ul>` : `<table><tr>${heads}</tr>${rows}</table>`;
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><h1>Messages</h1>${list}</body></html>`,
    'text/html',
  );
  const url = 'https://panel.example/messages';
  return readPanel(page, { url, now, timeZone: 'UTC' }).discussions.map(({ subject }) => subject);
}

const THINGS = ['Oak table', 'Wool rug', 'Brass lamp', 'Linen curtain', 'Clay pot'] as const;

test('a subject of two parts is told whole', () => {
  const whole = (index: number): string => `Order 77${index}10 – ${THINGS[index]}`;
  expect(subjects((index) => `<div>${whole(index)}</div>`)).toEqual(
    PEOPLE.map((_, index) => whole(index)),
  );
});

test('a part that is another value is none of the subject', () => {
  const states = ['Needs reply', 'Answered', 'Answered', 'Needs reply', 'Closed'];
  expect(subjects((index) => `<div>${THINGS[index]} · ${states[index]}</div>`)).toEqual(THINGS);
});

test('what a row is marked as is not what it is about', () => {
  const ways = ['→ forwarded', 'answered', 'answered', '→ forwarded', 'answered'];
  const titles = ['Order 77110', 'Order 77120', 'Lid', 'Order 77140', 'Pot'];
  expect(
    subjects((index) => `<div>${titles[index]}</div><div><span>${ways[index]}</span></div>`),
  ).toEqual(titles);
});

test('a count behind a subject is none of it', () => {
  const topics = ['Delivery', 'Invoice', 'Delivery', 'Spare parts', 'Invoice'];
  expect(subjects((index) => `<div>${topics[index]} <span>${index + 1}</span></div>`)).toEqual(
    topics,
  );
});

test('codes of letters and figures are no subjects beside words', () => {
  const heads = '<th>Customer</th><th>Ticket</th><th>Matter</th><th>Last activity</th>';
  const body = (index: number): string =>
    `<td><a href="/t/00MT4${index}8K">00MT4${index}8K</a></td><td>${THINGS[index]}</td>`;
  expect(subjects(body, heads)).toEqual(THINGS);
});

test('orders’ numbers among titles are subjects', () => {
  const titles = ['Order 60-118834', 'Order 60-118701', 'Query: Bench drill', 'Order 60-117450'];
  const all = [...titles, 'Order 60-115002'];
  const words = ['May I collect it?', 'Paid, see below', 'Yes, it does.', 'Fine!', 'Sorry, no.'];
  expect(subjects((index) => `<p>${all[index]}</p><p><span>${words[index]}</span></p>`)).toEqual(
    all,
  );
});
