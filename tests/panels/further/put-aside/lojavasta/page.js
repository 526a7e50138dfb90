// Columns of cards by state, bound by Knockout; every open card has a second time, until when to answer.
import 'suneditor/css/editor';
import 'suneditor/css/contents';

import ko from 'knockout';
import suneditor from 'suneditor';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const when = (at) => `${two(at.getDate())}/${two(at.getMonth() + 1)} às ${hoursMinutes(at)}`;
const NAMES = { seller: 'Equipa Casa & Cozinha', platform: 'Lojavasta' };

function due(at) {
  const until = new Date(at.getTime() + 24 * 3_600_000);
  const days = -daysAgo(until);
  if (days < 0) return 'Prazo de resposta ultrapassado';
  return `Responder até ${days === 0 ? 'hoje' : 'amanhã'} ${hoursMinutes(until)}`;
}

const card = (row) => ({ ...row, when: when(row.at), due: row.awaitingReply ? due(row.at) : '' });
const cards = rowsOf(truth).map(card);
const column = (row) => (row.awaitingReply ? 0 : row.column);

const view = {
  menu: [
    'Painel',
    'Catálogo',
    'Encomendas',
    'Apoio ao cliente',
    'Devoluções',
    'Faturação',
    'Estatísticas',
  ],
  columns: ['Por responder', 'A aguardar cliente', 'Resolvidos'].map((title, index) => ({
    title,
    cards: cards.filter((row) => column(row) === index),
  })),
  go: ({ key }) => location.assign(`/apoio-ao-cliente/${key}`),
  thread: thread && { ...thread, order: thread.row.order },
  messages: thread?.messages.map((message) => ({
    ...message,
    when: when(message.at),
    author: NAMES[message.from] ?? thread.row.buyer,
    team: message.from === 'seller',
  })),
};

const frame = (body) => `
<div class="topo"><a class="marca" href="/">lojavasta <small>parceiros</small></a><!-- ko foreach: menu --><a href="#" data-bind="text: $data, css: { ativo: $data === 'Apoio ao cliente' }"></a><!-- /ko --><span class="conta">Casa &amp; Cozinha, Lda. ▾</span></div>
<div class="conteudo">${body}</div>`;

const board = () =>
  frame(`
<div class="cabeca"><h1>Apoio ao cliente</h1><input type="search" placeholder="Pesquisar n.º de encomenda ou cliente"><select><option>Todos os canais</option><option>Mensagens</option><option>Reclamações</option></select><button>Exportar</button></div>
<div class="avisos"><div>Taxa de resposta em 24 h <b>94,2%</b></div><div>Tempo médio <b>5 h 12 min</b></div><div>Reclamações abertas <b>1</b></div></div>
<div class="quadro" data-bind="foreach: columns"><div class="coluna"><h2><span data-bind="text: title"></span> <i data-bind="text: cards.length"></i></h2>
<div class="pilha" data-bind="foreach: cards"><div class="cartao" data-bind="click: $root.go, attr: { 'data-ticket': key }">
<div class="linha"><span class="numero" data-bind="text: key"></span><span class="data" data-bind="text: when"></span></div>
<div class="assunto" data-bind="text: subject[0]"></div>
<div class="cliente" data-bind="text: buyer"></div>
<div class="encomenda">Encomenda <span data-bind="text: order"></span></div>
<!-- ko if: due --><div class="prazo" data-bind="text: due"></div><!-- /ko -->
</div></div></div></div>`);

const ticket = () =>
  frame(`
<a href="/apoio-ao-cliente">Voltar ao quadro</a>
<h1 data-bind="text: thread.row.subject[0]"></h1>
<p class="resumo"><b data-bind="text: thread.row.buyer"></b> · Encomenda <span data-bind="text: thread.order"></span> · <span data-bind="text: thread.row.key"></span></p>
<div class="dois"><div><div class="historico" data-bind="foreach: messages"><div class="entrada" data-bind="css: from"><div class="de"><b data-bind="text: author"></b><!-- ko if: team --><em>Vendedor</em><!-- /ko --><span class="data" data-bind="text: when"></span></div><p data-bind="text: text"></p></div></div>
<div class="separadores"><button class="ativo">Resposta ao cliente</button><button>Nota interna</button></div>
<textarea id="resposta"></textarea>
<div class="acoes"><select><option>Respostas rápidas</option><option>Pedido de fotografia</option><option>Prazo de entrega</option></select><button id="enviar">Enviar resposta</button><button id="enviar-fechar">Enviar e resolver</button></div></div>
<div class="lado"><h3>Artigo</h3><div class="artigo"><div class="foto"></div><div>Torradeira 2 fatias, inox<br>34,99 €</div></div><h3>Atribuído a</h3><select><option>Marta</option><option>Hélder</option></select><h3>Pedir mediação</h3><textarea placeholder="Explique o caso à Lojavasta"></textarea><button>Pedir mediação</button></div></div>`);

document.title = thread
  ? `${thread.row.key} – Lojavasta`
  : 'Apoio ao cliente – Lojavasta Parceiros';
const root = document.querySelector('#root');
root.innerHTML = thread ? ticket() : board();
ko.applyBindings(view, root);
if (thread) {
  suneditor.create(document.querySelector('#resposta'), {
    height: '160px',
    buttonList: [['bold', 'italic', 'underline']],
  });
}
void drawn(thread ? '.se-wrapper-wysiwyg' : '.cartao');
