// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { ShownList } from '@/entrypoints/panel.content/shown-list';
import { readPanel } from '@/utils/panel';

const row = (id: number): string =>
  `<li><a href="/messages/${id}">Parcel ${id}</a> <b>Ada Byron</b><p>You: On its way.</p><time>21/11/2026 14:20</time></li>`;

function listOf(count: number) {
  const rows = Array.from({ length: count }, (_, index) => row(7000 + index * 3));
  document.body.innerHTML = `<main><h1>Messages</h1><ul>${rows.join('')}</ul></main>`;
  return readPanel(document, { url: 'https://panel.example/messages', now: 0 });
}

test('of a page that was read as a whole all has changed', () => {
  expect(new ShownList().take(listOf(4), null)).toBeNull();
});

test('a change around the list is none of its rows', () => {
  const shown = new ShownList();
  const reading = listOf(4);
  shown.take(reading, null);
  const rows = reading.discussions.slice(1, 2);
  expect(shown.take(reading, { rows, left: [], isElsewhere: true })).toEqual(new Set(['7003']));
  expect(shown.rows.size).toBe(4);
});
