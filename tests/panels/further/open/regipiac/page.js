// Tables within tables, as pages were laid out in 2005; a row's id stands only in its onclick.
import 'sceditor/minified/themes/default.min.css';
import 'sceditor/minified/sceditor.min.js';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const when = (at) =>
  `${at.getFullYear()}.${two(at.getMonth() + 1)}.${two(at.getDate())}. ${hoursMinutes(at)}`;
const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAGRkZAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

const frame = (title, body) => `
<table width="980" align="center" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"><tr><td colspan="2" bgcolor="#336699"><table width="100%" cellpadding="6"><tr><td><font color="#ffffff" size="5"><b>RégiPiac.example</b></font></td><td align="right"><font color="#ffffff" size="2">Bejelentkezve: <b>Padlás Kincsei Bt.</b> | <a href="kilep.php"><font color="#ffffff">Kilépés</font></a></font></td></tr></table></td></tr>
<tr><td width="170" valign="top" bgcolor="#e8eef4"><table width="100%" cellpadding="4" cellspacing="1">${['Nyitólap', 'Hirdetéseim', 'Új hirdetés', 'Eladásaim', 'Üzenetek', 'Értékelések', 'Adataim'].map((item) => `<tr><td><font size="2">&raquo; <a href="#">${item}</a></font></td></tr>`).join('')}</table>
<br><form><font size="2">Keresés:</font><br><input type="text" name="q" size="14"> <input type="submit" value="OK"></form></td>
<td valign="top"><table width="100%" cellpadding="8"><tr><td><font size="4" color="#336699"><b>${title}</b></font><hr size="1">${body}</td></tr></table></td></tr>
<tr><td colspan="2" align="center" bgcolor="#e8eef4"><font size="1">&copy; 2004–2026 RégiPiac | Szabályzat | Segítség</font></td></tr></table>`;

const bold = (text, unread) => (unread ? `<b>${text}</b>` : text);

const row = ({ key, buyer, subject, at, lastFrom, unread }, index) => `
<tr bgcolor="${index % 2 ? '#f4f4f4' : '#ffffff'}" onclick="window.location='uzenet.php?az=${key}'" style="cursor:pointer"><td width="20"><img src="${dot}" width="14" height="10" alt="${lastFrom === 'seller' ? 'Ön válaszolt' : 'A vevő írt'}"></td><td><font size="2">${bold(buyer, unread)}</font></td><td><font size="2">${bold(subject, unread)}</font></td><td nowrap><font size="2">${bold(when(at), unread)}</font></td></tr>`;

const list = () =>
  frame(
    'Üzenetek',
    `
<font size="2"><a href="#">Beérkezett</a> | <a href="#">Elküldött</a> | <a href="#">Törölt</a></font>
<table width="100%" cellpadding="4" cellspacing="1" bgcolor="#cccccc"><tr bgcolor="#d8e2ec"><td>&nbsp;</td><td><font size="2"><b>Vevő</b></font></td><td><font size="2"><b>Termék</b></font></td><td><font size="2"><b>Utolsó üzenet</b></font></td></tr>${rowsOf(truth).map(row).join('')}</table>
<br><font size="2">Oldal: <b>1</b> <a href="#">2</a> <a href="#">3</a> <a href="#">következő &raquo;</a></font>`,
  );

const message = ({ from, at, text }, buyer) => `
<tr bgcolor="${from === 'seller' ? '#eef6ee' : '#fff8e8'}"><td width="150" valign="top"><font size="2"><b>${from === 'seller' ? 'Ön' : buyer}</b><br>${from === 'seller' ? 'eladó' : 'vevő'}</font></td><td valign="top"><font size="1" color="#777777">${when(at)}</font><br><font size="2">${text}</font></td></tr>`;

const conversation = () =>
  frame(
    `${thread.row.subject} – ${thread.row.buyer}`,
    `
<table width="100%" cellpadding="6" cellspacing="1" bgcolor="#cccccc">${thread.messages.map((one) => message(one, thread.row.buyer)).join('')}</table>
<br><form method="post"><font size="2"><b>Válasz írása</b></font><br><textarea id="szoveg" name="szoveg" rows="8" cols="80"></textarea><br><input type="submit" name="kuld" value="Válasz elküldése"> <input type="reset" value="Törlés"></form>
<br><form><font size="2">Megjegyzés az ügyfélszolgálatnak:</font><br><input type="text" name="megj" size="50"> <input type="submit" name="jelent" value="Bejelentés"></form>`,
  );

document.title = thread ? `RégiPiac - ${thread.row.subject}` : 'RégiPiac - Üzenetek';
document.body.setAttribute('bgcolor', '#dddddd');
document.querySelector('#root').innerHTML = thread ? conversation() : list();
if (thread) {
  const { sceditor } = globalThis;
  sceditor.create(document.querySelector('#szoveg'), {
    width: 700,
    height: 180,
    emoticonsEnabled: false,
    toolbar: 'bold,italic,underline|bulletlist|link',
  });
}
void drawn(thread ? '.sceditor-container iframe' : 'table table table tr');
