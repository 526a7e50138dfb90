import 'spectre.css/dist/spectre.min.css';

import { showAlone } from '../lib/show.js';

showAlone(
  'Odstávka',
  `<div class="empty" style="min-height:100vh"><p class="empty-title h5">Právě probíhá údržba</p><p class="empty-subtitle">Zprávy a objednávky budou opět dostupné 19. 11. 2026 v 16:00.</p><div class="empty-action"><button class="btn btn-primary">Zkusit znovu</button></div></div>`,
);
