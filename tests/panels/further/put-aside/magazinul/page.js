// Floated boxes of 2009: a legend says what the rows' colours mean, the conversation unfolds below its row, a frame is the editor.
import { dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const stamp = (at) => `${dayMonthYear(at, '-')}, ora ${hoursMinutes(at)}`;
const colour = ({ awaitingReply, closed }) =>
  awaitingReply ? 'rand_r' : closed ? 'rand_i' : 'rand_v';

const NAMES = { seller: 'dumneavoastră', platform: 'Magazinul.example' };

const letter = ({ from, at, text }) => `
<div class="scrisoare"><div class="antet">La data de ${stamp(at)} <b>${NAMES[from] ?? thread.row.buyer}</b> ${from === 'seller' ? 'ați' : 'a'} scris:</div><div class="text_mesaj">${text}</div></div>`;

const unfolded = () => `
<div class="continut">${thread.messages.map(letter).join('')}
<form action="raspunde.php" method="post" onsubmit="return false"><div class="bara"><a href="#" title="Aldin"><b>B</b></a><a href="#" title="Cursiv"><i>I</i></a><a href="#" title="Subliniat"><u>U</u></a> <select name="sablon"><option>- alegeți un șablon -</option><option>Retur</option><option>Factură</option></select></div>
<iframe id="zona_text" width="100%" height="110" frameborder="0"></iframe>
<div class="butoane"><a href="#" class="buton" id="bTrimite"><span>Trimite răspunsul</span></a> <a href="#" class="buton" id="bTrimiteInchide"><span>Trimite și închide discuția</span></a> <a href="#" class="buton gri"><span>Salvează ca șablon</span></a></div></form></div>`;

const row = (one, index) => `
<div class="rand ${colour(one)}${index % 2 ? ' par' : ''}"><div class="c0"><input type="checkbox" name="sel[]" value="${one.key}"></div><div class="c1"><a name="m${one.key}"></a><a href="mesaje.php?pag=1&amp;deschis=${one.key}">${one.subject}</a></div><div class="c2">${one.buyer}</div><div class="c3">${stamp(one.at)}</div><div class="clar"></div></div>${thread?.key === one.key ? unfolded() : ''}`;

const ORDERS = [
  ['CMD-90412', '19-11-2026', '129,00 lei'],
  ['CMD-90398', '19-11-2026', '54,50 lei'],
  ['CMD-90377', '18-11-2026', '310,00 lei'],
];

document.title = 'Magazinul.example - Zona vânzătorului - Mesaje';
document.querySelector('#root').innerHTML = `
<div id="pagina"><div id="sus"><div id="sigla">magazinul<span>.example</span></div><div id="cont">Sunteți autentificat ca <b>Casa Bunicii SRL</b> | <a href="iesire.php">Ieșire</a></div><div class="clar"></div></div>
<div id="meniu"><a href="index.php">Acasă</a><a href="produse.php">Produse</a><a href="comenzi.php">Comenzi</a><a href="mesaje.php" class="activ">Mesaje</a><a href="facturi.php">Facturi</a><a href="ajutor.php">Ajutor</a></div>
<div id="stanga"><div class="cutie"><h3>Ultimele comenzi</h3>${ORDERS.map(([order, day, sum]) => `<div class="com"><a href="comanda.php?id=${order}">${order}</a><br>${day} - ${sum}</div>`).join('')}</div>
<div class="cutie"><h3>Noutăți</h3><p><b>16-11-2026</b><br>Comision redus în decembrie.</p><p><b>09-11-2026</b><br>Curier nou: livrare sâmbăta.</p></div></div>
<div id="mijloc"><h2>Mesaje de la cumpărători</h2>
<div class="legenda"><span class="patrat rand_r"></span> fără răspuns <span class="patrat rand_v"></span> cu răspuns <span class="patrat rand_i"></span> închis &nbsp; <form onsubmit="return false"><input type="text" name="cauta" size="20"> <input type="submit" value="Caută"></form></div>
<div class="rand cap"><div class="c0">&nbsp;</div><div class="c1">Subiect</div><div class="c2">Cumpărător</div><div class="c3">Ultimul mesaj</div><div class="clar"></div></div>
${rowsOf(truth).map(row).join('')}
<div class="pagini">Pagina: <b>1</b> <a href="mesaje.php?pag=2">2</a> <a href="mesaje.php?pag=3">3</a> <a href="mesaje.php?pag=4">4</a></div></div><div class="clar"></div>
<div id="jos">Copyright 2006-2026 Magazinul.example | Timp de generare: 0,14 s</div></div>`;
const frame = document.querySelector('#zona_text');
if (frame) frame.contentDocument.designMode = 'on';
void drawn('.rand .c1 a[href]');
