// Buyers fold out into their conversations, each a definition list of three times; the colour of a border says by a legend what waits.
import 'milligram/dist/milligram.css';
import './page.css';

import { daysAgo, drawn, minutesAgo, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const hour = (at) => `${at.getHours()} h ${two(at.getMinutes())}`;
const day = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]}`;
const dayOf = (date) => (date ? day(new Date(`${date}T12:00`)) : '—');

function ago(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `il y a ${minutes} min`;
  if (minutes < 24 * 60) return `il y a ${Math.floor(minutes / 60)} h`;
  if (minutes < 14 * 24 * 60) return `il y a ${Math.floor(minutes / 60 / 24)} j`;
  return `il y a ${Math.floor(daysAgo(at) / 7)} sem.`;
}

const time = (at, text) => `<time datetime="${at.toISOString()}">${text}</time>`;
const AUTHORS = { buyer: 'l’acheteur', seller: 'vous', platform: 'Chinette' };
const stars = (count) =>
  count
    ? `<div class="etoiles" aria-label="Note : ${count} sur 5">${'★'.repeat(count)}${'☆'.repeat(5 - count)}</div>`
    : '';

const exchange = (row) => `
<div class="echange e-${row.status}"><h5><a href="/echanges/${row.key}">${row.subject}</a></h5>${stars(row.stars)}
<dl><dt>Commandé le</dt><dd>${dayOf(row.ordered)}</dd><dt>Livraison prévue</dt><dd>${dayOf(row.delivery)}</dd><dt>Dernier message</dt><dd>${time(row.at, ago(row.at))}</dd><dt>Écrit par</dt><dd>${AUTHORS[row.lastFrom]}</dd></dl>
<p>« ${row.snippet} »</p></div>`;

const buyer = ([name, rows]) => `
<details open><summary>${name} <span>${rows.length > 1 ? `${rows.length} échanges` : '1 échange'}</span></summary>${rows.map(exchange).join('')}</details>`;

const LEGEND = [
  ['a-repondre', 'à vous de répondre'],
  ['repondu', 'répondu'],
  ['litige', 'chez Chinette'],
  ['clos', 'clos'],
];

const NOTICES = [
  ['Virement de 412,60 €', 'Versé le', '18 nov.', 'il y a 1 j'],
  ['Annonce expirée : Guéridon', 'Publiée le', '18 sept.', 'il y a 2 j'],
  ['Nouvelle évaluation', 'Vente du', '14 oct.', 'il y a 3 sem.'],
];
const notices = `
<h4>Notifications</h4>${NOTICES.map(([title, label, date, when]) => `<div class="echange"><h5><a href="/notifications">${title}</a></h5><dl><dt>${label}</dt><dd>${date}</dd><dt>Reçu</dt><dd><time>${when}</time></dd></dl></div>`).join('')}`;

const list = () => `
<h2>Échanges avec les acheteurs</h2>
<p class="legende">${LEGEND.map(([state, words]) => `<span class="e-${state}">${words}</span>`).join(' ')}</p>
<form class="filtres"><input type="search" placeholder="Acheteur, annonce ou commande"><select><option>Les plus récents</option><option>Les plus anciens</option></select></form>
<div class="row"><div class="column column-75">${[...Map.groupBy(rowsOf(truth), (row) => row.buyer)].map(buyer).join('')}<p><a class="button button-outline" href="?page=2">Acheteurs suivants</a></p></div><div class="column column-25 avis">${notices}</div></div>`;

const NAMES = { seller: 'Galerie Saint-Roch', platform: 'Chinette' };

const message = ({ from, at, text, quote }) => `
<article class="mot mot-${from}"><footer>${from === 'buyer' ? thread.row.buyer : NAMES[from]} <small>${from === 'seller' ? '(vous)' : from === 'buyer' ? '(acheteur)' : '(équipe)'}</small> — ${time(at, `${day(at)} à ${hour(at)}`)}</footer>${quote ? `<details class="cite"><summary>Message précédent</summary>${quote}</details>` : ''}<p>${text}</p></article>`;

const conversation = () => `
<p><a href="/echanges">← Tous les échanges</a></p><h2>${thread.row.subject}</h2>
<div class="row"><div class="column column-67">${thread.messages.map(message).join('')}
<form class="boite"><label for="reponse-texte">Votre réponse à ${thread.row.buyer}</label><textarea id="reponse-texte" maxlength="2000"></textarea><p class="compte">0/2000 caractères</p><select aria-label="Réponse type"><option>Réponse type…</option><option>Délai de livraison</option></select><button type="button" name="envoyer">Répondre</button> <button type="button" class="button-outline" name="envoyer_clore">Répondre et clore</button> <button type="button" class="button-clear">Joindre un fichier</button></form></div>
<div class="column column-33"><form class="boite"><label for="signaler">Signaler l’acheteur à Chinette</label><textarea id="signaler" placeholder="Expliquez le problème"></textarea><button type="button" class="button-outline">Envoyer le signalement</button></form>
<form class="boite"><label for="pense-bete">Pense-bête</label><textarea id="pense-bete"></textarea><button type="button" class="button-clear">Garder</button></form></div></div>`;

document.title = thread ? `${thread.row.subject} | Chinette Pro` : 'Échanges | Chinette Pro';
document.querySelector('#root').innerHTML = `
<nav class="barre"><b>chinette<i>pro</i></b><a href="#">Annonces</a><a href="#">Commandes</a><a href="#" class="ici">Échanges</a><a href="#">Versements</a><span>Galerie Saint-Roch</span></nav>
<div class="container">${thread ? conversation() : list()}</div>`;
void drawn(thread ? '#reponse-texte' : '.echange');
