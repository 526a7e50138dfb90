import { drawn } from '../../further/lib/page.js';
import { addMenu } from './menu.js';

/** Draws a page from markup, under the seller's menu. */
export function show(title, markup) {
  addMenu();
  showAlone(title, markup);
}

/** Draws a page without a menu: before signing in, or out of the back-office. */
export function showAlone(title, markup) {
  document.title = title;
  document.querySelector('#root').innerHTML = markup;
  void drawn('#root > *');
}

export const row = (cells, tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

export const table = (classes, head, rows) =>
  `<table class="${classes}"><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;

export const each = (items, draw) => items.map(draw).join('');
