// A TDesign list whose line of time begins with the name of who wrote; the reply is a component of its own in an open shadow root.
import 'tdesign-vue-next/dist/tdesign.min.css';
import './page.css';

import {
  Avatar,
  Badge,
  Breadcrumb,
  BreadcrumbItem,
  Button,
  Card,
  Comment,
  Content,
  Header,
  HeadMenu,
  Image,
  Input,
  Layout,
  List,
  ListItem,
  ListItemMeta,
  MenuItem,
  Pagination,
  Progress,
  TabPanel,
  Tabs,
  Tag,
  Textarea,
} from 'tdesign-vue-next';
import { createApp } from 'vue/dist/vue.esm-bundler.js';

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

function relative(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `prije ${minutes} min`;
  if (minutes < 1440) return `prije ${Math.floor(minutes / 60)} h`;
  const days = daysAgo(at);
  if (days < 7) return days === 1 ? 'jučer' : `prije ${days} dana`;
  return exact(at).slice(0, 11);
}

const exact = (at) =>
  `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}. ${hoursMinutes(at)}`;

const TAGS = {
  ceka: ['Čeka odgovor', 'warning'],
  odgovoreno: ['Odgovoreno', 'success'],
  spor: ['U sporu', 'danger'],
  zatvoreno: ['Zatvoreno', 'default'],
};

const rows = rowsOf(truth).map((row) => ({
  ...row,
  who: { buyer: row.buyer, seller: `${row.agent ?? 'Ana'} (vaša trgovina)`, platform: 'Sajmenko' }[
    row.lastFrom
  ],
  ago: relative(row.at),
  exact: exact(row.at),
  tag: TAGS[row.awaitingReply && row.state !== 'spor' ? 'ceka' : row.state],
}));

const NAMES = { seller: 'Ana (vaša trgovina)', platform: 'Sajmenko' };
const messages = thread?.messages.map((message) => ({
  ...message,
  name: NAMES[message.from] ?? thread.row.buyer,
  exact: exact(message.at),
}));

/** The reply box that the marketplace gives to all its applications. */
customElements.define(
  'sajam-odgovor',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = `
<style>:host { display: block; border: 1px solid #dcdcdc; border-radius: 6px; background: #fff } .polje { min-height: 110px; padding: 12px; outline: none; white-space: pre-wrap } .polje:empty::before { content: attr(data-natuknica); color: #aaa } .dno { display: flex; gap: 8px; align-items: center; padding: 8px 12px; border-top: 1px solid #eee } .brojac { flex: 1; color: #888; font-size: 12px } button { font: 14px Arial, sans-serif; padding: 6px 14px; border: 1px solid #dcdcdc; border-radius: 4px; background: #fff; cursor: pointer } .glavni { border-color: #0052d9; background: #0052d9; color: #fff }</style>
<div class="polje" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Odgovor kupcu" data-natuknica="Napišite odgovor kupcu…"></div>
<div class="dno"><button type="button" title="Dodaj privitak">📎</button><button type="button">Predlošci</button><span class="brojac">0 / 1500</span><button type="button" class="zatvori">Pošalji i zatvori</button><button type="button" class="glavni">Pošalji odgovor</button></div>`;
    }
  },
);

