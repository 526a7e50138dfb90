// A table in groups by day: a row prints the hour alone, its day stands above. An icon's label tells who wrote last.
import 'primeicons/primeicons.css';
import './page.css';

import Aura from '@primeuix/themes/aura';
import Avatar from 'primevue/avatar';
import Badge from 'primevue/badge';
import Button from 'primevue/button';
import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import InputText from 'primevue/inputtext';
import Menubar from 'primevue/menubar';
import Panel from 'primevue/panel';
import Select from 'primevue/select';
import SelectButton from 'primevue/selectbutton';
import SplitButton from 'primevue/splitbutton';
import Tag from 'primevue/tag';
import Textarea from 'primevue/textarea';
import Timeline from 'primevue/timeline';
import { createApp } from 'vue/dist/vue.esm-bundler.js';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function dayOf(at) {
  const day = at.toLocaleDateString('ro-RO', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return ['Astăzi, ', 'Ieri, '][daysAgo(at)]?.concat(day) ?? day;
}

const STATES = {
  nou: ['De răspuns', 'danger'],
  raspuns: ['Răspuns trimis', 'success'],
  inchis: ['Închis', 'secondary'],
};

const stateOf = ({ awaitingReply, state }) => {
  if (awaitingReply) return STATES.nou;
  return STATES[state];
};

const LAST = {
  buyer: ['pi pi-user', 'Ultimul mesaj: client'],
  seller: ['pi pi-shop', 'Ultimul mesaj: vânzător'],
};

const rows = rowsOf(truth).map((row) => ({
  ...row,
  day: dayOf(row.at),
  clock: hoursMinutes(row.at),
  tag: stateOf(row),
  icon: LAST[row.lastFrom],
}));

const messages = thread?.messages.map((message) => ({
  ...message,
  day: dayOf(message.at),
  clock: hoursMinutes(message.at),
  name: { buyer: thread.row.buyer, seller: 'Casa Practică SRL', platform: 'Coșuleț' }[message.from],
}));

const template = `
<Menubar :model="menu"><template #start><b class="sigla">coșuleț <small>pentru vânzători</small></b></template>
<template #end><InputText placeholder="Caută comandă, EAN, AWB" size="small"></InputText> <Button icon="pi pi-bell" text aria-label="Notificări" badge="7"></Button> <Avatar label="CP"></Avatar> Casa Practică SRL</template></Menubar>
<div v-if="!thread" class="pagina">
  <h2>Mesaje de la clienți</h2>
  <div class="filtre"><SelectButton v-model="view" :options="['Toate', 'De răspuns', 'Închise']"></SelectButton><Select :options="['Oricare produs']" placeholder="Oricare produs"></Select><span class="spatiu"></span><Button label="Exportă" icon="pi pi-download" outlined size="small"></Button></div>
  <DataTable :value="rows" rowGroupMode="subheader" groupRowsBy="day" dataKey="key" paginator :rows="15" stripedRows>
    <template #groupheader="{ data }"><i class="pi pi-calendar"></i> {{ data.day }}</template>
    <Column header="Client"><template #body="{ data }"><a :href="'/mesaje/' + data.key">{{ data.buyer }}</a> <Badge v-if="data.unread" :value="data.count || 1" severity="danger" :aria-label="(data.count || 1) + ' mesaje necitite'"></Badge></template></Column>
    <Column header=""><template #body="{ data }"><i :class="data.icon[0]" :title="data.icon[1]" role="img" :aria-label="data.icon[1]"></i></template></Column>
    <Column header="Produs"><template #body="{ data }">{{ data.product }}</template></Column>
    <Column header="Comandă"><template #body="{ data }"><a :href="'/comenzi/' + data.order.replaceAll(' ', '')">{{ data.order }}</a></template></Column>
    <Column header="Ora" field="clock"></Column>
    <Column header="Stare"><template #body="{ data }"><Tag :value="data.tag[0]" :severity="data.tag[1]"></Tag></template></Column>
  </DataTable>
</div>
<div v-else class="pagina doua">
  <div>
    <a href="/mesaje"><i class="pi pi-arrow-left"></i> Toate mesajele</a>
    <h2>{{ thread.row.buyer }} <small>Comanda {{ thread.row.order }}</small></h2>
    <div v-for="(m, i) in messages" :key="i">
      <div v-if="i === 0 || m.day !== messages[i - 1].day" class="zi">{{ m.day }}</div>
      <div :class="['mesaj', 'de-la-' + m.from]"><Avatar :icon="m.from === 'buyer' ? 'pi pi-user' : m.from === 'seller' ? 'pi pi-shop' : 'pi pi-info-circle'" shape="circle"></Avatar><div class="corp"><div class="cine">{{ m.name }} <span>{{ m.clock }}</span></div><div class="text">{{ m.text }}</div></div></div>
    </div>
    <div class="compunere"><label for="raspuns">Răspunsul dumneavoastră</label><Textarea id="raspuns" v-model="text" rows="5" autoResize></Textarea>
      <div class="filtre"><Button icon="pi pi-paperclip" text aria-label="Atașează fișier"></Button><Select :options="templates" placeholder="Inserează un șablon"></Select><span class="spatiu"></span><SplitButton label="Trimite răspunsul" :model="more"></SplitButton></div></div>
  </div>
  <div>
    <Panel header="Istoricul comenzii"><Timeline :value="history"><template #content="{ item }">{{ item[0] }}<br><small>{{ item[1] }}</small></template></Timeline></Panel>
    <Panel header="Solicită intervenția Coșuleț"><Textarea rows="3" placeholder="Descrieți problema pentru echipa de mediere"></Textarea><Button label="Trimite către mediere" severity="secondary" size="small"></Button></Panel>
    <Panel header="Note interne"><Textarea rows="2" placeholder="Vizibile doar colegilor"></Textarea><Button label="Salvează nota" text size="small"></Button></Panel>
  </div>
</div>`;

const app = createApp({
  template,
  data: () => ({
    thread,
    rows,
    messages,
    text: '',
    view: 'Toate',
    menu: ['Acasă', 'Comenzi', 'Produse', 'Mesaje', 'Retururi', 'Facturare', 'Campanii'].map(
      (label) => ({ label }),
    ),
    templates: ['Confirmare expediere', 'Cerere fotografii', 'Procedură garanție'],
    more: [{ label: 'Trimite și închide' }, { label: 'Trimite și redeschide mâine' }],
    history: [
      ['Comandă plasată', '13 noiembrie 2026, 20:11'],
      ['Plată confirmată', '13 noiembrie 2026, 20:12'],
      ['Predată curierului', '15 noiembrie 2026, 09:30'],
      ['Livrată', '16 noiembrie 2026, 17:45'],
    ],
  }),
});
app.use(PrimeVue, { theme: { preset: Aura, options: { darkModeSelector: '.niciodata' } } });
const components = {
  Avatar,
  Badge,
  Button,
  Column,
  DataTable,
  InputText,
  Menubar,
  Panel,
  Select,
  SelectButton,
  SplitButton,
  Tag,
  Textarea,
  Timeline,
};
for (const [name, component] of Object.entries(components)) app.component(name, component);
document.title = thread ? `${thread.row.buyer} – mesaje – Coșuleț` : 'Mesaje – Coșuleț vânzători';
app.mount('#root');
void drawn(thread ? '#raspuns' : '.p-datatable-tbody tr a');
