// Two panes like a messenger: nicknames, times that grow coarser, bubbles whose side alone tells who wrote.
import './page.css';

import {
  create,
  NAvatar,
  NBadge,
  NButton,
  NCard,
  NConfigProvider,
  NDivider,
  NEllipsis,
  NEmpty,
  NIcon,
  NInput,
  NInputNumber,
  NLayout,
  NLayoutContent,
  NLayoutHeader,
  NLayoutSider,
  NMenu,
  NTag,
} from 'naive-ui';
import { createApp, h } from 'vue/dist/vue.esm-bundler.js';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function ago(at) {
  const [minutes, days] = [minutesAgo(at), daysAgo(at)];
  if (minutes < 1) return 'à l’instant';
  if (minutes < 60) return `il y a ${minutes} min`;
  if (days === 0) return `il y a ${Math.floor(minutes / 60)} h`;
  if (days === 1) return 'hier';
  if (days < 7) return `il y a ${days} jours`;
  return at.toLocaleDateString('fr-FR', { day: 'numeric', month: 'short' });
}

const PREFIX = { buyer: '', seller: 'Vous : ', platform: 'Friplette : ' };
const COLOURS = ['#d9a066', '#5b8c85', '#a26769', '#6a7fdb', '#8f6593'];

const rows = rowsOf(truth).map((row) => ({
  ...row,
  ago: ago(row.at),
  line: PREFIX[row.lastFrom] + row.snippet,
  colour: COLOURS[Number(row.key) % 5],
}));

const dayOf = (at) =>
  at.toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });

const messages = thread?.messages.map((message, index, all) => ({
  ...message,
  clock: hoursMinutes(message.at),
  day: dayOf(message.at),
  newDay: index === 0 || dayOf(message.at) !== dayOf(all[index - 1].at),
}));

const CLOSET = [
  ['Jupe plissée écossaise', '12,00 €', '8 favoris', 'il y a 2 jours'],
  ['Pull torsadé écru', '22,00 €', '31 favoris', 'il y a 4 jours'],
  ['Bottines à lacets 39', '35,00 €', '14 favoris', 'il y a 5 jours'],
  ['Foulard en soie', '18,00 €', '3 favoris', 'il y a 6 jours'],
  ['Chemise lin blanc', '15,00 €', '11 favoris', '9 nov.'],
  ['Sac à dos toile', '19,00 €', '6 favoris', '7 nov.'],
];

const plane = () =>
  h('svg', { viewBox: '0 0 24 24' }, [
    h('path', { fill: 'currentColor', d: 'M3 20v-6l8-2-8-2V4l19 8z' }),
  ]);

const template = `
<n-config-provider>
<n-layout class="tout">
  <n-layout-header bordered class="haut"><b class="logo">friplette<sup>pro</sup></b><n-input round placeholder="Rechercher des articles"></n-input><n-menu mode="horizontal" :options="menu" value="2"></n-menu><n-badge :value="5"><n-button quaternary circle aria-label="Notifications">🔔</n-button></n-badge><span>La Penderie de Lou</span></n-layout-header>
  <n-layout has-sider class="milieu">
    <n-layout-sider bordered :width="400" content-style="height:100%">
      <div class="boite"><h2>Boîte de réception</h2><n-input size="small" placeholder="Filtrer par pseudo"></n-input></div>
      <div class="fils">
        <a v-for="r in rows" :key="r.key" class="fil" :class="{ choisi: thread && thread.key === r.key }" :href="'/messages/' + r.key">
          <n-badge dot :show="r.unread"><n-avatar round :size="44" :color="r.colour">{{ r.buyer[0].toUpperCase() }}</n-avatar></n-badge>
          <div class="fil-texte"><div class="fil-haut"><span :class="{ gras: r.unread }">{{ r.buyer }}</span><span class="gris">{{ r.ago }}</span></div><div class="article">{{ r.subject }}</div><n-ellipsis :tooltip="false" class="gris" :class="{ gras: r.unread }">{{ r.line }}</n-ellipsis></div>
          <span v-if="r.unread" class="sr" role="status">Non lu</span>
        </a>
      </div>
    </n-layout-sider>
    <n-layout-content v-if="thread">
      <div class="objet"><n-avatar :size="56" color="#e7e0d8">📷</n-avatar><div><b>{{ thread.row.subject }}</b><div class="gris">18,00 € · protection acheteurs incluse</div></div><span class="pousse"></span><n-tag>En attente de paiement</n-tag><n-input-number size="small" :default-value="16" :show-button="false" class="prix"></n-input-number><n-button size="small" secondary>Proposer ce prix</n-button></div>
      <div class="discussion">
        <template v-for="(m, i) in messages" :key="i"><n-divider v-if="m.newDay" dashed>{{ m.day }}</n-divider>
          <div v-if="m.from === 'platform'" class="evenement"><span>{{ m.text }}</span> <small>{{ m.clock }}</small></div>
          <div v-else class="ligne" :class="{ droite: m.from === 'seller' }"><n-avatar v-if="m.from === 'buyer'" round :size="32">{{ thread.row.buyer[0].toUpperCase() }}</n-avatar><div class="bulle"><span>{{ m.text }}</span><small>{{ m.clock }}</small></div></div>
        </template>
      </div>
      <div class="saisie"><n-button quaternary circle aria-label="Joindre une photo">📎</n-button><n-input v-model:value="text" type="textarea" :autosize="{ minRows: 1, maxRows: 6 }" placeholder="Écrivez votre message ici"></n-input><n-button type="primary" circle aria-label="Envoyer"><n-icon :component="plane"></n-icon></n-button></div>
      <p class="gris astuce">Entrée pour envoyer, Maj + Entrée pour aller à la ligne. <a href="#">Signaler cette conversation</a></p>
    </n-layout-content>
    <n-layout-content v-else class="vide"><n-empty description="Choisissez une conversation"></n-empty><h3>Votre dressing</h3>
      <div class="cartes"><n-card v-for="c in closet" :key="c[0]" size="small" hoverable><div class="photo"></div><b>{{ c[0] }}</b><div>{{ c[1] }}</div><div class="gris">{{ c[2] }} · ajouté {{ c[3] }}</div></n-card></div></n-layout-content>
  </n-layout>
</n-layout>
</n-config-provider>`;

const app = createApp({
  template,
  data: () => ({
    thread,
    rows,
    messages,
    text: '',
    plane,
    closet: CLOSET,
    menu: ['Dressing', 'Ventes', 'Messages', 'Porte-monnaie', 'Statistiques'].map((label, key) => ({
      label,
      key: String(key),
    })),
  }),
});
const components = [
  NAvatar,
  NBadge,
  NButton,
  NCard,
  NConfigProvider,
  NDivider,
  NEllipsis,
  NEmpty,
  NIcon,
  NInput,
  NInputNumber,
  NLayout,
  NLayoutContent,
  NLayoutHeader,
  NLayoutSider,
  NMenu,
  NTag,
];
app.use(create({ components }));
document.title = thread ? `${thread.row.buyer} | Friplette Pro` : 'Messages (2) | Friplette Pro';
app.mount('#root');
void drawn(thread ? '.bulle' : '.fil');
