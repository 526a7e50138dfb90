// A web-component app without a library: rows whose texts stand in slots in another order than they are shown, states and buttons in roots of their own.
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
const WEEKDAYS = 'dom. seg. ter. qua. qui. sex. sáb.'.split(' ');
const MONTHS = 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' ');

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'agora mesmo';
  if (minutes < 60) return `há ${minutes} min`;
  if (daysAgo(at) === 0) return `há ${Math.floor(minutes / 60)} h`;
  if (daysAgo(at) === 1) return `ontem às ${hoursMinutes(at)}`;
  if (daysAgo(at) < 7) return `${WEEKDAYS[at.getDay()]} às ${hoursMinutes(at)}`;
  return `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}
const exact = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]}, ${hoursMinutes(at)}`;

/** Defines an element whose open root holds what `draw` gives for it. */
function element(name, style, draw) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        this.attachShadow({ mode: 'open' }).innerHTML =
          `<style>:host{display:block}:host([hidden]){display:none}${style}</style>${draw(this)}`;
      }
    },
  );
}

const CHIPS = {
  responder: ['Por responder', '#b3261e'],
  respondida: ['Respondida', '#2e6b3a'],
  analise: ['Em análise', '#6a4fa3'],
  resolvida: ['Resolvida', '#666'],
};

element(
  'qm-icone',
  ':host{display:inline-block}',
  (host) =>
    `<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><path d="${{ menu: 'M2 4h14M2 9h14M2 14h14', sino: 'M4 13V8a5 5 0 0 1 10 0v5H4zm4 2h2', anexo: 'M6 9l5-5 3 3-7 7-4-4 6-6', modelo: 'M3 3h12v12H3zM6 7h6M6 10h6' }[host.getAttribute('nome')]}" fill="none" stroke="currentColor"></path></svg>`,
);
element(
  'qm-estado',
  ':host{display:inline-block}span{font-size:12px;border:1px solid;border-radius:10px;padding:1px 8px}',
  (host) => {
    const [words, colour] = CHIPS[host.getAttribute('tipo')];
    return `<span part="chip" style="color:${colour}">${words}</span>`;
  },
);
element(
  'qm-botao',
  ':host{display:inline-block}button{font:inherit;padding:6px 14px;border-radius:6px;border:1px solid #7a2e4d;background:#fff;color:#7a2e4d}:host([principal]) button{background:#7a2e4d;color:#fff}',
  () => '<button type="button" part="botao"><slot></slot></button>',
);
element(
  'qm-avatar',
  ':host{display:inline-block}b{display:grid;place-items:center;width:38px;height:38px;border-radius:50%;background:#f1dbe4;color:#7a2e4d}',
  (host) => `<b aria-hidden="true">${host.getAttribute('nome')[0].toUpperCase()}</b>`,
);

element(
  'qm-conversa',
  'a{display:grid;grid-template-columns:20px 50px 1fr 150px;gap:8px;padding:10px 16px;border-bottom:1px solid #eee;color:inherit;text-decoration:none;align-items:center}:host([por-ler]) .nome{font-weight:700}i{width:9px;height:9px;border-radius:50%;background:#1b6ef3;display:block}.fim{text-align:right}.fim slot{color:#777;font-size:12px}.linha{font-size:13px;color:#555}.seta{color:#888}',
  (host) => {
    const mine = host.getAttribute('autor') === 'loja';
    return `<a part="linha" href="/conversas/${host.getAttribute('ref')}">${host.hasAttribute('por-ler') ? '<i role="img" aria-label="Por ler"></i>' : '<span></span>'}<qm-avatar nome="${host.getAttribute('inicial')}"></qm-avatar><div><div class="nome"><slot name="pessoa"></slot></div><div class="linha"><slot name="artigo"></slot> · <slot name="encomenda"></slot></div><div class="fala">${mine ? '<span class="seta">Loja: </span>' : ''}<slot></slot></div></div><div class="fim"><slot name="hora"></slot><br><slot name="estado"></slot></div></a>`;
  },
);

const row = ({ key, buyer, subject, at, lastFrom, unread, snippet, order, status }) =>
  `<qm-conversa ref="${key}" inicial="${buyer}" autor="${{ seller: 'loja', buyer: 'cliente', platform: 'quermesse' }[lastFrom]}"${unread ? ' por-ler' : ''}><span slot="hora">${when(at)}</span><qm-estado slot="estado" tipo="${status}"></qm-estado><span slot="encomenda">Encomenda ${order}</span>${lastFrom === 'platform' ? `<em>Quermesse: ${snippet}</em>` : snippet}<span slot="artigo">${subject[0]}</span><span slot="pessoa">${buyer}</span></qm-conversa>`;

element(
  'qm-conversas',
  'header{display:flex;gap:12px;align-items:center;padding:12px 16px}h1{font-size:22px;margin:0;flex:1}nav{display:flex;gap:14px;padding:0 16px 8px;border-bottom:1px solid #ddd}nav a{color:#555;text-decoration:none}nav [aria-current]{color:#7a2e4d;font-weight:600}.mais{text-align:center;padding:14px}',
  () =>
    `<header><h1>Conversas com clientes</h1><input type="search" placeholder="Cliente, artigo ou encomenda" size="30"><select aria-label="Ordenar"><option>Mais recentes</option><option>Há mais tempo à espera</option></select></header><nav><a href="#" aria-current="true">Todas</a><a href="#">Por responder (4)</a><a href="#">Em análise (1)</a><a href="#">Resolvidas</a></nav><div role="list" class="lista">${rowsOf(truth).map(row).join('')}</div><div class="mais"><qm-botao nome="mais">Carregar mais conversas</qm-botao></div>`,
);

