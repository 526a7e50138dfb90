// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { createPageReader } from '@/entrypoints/panel.content/page-reader';
import { readPanel } from '@/utils/panel';

const context = { url: 'https://panel.example/messages', now: Date.parse('2026-11-21T15:00:00Z') };

const row = (id: number): string =>
  `<li><a href="/messages/${id}">Parcel ${id}</a> <b class="who">Ada Byron</b><p>You: It is on its way.</p><time>21/11/2026 14:20</time></li>`;

beforeEach(() => {
  const rows = Array.from({ length: 40 }, (_, index) => row(7000 + index * 3));
  document.body.innerHTML = `<main><h1>Messages</h1><ul>${rows.join('')}</ul></main>`;
});

test('reads what readPanel reads', async () => {
  const read = await createPageReader(document).read(context);
  expect(read?.reading).toEqual(readPanel(document, context));
  expect(read?.reading.discussions).toHaveLength(40);
});

test('reads only the row that has changed', async () => {
  const reader = createPageReader(document);
  const first = await reader.read(context);
  const { profile } = first!.reading;
  const text = document.querySelector('li:nth-child(7) time')!;
  text.textContent = '21/11/2026 13:05';
  const change = { changes: [{ element: text, moved: [], isOwn: true, isReshaped: false }] };
  const next = await reader.read(
    { ...context, profile: profile! },
    { ...change, navigated: false },
  );
  expect(next?.changes?.rows.map(({ key, lastMessageAt }) => [key, lastMessageAt])).toEqual([
    ['7018', new Date(2026, 10, 21, 13, 5).getTime()],
  ]);
  expect(next?.reading.discussions).toHaveLength(40);
});

test.each([
  { what: 'its text alone', isReshaped: false, looks: false },
  { what: 'more than its text', isReshaped: true, looks: true },
])('looks for fields in a row of which $what is another: $looks', async ({ isReshaped, looks }) => {
  const reader = createPageReader(document);
  const first = await reader.read(context);
  const { profile } = first!.reading;
  const element = document.querySelector('li:nth-child(7)')!;
  const searched = vi.spyOn(element, 'querySelector');
  const change = { element, moved: [], isOwn: true, isReshaped };
  const next = await reader.read(
    { ...context, profile: profile! },
    { changes: [change], navigated: false },
  );
  expect(next?.changes?.rows).toHaveLength(1);
  expect(searched.mock.calls.some(([selector]) => selector === 'textarea')).toBe(looks);
});

test('looks for the shop again only where more than rows has changed', async () => {
  document.body.insertAdjacentHTML(
    'afterbegin',
    '<header><span class="account">Green Corner Ltd.</span></header>',
  );
  const reader = createPageReader(document);
  const first = await reader.read(context);
  const { profile, account } = first!.reading;
  expect(account).toBe('Green Corner Ltd.');
  const shop = document.querySelector('.account')!;
  const looked = vi.spyOn(shop, 'getAttribute');
  const textOf = async (element: Element) => {
    const change = { element, moved: [], isOwn: true, isReshaped: false };
    const known = { ...context, profile: profile! };
    return (await reader.read(known, { changes: [change], navigated: false }))!.reading.account;
  };
  expect(await textOf(document.querySelector('li:nth-child(7) p')!)).toBe('Green Corner Ltd.');
  expect(looked).not.toHaveBeenCalled();
  shop.textContent = 'Blue Corner Ltd.';
  expect(await textOf(shop)).toBe('Blue Corner Ltd.');
});

/** Makes every step take longer than a slice, so that each reading has pauses in which pages change. */
function slowly(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
}

test('a page that changes meanwhile is not read as a mixture of both', async () => {
  slowly();
  const reader = createPageReader(document);
  const reading = reader.read(context);
  reader.outdate();
  expect(await reading).toBeNull();
});

test('of two readings the later one is right', async () => {
  slowly();
  const reader = createPageReader(document);
  const earlier = reader.read(context);
  const later = reader.read(context);
  expect(await earlier).toBeNull();
  expect((await later)?.reading.discussions).toHaveLength(40);
});

test('a page that never rests is read all the same', async () => {
  slowly();
  const reader = createPageReader(document);
  const readings = [];
  for (let time = 0; time < 4; time++) {
    const reading = reader.read(context);
    reader.outdate();
    readings.push(await reading);
  }
  expect(readings.filter((reading) => reading !== null)).toHaveLength(1);
});
