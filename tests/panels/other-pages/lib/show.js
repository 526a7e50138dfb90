import { drawn } from '../../further/lib/page.js';

/** Draws a page from markup. */
export function show(title, markup) {
  document.title = title;
  document.querySelector('#root').innerHTML = markup;
  void drawn('#root > *');
}

export const row = (cells, tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

export const table = (classes, head, rows) =>
  `<table class="${classes}"><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;

export const each = (items, draw) => items.map(draw).join('');
