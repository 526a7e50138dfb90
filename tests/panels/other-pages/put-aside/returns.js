import 'bootstrap/dist/css/bootstrap.min.css';

import { show, table } from '../lib/show.js';

const rows = [
  ['V-2210', 'Zuzana Malíková', 'Topánky 39', '19. 11. 2026 12:05', 'Čaká na vás'],
  ['V-2207', 'Marek Oravec', 'Reproduktor', '19. 11. 2026 8:41', 'Prijaté'],
  ['V-2199', 'Iveta Tóthová', 'Kabát', '18. 11. 2026 17:30', 'Čaká na kupujúceho'],
  ['V-2194', 'Roman Šimko', 'Myš', '17. 11. 2026 10:10', 'Vyplatené'],
  ['V-2188', 'Daniela Krajčí', 'Vysávač', '16. 11. 2026 21:52', 'Čaká na vás'],
  ['V-2180', 'Juraj Hlavatý', 'Hodinky', '14. 11. 2026 15:15', 'Zamietnuté'],
].map(([number, ...rest]) => [
  `<a href="/vratenia/${number}">${number}</a>`,
  ...rest.slice(0, -1),
  `<span class="badge text-bg-secondary">${rest.at(-1)}</span>`,
]);

show(
  'Vrátenia tovaru',
  `<div class="container my-4"><h1 class="h3">Vrátenia tovaru</h1><ul class="nav nav-tabs"><li class="nav-item"><a class="nav-link active" href="#">Otvorené</a></li><li class="nav-item"><a class="nav-link" href="#">Uzavreté</a></li></ul>${table('table table-hover', ['Číslo', 'Kupujúci', 'Tovar', 'Podané', 'Stav'], rows)}</div>`,
);
