import 'bulma/css/bulma.min.css';

import { each, showAlone } from '../lib/show.js';

const goods = [
  'Silla plegable',
  'Mesa de camping',
  'Linterna',
  'Saco de dormir',
  'Hamaca',
  'Nevera portátil',
  'Toldo',
  'Hornillo',
].map((name, index) => ({
  name,
  price: `${12 + index * 9},95 €`,
  seller: ['Ana R.', 'Montaña Viva', 'Pablo G.'][index % 3],
  at: `hace ${index + 1} h`,
}));

showAlone(
  'Todo para el campo',
  `<nav class="navbar is-dark"><div class="navbar-brand"><a class="navbar-item" href="/">rastro</a></div><div class="navbar-end"><a class="navbar-item" href="/mensajes">Mensajes</a><a class="navbar-item" href="/cesta">Cesta (2)</a></div></nav><section class="section"><div class="field has-addons"><input class="input" placeholder="¿Qué busca?"><button class="button is-link">Buscar</button></div><div class="columns is-multiline">${each(goods, ({ name, price, seller, at }) => `<div class="column is-3"><div class="card"><div class="card-image has-background-light" style="height:120px"></div><div class="card-content"><p class="title is-6"><a href="/p/${name.length}">${name}</a></p><p>${price}</p><p class="is-size-7">${seller} · publicado ${at}</p></div><footer class="card-footer"><a class="card-footer-item">Añadir</a><a class="card-footer-item">Preguntar</a></footer></div></div>`)}</div></section>`,
);
