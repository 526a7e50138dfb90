import { createRoot } from 'react-dom/client';

import { drawn } from '../../further/lib/page.js';

/** Draws a page from a React element. */
export function mount(title, element) {
  document.title = title;
  createRoot(document.querySelector('#root')).render(element);
  void drawn('#root > *');
}
