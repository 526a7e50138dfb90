// Conversations grouped by the buyer's order: the buyer's name stands at the order's head, not in the row.
import 'milligram/dist/milligram.min.css';
import 'trix/dist/trix.css';
import 'trix';

import { daysAgo, drawn, minutesAgo, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const DAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const clock = (at) => `${at.getHours()} h ${two(at.getMinutes())}`;

function when(at) {
  const minutes = minutesAgo(at);
  const days = daysAgo(at);
  if (minutes < 1) return 'à l’instant';
  if (minutes < 60) return `il y a ${minutes} min`;
  if (days === 0) return `il y a ${Math.floor(minutes / 60)} h`;
  if (days === 1) return `hier à ${clock(at)}`;
  return `${DAYS[at.getDay()]} ${at.getDate()} ${MONTHS[at.getMonth()]} à ${clock(at)}`;
}

const frame = (body) => `
<header><div class="container"><b>Marchélia</b> <small>espace vendeur</small><nav><a href="/tableau/">Tableau de bord</a><a href="/catalogue/">Catalogue</a><a href="/commandes/">Commandes</a><a href="/commandes/echanges/" class="ici">Échanges</a><a href="/paiements/">Paiements</a></nav><span>Boutique : <em>Au Fil de Loire</em></span></div></header>
<div class="container">${body}</div>`;

const ROLES = {
  seller: 'Vous avez écrit',
  buyer: 'Le client a écrit',
  platform: 'Marchélia a écrit',
};

const line = (one) => `
<li id="${one.key}" class="echange"><div class="row"><div class="column column-25"><a href="/echange/${one.key}/">${one.subject[0]}</a>${one.unread ? ' <span class="neuf">nouveau</span>' : ''}</div><div class="column column-50"><small>${ROLES[one.lastFrom]} :</small> « ${one.snippet} »</div><div class="column column-25 heure">${when(one.at)}</div></div></li>`;

function groups() {
  const orders = Map.groupBy(rowsOf(truth), ({ order }) => order);
  return [...orders]
    .map(
      ([order, [first, ...others]]) => `
<section class="commande"><h4>${first.buyer} <small>Commande ${order} · ${first.product}</small></h4><ul>${[first, ...others].map(line).join('')}</ul></section>`,
    )
    .join('');
}

const list = () =>
  frame(`
<h2>Échanges avec les clients</h2>
<form onsubmit="return false"><div class="row"><div class="column column-67"><input type="search" placeholder="Client, commande, mot…"></div><div class="column"><button class="button-outline">Chercher</button> <button class="button-clear">Uniquement les nouveaux</button></div></div></form>
${groups()}
<p><a class="button button-clear" href="?avant=m-2219">Échanges plus anciens</a></p>
<h3>Aide</h3><dl><dt>Sous quel délai répondre ?</dt><dd>Sous 24 h, jours ouvrés.</dd><dt>Un client demande un geste commercial</dt><dd>Passez par le bouton « Rembourser » de la commande.</dd></dl>`);

const long = (at) =>
  `le ${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()} à ${clock(at)}`;
const AUTHORS = { seller: 'Vous', platform: 'Marchélia' };
const SIDES = { buyer: 'recu', seller: 'emis', platform: 'avis' };

const message = ({ from, at, text }) => `
<div class="message ${SIDES[from]}"><p class="signature"><strong>${AUTHORS[from] ?? thread.row.buyer}</strong>, ${long(at)}</p><blockquote><p>${text}</p></blockquote></div>`;

const conversation = () =>
  frame(`
<p><a href="/commandes/echanges/">← Tous les échanges</a></p><h2>${thread.row.subject[0]}</h2><p>${thread.row.buyer} · Commande ${thread.row.order} · ${thread.row.product}</p>
<div class="row"><div class="column column-75">${thread.messages.map(message).join('')}
<form onsubmit="return false"><label for="corps">Votre réponse</label><input type="hidden" id="corps"><trix-editor input="corps" class="reponse" placeholder="Bonjour, …"></trix-editor><p class="actions"><button name="envoyer">Envoyer</button> <button name="envoyer_clore" class="button-outline">Envoyer et clore</button> <button name="brouillon" class="button-clear">Garder en brouillon</button></p></form></div>
<div class="column"><h4>Mémo de la boutique</h4><p><small>le 12 nov. 2026 à 9 h 10, Gaëlle</small><br>Cliente régulière, ajouter un échantillon.</p><form onsubmit="return false"><textarea name="memo" placeholder="Jamais montré au client"></textarea><button class="button-outline" name="memoriser">Ajouter le mémo</button></form></div></div>`);

document.title = 'Échanges - Marchélia, espace vendeur';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
void drawn('.echange, trix-toolbar');
