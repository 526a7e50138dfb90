// Server pages of an older framework: a grid whose links post back and whose pager is a row of it, the newest letter first, the reply above the letters.
import './page.css';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const when = (at) =>
  `${at.getFullYear()}.${two(at.getMonth() + 1)}.${two(at.getDate())}. ${hoursMinutes(at)}`;

const STATES = {
  var: ['Válaszra vár', '#C00000'],
  valasz: ['Megválaszolva', '#006600'],
  ugyfel: ['Ügyfélszolgálatnál', '#7A4B00'],
  lezart: ['Lezárva', '#666666'],
};
const LAST = { buyer: 'Vevő', seller: 'Ön', platform: 'Zsibongó' };
const GRID = 'ctl00_MainContent_gvUzenetek';
const post = (target, argument = '') =>
  `javascript:__doPostBack('ctl00$MainContent$${target}','${argument}')`;

const row = ({ key, buyer, at, lastFrom, unread, name, order, count, status }, index) => {
  const id = `${GRID}_ctl${two(index + 2)}`;
  const [words, colour] = STATES[status];
  return `
<tr style="background-color:${index % 2 ? '#F7F2E8' : 'White'};${unread ? 'font-weight:bold;' : ''}"><td><input id="${id}_chk" type="checkbox" name="${id.replaceAll('_', '$')}$chk"></td><td><span id="${id}_lblAzonosito">${key}</span></td><td><span id="${id}_lblVevo">${buyer}</span></td><td><span id="${id}_lblTermek">${name}</span><br><span id="${id}_lblRendeles" class="kicsi">rendelés: ${order}</span></td><td align="center">${count}</td><td><span id="${id}_lblUtolsoIro">${LAST[lastFrom]}</span></td><td><span id="${id}_lblDatum">${when(at)}</span></td><td><span id="${id}_lblAllapot" style="color:${colour};">${words}</span></td><td><a id="${id}_lnkMegnyit" href="${post('gvUzenetek', `Select$${index}`)}">Megnyitás</a></td></tr>`;
};

const HEADS = ['Azonosító', 'Vevő', 'Termék', 'Db', 'Utoljára írt', 'Utolsó üzenet', 'Állapot'];
const list = () => `
<h2>Vevői üzenetek</h2>
<div id="ctl00_MainContent_pnlSzuro" class="szuro">Állapot: <select name="ctl00$MainContent$ddlAllapot"><option>Mind</option><option>Válaszra vár</option><option>Megválaszolva</option><option>Ügyfélszolgálatnál</option><option>Lezárva</option></select> Időszak: <input name="ctl00$MainContent$txtTol" type="text" value="2025.12.01." size="10"> – <input name="ctl00$MainContent$txtIg" type="text" value="2026.11.20." size="10"> <input type="submit" name="ctl00$MainContent$btnSzur" value="Szűrés"> <input type="submit" name="ctl00$MainContent$btnExcel" value="Exportálás Excelbe"></div>
<span id="ctl00_MainContent_lblDarab">Összesen 163 beszélgetés, ebből 4 válaszra vár. A félkövér sorok olvasatlanok.</span>
<div><table cellspacing="0" cellpadding="4" rules="all" border="1" id="${GRID}" style="border-collapse:collapse;width:100%;"><tbody><tr class="fejlec"><th scope="col"><input type="checkbox" name="ctl00$MainContent$gvUzenetek$ctl01$chkMind"></th>${HEADS.map((head) => `<th scope="col"><a href="${post('gvUzenetek', `Sort$${head}`)}">${head}</a></th>`).join('')}<th scope="col">&nbsp;</th></tr>${rowsOf(truth).map(row).join('')}<tr class="lapozo"><td colspan="9"><table border="0"><tbody><tr><td><span>1</span></td>${[2, 3, 4, 5].map((page) => `<td><a href="${post('gvUzenetek', `Page$${page}`)}">${page}</a></td>`).join('')}<td><a href="${post('gvUzenetek', 'Page$6')}">...</a></td></tr></tbody></table></td></tr></tbody></table></div>
<p><input type="submit" name="ctl00$MainContent$btnOlvasott" value="Olvasottnak jelöl"> <input type="submit" name="ctl00$MainContent$btnLezar" value="Lezárás"></p>`;

