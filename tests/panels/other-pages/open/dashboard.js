import '@tabler/core/dist/css/tabler.min.css';

import { each, show } from '../lib/show.js';

const feed = [
  ['Jozef Kováč', 'pridal produkt Záhradná hadica', 'pred 4 min'],
  ['Mária Hudáková', 'zmenila cenu produktu Kosačka', 'pred 22 min'],
  ['Systém', 'odoslal výplatu 1 204,50 €', 'pred 1 h'],
  ['Peter Baláž', 'odpovedal na recenziu', 'pred 2 h'],
  ['Anna Poláková', 'zrušila objednávku 55120', 'pred 3 h'],
  ['Jozef Kováč', 'nahral 6 fotografií', 'včera 17:40'],
  ['Systém', 'obnovil sklad z importu', 'včera 06:00'],
  ['Mária Hudáková', 'pozvala člena tímu', '17. 11. 2026 9:12'],
];
const figures = [
  ['Tržby dnes', '1 482 €'],
  ['Objednávky', '31'],
  ['Čakajúce správy', '4'],
  ['Vrátenia', '2'],
];

show(
  'Prehľad',
  `<div class="page"><div class="page-wrapper"><div class="container-xl"><h2 class="page-title my-3">Prehľad</h2><div class="row row-cards">${each(figures, ([name, value]) => `<div class="col-3"><div class="card"><div class="card-body"><div class="subheader">${name}</div><div class="h1">${value}</div></div></div></div>`)}
<div class="col-8"><div class="card"><div class="card-header"><h3 class="card-title">Predaj za 14 dní</h3></div><div class="card-body"><svg viewBox="0 0 400 120" width="100%">${each(
    Array.from({ length: 14 }, (_, day) => day),
    (day) =>
      `<rect x="${day * 28}" y="${90 - ((day * 37) % 70)}" width="20" height="${30 + ((day * 37) % 70)}" fill="#4299e1"></rect>`,
  )}</svg></div></div></div>
<div class="col-4"><div class="card"><div class="card-header"><h3 class="card-title">Posledná aktivita</h3></div><div class="card-body"><div class="divide-y">${each(feed, ([who, what, at]) => `<div><div class="row"><div class="col-auto"><span class="avatar">${who[0]}</span></div><div class="col"><div class="text-truncate"><strong>${who}</strong> ${what}.</div><div class="text-secondary">${at}</div></div></div></div>`)}</div></div></div></div></div></div></div></div>`,
);
