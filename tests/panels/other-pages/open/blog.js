import 'uikit/dist/css/uikit.min.css';

import { each, show } from '../lib/show.js';

const posts = [
  ['Cum răspundem mai repede cumpărătorilor', 'Irina Petrescu', '19 nov. 2026', 12],
  ['Ghidul ambalării', 'Dan Marcu', '17 nov. 2026', 4],
  ['Noutăți despre mesaje în aplicație', 'Irina Petrescu', '14 nov. 2026', 31],
  ['Sărbători fără retururi', 'Oana Lupu', '11 nov. 2026', 9],
  ['Fotografii care vând', 'Dan Marcu', '8 nov. 2026', 17],
  ['Întrebări și răspunsuri despre taxe', 'Oana Lupu', '5 nov. 2026', 22],
];

show(
  'Blogul vânzătorilor',
  `<nav class="uk-navbar-container uk-navbar"><a class="uk-navbar-item uk-logo" href="/">Piața</a></nav><div class="uk-container uk-container-small uk-margin-top">${each(posts, ([title, who, at, comments]) => `<article class="uk-article uk-margin-large"><h1 class="uk-article-title uk-h3"><a class="uk-link-reset" href="/blog/${comments}">${title}</a></h1><p class="uk-article-meta">Scris de <a href="#">${who}</a> pe ${at}.</p><p>Câteva sfaturi scurte pentru magazinul dumneavoastră.</p><a class="uk-button uk-button-text" href="#">Citește</a> <a class="uk-button uk-button-text" href="#">${comments} comentarii</a></article>`)}</div>`,
);
