// A mobile application of web components: sliding items with avatars and notes, more of them as one scrolls.
import '@ionic/core/css/core.css';
import '@ionic/core/css/normalize.css';
import '@ionic/core/css/structure.css';
import '@ionic/core/css/typography.css';
import './page.css';

import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as avatar } from '@ionic/core/components/ion-avatar.js';
import { defineCustomElement as badge } from '@ionic/core/components/ion-badge.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as buttons } from '@ionic/core/components/ion-buttons.js';
import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as cardContent } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as chip } from '@ionic/core/components/ion-chip.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as footer } from '@ionic/core/components/ion-footer.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-header.js';
import { defineCustomElement as infiniteScroll } from '@ionic/core/components/ion-infinite-scroll.js';
import { defineCustomElement as infiniteScrollContent } from '@ionic/core/components/ion-infinite-scroll-content.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as itemOption } from '@ionic/core/components/ion-item-option.js';
import { defineCustomElement as itemOptions } from '@ionic/core/components/ion-item-options.js';
import { defineCustomElement as itemSliding } from '@ionic/core/components/ion-item-sliding.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as note } from '@ionic/core/components/ion-note.js';
import { defineCustomElement as searchbar } from '@ionic/core/components/ion-searchbar.js';
import { defineCustomElement as segment } from '@ionic/core/components/ion-segment.js';
import { defineCustomElement as segmentButton } from '@ionic/core/components/ion-segment-button.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

initialize({ mode: 'md' });
const elements = [
  app,
  avatar,
  badge,
  button,
  buttons,
  card,
  cardContent,
  chip,
  content,
  footer,
  header,
  infiniteScroll,
  infiniteScrollContent,
  item,
  itemOption,
  itemOptions,
  itemSliding,
  label,
  list,
  note,
  searchbar,
  segment,
  segmentButton,
  textarea,
  title,
  toolbar,
];
for (const define of elements) define();

const thread = threadHere(truth);
const DAYS = ['ned', 'pon', 'uto', 'sri', 'čet', 'pet', 'sub'];
const MONTHS = 'sij velj ožu tra svi lip srp kol ruj lis stu pro'.split(' ');

function short(at) {
  const minutes = minutesAgo(at);
  const days = daysAgo(at);
  if (minutes < 1) return 'upravo sad';
  if (minutes < 60) return `prije ${minutes} min`;
  if (days === 0) return `prije ${Math.floor(minutes / 60)} h`;
  if (days === 1) return 'jučer';
  return days < 7 ? DAYS[at.getDay()] : `${at.getDate()}. ${MONTHS[at.getMonth()]}`;
}

const long = (at) => `${at.getDate()}. ${at.getMonth() + 1}. u ${hoursMinutes(at)}`;
const initials = (name) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');

const row = (one) => `
<ion-item-sliding><ion-item button href="/tabs/poruke/razgovor/${one.key}" class="${one.unread ? 'novo' : ''}"><ion-avatar slot="start"><span>${initials(one.buyer)}</span></ion-avatar><ion-label><h2>${one.buyer}</h2><h3>${one.subject}</h3><p>${one.snippet}</p></ion-label><div slot="end" class="desno"><ion-note>${short(one.at)}</ion-note>${one.unread ? `<ion-badge color="danger">${one.count || 1}</ion-badge>` : ''}</div></ion-item><ion-item-options side="end"><ion-item-option>Arhiviraj</ion-item-option><ion-item-option color="danger">Obriši</ion-item-option></ion-item-options></ion-item-sliding>`;

const TABS = [
  ['Početna', 0],
  ['Prodaja', 7],
  ['Poruke', 3],
  ['Novčanik', 0],
  ['Profil', 0],
];

const bar = () =>
  `<ion-footer><ion-toolbar><div class="kartice">${TABS.map(([word, count]) => `<a href="/tabs/${word.toLowerCase()}" class="${word === 'Poruke' ? 'sad' : ''}">${word}${count ? ` <ion-badge>${count}</ion-badge>` : ''}</a>`).join('')}</div></ion-toolbar></ion-footer>`;

const inbox = () => `
<ion-app><ion-header><ion-toolbar><ion-title>Poruke</ion-title><ion-buttons slot="end"><ion-chip>Vunica obrt</ion-chip></ion-buttons></ion-toolbar><ion-toolbar><ion-searchbar placeholder="Pretraži razgovore"></ion-searchbar></ion-toolbar><ion-toolbar><ion-segment value="sve"><ion-segment-button value="sve"><ion-label>Sve</ion-label></ion-segment-button><ion-segment-button value="nove"><ion-label>Nepročitane (3)</ion-label></ion-segment-button><ion-segment-button value="arhiva"><ion-label>Arhiva</ion-label></ion-segment-button></ion-segment></ion-toolbar></ion-header>
<ion-content><ion-card class="savjet"><ion-card-content>Savjet: kupci koji dobiju odgovor unutar jednog sata kupuju dvaput češće.</ion-card-content></ion-card><ion-list>${rowsOf(truth).map(row).join('')}</ion-list><ion-infinite-scroll><ion-infinite-scroll-content loading-text="Učitavanje starijih razgovora…"></ion-infinite-scroll-content></ion-infinite-scroll></ion-content>${bar()}</ion-app>`;

const bubble = ({ from, at, text }) =>
  from === 'platform'
    ? `<div class="obavijest"><span>${text}</span> <small>${long(at)}</small></div>`
    : `<div class="red ${from === 'seller' ? 'moj' : 'tudi'}"><div class="oblacic">${text}</div><ion-note>${long(at)}</ion-note></div>`;

const conversation = () => `
<ion-app><ion-header><ion-toolbar><ion-buttons slot="start"><ion-button href="/tabs/poruke">Natrag</ion-button></ion-buttons><ion-title>${thread.row.buyer}</ion-title><ion-buttons slot="end"><ion-button>Blokiraj</ion-button></ion-buttons></ion-toolbar></ion-header>
<ion-content><ion-item lines="full" class="artikl"><ion-label><h3>${thread.row.subject}</h3><p>Narudžba 7712-${thread.key.slice(2)} · 34,90 €</p></ion-label><ion-button slot="end" fill="outline">Narudžba</ion-button></ion-item><div class="razgovor">${thread.messages.map(bubble).join('')}</div></ion-content>
<ion-footer><div class="brzi"><ion-chip>Hvala na upitu!</ion-chip><ion-chip>Šaljemo danas</ion-chip></div><ion-toolbar><ion-textarea class="poruka" rows="1" auto-grow placeholder="Poruka…" aria-label="Poruka kupcu"></ion-textarea><ion-buttons slot="end"><ion-button aria-label="Priloži sliku">Slika</ion-button><ion-button class="posalji" color="primary">Pošalji</ion-button></ion-buttons></ion-toolbar></ion-footer></ion-app>`;

document.title = 'Poruke · Dućanko';
document.querySelector('#root').innerHTML = thread ? conversation() : inbox();
void drawn(thread ? 'ion-textarea.hydrated, ion-textarea textarea' : 'ion-item-sliding ion-item');
