import '@tabler/core/dist/css/tabler.min.css';

import { show } from '../lib/show.js';

show(
  '404',
  `<div class="page page-center"><div class="container-tight py-4"><div class="empty"><div class="empty-header">404</div><p class="empty-title">Stránka nenalezena</p><p class="empty-subtitle text-secondary">Zpráva nebo objednávka, kterou hledáte, už neexistuje.</p><div class="empty-action"><a href="/" class="btn btn-primary">Zpět na přehled</a></div></div></div></div>`,
);
