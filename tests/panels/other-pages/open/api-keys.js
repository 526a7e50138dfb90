import '@vaadin/button';
import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-column.js';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from '../lib/menu.js';

addMenu();
document.title = 'API keys';
document.querySelector('#root').innerHTML =
  `<main style="padding:24px;font-family:sans-serif"><h1>API keys</h1><vaadin-button>Create key</vaadin-button><vaadin-grid all-rows-visible>${[
    ['name', 'Name'],
    ['owner', 'Created by'],
    ['used', 'Last used'],
    ['state', 'State'],
  ]
    .map(
      ([path, header]) =>
        `<vaadin-grid-column path="${path}" header="${header}"></vaadin-grid-column>`,
    )
    .join('')}</vaadin-grid></main>`;
document.querySelector('vaadin-grid').items = [
  ['Warehouse sync', 'Dana Field', 'today, 14:02'],
  ['Price robot', 'Owen Marsh', 'today, 09:30'],
  ['Reports', 'Priya Nair', 'yesterday, 22:15'],
  ['Old import', 'Dana Field', '2 Nov 2026'],
  ['Label printer', 'Sam Ortiz', 'today, 12:48'],
].map(([name, owner, used], index) => ({
  name,
  owner,
  used,
  state: index === 3 ? 'Expired' : 'Active',
}));
void drawn('vaadin-grid-cell-content');
