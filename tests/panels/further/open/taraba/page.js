// A bought admin template on Bootstrap: the mailbox table with stars and ages, the letter printed below its head, the reply in Summernote's frameless box.
import 'bootstrap/dist/css/bootstrap.min.css';
import 'summernote/dist/summernote-lite.min.css';
import './page.css';

import jQuery from 'jquery';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'ian feb mar apr mai iun iul aug sep oct noi dec'.split(' ');

const many = (count, one, few) =>
  count === 1
    ? one
    : `${count} ${count % 100 >= 20 || (count > 100 && count % 100 === 0) ? 'de ' : ''}${few}`;

function ago(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'chiar acum';
  if (minutes < 60) return `acum ${many(minutes, 'un minut', 'minute')}`;
  if (minutes < 24 * 60) return `acum ${many(Math.floor(minutes / 60), 'o oră', 'ore')}`;
  const days = daysAgo(at);
  if (days < 30) return `acum ${many(days, 'o zi', 'zile')}`;
  return `acum ${many(Math.floor(days / 30), 'o lună', 'luni')}`;
}

const whole = (at) =>
  `${at.getDate()} ${MONTHS[at.getMonth()]}. ${at.getFullYear()} ${hoursMinutes(at)}`;

const mail = (row) => `
<tr${row.unread ? ' class="necitit"' : ''}><td><div class="icheck"><input type="checkbox" value="" id="check${row.key}"><label for="check${row.key}"></label></div></td><td class="mailbox-star"><a href="#"><i class="bi ${row.star ? 'bi-star-fill text-warning' : 'bi-star'}"></i></a></td><td class="mailbox-name"><a href="citeste.html?mesaj=${row.key}">${row.buyer}</a></td><td class="mailbox-subject"><b>${row.topic}</b> - ${row.snippet}</td><td class="mailbox-attachment">${row.clip ? '<i class="bi bi-paperclip" title="Are atașament"></i>' : ''}</td><td class="mailbox-date">${ago(row.at)}</td></tr>`;

const controls = `
<div class="mailbox-controls"><button type="button" class="btn btn-default btn-sm checkbox-toggle"><i class="bi bi-square"></i></button> <div class="btn-group"><button type="button" class="btn btn-default btn-sm" title="Șterge"><i class="bi bi-trash"></i></button><button type="button" class="btn btn-default btn-sm" title="Răspunde"><i class="bi bi-reply"></i></button><button type="button" class="btn btn-default btn-sm" title="Redirecționează"><i class="bi bi-share"></i></button></div> <button type="button" class="btn btn-default btn-sm" title="Reîncarcă"><i class="bi bi-arrow-repeat"></i></button><div class="float-end">1-12/187 <button class="btn btn-default btn-sm">‹</button><button class="btn btn-default btn-sm">›</button></div></div>`;

const list = () => `
<div class="card card-primary card-outline"><div class="card-header"><h3 class="card-title">Mesaje primite</h3><div class="card-tools"><input type="text" class="form-control form-control-sm" placeholder="Caută mesaje"></div></div>
<div class="card-body p-0">${controls}<div class="table-responsive mailbox-messages"><table class="table table-hover table-striped"><tbody>${rowsOf(truth).map(mail).join('')}</tbody></table></div></div><div class="card-footer p-0">${controls}</div></div>`;

const letter = ({ from, at, text }) => `
<div class="mailbox-read-info"><h6>De la: ${from === 'seller' ? 'Atelierul de Olărit' : from === 'platform' ? 'Echipa Taraba' : thread.row.buyer} <span class="mailbox-read-time float-end">${whole(at)}</span></h6></div><div class="mailbox-read-message"><p>${text}</p></div>`;