const names = { seller: 'Ön', platform: 'Zsibongó ügyfélszolgálat' };
const letter = ({ from, at, text }, index) => {
  const id = `ctl00_MainContent_dlUzenetek_ctl${two(index)}`;
  return `
<tr><td class="level ${from === 'seller' ? 'sajat' : from === 'platform' ? 'rendszer' : ''}"><div class="levelfej"><span id="${id}_lblIro"><b>${names[from] ?? thread.row.buyer}</b> írta</span> <span id="${id}_lblIdo">${when(at)}</span></div><span id="${id}_lblSzoveg">${text}</span></td></tr>`;
};

const detail = () => `
<h2>Üzenetváltás: ${thread.key}</h2>
<table id="ctl00_MainContent_dvRendeles" class="adatok" cellspacing="0" cellpadding="3" rules="all" border="1"><tbody><tr><td>Vevő</td><td>${thread.row.buyer}</td></tr><tr><td>Termék</td><td>${thread.row.name}</td></tr><tr><td>Rendelés</td><td><a href="#">${thread.row.order}</a></td></tr><tr><td>Rendelés ideje</td><td>2026.11.14. 19:20</td></tr><tr><td>Állapot</td><td><span style="color:${STATES[thread.row.status][1]};">${STATES[thread.row.status][0]}</span></td></tr></tbody></table>
<fieldset><legend>Válasz a vevőnek</legend><select name="ctl00$MainContent$ddlSablon"><option>-- Sablon kiválasztása --</option><option>Szállítási idő</option><option>Visszaküldés menete</option></select> <input type="submit" name="ctl00$MainContent$btnSablon" value="Beillesztés"><br><textarea name="ctl00$MainContent$txtValasz" rows="6" cols="90" id="ctl00_MainContent_txtValasz"></textarea><br>Melléklet: <input type="file" name="ctl00$MainContent$fuMelleklet"><span id="ctl00_MainContent_rfvValasz" style="color:Red;visibility:hidden;">A válasz nem lehet üres.</span><br><input type="submit" name="ctl00$MainContent$btnKuldes" value="Válasz küldése" id="ctl00_MainContent_btnKuldes"> <input type="submit" name="ctl00$MainContent$btnKuldesLezaras" value="Küldés és lezárás" id="ctl00_MainContent_btnKuldesLezaras"> <input type="submit" name="ctl00$MainContent$btnPiszkozat" value="Piszkozat mentése"></fieldset>
<table id="ctl00_MainContent_dlUzenetek" cellspacing="0" border="0" width="100%"><tbody>${thread.messages.map(letter).toReversed().join('')}</tbody></table>
<fieldset><legend>Saját megjegyzés (a vevő nem látja)</legend><textarea name="ctl00$MainContent$txtMegjegyzes" rows="2" cols="90"></textarea><br><input type="submit" name="ctl00$MainContent$btnMegjegyzes" value="Megjegyzés mentése"></fieldset>
<p><a href="Uzenetek.aspx">&lt;&lt; Vissza a listához</a></p>`;

document.title = thread
  ? `${thread.key} – Zsibongó eladói felület`
  : 'Üzenetek – Zsibongó eladói felület';
document.querySelector('#root').innerHTML = `
<form name="aspnetForm" method="post" action="Uzenetek.aspx" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY3NzE5MjY0M2RkQ0p1bGlh"></div>
<div id="fej"><b>Zsibongó</b> eladói felület <span id="ctl00_lblBejelentkezve">Bejelentkezve: Limlom Kuckó</span> | <a href="${post('lnkKilepes')}">Kilépés</a></div>
<table id="ctl00_mnuFo" class="menu" cellspacing="0"><tbody><tr>${['Kezdőlap', 'Termékek', 'Rendelések (5)', 'Üzenetek (4)', 'Értékelések', 'Elszámolás', 'Beállítások'].map((word, index) => `<td id="ctl00_mnuFon${index}"><a href="#">${word}</a></td>`).join('')}</tr></tbody></table>
<div id="tartalom">${thread ? detail() : list()}</div>
<div id="lab">Zsibongó Piactér Kft. © 2009–2026 | Oldal generálva: ${when(new Date())} | Ügyfélszolgálat: H–P 8:00–16:00</div></form>`;
void drawn(thread ? '#ctl00_MainContent_txtValasz' : `#${GRID}`);
