// Chats of a second-hand market on a phone: the article's picture and name, the last words, a count of new ones; below a bar of tabs.
import './page.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'jan. feb. mar. apr. maj jun. jul. avg. sep. okt. nov. dec.'.split(' ');
const WEEKDAYS = 'nedelja ponedeljek torek sreda četrtek petek sobota'.split(' ');
const SHORT = 'ned. pon. tor. sre. čet. pet. sob.'.split(' ');

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'včeraj';
  if (days < 7) return SHORT[at.getDay()];
  const year = at.getFullYear() === new Date().getFullYear() ? '' : ` ${at.getFullYear()}`;
  return `${at.getDate()}. ${MONTHS[at.getMonth()]}${year}`;
}

function dayOf(at) {
  const days = daysAgo(at);
  if (days === 0) return 'Danes';
  if (days === 1) return 'Včeraj';
  return `${WEEKDAYS[at.getDay()]}, ${at.getDate()}. ${MONTHS[at.getMonth()]}`;
}

const icon = (path) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true" class="ikona svelte-1m0dzp"><path d="${path}"></path></svg>`;
const COUNTS = { 1: '1 novo sporočilo', 2: '2 novi sporočili', 3: '3 nova sporočila' };

const chat = ({ key, buyer, subject, at, lastFrom, unread, snippet, price, count, label, on }) => `
<li class="svelte-19qk2x"><a class="klepet svelte-19qk2x${unread ? ' novo' : ''}" href="/sporocila/${key}" data-sveltekit-preload-data="tap"><!--[--><div class="slika svelte-19qk2x"><i style="background:hsl(${key % 360} 40% 70%)"></i>${on ? '<span class="dosegljiv svelte-19qk2x" title="Dosegljiv"></span>' : ''}</div><div class="besedilo svelte-19qk2x"><div class="vrsta svelte-19qk2x"><span class="ime svelte-19qk2x">${buyer}</span><span class="kdaj svelte-19qk2x">${when(at)}</span></div><div class="oglas svelte-19qk2x">${subject}</div><div class="vrsta svelte-19qk2x"><p class="zadnje svelte-19qk2x">${lastFrom === 'seller' ? 'Ti: ' : ''}${snippet}</p>${unread ? `<span class="stevec svelte-19qk2x" aria-hidden="true">${count ?? 1}</span><span class="sr-only">${COUNTS[count ?? 1]}</span>` : ''}</div><div class="vrsta svelte-19qk2x"><span class="cena svelte-19qk2x">${price}</span>${label ? `<span class="oznaka svelte-19qk2x">${label}</span>` : ''}</div></div><!--]--></a></li>`;

const advert = `
<aside class="obvestilo svelte-7f1c0e"><b>Varno do paketa</b><p>S storitvijo Varen nakup denar zadržimo, dokler kupec ne potrdi prejema.</p><a href="/pomoc/varen-nakup">Preberi več</a><button type="button" aria-label="Skrij obvestilo">×</button></aside>`;

const list = () => `
<header class="glava svelte-2pdk1"><h1>Sporočila</h1><button type="button" aria-label="Iskanje">${icon('M10 2a8 8 0 1 0 5 14l5 5 1-1-5-5A8 8 0 0 0 10 2z')}</button><button type="button" aria-label="Nastavitve sporočil">${icon('M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z')}</button></header>
<div class="zavihki svelte-2pdk1" role="tablist"><button role="tab" aria-selected="true">Vsa</button><button role="tab">Prodajam</button><button role="tab">Kupujem</button><button role="tab">Neprebrana (2)</button><button role="tab">Arhiv</button></div>
${advert}
<ul class="klepeti svelte-19qk2x"><!--[-->${rowsOf(truth).map(chat).join('')}<!--]--></ul>
<p class="konec svelte-2pdk1">To so vsa sporočila zadnjih 12 mesecev.</p>`;

function bubbles(messages) {
  let day = '';
  const out = [];
  for (const { from, at, text } of messages) {
    if (dayOf(at) !== day)
      out.push(`<div class="dan svelte-88ayo"><span>${(day = dayOf(at))}</span></div>`);
    out.push(
      from === 'platform'
        ? `<div class="dogodek svelte-88ayo">${icon('M12 2 4 5v6c0 5 4 9 8 11 4-2 8-6 8-11V5z')}<span>${text}</span><small>${hoursMinutes(at)}</small></div>`
        : `<div class="oblacek svelte-88ayo ${from === 'seller' ? 'moj' : 'njihov'}"><p>${text}</p><span class="ura svelte-88ayo">${hoursMinutes(at)}</span></div>`,
    );
  }
  if (messages.at(-1).from === 'seller')
    out.push('<div class="prebrano svelte-88ayo">Prebrano</div>');
  return out.join('');
}

const conversation = () => `
<header class="glava svelte-2pdk1"><a href="/sporocila" aria-label="Nazaj">${icon('M15 4 7 12l8 8')}</a><div class="oseba"><b>${thread.row.buyer}</b><small>na spletu pred 5 min</small></div><button type="button" aria-label="Več možnosti" aria-haspopup="menu">⋮</button></header>
<a class="izdelek svelte-5tq0n" href="/oglas/77120${thread.key}"><i style="background:hsl(${thread.key % 360} 40% 70%)"></i><span><b>${thread.row.subject}</b><span>${thread.row.price}</span></span></a>
<div class="dejanja svelte-5tq0n"><button type="button">Rezerviraj</button><button type="button">Označi kot prodano</button></div>
<div class="pogovor svelte-88ayo"><p class="nasvet">Ne pošiljaj podatkov o kartici in plačuj samo prek Zamenjalke.</p>${bubbles(thread.messages)}</div>
<div class="hitri svelte-88ayo"><button type="button">Da, še je na voljo</button><button type="button">Žal je prodano</button><button type="button">Kdaj bi prišli?</button></div>
<form class="pisi svelte-0hd7w"><button type="button" aria-label="Dodaj sliko">${icon('M4 5h16v14H4zm3 11h10l-3-5-3 3-2-2z')}</button><textarea name="vsebina" rows="1" placeholder="Napiši sporočilo …" class="svelte-0hd7w"></textarea><button type="submit" aria-label="Pošlji" class="poslji svelte-0hd7w">${icon('M3 20 21 12 3 4v6l12 2-12 2z')}</button></form>
<dialog class="prijava"><form method="dialog"><h2>Prijavi uporabnika</h2><label>Kaj se je zgodilo?<textarea name="razlog"></textarea></label><button>Prijavi</button><button>Prekliči</button></form></dialog>`;

const TABS = ['Domov', 'Iskanje', 'Objavi oglas', 'Sporočila', 'Moj profil'];

document.title = thread ? `${thread.row.buyer} | Zamenjalka` : '(2) Sporočila | Zamenjalka';
document.querySelector('#root').innerHTML = `
<div style="display: contents"><div class="ogrodje svelte-1r4e0">${thread ? conversation() : list()}
<nav class="spodaj svelte-1r4e0">${TABS.map((word) => `<a href="#"${word === 'Sporočila' ? ' aria-current="page"' : ''}>${word}${word === 'Sporočila' ? ' <sup>2</sup>' : ''}</a>`).join('')}</nav></div>
<div id="svelte-announcer" aria-live="assertive" aria-atomic="true" class="sr-only">Sporočila | Zamenjalka</div></div>`;
void drawn(thread ? '.pisi textarea' : '.klepet');