element(
  'qm-balao',
  ':host{margin:10px 0;max-width:70%}:host([lado=loja]){margin-left:auto}.b{border-radius:12px;padding:8px 14px;background:#f2f2f2}:host([lado=loja]) .b{background:#f1dbe4}footer{font-size:12px;color:#777;margin-top:2px}:host([lado=sistema]){max-width:none;text-align:center}:host([lado=sistema]) .b{background:none;font-size:13px;color:#555}',
  (host) =>
    `<div class="b"><slot></slot></div><footer>${host.getAttribute('lado') === 'sistema' ? '' : '<slot name="quem"></slot> · '}<slot name="hora"></slot></footer>`,
);

element(
  'qm-resposta',
  '.caixa{border:1px solid #bbb;border-radius:8px;margin-top:16px}.barra{display:flex;gap:10px;padding:6px 10px;border-bottom:1px solid #eee;font-size:13px}.barra button{border:0;background:none}div[contenteditable]{min-height:80px;padding:10px}div[contenteditable]:empty::before{content:attr(data-placeholder);color:#999}.fim{display:flex;gap:8px;padding:8px 10px;align-items:center}.fim small{flex:1;color:#777}',
  (host) =>
    `<div class="caixa"><div class="barra" role="toolbar" aria-label="Formatação"><button type="button"><b>N</b></button><button type="button"><i>I</i></button><button type="button" aria-label="Anexar ficheiro"><qm-icone nome="anexo"></qm-icone></button><button type="button" aria-label="Inserir modelo"><qm-icone nome="modelo"></qm-icone></button></div><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Responder a ${host.getAttribute('a')}" data-placeholder="Escreva a sua resposta…"></div><div class="fim"><small>0/2000</small><qm-botao nome="enviar-resolver">Enviar e resolver</qm-botao><qm-botao nome="enviar" principal>Enviar</qm-botao></div></div>`,
);

const balloon = ({ from, at, text }) => {
  const side = { seller: 'loja', buyer: 'cliente', platform: 'sistema' }[from];
  const who = { loja: 'Casa das Andorinhas', cliente: thread.row.buyer }[side];
  return `<qm-balao lado="${side}"><time slot="hora">${exact(at)}</time>${who ? `<b slot="quem">${who}</b>` : ''}<p style="margin:0">${text}</p></qm-balao>`;
};

element(
  'qm-conversa-aberta',
  '.duas{display:grid;grid-template-columns:1fr 260px;gap:24px;padding:12px 16px}h1{font-size:20px}aside{font-size:13px;border-left:1px solid #eee;padding-left:16px}dt{color:#777}dd{margin:0 0 8px}textarea{width:100%}',
  () =>
    `<div class="duas"><section><a href="/conversas">← Conversas</a><h1>${thread.row.subject[0]} <qm-estado tipo="${thread.row.status}"></qm-estado></h1><div role="log" aria-label="Mensagens">${thread.messages.map(balloon).join('')}</div><qm-resposta a="${thread.row.buyer}"></qm-resposta></section><aside><h2>Encomenda ${thread.row.order}</h2><dl><dt>Cliente</dt><dd>${thread.row.buyer}</dd><dt>Data da encomenda</dt><dd>12 nov. 2026</dd><dt>Entregue em</dt><dd>16 nov. 2026</dd><dt>Total</dt><dd>48,90 €</dd></dl><label>Nota interna<textarea rows="3" placeholder="Só a sua equipa vê esta nota"></textarea></label><qm-botao nome="nota">Guardar nota</qm-botao></aside></div>`,
);

element(
  'qm-app',
  ':host{font:15px/1.4 "Segoe UI",sans-serif;color:#222}.topo{display:flex;gap:18px;align-items:center;background:#7a2e4d;color:#fff;padding:10px 18px}.topo b{font-size:20px}.topo span{margin-left:auto}.corpo{display:grid;grid-template-columns:190px 1fr;min-height:90vh}.menu{background:#faf5f7;padding:14px}.menu a{display:block;padding:6px;color:#333;text-decoration:none}.menu [aria-current]{background:#f1dbe4}',
  () =>
    `<div class="topo"><qm-icone nome="menu"></qm-icone><b>quermesse</b> vender<span><qm-icone nome="sino"></qm-icone> Casa das Andorinhas</span></div><div class="corpo"><nav class="menu" aria-label="Principal">${['Painel', 'Artigos', 'Encomendas', 'Conversas', 'Devoluções', 'Pagamentos', 'Definições'].map((word) => `<a href="#"${word === 'Conversas' ? ' aria-current="page"' : ''}>${word}${word === 'Encomendas' ? ' (7)' : ''}</a>`).join('')}</nav><main>${thread ? '<qm-conversa-aberta></qm-conversa-aberta>' : '<qm-conversas></qm-conversas>'}</main></div>`,
);

document.title = thread ? `${thread.row.buyer} · Quermesse` : 'Conversas · Quermesse';
document.querySelector('#root').innerHTML =
  '<noscript>Ative o JavaScript.</noscript><qm-app></qm-app>';
void drawn('qm-app');
