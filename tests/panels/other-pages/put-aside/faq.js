import 'spectre.css/dist/spectre.min.css';
import 'spectre.css/dist/spectre-icons.min.css';

import { each, show } from '../lib/show.js';

const questions = [
  'Cum răspund unui cumpărător?',
  'Când primesc banii?',
  'Ce fac dacă un colet se pierde?',
  'Cum schimb adresa magazinului?',
  'Pot refuza un retur?',
  'Cum șterg o conversație?',
  'Cine plătește transportul?',
];

show(
  'Întrebări frecvente',
  `<div class="container grid-md"><h2 class="mt-2">Întrebări frecvente</h2><input class="form-input" placeholder="Caută în ajutor">${each(questions, (question) => `<div class="accordion"><input type="checkbox" id="q${question.length}" hidden><label class="accordion-header" for="q${question.length}"><i class="icon icon-arrow-right"></i> ${question}</label><div class="accordion-body"><p>Deschideți pagina comenzii și urmați pașii de acolo. Actualizat la 12 nov. 2026.</p></div></div>`)}<p>Nu ați găsit răspunsul? <a href="/contact" class="btn btn-sm">Scrie-ne</a></p></div>`,
);
