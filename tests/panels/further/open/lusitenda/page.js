// UI5 components that take their texts as attributes and print them into shadow roots of their own; groups alone tell what waits.
import '@ui5/webcomponents/dist/Avatar.js';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/Card.js';
import '@ui5/webcomponents/dist/CardHeader.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Link.js';
import '@ui5/webcomponents/dist/List.js';
import '@ui5/webcomponents/dist/ListItemGroup.js';
import '@ui5/webcomponents/dist/ListItemStandard.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/SegmentedButton.js';
import '@ui5/webcomponents/dist/SegmentedButtonItem.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/Text.js';
import '@ui5/webcomponents/dist/TextArea.js';
import '@ui5/webcomponents/dist/Title.js';
import '@ui5/webcomponents-icons/dist/attachment.js';
import '@ui5/webcomponents-icons/dist/bell.js';
import '@ui5/webcomponents-icons/dist/nav-back.js';
import './page.css';

import { dayMonthYear, daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function when(at) {
  if (daysAgo(at) === 0) return hoursMinutes(at);
  return daysAgo(at) === 1 ? `ontem, ${hoursMinutes(at)}` : dayMonthYear(at, '/').slice(0, 5);
}

const initials = (name) =>
  name
    .split(' ')
    .map(([first]) => first)
    .filter((letter) => letter === letter.toUpperCase())
    .slice(0, 2)
    .join('');

const GROUPS = [
  ['Por responder', ({ awaitingReply }) => awaitingReply],
  ['Respondidas', ({ awaitingReply, closed }) => !awaitingReply && !closed],
  ['Encerradas', ({ awaitingReply, closed }) => !awaitingReply && closed],
];

const item = ({ key, buyer, subject, at, awaitingReply }) => `
<ui5-li type="Navigation" data-conversa="${key}" description="${subject}" additional-text="${when(at)}"${awaitingReply ? ' additional-text-state="Critical"' : ''}>${buyer}<ui5-avatar slot="image" initials="${initials(buyer)}" size="S"></ui5-avatar></ui5-li>`;

function group([title, belongs]) {
  const rows = rowsOf(truth).filter(belongs);
  return `<ui5-li-group header-text="${title} (${rows.length})">${rows.map(item).join('')}</ui5-li-group>`;
}

const SALES = [
  ['Encomendas de hoje', '17', 'Atualizado às 14:30'],
  ['Por expedir', '6', '2 com prazo até hoje'],
  ['Avaliação da loja', '4,7', '312 avaliações'],
];

const list = () => `
<ui5-title level="H2">Conversas com clientes</ui5-title>
<div class="cartoes">${SALES.map(([title, value, note]) => `<ui5-card><ui5-card-header slot="header" title-text="${title}" subtitle-text="${note}"></ui5-card-header><div class="valor">${value}</div></ui5-card>`).join('')}</div>
<div class="barra"><ui5-segmented-button accessible-name="Mostrar"><ui5-segmented-button-item selected>Todas</ui5-segmented-button-item><ui5-segmented-button-item>Por responder</ui5-segmented-button-item><ui5-segmented-button-item>Encerradas</ui5-segmented-button-item></ui5-segmented-button><ui5-input placeholder="Procurar cliente ou artigo"></ui5-input></div>
<ui5-list class="conversas" growing="Button" growing-button-text="Mostrar mais">${GROUPS.map(group).join('')}</ui5-list>`;

const AUTHORS = { seller: 'A sua loja', platform: 'Lusitenda' };

const message = ({ from, at, text }) => `
<ui5-card class="mensagem ${from}"><ui5-card-header slot="header" title-text="${AUTHORS[from] ?? thread.row.buyer}" subtitle-text="${dayMonthYear(at, '/')}, ${hoursMinutes(at)}"></ui5-card-header><ui5-text class="corpo">${text}</ui5-text></ui5-card>`;

const conversation = () => `
<ui5-button design="Transparent" icon="nav-back">Conversas</ui5-button>
<ui5-title level="H2">${thread.row.buyer}</ui5-title>
<p><ui5-link href="/artigos/${thread.row.sku}">${thread.row.subject}</ui5-link> <ui5-label>· ref. ${thread.row.sku}</ui5-label></p>
${thread.messages.map(message).join('')}
<ui5-panel header-text="Responder ao cliente" fixed><ui5-textarea class="resposta" rows="5" maxlength="2000" show-exceeded-text placeholder="Escreva a sua resposta"></ui5-textarea>
<div class="barra"><ui5-button icon="attachment" design="Transparent" tooltip="Anexar ficheiro"></ui5-button><ui5-select><ui5-option>Usar um modelo…</ui5-option><ui5-option>Prazo de entrega</ui5-option><ui5-option>Devolução</ui5-option></ui5-select><span class="espaco"></span><ui5-button class="enviar-encerrar">Enviar e encerrar</ui5-button><ui5-button class="enviar" design="Emphasized">Enviar resposta</ui5-button></div></ui5-panel>
<ui5-panel header-text="Nota para a equipa" fixed><ui5-textarea rows="2" placeholder="Só a sua equipa vê esta nota"></ui5-textarea><ui5-button>Guardar nota</ui5-button></ui5-panel>`;

document.title = thread ? `${thread.row.buyer} | Lusitenda` : 'Conversas | Lusitenda vendedores';
document.querySelector('#root').innerHTML = `
<header><b>lusitenda</b><nav>${['Início', 'Encomendas', 'Artigos', 'Conversas', 'Pagamentos'].map((word) => `<a href="#"${word === 'Conversas' ? ' aria-current="page"' : ''}>${word}</a>`).join('')}</nav><ui5-button icon="bell" design="Transparent" tooltip="Notificações"></ui5-button><ui5-avatar initials="LM" size="XS"></ui5-avatar>Louças do Minho, Lda.</header>
<main>${thread ? conversation() : list()}</main>`;
document.querySelector('.conversas')?.addEventListener('item-click', ({ detail }) => {
  location.href = `/conversas/${detail.item.dataset.conversa}`;
});
await customElements.whenDefined('ui5-li');
const printed = thread ? 'ui5-card-header' : 'ui5-li[data-conversa]';
while (!document.querySelector(printed).shadowRoot?.textContent.trim()) {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
void drawn(printed);
