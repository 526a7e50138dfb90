import 'bulma/css/bulma.min.css';

import { show, table } from '../lib/show.js';

const rows = Array.from({ length: 14 }, (_, index) => [
  `2026.11.${String(19 - index).padStart(2, '0')}.`,
  String((index * 37) % 90),
  String((index * 13) % 40),
  `${(index * 911) % 99} 400 Ft`,
  `${1 + ((index * 3) % 5)} óra ${(index * 11) % 60} perc`,
]);

show(
  'Statisztika',
  `<section class="section"><h1 class="title">Statisztika</h1><div class="tabs"><ul><li class="is-active"><a>Napi</a></li><li><a>Heti</a></li></ul></div>${table('table is-striped is-fullwidth', ['Nap', 'Látogatás', 'Üzenet', 'Bevétel', 'Átlagos válaszidő'], rows)}</section>`,
);
