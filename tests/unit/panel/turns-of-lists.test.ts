// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T11:05:00Z');

const ROWS = [
  ['Nora Hale', 'Cracked lid', '20 Nov 2026 10:31'],
  ['Piet Osei', 'Wrong colour', '19 Nov 2026 08:12'],
  ['Ruth Vance', 'Spare screws', '18 Nov 2026 17:40'],
  ['Ilse Moor', 'Invoice', '17 Nov 2026 09:05'],
  ['Juan Tell', 'Late parcel', '16 Nov 2026 12:20'],
] as const;

const turns = (rows: readonly ReadDiscussion[]): unknown[][] =>
  rows.map(({ lastFrom, awaitingReply }) => [lastFrom, awaitingReply]);

/** Rows of a desk; `body` stands behind the buyer's name and the subject. */
function desk(heads: string, body: (index: number) => string): readonly ReadDiscussion[] {
  const rows = ROWS.map(
    ([buyer, subject], index) =>
      `<tr data-id="7${index}3"><td>${buyer}</td><td>${subject}</td>${body(index)}</tr>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><h1>Tickets</h1><table><tr><th>Customer</th><th>Subject</th>${heads}</tr>${rows.join('')}</table></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/tickets', now, timeZone: 'UTC' })
    .discussions;
}

test.each([
  ['named by their role', ['Jo (support)', 'Max (support)', 'Jo (support)']],
  ['as a desk', ['Support', 'Support', 'Support']],
])('those who answer %s where nobody else does write for the shop', (_, agents) => {
  const found = desk('<th>Last message</th><th>Last reply by</th>', (index) => {
    const [buyer, , time] = ROWS[index]!;
    return `<td>${time}</td><td>${index > 1 ? agents[index - 2] : buyer}</td>`;
  });
  expect(turns(found)).toEqual([
    ['buyer', true],
    ['buyer', true],
    ['seller', false],
    ['seller', false],
    ['seller', false],
  ]);
});

test('beside the shop’s own name a desk is the marketplace’s', () => {
  const last = ['Customer', 'Seller', 'Support', 'Support', 'Seller'];
  const found = desk(
    '<th>Last message</th><th>Last reply by</th>',
    (index) => `<td>${ROWS[index]![2]}</td><td>${last[index]}</td>`,
  );
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual([
    'buyer',
    'seller',
    'platform',
    'platform',
    'seller',
  ]);
});

test('a second time in answered rows alone is when the shop answered', () => {
  const found = desk('<th>Placed</th><th>Answered</th>', (index) =>
    index % 2 === 0
      ? `<td>${ROWS[index]![2]}</td><td>No</td>`
      : `<td>${ROWS[index]![2]}</td><td>Yes<br><small>${20 - index} Nov 2026 10:59</small></td>`,
  );
  expect(found.map(({ lastMessageAt }) => new Date(lastMessageAt ?? 0).toISOString())).toEqual([
    '2026-11-20T10:31:00.000Z',
    '2026-11-19T10:59:00.000Z',
    '2026-11-18T17:40:00.000Z',
    '2026-11-17T10:59:00.000Z',
    '2026-11-16T12:20:00.000Z',
  ]);
  expect(found.map(({ lastFrom }) => lastFrom)).toEqual([
    'buyer',
    'seller',
    'buyer',
    'seller',
    'buyer',
  ]);
});

test('a count behind several names is of messages, and says nothing of unread ones', () => {
  const rows = ROWS.map(
    ([buyer, subject, time], index) =>
      `<li data-id="7${index}3" class="${index === 0 ? 'unread' : ''}"><span class="who">${index === 0 ? buyer : `${buyer}, me <small>${index + 1}</small>`}</span> <a href="/m/${index}">${subject}</a> <time>${time}</time></li>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><body><h1>Messages</h1><ul>${rows.join('')}</ul></body></html>`,
    'text/html',
  );
  const { discussions } = readPanel(page, {
    url: 'https://panel.example/messages',
    now,
    timeZone: 'UTC',
  });
  expect(discussions.map(({ unread }) => unread)).toEqual([true, false, false, false, false]);
});

test('what is chosen in each row is its state', () => {
  const states = ['Needs reply', 'Waiting for buyer', 'Needs reply', 'Closed', 'Answered'];
  const choice = (chosen = ''): string =>
    ['Needs reply', 'Answered', 'Waiting for buyer', 'Closed']
      .map((state) => `<option${state === chosen ? ' selected' : ''}>${state}</option>`)
      .join('');
  const found = desk(
    '<th>Last message</th><th>Status</th>',
    (index) => `<td>${ROWS[index]![2]}</td><td><select>${choice(states[index])}</select></td>`,
  );
  expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});
