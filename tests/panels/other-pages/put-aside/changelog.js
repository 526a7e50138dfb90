import '@tabler/core/dist/css/tabler.min.css';

import { each, show } from '../lib/show.js';

const changes = [
  ['4.12', '18. 11. 2026', 'Hitrejši seznam sporočil'],
  ['4.11', '11. 11. 2026', 'Novi filtri naročil'],
  ['4.10', '4. 11. 2026', 'Popravki pri odgovorih'],
  ['4.9', '28. 10. 2026', 'Izvoz računov'],
  ['4.8', '21. 10. 2026', 'Temna podoba'],
  ['4.7', '14. 10. 2026', 'Več slik pri izdelku'],
];

show(
  'Kaj je novega',
  `<div class="page"><div class="container-xl my-4"><h2 class="page-title">Kaj je novega</h2><ul class="timeline mt-3">${each(changes, ([version, at, text]) => `<li class="timeline-event"><div class="timeline-event-icon bg-x-lt"></div><div class="card timeline-event-card"><div class="card-body"><div class="text-secondary float-end">${at}</div><h4>Različica ${version}</h4><p class="text-secondary">${text}.</p></div></div></li>`)}</ul></div></div>`,
);