const template = `
<t-layout><t-header><t-head-menu value="3"><template #logo><b class="znak">sajmenko</b></template><t-menu-item v-for="(m, i) in menu" :key="m" :value="String(i)">{{ m }}</t-menu-item><template #operations><span>Kućanstvo Krznarić j.d.o.o.</span></template></t-head-menu></t-header>
<t-content class="sadrzaj">
<div v-if="!thread" class="dvoje">
 <div><h2>Upiti kupaca</h2>
  <t-tabs value="svi"><t-tab-panel value="svi" label="Svi upiti (97)"></t-tab-panel><t-tab-panel value="cekaju" label="Čekaju odgovor (5)"></t-tab-panel><t-tab-panel value="sporovi" label="Sporovi (1)"></t-tab-panel></t-tabs>
  <div class="traka"><t-input placeholder="Kupac, artikl ili broj narudžbe" clearable></t-input></div>
  <t-list split class="upiti"><t-list-item v-for="r in rows" :key="r.key" :data-upit="r.key"><t-list-item-meta>
    <template #image><t-avatar shape="round" size="56px">{{ r.subject[0][0] }}</t-avatar></template>
    <template #title><t-badge v-if="r.unread" dot :count="1" title="Nepročitano" class="tocka"></t-badge><a :href="'/upiti/' + r.key" :class="{ deblje: r.unread }">{{ r.subject[0] }}</a></template>
    <template #description><div><span class="kupac">{{ r.buyer }}</span> · narudžba {{ r.order }}</div><div class="vrijeme">{{ r.who }} · <span :title="r.exact">{{ r.ago }}</span></div></template></t-list-item-meta>
    <template #action><t-tag :theme="r.tag[1]" variant="light">{{ r.tag[0] }}</t-tag></template></t-list-item></t-list>
  <t-pagination :total="97" :page-size="12" :show-page-size="false" :total-content="false"></t-pagination></div>
 <div><t-card title="Kvaliteta usluge" size="small" header-bordered><p>Odgovoreno unutar 24 h</p><t-progress :percentage="91"></t-progress><p>Ocjena kupaca 4,8 / 5</p></t-card>
  <t-card title="Novosti za trgovce" size="small" header-bordered class="razmak"><ul class="novosti"><li><a href="#">Novi cjenik dostave</a><br><small>18.11.2026.</small></li><li><a href="#">Crni petak: rokovi za prijavu</a><br><small>12.11.2026.</small></li><li><a href="#">Kako pisati dobre opise</a><br><small>05.11.2026.</small></li></ul></t-card></div>
</div>
<div v-else class="dvoje"><div>
  <t-breadcrumb><t-breadcrumb-item href="/upiti">Upiti kupaca</t-breadcrumb-item><t-breadcrumb-item>{{ thread.row.subject[0] }}</t-breadcrumb-item></t-breadcrumb>
  <h2>{{ thread.row.subject[0] }}</h2>
  <p>{{ thread.row.buyer }} · narudžba <a :href="'/narudzbe/' + thread.row.order">{{ thread.row.order }}</a></p>
  <t-card class="razgovor"><t-comment v-for="m in messages" :key="m.text" :author="m.name" :datetime="m.exact" :content="m.text" :class="'od-' + m.from"><template #avatar><t-avatar size="36px">{{ m.name[0] }}</t-avatar></template></t-comment></t-card>
  <sajam-odgovor></sajam-odgovor></div>
 <div><t-card title="Narudžba" size="small" header-bordered><p>Zaprimljena 15.11.2026.</p><p>Dostavljena 18.11.2026.</p><p>Iznos 43,20 €</p></t-card>
  <t-card title="Bilješka za kolege" size="small" header-bordered class="razmak"><t-textarea placeholder="Kupac je ne vidi" :autosize="{ minRows: 2 }"></t-textarea><t-button variant="outline" size="small" class="razmak">Spremi bilješku</t-button></t-card></div></div>
</t-content></t-layout>`;

const app = createApp({
  template,
  data: () => ({
    thread,
    rows,
    messages,
    menu: ['Početna', 'Narudžbe', 'Artikli', 'Upiti', 'Isplate'],
  }),
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'sajam-odgovor';
const components = {
  TAvatar: Avatar,
  TBadge: Badge,
  TBreadcrumb: Breadcrumb,
  TBreadcrumbItem: BreadcrumbItem,
  TButton: Button,
  TCard: Card,
  TComment: Comment,
  TContent: Content,
  THeader: Header,
  THeadMenu: HeadMenu,
  TImage: Image,
  TInput: Input,
  TLayout: Layout,
  TList: List,
  TListItem: ListItem,
  TListItemMeta: ListItemMeta,
  TMenuItem: MenuItem,
  TPagination: Pagination,
  TProgress: Progress,
  TTabPanel: TabPanel,
  TTabs: Tabs,
  TTag: Tag,
  TTextarea: Textarea,
};
for (const [name, component] of Object.entries(components)) app.component(name, component);
document.title = thread ? `${thread.row.subject[0]} – Sajmenko` : 'Upiti kupaca – Sajmenko';
app.mount('#root');
void drawn(thread ? '.t-comment' : '.t-list-item');
