// A list that draws only what is in view, initials for names, short dates whose title is an exact time.
import 'vuetify/styles';
import './page.css';

import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { createApp } from 'vue/dist/vue.esm-bundler.js';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function short(at) {
  const date = `${two(at.getDate())}/${two(at.getMonth() + 1)}`;
  return daysAgo(at) === 0 ? hoursMinutes(at) : `${date}, ${hoursMinutes(at)}`;
}

const iso = (at) =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${hoursMinutes(at)}:00+00:00`;

const LAST = { buyer: 'Cliente', seller: 'Loja', platform: 'Mercaria' };

const rows = rowsOf(truth).map((row) => ({
  ...row,
  short: short(row.at),
  iso: iso(row.at),
  last: LAST[row.lastFrom],
  done: row.closed && !row.awaitingReply,
}));

const messages = thread?.messages.map((message) => ({
  ...message,
  name: { buyer: thread.row.buyer, seller: 'Sotão Prático, Lda.', platform: 'Mercaria' }[
    message.from
  ],
  when: `${two(message.at.getDate())}/${two(message.at.getMonth() + 1)}/${message.at.getFullYear()} às ${hoursMinutes(message.at)}`,
}));

const ORDERS = [
  ['71-204-601', 'Varinha mágica', '34,90 €', 'A preparar'],
  ['71-204-583', 'Tábua de engomar', '29,99 €', 'A preparar'],
  ['71-204-570', 'Jarro elétrico', '24,50 €', 'Enviado'],
  ['71-204-562', 'Batedeira com taça', '79,00 €', 'Enviado'],
];

const template = `
<v-app>
  <v-app-bar density="compact" color="indigo-darken-3"><v-app-bar-title>mercaria <small>Portal do lojista</small></v-app-bar-title><v-text-field density="compact" variant="solo" hide-details placeholder="Pesquisar pedidos, ofertas, clientes" single-line></v-text-field><v-btn>Avisos (4)</v-btn><v-chip class="mx-3">Sotão Prático, Lda.</v-chip></v-app-bar>
  <v-navigation-drawer permanent width="210"><v-list density="compact" nav><v-list-item v-for="item in menu" :key="item" :title="item" :active="item === 'Mensagens'"></v-list-item></v-list></v-navigation-drawer>
  <v-main><v-container fluid>
    <v-row v-if="!thread"><v-col cols="8">
      <h1 class="text-h6">Mensagens dos clientes</h1>
      <v-chip-group selected-class="text-primary" :model-value="0"><v-chip v-for="f in filters" :key="f" size="small">{{ f }}</v-chip></v-chip-group>
      <v-virtual-scroll :items="rows" :height="640" :item-height="92">
        <template #default="{ item }">
          <v-card class="linha" variant="flat" :data-conversa="item.key" :href="'/mensagens/' + item.key">
            <v-avatar size="40" color="indigo-lighten-4">{{ item.buyer.split('. ').map((part) => part[0]).join('') }}</v-avatar>
            <div class="meio"><div class="nome">{{ item.buyer }}</div><div>{{ item.product }} <span class="text-medium-emphasis">· {{ item.order }}</span></div><div class="text-caption">Última mensagem: {{ item.last }}</div></div>
            <div class="fim"><span :title="item.iso">{{ item.short }}</span><v-chip v-if="item.unread" color="error" size="x-small">{{ item.count || 1 }} {{ (item.count || 1) === 1 ? 'nova' : 'novas' }}</v-chip><v-chip v-else-if="item.done" size="x-small">Encerrada</v-chip></div>
          </v-card>
          <v-divider></v-divider>
        </template>
      </v-virtual-scroll>
    </v-col>
    <v-col cols="4">
      <v-card title="Desempenho" class="mb-4"><v-card-text><div>Tempo médio de resposta <b>6 h 12 min</b></div><v-progress-linear :model-value="74" color="success"></v-progress-linear><div>Respondidas em 24 h <b>91 %</b></div></v-card-text></v-card>
      <v-card title="Pedidos de hoje"><v-table density="compact"><tbody><tr v-for="o in orders" :key="o[0]"><td>{{ o[0] }}</td><td>{{ o[1] }}</td><td>{{ o[2] }}</td><td>{{ o[3] }}</td></tr></tbody></v-table></v-card>
    </v-col></v-row>
    <v-row v-else><v-col cols="8">
      <v-btn variant="text" href="/mensagens">Voltar</v-btn>
      <h1 class="text-h6">{{ thread.row.product }}</h1><div class="mb-4">Pedido {{ thread.row.order }} · {{ thread.row.buyer }}</div>
      <v-timeline side="end" align="start" density="compact" truncate-line="both">
        <v-timeline-item v-for="m in messages" :key="m.text" size="small" :dot-color="m.from === 'seller' ? 'indigo' : m.from === 'buyer' ? 'grey' : 'amber'">
          <div class="d-flex ga-3"><strong>{{ m.name }}</strong><span class="text-caption">{{ m.when }}</span></div><div class="texto">{{ m.text }}</div>
        </v-timeline-item>
      </v-timeline>
      <v-card class="resposta" variant="outlined"><v-card-text><v-textarea v-model="text" label="Resposta ao cliente" counter="2500" rows="4" auto-grow></v-textarea></v-card-text>
        <v-card-actions><v-btn size="small">Anexar</v-btn><v-btn size="small">Respostas guardadas</v-btn><v-spacer></v-spacer><v-btn-group color="indigo" density="comfortable" variant="flat"><v-btn class="enviar">Enviar resposta</v-btn><v-btn aria-label="Mais opções de envio" aria-haspopup="menu">▾</v-btn></v-btn-group></v-card-actions></v-card>
    </v-col>
    <v-col cols="4">
      <v-card title="Apontamentos da equipa" class="mb-4"><v-card-text><v-textarea rows="2" placeholder="Só a sua loja vê isto" hide-details></v-textarea><v-btn size="small" class="mt-2">Guardar apontamento</v-btn></v-card-text></v-card>
      <v-card title="Registo do pedido"><v-list density="compact"><v-list-item v-for="e in log" :key="e[0]" :title="e[1]" :subtitle="e[0]"></v-list-item></v-list></v-card>
      <v-card title="Falar com a Mercaria" class="mt-4"><v-card-text><v-textarea rows="2" placeholder="Explique o que se passa" hide-details></v-textarea><v-btn size="small" class="mt-2">Enviar ao apoio</v-btn></v-card-text></v-card>
    </v-col></v-row>
  </v-container></v-main>
</v-app>`;

const app = createApp({
  template,
  data: () => ({
    thread,
    rows,
    messages,
    text: '',
    orders: ORDERS,
    menu: ['Painel', 'Pedidos', 'Ofertas', 'Mensagens', 'Devoluções', 'Pagamentos', 'Relatórios'],
    filters: ['Todas', 'Por responder', 'Incidentes', 'Encerradas'],
    log: [
      ['12/11/2026 10:08', 'Pedido recebido'],
      ['12/11/2026 11:40', 'Pedido aceite'],
      ['13/11/2026 15:22', 'Enviado pela transportadora'],
      ['16/11/2026 12:17', 'Entregue'],
    ],
  }),
});
app.use(createVuetify({ components }));
document.title = thread ? `${thread.row.product} | Mercaria` : 'Mensagens | Mercaria';
app.mount('#root');
void drawn(thread ? '.resposta textarea' : '.linha');
