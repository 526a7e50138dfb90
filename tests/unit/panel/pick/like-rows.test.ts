import { expect, test } from 'vitest';

import { rowAround, rowsLike } from '@/utils/panel/pick/like-rows';

import { page } from './pages';

const row = (name: string, at: string): string =>
  `<li class="talk"><b class="p">${name}</b><i class="x">12. 11. 2026 ${at}</i><p>Hello there</p></li>`;

test.each<{ of: string; body: string; at: string; count: number }>([
  {
    of: 'a table, from a cell',
    body: `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${'<tr><td class="c">Ada</td><td>12. 11. 2026</td><td>Hi</td></tr>'.repeat(4)}</tbody></table>`,
    at: '.c',
    count: 4,
  },
  {
    of: 'a list, from deep inside of a row',
    body: `<ul>${row('Ada', '10:00')}${row('Bo', '11:00')}${row('Cy', '12:00')}</ul>`,
    at: '.x',
    count: 3,
  },
  {
    of: 'all sections of a list by days',
    body: `<div class="day"><h3>Today</h3><ul>${row('Ada', '10:00')}${row('Bo', '11:00')}</ul></div><div class="day"><h3>Before</h3><ul>${row('Cy', '12:00')}</ul></div>`,
    at: '.x',
    count: 3,
  },
  {
    of: 'a list with a head of the same tag',
    body: `<div class="grid"><div class="head"><span>A</span><span>B</span><span>C</span></div>${'<div class="line"><span class="n">Ada</span><span>2026-11-12</span><span>Hi</span></div>'.repeat(3)}</div>`,
    at: '.n',
    count: 3,
  },
])('finds the rows of $of', ({ body, at, count }) => {
  const document = page(body);
  expect(rowAround(document.querySelector(at)!)?.all).toHaveLength(count);
});

test('of what stands around a value it takes the outermost that repeats, for that carries the id', () => {
  const inner = '<div class="in"><b class="n">Ada</b><i>2026-11-12</i><p>Hi</p></div>';
  const document = page(
    `<main><div class="out" id="a">${inner}</div><div class="out" id="b">${inner}</div></main>`,
  );
  expect(rowAround(document.querySelector('.n')!)?.row.id).toBe('a');
});

test('looks into open shadow roots', () => {
  const document = page('<x-list></x-list>');
  const host = document.querySelector('x-list')!;
  host.attachShadow({ mode: 'open' }).innerHTML =
    `<ul>${row('Ada', '10:00')}${row('Bo', '11:00')}</ul>`;
  expect(rowAround(host.shadowRoot!.querySelector('.p')!)?.all).toHaveLength(2);
});

test('takes nothing for a row where nothing repeats', () => {
  const document = page('<h1>Title</h1><p class="one">One text alone</p>');
  expect(rowAround(document.querySelector('.one')!)).toBeNull();
});

test('takes neither a cell nor the page for a row, whatever is wanted', () => {
  const document = page('<table><tr><td class="c">A</td><td>B</td></tr></table>');
  expect(rowsLike(document.querySelector('.c')!)).toBeNull();
  expect(rowsLike(document.body)).toBeNull();
});
