// Pages of 2008 without any kit: a table with day and hour apart, dots with a legend, the reply in a frame that is written into.
import { drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);

const day = (at) => `${two(at.getDate())}/${two(at.getMonth() + 1)}/${two(at.getFullYear() % 100)}`;
const hour = (at) => `${at.getHours()}:${two(at.getMinutes())}`;

const STATES = {
  attesa: 'Da rispondere',
  risposto: 'Risposto',
  chiuso: 'Chiuso',
};
const stateOf = ({ awaitingReply, status }) => (awaitingReply ? 'attesa' : status);

const dot = (state) =>
  `<img class="pallino ${state}" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="11" height="11" alt="">`;

const frame = (title, body) => `
<div id="contenitore">
<div id="testata"><a href="/"><span class="logo">Il Botteghino</span></a><div class="motto">il mercato degli artigiani italiani</div><div id="utente">Benvenuto, <b>Ceramiche Lodi</b> | <a href="#">Il mio profilo</a> | <a href="#">Esci</a></div></div>
<ul id="menu">${['Home', 'Vetrina', 'Ordini', 'Messaggi', 'Feedback', 'Fatture', 'Assistenza'].map((item) => `<li${item === 'Messaggi' ? ' class="attivo"' : ''}><a href="#">${item}</a></li>`).join('')}</ul>
<div id="colonna"><h3>Cerca</h3><form action="/cerca"><input type="text" name="q" size="16"> <input type="submit" value="Vai"></form>
<h3>Ultimi ordini</h3><ul class="ordini"><li><a href="/ordine.php?n=50712">n. 50712</a> 20/11/26<br>Zuppiera dipinta, € 48,00</li><li><a href="/ordine.php?n=50709">n. 50709</a> 19/11/26<br>6 tazzine, € 33,00</li><li><a href="/ordine.php?n=50701">n. 50701</a> 18/11/26<br>Vaso con manici, € 61,50</li></ul>
<h3>Avvisi</h3><p>Il 24/11/26 dalle 2:00 alle 5:00 il sito non sarà raggiungibile per manutenzione.</p></div>
<div id="principale"><h1>${title}</h1>${body}</div>
<div id="piede">&copy; 2008-2026 Il Botteghino S.r.l. - P. IVA 00000000000 | <a href="#">Condizioni</a> | <a href="#">Privacy</a></div>
</div>`;

const row = (one, index) => `
<tr class="${index % 2 ? 'pari' : 'dispari'}${one.unread ? ' nonletto' : ''}"><td class="c">${dot(stateOf(one))}</td><td><a href="/messaggio.php?id=${one.key}">${one.topic}</a></td><td>${one.buyer}</td><td class="c">${one.order}</td><td class="c">${day(one.at)}</td><td class="c">${hour(one.at)}</td><td class="c"><input type="checkbox" name="canc[]" value="${one.key}"></td></tr>`;

const list = () =>
  frame(
    'Messaggi ricevuti',
    `
<p class="schede"><b>Ricevuti (14)</b> | <a href="#">Archiviati (231)</a> | <a href="#">Cestino</a></p>
<form method="post"><table class="elenco" cellspacing="0"><thead><tr><th></th><th><a href="?ord=oggetto">Oggetto</a></th><th><a href="?ord=mittente">Acquirente</a></th><th>Ordine</th><th colspan="2"><a href="?ord=data">Ultimo messaggio</a></th><th>Canc.</th></tr></thead><tbody>${rowsOf(truth).map(row).join('')}</tbody></table>
<p class="sotto"><input type="submit" value="Cancella selezionati"></p></form>
<p class="legenda">Legenda: ${Object.entries(STATES)
      .map(([state, word]) => `${dot(state)} ${word}`)
      .join(' &nbsp; ')} &nbsp; <b>in grassetto</b>: non letto</p>
<p class="pagine">Pagine: <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> ... <a href="?p=17">17</a></p>`,
  );

const message = ({ from, at, text }) => `
<div class="post ${from}"><div class="intestazione">${from === 'seller' ? 'Ceramiche Lodi (venditore)' : `${thread.row.buyer} (acquirente)`} ha scritto il ${day(at)} alle ${hour(at)}</div><div class="testo">${text.replaceAll('\n', '<br>')}</div></div>`;

const conversation = () =>
  frame(
    thread.row.topic,
    `
<p><a href="/messaggi.php">&laquo; torna all'elenco</a></p>
<table class="scheda" cellspacing="0"><tr><th>Acquirente</th><td>${thread.row.buyer}</td><th>Ordine</th><td><a href="/ordine.php?n=${thread.row.order}">${thread.row.order}</a></td></tr><tr><th>Stato</th><td>${dot(stateOf(thread.row))} ${STATES[stateOf(thread.row)]}</td><th>Prezzo</th><td>&euro; 39,00</td></tr></table>
${thread.messages.map(message).join('')}
<form id="rispondi" method="post" action="/rispondi.php"><h2>Rispondi all'acquirente</h2>
<div class="barra"><button type="button" title="Grassetto"><b>G</b></button><button type="button" title="Corsivo"><i>C</i></button><button type="button" title="Sottolineato"><u>S</u></button><button type="button" title="Collegamento">link</button><select><option>Testi salvati...</option><option>Spedito oggi</option><option>Imballaggio</option></select></div>
<iframe id="ed_testo" frameborder="0"></iframe><textarea name="testo" style="display:none"></textarea>
<p><input type="checkbox" id="copia"> <label for="copia">Inviami una copia per e-mail</label></p>
<p><input type="submit" name="invia" value="Invia risposta"> <input type="submit" name="invia_chiudi" value="Invia e chiudi"> <input type="button" value="Annulla"></p></form>
<form id="segnala" method="post" action="/segnala.php"><h2>Segnala all'amministratore</h2><textarea name="motivo" rows="2" cols="60"></textarea><br><input type="submit" value="Segnala"></form>`,
  );

document.title = thread
  ? `${thread.row.topic} - Il Botteghino`
  : 'Messaggi ricevuti - Il Botteghino';
document.querySelector('#root').innerHTML = thread ? conversation() : list();
const editor = document.querySelector('#ed_testo')?.contentDocument;
if (editor) {
  editor.open();
  editor.write(
    '<html><head><style>body { font: 13px Verdana, sans-serif; margin: 6px }</style></head><body></body></html>',
  );
  editor.close();
  editor.designMode = 'on';
}
void drawn(thread ? '#ed_testo' : '.elenco tbody tr');
