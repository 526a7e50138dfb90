// Cards of links dressed by atoms: the own words begin with “Vous :”, a chip says until when to answer, and so names a second time.
import './page.css';

import { daysAgo, drawn, minutesAgo, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

const hours = (at) => `${two(at.getHours())} h ${two(at.getMinutes())}`;
const day = (at) => `${at.getDate() === 1 ? '1er' : at.getDate()} ${MONTHS[at.getMonth()]}`;

function when(at) {
  if (minutesAgo(at) < 60) return `il y a ${Math.max(1, minutesAgo(at))} min`;
  if (daysAgo(at) === 0) return `aujourd’hui à ${hours(at)}`;
  if (daysAgo(at) === 1) return `hier à ${hours(at)}`;
  if (daysAgo(at) < 7) return `${DAYS[at.getDay()]} ${day(at)} à ${hours(at)}`;
  return `${day(at)} ${at.getFullYear()}`;
}
const exact = (at) => `${day(at)} ${at.getFullYear()} à ${hours(at)}`;

const initials = (name) =>
  name
    .split(/[\s.]+/u)
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join('');

const CHIPS = {
  due: ({ due = 'demain à 15 h 40' }) =>
    `<span class="inline-flex rounded-full px-2 bg-amber-100 text-amber-800">Réponse attendue avant ${due}</span>`,
  late: ({ due }) =>
    `<span class="inline-flex rounded-full px-2 bg-red-100 text-red-800">En retard · réponse attendue avant ${due}</span>`,
  answered: () =>
    '<span class="inline-flex rounded-full px-2 bg-green-100 text-green-800">Réponse envoyée</span>',
  closed: () =>
    '<span class="inline-flex rounded-full px-2 bg-gray-100 text-gray-700">Clôturé</span>',
};
const PREFIX = { buyer: '', seller: 'Vous : ', platform: 'Service Etalys : ' };

const card = (row) => `
<li class="relative border-b"><a href="/messages/${row.key}" class="flex gap-4 px-6 py-4 hover:bg-gray-50">
<span class="shrink-0 h-10 w-10 rounded-full grid place-items-center bg-sky-100 text-sky-900" aria-hidden="true">${initials(row.buyer)}</span>
<span class="grow min-w-0"><span class="flex justify-between gap-4"><span class="${row.unread ? 'font-bold ' : ''}truncate">${row.unread ? '<span class="inline-block h-2 w-2 rounded-full bg-sky-600 mr-2"></span><span class="sr-only">Non lu</span>' : ''}${row.buyer}</span><time class="text-sm text-gray-500 shrink-0" datetime="${row.at.toISOString()}">${when(row.at)}</time></span>
<span class="block text-sm text-gray-500">Commande ${row.order} · <span class="text-gray-700">${row.article}</span></span>
<span class="block truncate ${row.unread ? 'font-semibold' : 'text-gray-700'}">${PREFIX[row.lastFrom]}${row.snippet}</span>
<span class="block mt-1 text-xs">${CHIPS[row.status](row)}</span></span></a></li>`;

const tabs = (chosen) =>
  `<nav class="flex gap-6 px-6 border-b" aria-label="Filtres">${[
    ['/messages', 'Tous', 37],
    ['/messages/a-traiter', 'À traiter', 4],
    ['/messages/non-lus', 'Non lus', 2],
    ['/messages/archives', 'Archivés', 0],
  ]
    .map(
      ([href, word, count]) =>
        `<a href="${href}" class="py-3 ${href === chosen ? 'border-b-2 border-sky-600 font-semibold' : 'text-gray-500'}"${href === chosen ? ' aria-current="page"' : ''}>${word} <span class="rounded-full bg-gray-100 px-2 text-xs">${count}</span></a>`,
    )
    .join('')}</nav>`;

const list = () => `
<div class="flex justify-between px-6 py-4"><h1 class="text-xl font-bold">Messages clients</h1><label class="sr-only" for="q">Rechercher</label><input id="q" type="search" class="border rounded px-2 w-72" placeholder="Client, n° de commande, article"></div>
${tabs('/messages')}
<ul role="list">${rowsOf(truth).map(card).join('')}</ul>
<div class="flex justify-between px-6 py-4 text-sm text-gray-500"><p>Affichage de <b>1</b> à <b>10</b> sur <b>37</b> fils</p><nav class="flex gap-2" aria-label="Pagination"><a href="?page=1" aria-current="page" class="px-2 border rounded bg-sky-100">1</a><a href="?page=2" class="px-2 border rounded">2</a><a href="?page=3" class="px-2 border rounded">3</a><a href="?page=4" class="px-2 border rounded">4</a><a href="?page=2" class="px-2">Suivant</a></nav></div>`;

const empty = () => `
<div class="px-6 py-4"><h1 class="text-xl font-bold">Messages clients</h1></div>${tabs('/messages/archives')}
<div class="grid place-items-center py-16 text-gray-500"><svg width="48" height="48" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 5h18v14H3z M3 5l9 8 9-8" fill="none" stroke="currentColor"/></svg><p class="font-semibold">Aucun fil archivé</p><p>Les conversations que vous archivez apparaîtront ici.</p></div>`;

const ORDERS = [
  [
    '4028-1180-A',
    'Paul Ferrand',
    'Cafetière filtre 12 tasses',
    '49,90 €',
    'À expédier',
    'aujourd’hui à 14 h 58',
  ],
  [
    '4028-1177-A',
    'Nathalie Besson',
    'Bouilloire inox 1,7 L',
    '39,90 €',
    'Livrée',
    'jeu. 26 nov. à 09 h 31',
  ],
  [
    '4028-1171-B',
    'Odile Garnier',
    'Balance de cuisine',
    '24,50 €',
    'À expédier',
    'aujourd’hui à 11 h 20',
  ],
  [
    '4028-1102-C',
    'Yanis Chérif',
    'Grille-pain 2 fentes',
    '29,90 €',
    'Livrée',
    'dim. 29 nov. à 21 h 14',
  ],
  [
    '4028-1090-B',
    'Mme Oudot',
    'Machine à raclette 8 pers.',
    '59,00 €',
    'Livrée',
    'sam. 28 nov. à 10 h 02',
  ],
  [
    '4028-0977-A',
    'SARL Le Fournil',
    'Pétrin 5 L',
    '189,00 €',
    'Expédiée',
    'ven. 27 nov. à 08 h 47',
  ],
];
const orders = () => `
<div class="px-6 py-4"><h1 class="text-xl font-bold">Commandes</h1></div><ul role="list">${ORDERS.map(
  ([number, buyer, article, sum, state, at]) => `
<li class="relative border-b"><a href="/commandes/${number}" class="flex gap-4 px-6 py-4"><span class="shrink-0 h-10 w-10 rounded bg-gray-100"></span><span class="grow"><span class="flex justify-between"><span class="font-semibold">${number}</span><time class="text-sm text-gray-500">${at}</time></span><span class="block text-sm text-gray-700">${buyer} · ${article} · 1 × ${sum}</span><span class="block mt-1 text-xs"><span class="inline-flex rounded-full px-2 bg-gray-100">${state}</span></span></span></a></li>`,
).join('')}</ul>`;

const dashboard = () => `
<div class="px-6 py-4"><h1 class="text-xl font-bold">Bonjour La Cuisine d’Émile</h1></div>
<div class="flex gap-4 px-6 py-4">${[
  ['Chiffre d’affaires, 7 jours', '4 218,40 €', '+12 %'],
  ['Commandes à expédier', '2', 'dont 1 aujourd’hui'],
  ['Messages à traiter', '4', '1 en retard'],
  ['Taux de réponse sous 24 h', '96,1 %', 'objectif 95 %'],
]
  .map(
    ([word, figure, note]) =>
      `<div class="grow border rounded px-6 py-4"><p class="text-sm text-gray-500">${word}</p><p class="text-xl font-bold">${figure}</p><p class="text-xs text-gray-500">${note}</p></div>`,
  )
  .join('')}</div>
<div class="px-6 py-4"><h2 class="font-semibold">Actualités Etalys</h2><ul><li class="py-2 border-b"><a href="#">Calendrier de fin d’année : dernières dates d’expédition</a> <time class="text-sm text-gray-500">2 déc. 2026</time></li><li class="py-2 border-b"><a href="#">Nouvelle grille de commissions</a> <time class="text-sm text-gray-500">24 nov. 2026</time></li><li class="py-2 border-b"><a href="#">Éco-participation : vos déclarations</a> <time class="text-sm text-gray-500">17 nov. 2026</time></li></ul></div>`;

const WHO = { buyer: 'Client', seller: 'Vendeur', platform: 'Etalys' };
const LOOKS = {
  buyer: 'bg-gray-100',
  seller: 'bg-sky-100',
  platform: 'bg-amber-100',
};
const nameOf = (from) =>
  ({ seller: 'La Cuisine d’Émile', platform: 'Service Etalys' })[from] ?? thread.row.buyer;

const message = ({ from, at, text, file }) => `
<li class="py-2"><div class="rounded px-4 py-2 ${LOOKS[from]}"><div class="flex justify-between text-sm"><span><b>${nameOf(from)}</b> <span class="rounded-full px-2 text-xs border">${WHO[from]}</span></span><time class="text-gray-500" datetime="${at.toISOString()}">${exact(at)}</time></div><p class="mt-1">${text}</p>${file ? `<p class="mt-1 text-sm"><a href="#" class="underline">${file}</a> <span class="text-gray-500">482 Ko</span></p>` : ''}</div></li>`;

const conversation = () => `
<div class="px-6 py-4 border-b"><a href="/messages" class="text-sm text-gray-500">← Retour aux messages</a><h1 class="text-xl font-bold">${thread.row.buyer}</h1><p class="text-sm">${CHIPS[thread.row.status](thread.row)}</p></div>
<div class="flex gap-6 px-6 py-4"><div class="grow min-w-0"><ol>${thread.messages.map(message).join('')}</ol>
<form class="mt-4 border rounded px-4 py-4" onsubmit="return false"><label class="block font-semibold" for="reponse">Votre réponse à ${thread.row.buyer}</label>
<select class="border rounded" aria-label="Modèle de réponse"><option>Choisir un modèle…</option><option>Retard de livraison</option><option>Retour accepté</option></select>
<textarea id="reponse" name="reponse" rows="5" maxlength="2000" class="block w-full border rounded mt-2" placeholder="Écrivez votre message"></textarea>
<p class="text-xs text-gray-500">2 000 caractères restants. N’indiquez ni téléphone, ni e-mail, ni lien externe.</p>
<div class="flex gap-4 mt-2"><label class="border rounded px-2 py-1">Joindre un fichier<input type="file" class="sr-only"></label><span class="grow"></span><button type="submit" name="envoyer-cloturer" class="border rounded px-4 py-1">Envoyer et clôturer le fil</button><button type="submit" name="envoyer" class="rounded px-4 py-1 bg-sky-600 text-white">Envoyer</button></div></form></div>
<aside class="w-72 shrink-0 text-sm"><div class="border rounded px-4 py-2"><h2 class="font-semibold">Commande ${thread.row.order}</h2><p>${thread.row.article}</p><p class="text-gray-500">Passée le 25 nov. 2026 à 21 h 14</p><p class="text-gray-500">Expédiée le 27 nov. 2026</p><button type="button" class="mt-2 border rounded px-2">Rembourser</button></div><div class="border rounded px-4 py-2 mt-4"><h2 class="font-semibold">Un désaccord ?</h2><p>Le service Etalys peut intervenir entre vous et le client.</p><button type="button" class="mt-2 border rounded px-2">Demander une médiation</button></div></aside></div>`;

const PAGES = {
  '/commandes': orders,
  '/tableau-de-bord': dashboard,
  '/messages/archives': empty,
};
const MENU = [
  ['/tableau-de-bord', 'Tableau de bord'],
  ['/commandes', 'Commandes'],
  ['/offres', 'Offres'],
  ['/messages', 'Messages'],
  ['/avis', 'Avis clients'],
  ['/facturation', 'Facturation'],
];

document.title = 'Espace vendeur Etalys';
document.querySelector('#root').innerHTML = `
<a href="#contenu" class="sr-only">Aller au contenu</a>
<div class="flex"><aside class="w-56 shrink-0 bg-slate-900 text-white min-h-screen px-4 py-4"><p class="text-xl font-bold">etalys</p><p class="text-xs">Espace vendeur</p><ul class="mt-4">${MENU.map(([href, word]) => `<li class="py-2"><a href="${href}"${location.pathname.startsWith(href) ? ' aria-current="page" class="font-bold"' : ''}>${word}</a>${word === 'Messages' ? ' <span class="rounded-full px-2 bg-sky-600 text-xs">4</span>' : ''}</li>`).join('')}</ul></aside>
<div class="grow min-w-0"><header class="flex justify-between border-b px-6 py-2 text-sm"><span>Boutique : <b>La Cuisine d’Émile</b></span><span><a href="#">Aide</a> · <a href="#">Déconnexion</a></span></header>
<main id="contenu">${thread ? conversation() : (PAGES[location.pathname] ?? list)()}</main>
<footer class="px-6 py-4 text-xs text-gray-500 border-t">© 2026 Etalys · Conditions vendeurs · Confidentialité</footer></div></div>
<div class="fixed bottom-0 w-full bg-white border-t px-6 py-2 text-sm flex justify-between" role="region" aria-label="Cookies"><span>Nous utilisons des cookies nécessaires au fonctionnement de l’espace vendeur.</span><button type="button" class="border rounded px-2">J’ai compris</button></div>
<template id="gabarit-message"><li class="py-2"><div class="rounded px-4 py-2"><b></b><time></time><p></p></div></li></template>
<dialog class="rounded"><form method="dialog"><h2>Signaler un message</h2><textarea name="motif" placeholder="Motif du signalement"></textarea><button>Envoyer le signalement</button></form></dialog>`;
void drawn('main');
