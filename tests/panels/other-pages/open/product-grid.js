import 'bootstrap/dist/css/bootstrap.min.css';

import { each, show } from '../lib/show.js';

const products = [
  'Czajnik elektryczny',
  'Toster',
  'Blender ręczny',
  'Żelazko',
  'Odkurzacz',
  'Suszarka',
  'Golarka',
  'Waga kuchenna',
  'Mikser',
].map((name, index) => ({
  name,
  price: `${49 + index * 23},90 zł`,
  stock: (index * 7) % 13,
  at: `${19 - index}.11.2026 1${index}:20`,
}));

show(
  'Moje oferty',
  `<nav class="navbar navbar-expand bg-light px-4"><a class="navbar-brand" href="/">Panel sprzedawcy</a><div class="navbar-nav"><a class="nav-link active" href="/oferty">Oferty</a><a class="nav-link" href="/zamowienia">Zamówienia</a><a class="nav-link" href="/wiadomosci">Wiadomości <span class="badge text-bg-danger">3</span></a></div></nav>
<div class="container my-4"><h1 class="h3">Moje oferty</h1><div class="row row-cols-3 g-3">${each(products, ({ name, price, stock, at }) => `<div class="col"><div class="card h-100"><div class="bg-secondary-subtle" style="height:90px"></div><div class="card-body"><h5 class="card-title"><a href="/oferty/${name.length}${stock}">${name}</a></h5><p class="card-text">${price} · ${stock} szt.</p><p class="small text-secondary">Zmieniono ${at}</p><span class="badge ${stock ? 'text-bg-success' : 'text-bg-warning'}">${stock ? 'Aktywna' : 'Brak towaru'}</span></div></div></div>`)}</div></div>`,
);