const conversation = () => `
<div class="card card-primary card-outline"><div class="card-header"><h3 class="card-title">${thread.row.topic}</h3><div class="card-tools"><a href="#" class="btn btn-tool" title="Înapoi">‹</a><a href="#" class="btn btn-tool" title="Înainte">›</a></div></div><div class="card-body p-0">${thread.messages.map(letter).join('')}</div>
<div class="card-footer"><div id="raspuns"></div><div class="mt-2"><button type="button" class="btn btn-default"><i class="bi bi-pencil"></i> Ciornă</button> <button type="submit" class="btn btn-primary float-end ms-2" id="expediaza"><i class="bi bi-envelope"></i> Expediază</button> <button type="button" class="btn btn-outline-primary float-end" id="expediaza-rezolvat">Expediază și marchează rezolvat</button></div></div></div>
<div class="card direct-chat"><div class="card-header"><h3 class="card-title">Notițe interne</h3></div><div class="card-body"><p class="text-muted">Ioana, 17 noi.: clientă veche, reducere 5% la următoarea comandă.</p><div class="input-group"><input type="text" class="form-control" placeholder="Adaugă o notiță pentru colegi"><button type="button" class="btn btn-secondary">Adaugă</button></div></div></div>`;

const FOLDERS = [
  ['Primite', '4', 'inbox'],
  ['Trimise', '', 'envelope'],
  ['Ciorne', '1', 'file-text'],
  ['Reclamații', '65', 'filter'],
  ['Coș', '', 'trash'],
];
const MENU = ['Panou', 'Produse', 'Comenzi', 'Mesaje', 'Retururi', 'Facturi', 'Rapoarte'];

document.title = thread ? 'Citește mesajul | Taraba' : 'Mesaje | Taraba';
document.body.className = 'layout-fixed';
document.querySelector('#root').innerHTML = `
<div class="wrapper"><nav class="main-header navbar"><ul class="navbar-nav flex-row gap-3"><li><a href="#">☰</a></li><li><a href="#">Acasă</a></li><li><a href="#">Ajutor</a></li></ul><ul class="navbar-nav flex-row gap-3 ms-auto"><li><a href="#"><i class="bi bi-chat"></i><span class="badge text-bg-danger">4</span></a></li><li><a href="#"><i class="bi bi-bell"></i><span class="badge text-bg-warning">15</span></a></li></ul></nav>
<aside class="main-sidebar"><a href="#" class="brand-link">Taraba <b>Vânzător</b></a><div class="user-panel">Atelierul de Olărit</div><ul class="nav nav-sidebar flex-column">${MENU.map((word) => `<li class="nav-item"><a class="nav-link${word === 'Mesaje' ? ' active' : ''}" href="#"><p>${word}</p></a></li>`).join('')}</ul></aside>
<div class="content-wrapper"><section class="content-header"><h1>Mesaje</h1><ol class="breadcrumb"><li class="breadcrumb-item"><a href="#">Acasă</a></li><li class="breadcrumb-item active">Mesaje</li></ol></section>
<div class="row"><div class="col-md-3"><a href="#" class="btn btn-primary d-block mb-3">Scrie un mesaj</a><div class="card"><div class="card-header"><h3 class="card-title">Dosare</h3></div><ul class="nav flex-column">${FOLDERS.map(([word, count, icon]) => `<li class="nav-item"><a href="#" class="nav-link"><i class="bi bi-${icon}"></i> ${word}${count ? `<span class="badge text-bg-primary float-end">${count}</span>` : ''}</a></li>`).join('')}</ul></div><div class="small-box"><h3>97%</h3><p>Răspunsuri în 24 de ore, ultimele 30 de zile</p></div></div><div class="col-md-9">${thread ? conversation() : list()}</div></div></div>
<footer class="main-footer">© 2014-2026 Taraba SRL. Toate drepturile rezervate. <span class="float-end">v3.1.0</span></footer></div>`;

if (thread) {
  // Summernote looks for jQuery among the page's own globals while it is loaded.
  globalThis.jQuery = jQuery;
  await import('summernote/dist/summernote-lite.js');
  jQuery('#raspuns').summernote({ height: 130, placeholder: 'Scrie răspunsul aici' });
}
void drawn(thread ? '.note-editable' : '.mailbox-name');
