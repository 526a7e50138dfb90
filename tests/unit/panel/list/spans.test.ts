// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { originalOf } from '@/utils/panel/list/originals';
import { withSpans } from '@/utils/panel/list/spans';

function rowsOf(html: string): Element[] {
  document.body.innerHTML = `<table><tbody>${html}</tbody></table>`;
  return [...document.querySelectorAll('tr')];
}

const textOf = (row: Element): string =>
  [...row.children].map((cell) => cell.textContent).join('|');

test('a day that stands once for its rows is read in each of them, and the page is left as it is', () => {
  const rows = rowsOf(
    '<tr><td rowspan="2">20.11.2026</td><td>10:15</td></tr><tr><td>09:40</td></tr><tr><td>19.11.2026</td><td>18:05</td></tr>',
  );
  const whole = withSpans(rows);
  expect(whole.map(textOf)).toEqual(['20.11.2026|10:15', '20.11.2026|09:40', '19.11.2026|18:05']);
  expect(whole.map(originalOf)).toEqual(rows);
  expect(rows.map(textOf)).toEqual(['20.11.2026|10:15', '09:40', '19.11.2026|18:05']);
});

test('rows of a table without such cells are the rows themselves', () => {
  const rows = rowsOf('<tr><td>20.11.2026</td></tr><tr><td>19.11.2026</td></tr>');
  expect(withSpans(rows)).toBe(rows);
});

test('a page on which every cell claims the whole table gets no more than some rows of each', () => {
  const rows = rowsOf('<tr><td rowspan="65534">20.11.2026 10:15</td></tr>'.repeat(300));
  const whole = withSpans(rows);
  expect(whole).toHaveLength(300);
  expect(Math.max(...whole.map((row) => row.children.length))).toBeLessThanOrEqual(100);
});
