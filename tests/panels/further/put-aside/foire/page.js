// Forty rows of which only those in view are in the page, in elements that are used again; a row has no id.
import 'bulma/css/bulma.min.css';

import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const DAYS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const hour = (at) => `${at.getHours()} h ${two(at.getMinutes())}`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `aujourd’hui à ${hour(at)}`;
  if (days === 1) return `hier à ${hour(at)}`;
  return `${DAYS[at.getDay()]} ${two(at.getDate())}/${two(at.getMonth() + 1)} à ${hour(at)}`;
}

const SIDES = { buyer: 'Client', seller: 'Vous', platform: 'Foire' };

const frame = (title, body) => `
<nav class="navbar is-link"><div class="navbar-brand"><a class="navbar-item has-text-weight-bold" href="/">Foire Vendeurs</a></div><div class="navbar-menu"><div class="navbar-start"><a class="navbar-item" href="/commandes">Commandes</a><a class="navbar-item" href="/catalogue">Catalogue</a><a class="navbar-item is-active" href="/vendeur/litiges-et-questions">Questions et litiges</a><a class="navbar-item" href="/virements">Virements</a></div><div class="navbar-end"><div class="navbar-item"><input class="input" type="search" placeholder="Rechercher"></div><div class="navbar-item">Maison Delorme</div></div></div></nav>
<section class="section py-4"><div class="container"><h1 class="title is-4">${title}</h1>${body}</div></section>`;

const list = () =>
  frame(
    'Questions et litiges',
    `
<div class="columns">${[
      ['Ventes du jour', '1 240 €'],
      ['Commandes à expédier', '7'],
      ['Taux de réponse', '94 %'],
    ]
      .map(
        ([name, value]) =>
          `<div class="column"><div class="box"><p class="heading">${name}</p><p class="title is-5">${value}</p></div></div>`,
      )
      .join('')}</div>
<div class="tabs"><ul><li class="is-active"><a>Toutes</a></li><li><a>À traiter</a></li><li><a>Traitées</a></li></ul></div>
<div class="grille" role="table" aria-label="Questions et litiges"><div class="ligne entete" role="row"><span role="columnheader"></span><span role="columnheader">Client</span><span role="columnheader">Objet</span><span role="columnheader">Commande</span><span role="columnheader">Dernier échange</span><span role="columnheader">Par</span><span role="columnheader">État</span></div><div id="defilement"><div id="toile" role="rowgroup"></div></div></div>`,
  );

const MARKS = {
  buyer: ['Écrit par le client', 'M20 4H4v16l4-4h12z'],
  seller: ['Répondu par vous', 'M10 9V5l-7 7 7 7v-4c5 0 9 2 11 5-1-5-4-10-11-11z'],
  platform: ['Message de Foire', 'M12 2 3 7v2h18V7zM5 11v7H3v3h18v-3h-2v-7z'],
};

function side(from) {
  const [label, path] = MARKS[from];
  return `<svg width="18" height="18" viewBox="0 0 24 24" fill="#777" role="img" aria-label="${label}"><path d="${path}"></path></svg>`;
}

const cells = ({ buyer, subject, order, at, lastFrom, awaitingReply }) => `
<span role="cell"><input type="checkbox" aria-label="Choisir"></span><span role="cell">${buyer}</span><span role="cell">${subject[0]}</span><span role="cell">${order}</span><span role="cell">${when(at)}</span><span role="cell">${side(lastFrom)}</span><span role="cell"><span class="tag ${awaitingReply ? 'is-warning' : 'is-light'}">${awaitingReply ? 'À traiter' : 'Traitée'}</span></span>`;

function drawRows() {
  const rows = rowsOf(truth);
  const scroller = document.querySelector('#defilement');
  const canvas = document.querySelector('#toile');
  const draw = (virtual) => {
    canvas.style.height = `${virtual.getTotalSize()}px`;
    const items = virtual.getVirtualItems();
    while (canvas.children.length > items.length) canvas.lastElementChild.remove();
    for (const [place, { index, start }] of items.entries()) {
      const line = canvas.children[place] ?? canvas.appendChild(document.createElement('div'));
      line.className = 'ligne';
      line.dataset.index = index;
      line.role = 'row';
      line.style.transform = `translateY(${start}px)`;
      line.innerHTML = cells(rows[index]);
    }
  };
  const virtual = new Virtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => 44,
    overscan: 3,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: draw,
  });
  virtual._didMount();
  virtual._willUpdate();
  draw(virtual);
}

const message = ({ from, at, text }, buyer) => `
<article class="media"><div class="media-content"><p><strong>${from === 'buyer' ? buyer : SIDES[from]}</strong> <small>${when(at)}</small></p><p>${text}</p></div></article>`;

const conversation = () =>
  frame(
    `${thread.row.subject[0]} – ${thread.row.buyer}`,
    `
<div class="columns"><div class="column is-8"><div class="box">${thread.messages.map((one) => message(one, thread.row.buyer)).join('')}
<div class="reponse mt-5"><div class="saisie" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Votre réponse au client" data-champ="reponse"></div><button class="button is-link" type="button" aria-label="Envoyer la réponse" data-geste="envoi"><svg width="18" height="18" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path d="M2 21 23 12 2 3v7l15 2-15 2z"></path></svg></button></div><p class="help">Entrée pour envoyer, Maj+Entrée pour aller à la ligne</p></div></div>
<div class="column"><div class="box"><p class="heading">Service vendeurs</p><textarea class="textarea" rows="3" placeholder="Votre message au service vendeurs"></textarea><button class="button is-small mt-2">Envoyer au service vendeurs</button></div><div class="box"><p class="heading">Commande ${thread.row.order}</p><p>Montant : 58,90 €</p><p>Expédiée le 12/11</p></div></div></div>`,
  );

document.title = `${thread ? thread.row.subject[0] : 'Questions et litiges'} | Foire Vendeurs`;
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (!thread) drawRows();
void drawn(thread ? '.saisie' : '#toile .ligne');
