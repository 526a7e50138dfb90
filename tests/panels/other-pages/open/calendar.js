import 'uikit/dist/css/uikit.min.css';

import { row, show } from '../lib/show.js';

const events = {
  3: '09:00 Leltár',
  6: '14:30 Futár',
  11: '10:00 Megbeszélés Tóth Annával',
  17: '08:15 Áruátvétel',
  19: '16:00 Hívás Kis Péterrel',
  24: '12:00 Fotózás',
  27: 'Fekete péntek',
};
const days = Array.from({ length: 35 }, (_, index) => index - 5);
const cell = (day) =>
  day < 1 || day > 30
    ? ''
    : `<b>${day}</b>${events[day] ? `<br><a href="#${day}">${events[day]}</a>` : ''}`;

show(
  'Naptár',
  `<div class="uk-container uk-margin-top"><h1>2026. november</h1><ul class="uk-subnav uk-subnav-pill"><li class="uk-active"><a href="#">Hónap</a></li><li><a href="#">Hét</a></li></ul><table class="uk-table uk-table-divider"><thead>${row(['H', 'K', 'Sze', 'Cs', 'P', 'Szo', 'V'], 'th')}</thead><tbody>${[0, 1, 2, 3, 4].map((week) => row(days.slice(week * 7, week * 7 + 7).map(cell))).join('')}</tbody></table></div>`,
);
