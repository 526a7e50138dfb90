import 'bootstrap/dist/css/bootstrap.min.css';

import { showAlone } from '../lib/show.js';

showAlone(
  'Prijava',
  `<main class="container" style="max-width:400px"><h1 class="h3 mt-5">Prijava za prodajalce</h1><form><label class="form-label">E-pošta<input class="form-control" type="email" autocomplete="username"></label><label class="form-label d-block">Geslo<input class="form-control" type="password" autocomplete="current-password"></label><div class="form-check"><input class="form-check-input" type="checkbox" id="z"><label class="form-check-label" for="z">Zapomni si me</label></div><button class="btn btn-primary w-100 my-3">Prijava</button><a href="/geslo">Pozabljeno geslo?</a></form><p class="text-secondary mt-4">Novo: preglejte sporočila kupcev tudi v mobilni aplikaciji.</p></main>`,
);
