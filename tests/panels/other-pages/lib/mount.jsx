import { createRoot } from 'react-dom/client';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from './menu.js';

/** Draws a page from a React element, under the seller's menu. */
export function mount(title, element) {
  addMenu();
  mountAlone(title, element);
}

/** Draws a page without a menu: before signing in. */
export function mountAlone(title, element) {
  document.title = title;
  createRoot(document.querySelector('#root')).render(element);
  void drawn('#root > *');
}
