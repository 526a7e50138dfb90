// Pages of web forms: a day is one cell over several rows, letters with a legend tell who wrote last, links post back; a thread has its reply above it, or none when it is closed.
import './page.css';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const place = location.pathname.split('/').pop();
const WEEKDAYS = ['niedz.', 'pon.', 'wt.', 'śr.', 'czw.', 'pt.', 'sob.'];

function dayOf(at) {
  if (daysAgo(at) === 0) return 'dzisiaj';
  if (daysAgo(at) === 1) return 'wczoraj';
  const day = `${two(at.getDate())}.${two(at.getMonth() + 1)}`;
  return daysAgo(at) < 7 ? `${WEEKDAYS[at.getDay()]} ${day}` : `${day}.${at.getFullYear()}`;
}
const stamp = (at) =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${hoursMinutes(at)}:${two((at.getDate() * 13) % 60)}`;

const ICONS = {
  wait: '<span class="ico ico-red" title="Wątek czeka na Twoją odpowiedź">!</span>',
  answered: '<span class="ico ico-green" title="Odpowiedziano">✓</span>',
  closed: '<span class="ico ico-grey" title="Wątek zamknięty">■</span>',
};
const LETTERS = { buyer: 'K', seller: 'S', platform: 'O' };

function lines() {
  const days = [...Map.groupBy(rowsOf(truth), ({ at }) => dayOf(at))];
  let number = 1;
  return days
    .map(([day, rows]) =>
      rows
        .map((row, index) => {
          const name = `ctl00$cph$gvWatki$ctl${two(++number)}`;
          const first =
            index === 0
              ? `<td class="dzien" valign="top" rowspan="${rows.length}">${day}</td>`
              : '';
          return `<tr class="${number % 2 ? 'GridAltRow' : 'GridRow'}"${row.unread ? ' style="font-weight:bold;"' : ''}>${first}<td align="center">${hoursMinutes(row.at)}</td><td><input id="${name.replaceAll('$', '_')}_chk" type="checkbox" name="${name}$chk" value="${row.key}"></td><td align="center">${ICONS[row.status]}</td><td>${row.buyer}</td><td><a id="${name.replaceAll('$', '_')}_lnk" href="javascript:__doPostBack('${name}$lnk','${row.key}')">${row.topic}</a></td><td><a href="javascript:__doPostBack('${name}$oferta','')">${row.offer}</a></td><td align="right">${row.count}</td><td align="center">${LETTERS[row.lastFrom]}</td></tr>`;
        })
        .join(''),
    )
    .join('');
}

const gridOf = (id, heads, body, pager) => `
<div><table class="Grid" cellspacing="0" cellpadding="3" rules="all" border="1" id="${id}" style="border-collapse:collapse;"><tbody><tr class="GridHeader">${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr>${body}<tr class="GridPager"><td colspan="${heads.length}"><table border="0"><tbody><tr>${pager.map((page, index) => `<td>${index ? `<a href="javascript:__doPostBack('${id}','Page$${page}')">${page}</a>` : `<span>${page}</span>`}</td>`).join('')}</tr></tbody></table></td></tr></tbody></table></div>`;

const list = () => `
<h2>Wątki z kupującymi</h2>
<table class="Filtr"><tbody><tr><td>Pokaż:</td><td><select id="ctl00_cph_ddlStan" name="ctl00$cph$ddlStan"><option>wszystkie</option><option>czekające na odpowiedź</option><option>nieprzeczytane</option><option>zamknięte</option></select></td><td>Szukaj:</td><td><input type="text" id="ctl00_cph_txtSzukaj" name="ctl00$cph$txtSzukaj"></td><td><input type="submit" value="Szukaj" name="ctl00$cph$btnSzukaj"></td></tr></tbody></table>
${gridOf('ctl00_cph_gvWatki', ['Dzień', 'Godz.', '', 'Stan', 'Kupujący', 'Temat', 'Nr oferty', 'Wpisy', 'Ost.'], lines(), ['1', '2', '3', '4', '5', '...'])}
<p class="Legenda">Ost. – autor ostatniego wpisu: <b>K</b> kupujący, <b>S</b> sprzedawca, <b>O</b> serwis Okazjum. Pogrubione wątki są nieprzeczytane.</p>
<p><input type="submit" name="ctl00$cph$btnZamknij" value="Zamknij zaznaczone"> <input type="submit" name="ctl00$cph$btnPrzeczytane" value="Oznacz jako przeczytane"></p>`;

const ORDERS = [
  ['dzisiaj', '12:48', 'dorota_k', 'Kosiarka ręczna', '1', '319,00 zł', 'opłacone'],
  ['dzisiaj', '09:05', 'Firma Budrex', 'Poziomica 60 cm', '12', '468,00 zł', 'opłacone'],
  ['wczoraj', '21:17', 'p.lis', 'Sekator nożycowy', '2', '98,00 zł', 'wysłane'],
  ['wczoraj', '16:40', 'renata.w', 'Wąż ogrodowy 20 m', '1', '79,90 zł', 'wysłane'],
  ['niedz. 28.02', '11:11', 'Iza i Marek', 'Donica 40 cm', '3', '134,70 zł', 'do wysłania'],
];
const orders = () =>
  `<h2>Zamówienia</h2>${gridOf('ctl00_cph_gvZamowienia', ['Dzień', 'Godz.', 'Kupujący', 'Przedmiot', 'Szt.', 'Kwota', 'Stan'], ORDERS.map((order, index) => `<tr class="${index % 2 ? 'GridAltRow' : 'GridRow'}">${order.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join(''), ['1', '2', '3'])}`;

const settings = () => `
<h2>Ustawienia wiadomości</h2><table class="Formularz"><tbody><tr><td>Powiadamiaj e-mailem o nowym wpisie:</td><td><input type="checkbox" checked></td></tr><tr><td>Godziny odpowiedzi:</td><td><input type="text" value="8:00"> do <input type="text" value="16:00"></td></tr><tr><td>Podpis:</td><td><textarea name="ctl00$cph$txtPodpis" rows="3" cols="50">Zespół Narzędzia i Ogród</textarea></td></tr><tr><td></td><td><input type="submit" value="Zapisz zmiany"></td></tr></tbody></table>`;

const failure = () => `
<h2>Wystąpił błąd</h2><p>Przepraszamy, nie udało się wyświetlić strony. Kod zgłoszenia: 7C-20270302-1325.</p><p><a href="/Sprzedawca/Watki.aspx">Wróć do panelu</a></p>`;

const AUTHORS = { seller: 'Narzędzia i Ogród (sprzedawca)', platform: 'Okazjum (serwis)' };
const post = ({ from, at, text }) => `
<tr class="PostHeader Post-${LETTERS[from]}"><td>Autor: <b>${AUTHORS[from] ?? `${thread.row.buyer} (kupujący)`}</b></td><td align="right">Wysłano: ${stamp(at)}</td></tr><tr class="PostBody"><td colspan="2">${text}</td></tr><tr><td colspan="2" class="Odstep"></td></tr>`;

const answer = () =>
  thread.composer === null
    ? '<div class="Info">Wątek jest zamknięty. Nie można dodawać wpisów.</div>'
    : `<table class="Formularz" id="ctl00_cph_pnlOdpowiedz"><tbody><tr><td valign="top">Twoja odpowiedź:</td><td><textarea name="ctl00$cph$txtOdpowiedz" rows="6" cols="80" id="ctl00_cph_txtOdpowiedz"></textarea><br><span class="Male">Pozostało znaków: 4000</span></td></tr><tr><td>Załącznik:</td><td><input type="file" name="ctl00$cph$plik"></td></tr><tr><td></td><td><input type="submit" name="ctl00$cph$btnPodglad" value="Podgląd" id="ctl00_cph_btnPodglad"> <input type="submit" name="ctl00$cph$btnWyslij" value="Wyślij" id="ctl00_cph_btnWyslij"> <input type="submit" name="ctl00$cph$btnWyslijZamknij" value="Wyślij i zamknij wątek" id="ctl00_cph_btnWyslijZamknij"></td></tr></tbody></table>`;

const conversation = () => `
<p class="Sciezka"><a href="/Sprzedawca/Watki.aspx">Wątki</a> &gt; ${thread.row.topic}</p><h2>${thread.row.topic}</h2><p>Kupujący: <a href="#">${thread.row.buyer}</a> | Oferta: <a href="#">${thread.row.offer}</a> | Stan: ${ICONS[thread.row.status]}</p>
${answer()}
<h3>Wpisy (najnowsze na górze)</h3><table class="Posty" cellspacing="0" cellpadding="4" width="100%"><tbody>${thread.messages.toReversed().map(post).join('')}</tbody></table>
<fieldset><legend>Notatki własne (niewidoczne dla kupującego)</legend>${thread.note ? `<p>${stamp(new Date(thread.note[0]))} – ${thread.note[1]}</p>` : '<p>Brak notatek.</p>'}<textarea name="ctl00$cph$txtNotatka" rows="2" cols="60"></textarea><br><input type="submit" name="ctl00$cph$btnNotatka" value="Zapisz notatkę"></fieldset>
<fieldset><legend>Zgłoś naruszenie</legend><input type="text" name="ctl00$cph$txtZgloszenie" size="60"> <input type="submit" value="Wyślij zgłoszenie" name="ctl00$cph$btnZglos"></fieldset>`;

const PAGES = {
  'Zamowienia.aspx': orders,
  'Ustawienia.aspx': settings,
  'Blad.aspx': failure,
};
const MENU = ['Oferty', 'Zamowienia', 'Watki', 'Komentarze', 'Rachunek', 'Ustawienia'];
const WORDS = ['Oferty', 'Zamówienia', 'Wątki (4)', 'Komentarze', 'Rachunek', 'Ustawienia'];

document.title = 'Okazjum.example – panel sprzedawcy';
document.querySelector('#root').innerHTML = `
<form name="aspnetForm" method="post" action="${place}" id="aspnetForm" onsubmit="return false"><div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2Njk3OTQxNg9kFgJmD2QWAgIDD2QWBA=="></div>
<table width="100%" cellspacing="0" cellpadding="0" border="0"><tbody><tr><td colspan="2" class="Naglowek"><span class="Logo">okazjum</span> panel sprzedawcy <span class="Zalogowany">Zalogowany: <b>Narzędzia i Ogród</b> | <a href="#">wyloguj</a></span></td></tr>
<tr><td class="Menu" valign="top" width="150"><div id="ctl00_tvMenu">${MENU.map((path, index) => `<table cellpadding="0" cellspacing="0" style="border-width:0;"><tbody><tr><td><a class="ctl00_tvMenu_0" href="/Sprzedawca/${path}.aspx">${WORDS[index]}</a></td></tr></tbody></table>`).join('')}</div></td>
<td class="Tresc" valign="top"><div id="ctl00_cph_up">${thread ? conversation() : (PAGES[place] ?? list)()}</div><div id="ctl00_cph_upProgress" style="display:none;">Proszę czekać...</div></td></tr>
<tr><td colspan="2" class="Stopka">Okazjum sp. z o.o. | regulamin | pomoc | wersja 3.5.30729</td></tr></tbody></table></form>`;
void drawn('.Tresc');
