// Cards of what is for sale in a grid, in each the newest question on it and its answer; the reply opens in the card, reviews of products stand below.
import 'fomantic-ui-css/components/reset.min.css';
import 'fomantic-ui-css/components/site.min.css';
import 'fomantic-ui-css/components/button.min.css';
import 'fomantic-ui-css/components/card.min.css';
import 'fomantic-ui-css/components/comment.min.css';
import 'fomantic-ui-css/components/feed.min.css';
import 'fomantic-ui-css/components/form.min.css';
import 'fomantic-ui-css/components/grid.min.css';
import 'fomantic-ui-css/components/header.min.css';
import 'fomantic-ui-css/components/input.min.css';
import 'fomantic-ui-css/components/label.min.css';
import 'fomantic-ui-css/components/menu.min.css';
import 'fomantic-ui-css/components/segment.min.css';
import './page.css';

import {
  daysAgo,
  drawn,
  hoursMinutes,
  minutesAgo,
  rowsOf,
  threadHere,
  two,
} from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' ');

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'agora mesmo';
  if (minutes < 60) return `há ${minutes} min`;
  if (daysAgo(at) === 0) return `hoje às ${hoursMinutes(at)}`;
  if (daysAgo(at) === 1) return `ontem às ${hoursMinutes(at)}`;
  return `${at.getDate()} de ${MONTHS[at.getMonth()]}${at.getFullYear() === new Date().getFullYear() ? '' : ` de ${at.getFullYear()}`}`;
}

const exact = (at) =>
  `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()} ${hoursMinutes(at)}`;

const question = (row) =>
  row.lastFrom === 'seller'
    ? `<div class="pergunta"><span class="comprador">${row.buyer}</span> ${row.asked}</div><div class="resposta"><b>Sua resposta</b> <span class="date" title="${exact(row.at)}">${when(row.at)}</span><div>${row.snippet}</div></div>`
    : `<div class="pergunta"><span class="comprador">${row.buyer}</span> <span class="date" title="${exact(row.at)}">${when(row.at)}</span><div>${row.snippet}</div></div>`;

const card = (row) => `
<div class="card" id="pergunta-${row.key}"><div class="foto"><span class="ui top attached label${row.awaitingReply ? ' orange' : ''}">${row.awaitingReply ? 'Sem resposta' : 'Respondida'}</span></div>
<div class="content"><a class="header" href="/anuncio/${row.ad}">${row.product}</a><div class="meta">${row.price} · ${row.stock} em estoque</div><div class="description">${question(row)}</div></div>
<div class="extra content"><a href="/perguntas?id=${row.key}">${row.awaitingReply ? 'Responder' : 'Ver conversa'}</a><a class="direita" href="#">Denunciar</a></div></div>`;

const comment = ({ from, at, text }) => `
<div class="comment"><div class="content"><span class="author">${from === 'seller' ? 'Você' : thread.row.buyer}</span><div class="metadata"><span>${exact(at)}</span></div><div class="text">${text}</div></div></div>`;

const open = (row) => `
<div class="ui raised segment aberta" id="pergunta-${row.key}"><div class="ui grid"><div class="four wide column"><div class="foto"></div><h4 class="ui header">${row.product}</h4><p>${row.price} · ${row.stock} em estoque</p></div>
<div class="twelve wide column"><div class="ui comments">${thread.messages.map(comment).join('')}</div>
<form class="ui reply form"><div class="field"><textarea rows="3" name="resposta" placeholder="Escreva a resposta. Todos os visitantes do anúncio poderão ler."></textarea></div><button type="button" class="ui primary button" id="responder">Responder</button><button type="button" class="ui button">Usar resposta pronta</button><a href="/perguntas">Fechar</a></form>
<form class="ui small form moderacao"><div class="field"><label>Comentário para a moderação</label><input type="text" name="moderacao" placeholder="Por que esta pergunta deve sair do ar?"></div><button type="button" class="ui mini button">Enviar à moderação</button></form></div></div></div>`;

const REVIEWS = [
  ['Sandra M.', '★★★★★', 'Rede azul casal', 'Linda e bem costurada.', 'há 2 dias'],
  ['Joel', '★★★☆☆', 'Gancho de parede', 'Veio sem as buchas.', 'há 3 dias'],
  ['Tia Nena', '★★★★★', 'Cadeira balanço', 'Meu neto não sai mais dela!', 'há 5 dias'],
  ['Fábio Luz', '★★★★☆', 'Rede solteiro crua', 'Boa, mas encolheu um pouco.', 'há 8 dias'],
];

const review = ([name, stars, product, text, time]) => `
<div class="event"><div class="content"><div class="summary"><b>${name}</b> avaliou <a href="#">${product}</a> ${stars}<div class="date">${time}</div></div><div class="extra text">${text}</div></div></div>`;

const MENU = ['Resumo', 'Anúncios', 'Perguntas', 'Vendas', 'Avaliações', 'Financeiro'];

document.title = 'Perguntas e avaliações | Feirinha';
document.querySelector('#root').innerHTML = `
<div class="ui inverted orange menu"><div class="item"><b>feirinha</b></div>${MENU.map((word) => `<a class="item${word === 'Perguntas' ? ' active' : ''}" href="#">${word}</a>`).join('')}<div class="right menu"><div class="item"><div class="ui icon input"><input placeholder="Buscar anúncio"></div></div><div class="item">Redes do Sertão</div></div></div>
<div class="corpo"><h2 class="ui header">Perguntas<div class="sub header">Responda em até 1 hora e venda mais. Tempo médio da sua loja: 3 h.</div></h2>
<div class="ui secondary menu"><a class="active item">Todas</a><a class="item">Sem resposta <span class="ui label">4</span></a><a class="item">Respondidas</a><div class="right menu"><select><option>Mais recentes</option><option>Mais antigas</option></select></div></div>
${thread ? open(thread.row) : ''}
<div class="ui four stackable cards perguntas">${rowsOf(truth)
  .filter(({ key }) => key !== thread?.key)
  .map(card)
  .join('')}</div>
<div class="ui pagination menu"><a class="active item">1</a><a class="item">2</a><a class="item">3</a></div>
<h3 class="ui header">Avaliações recentes</h3><div class="ui segment"><div class="ui feed">${REVIEWS.map(review).join('')}</div></div></div>`;
void drawn('.perguntas .card');
