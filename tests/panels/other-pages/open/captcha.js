import 'bulma/css/bulma.min.css';

import { each, showAlone } from '../lib/show.js';

showAlone(
  'Comprobación de seguridad',
  `<section class="section"><div class="container" style="max-width:460px"><h1 class="title is-4">Confirme que no es un robot</h1><p>Seleccione todas las imágenes con bicicletas.</p><div class="columns is-multiline is-mobile mt-3">${each([1, 2, 3, 4, 5, 6, 7, 8, 9], (number) => `<div class="column is-4"><button class="button is-light" style="height:90px;width:100%" aria-label="Imagen ${number}"></button></div>`)}</div><button class="button is-link">Verificar</button><p class="help mt-4">Referencia 8f21-4410 · 19/11/2026 14:30</p></div></section>`,
);
