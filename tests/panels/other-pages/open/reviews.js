import 'bulma/css/bulma.min.css';

import { each, show } from '../lib/show.js';

const reviews = [
  ['Paul Chevalier', 5, 'Très bon vendeur, envoi rapide.', 'hier à 18 h 20', true],
  ['Nadia Roche', 2, 'Le colis est arrivé abîmé.', 'hier à 9 h 05', false],
  ['Luc Moulin', 4, 'Conforme à la description.', '16/11/2026', false],
  ['Sophie Arnaud', 5, 'Parfait, merci !', '15/11/2026', true],
  ['Gaël Morin', 3, 'Emballage un peu léger.', '13/11/2026', false],
  ['Anne Bailly', 5, 'Je recommande.', '12/11/2026', false],
  ['Yves Colin', 1, 'Jamais reçu de notice.', '10/11/2026', true],
];

show(
  'Avis des acheteurs',
  `<section class="section"><div class="container"><h1 class="title">Avis des acheteurs</h1><p class="subtitle">4,6 sur 5 · 312 avis</p>${each(reviews, ([who, stars, text, at, answered]) => `<article class="media"><figure class="media-left"><span class="tag is-large is-rounded">${who[0]}</span></figure><div class="media-content"><p><strong>${who}</strong> <small>${at}</small><br>${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}<br>${text}</p>${answered ? '<article class="media"><div class="media-content"><p><strong>Votre réponse</strong><br>Merci pour votre avis.</p></div></article>' : '<a href="#repondre">Répondre publiquement</a>'}</div></article>`)}<nav class="pagination"><a class="pagination-previous">Précédent</a><a class="pagination-next">Suivant</a></nav></div></section>`,
);
