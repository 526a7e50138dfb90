// The letter box of an old auction house: a table of letters with pictures for their state, each auction's end beside the last letter's time.
import './page.css';

import { drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const when = (at) =>
  `${two(at.getDate())}-${MONTHS[at.getMonth()]}-${at.getFullYear()} ${hoursMinutes(at)}`;

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const image = (kind, words) =>
  `<img src="${DOT}" width="16" height="12" class="ic_${kind}" alt="${words}" title="${words}">`;

const STATES = {
  no: '<span class="rojo">Sin responder</span>',
  si: '<span class="gris">Respondido por usted</span>',
  caso: '<span class="azul">Caso en manos de Lonjamar</span>',
};

const user = (name, points) =>
  `<a href="perfil.php?usuario=${encodeURIComponent(name)}" class="usuario">${name}</a> (<a href="votos.php?usuario=${encodeURIComponent(name)}">${points}</a>)`;

const letter = ({ key, buyer, subject, at, unread, lot, points, ends, status }, index) => `
<tr class="${index % 2 ? 'par' : 'impar'}${unread ? ' nuevo' : ''}"><td><input type="checkbox" name="sel[]" value="${key}"></td><td>${unread ? image('nuevo', 'No leído') : image('leido', 'Leído')}</td><td>${user(buyer, points)}</td><td><a href="mensaje.php?id=${key}">${subject[0]}</a><br><span class="lote">Lote ${lot}</span></td><td class="fin">${ends}</td><td nowrap>${when(at)}</td><td>${STATES[status]}</td></tr>`;

const ENDING = [
  ['Tintero de porcelana', '17 pujas', '84,00 €', '42 min'],
  ['Mapa de Ultramar, 1888', '9 pujas', '120,50 €', '1 h 05 min'],
  ['Bastón de estoque', '22 pujas', '215,00 €', '2 h 14 min'],
  ['Radio Telefunken', '3 pujas', '31,00 €', '2 h 58 min'],
];

const list = () => `
<h1>Centro de mensajes</h1>
<div class="pestanas"><b>Recibidos (2 nuevos)</b> | <a href="?carpeta=enviados">Enviados</a> | <a href="?carpeta=lonjamar">De Lonjamar</a> | <a href="?carpeta=papelera">Papelera</a></div>
<form action="mensajes.php" method="get"><p>Mostrar: <select name="ver"><option>Todos los mensajes</option><option>Sin responder</option><option>Respondidos</option><option>Casos abiertos</option></select> Buscar por usuario o lote: <input type="text" name="q" size="18"> <input type="submit" value="Ver"></p></form>
<form action="mensajes.php" method="post" name="f_mensajes">
<table class="mensajes" cellspacing="0" cellpadding="4" width="100%"><tr class="cab"><th width="20"><input type="checkbox" name="todos"></th><th width="20">&nbsp;</th><th>Usuario</th><th>Asunto</th><th>Fin de la subasta</th><th><a href="?orden=fecha">Último mensaje</a> ▼</th><th>Estado</th></tr>${rowsOf(truth).map(letter).join('')}</table>
<p class="botones"><input type="submit" name="borrar" value="Borrar seleccionados"> <input type="submit" name="leido" value="Marcar como leídos"> <span class="paginas">Página 1 de 7: <b>1</b> <a href="?p=2">2</a> <a href="?p=3">3</a> … <a href="?p=7">7</a></span></p>
</form>
<h2>Subastas que sigue y terminan pronto</h2>
<table class="siguiendo" cellspacing="0" cellpadding="4" width="100%"><tr class="cab"><th>Artículo</th><th>Pujas</th><th>Precio actual</th><th>Tiempo restante</th></tr>${ENDING.map(([name, bids, price, left]) => `<tr><td><a href="#">${name}</a></td><td>${bids}</td><td>${price}</td><td>${left}</td></tr>`).join('')}</table>`;

const names = { seller: 'Usted (ElDesvánDeTriana)', platform: 'Lonjamar' };
const said = ({ from, at, text }) => `
<tr class="m_${from}"><td width="190" valign="top"><b>${names[from] ?? thread.row.buyer}</b><br><span class="fecha">${when(at)}</span></td><td valign="top"><div class="cuerpo">${text}</div></td></tr>`;

const letterPage = () => `
<p class="miga"><a href="#">Mis cosas</a> &gt; <a href="mensajes.php?carpeta=recibidos">Centro de mensajes</a> &gt; Mensaje ${thread.key}</p>
<h1>${thread.row.subject[0]}</h1>
<table class="ficha" cellpadding="3"><tr><td rowspan="3"><div class="foto"></div></td><td>Lote:</td><td><a href="#">${thread.row.lot}</a></td></tr><tr><td>Usuario:</td><td>${user(thread.row.buyer, thread.row.points)}</td></tr><tr><td>Fin de la subasta:</td><td>${thread.row.ends}</td></tr></table>
<table class="hilo" cellspacing="0" cellpadding="6" width="100%">${thread.messages.map(said).join('')}</table>
<form action="responder.php" method="post" name="f_resp"><input type="hidden" name="id" value="${thread.key}"><fieldset><legend>Responder a ${thread.row.buyer}</legend>
<textarea name="cuerpo" rows="7" cols="80"></textarea><br><span class="nota">Máximo 1000 caracteres. No se permite HTML.</span>
<p><label><input type="checkbox" name="publicar" value="1"> Publicar la pregunta y la respuesta en la página del lote</label><br><label><input type="checkbox" name="copia" value="1" checked> Enviarme una copia</label></p>
<p><input type="submit" name="enviar" value="Enviar respuesta"> <input type="button" name="vista" value="Vista previa"> <input type="reset" value="Borrar"></p></fieldset></form>
<p class="nota"><a href="#">Denunciar este mensaje</a> · <a href="#">Bloquear al usuario</a> · <a href="#">Imprimir</a></p>`;

const MENU = [
  ['Comprar', ['Pujas', 'Ganados', 'Seguimiento (14)']],
  ['Vender', ['En subasta (23)', 'Vendidos (8)', 'No vendidos', 'Poner a la venta']],
  ['Mi cuenta', ['Mensajes (2)', 'Votos', 'Facturas', 'Datos personales']],
];

document.title = thread ? `Mensaje ${thread.key} - Lonjamar` : 'Centro de mensajes - Lonjamar';
document.querySelector('#root').innerHTML = `
<table width="980" align="center" class="pagina"><tr><td colspan="2" class="arriba"><b class="marca">lonjamar</b> subastas desde 2001 <span class="derecha">Hola, <b>ElDesvánDeTriana</b> (1127) | <a href="#">Salir</a> | <a href="#">Ayuda</a></span><form class="busca"><input type="text" name="b" size="40"> <input type="submit" value="Buscar artículos"></form></td></tr>
<tr><td width="160" valign="top" class="lateral">${MENU.map(([head, items]) => `<h4>${head}</h4><ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`).join('')}</td><td valign="top" class="centro"><div class="aviso">El 1-dic-2026 de 02:00 a 04:00 el sitio no estará disponible por mantenimiento.</div>${thread ? letterPage() : list()}</td></tr>
<tr><td colspan="2" class="pie">© 2001-2026 Lonjamar | <a href="#">Condiciones</a> | <a href="#">Privacidad</a> | Hora oficial: 20-nov-2026 12:30</td></tr></table>`;
void drawn(thread ? 'textarea[name="cuerpo"]' : '.mensajes .impar');
