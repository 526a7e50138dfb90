// A whole panel in one open shadow root, its rows tiles with roots of their own, its messages elements that are given their text in slots.
import '@carbon/web-components/es/components/button/index.js';
import '@carbon/web-components/es/components/content-switcher/index.js';
import '@carbon/web-components/es/components/search/index.js';
import '@carbon/web-components/es/components/select/index.js';
import '@carbon/web-components/es/components/structured-list/index.js';
import '@carbon/web-components/es/components/tag/index.js';
import '@carbon/web-components/es/components/textarea/index.js';
import '@carbon/web-components/es/components/tile/index.js';

import { css, html, LitElement, nothing } from 'lit';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = [
  'v nedeljo',
  'v ponedeljek',
  'v torek',
  'v sredo',
  'v četrtek',
  'v petek',
  'v soboto',
];
const MONTHS = 'jan. feb. mar. apr. maj jun. jul. avg. sep. okt. nov. dec.'.split(' ');

const clock = (at) => `${at.getHours()}.${two(at.getMinutes())}`;
const date = (at) => `${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()}`;

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `danes ob ${clock(at)}`;
  if (days === 1) return `včeraj ob ${clock(at)}`;
  return days < 7 ? `${DAYS[at.getDay()]} ob ${clock(at)}` : date(at);
}

const LAST = { buyer: 'kupec', seller: 'vi', platform: 'Obnovko' };

const counted = (count) =>
  ['', 'novo sporočilo', 'novi sporočili', 'nova sporočila', 'nova sporočila'][count] ??
  'novih sporočil';

class Message extends LitElement {
  static properties = { from: {}, name: {}, when: {} };
  static styles = css`
    :host {
      display: flex;
      margin: 12px 0;
    }
    :host([from='seller']) {
      flex-direction: row-reverse;
    }
    .znak {
      width: 34px;
      height: 34px;
      border-radius: 50%;
      background: #d0e2d0;
      text-align: center;
      line-height: 34px;
    }
    .telo {
      max-width: 70%;
      margin: 0 10px;
      padding: 8px 14px;
      background: #f4f4f4;
    }
    :host([from='seller']) .telo {
      background: #defbe6;
    }
    .glava {
      font-size: 12px;
      color: #525252;
    }
  `;

  render() {
    return html`<div class="znak" aria-hidden="true">${this.name[0]}</div>
      <div class="telo">
        <div class="glava">${this.name}, ${this.when}</div>
        <slot></slot>
      </div>`;
  }
}
customElements.define('obnovko-sporocilo', Message);

const MENU = ['Pregled', 'Naročila', 'Zaloga', 'Pogovori', 'Vračila', 'Izplačila', 'Kakovost'];

const STOCK = [
  ['Galaxy S22, 128 GB', 'odlično', '289 €', '4 kosi'],
  ['iPhone 12 mini, 128 GB', 'dobro', '249 €', '2 kosa'],
  ['MacBook Air M1', 'dobro', '619 €', '1 kos'],
  ['ThinkPad X1 Carbon', 'zelo dobro', '540 €', '3 kosi'],
];

class Portal extends LitElement {
  static styles = css`
    :host {
      display: block;
      font:
        14px/1.5 'IBM Plex Sans',
        Arial,
        sans-serif;
    }
    header {
      display: flex;
      gap: 24px;
      align-items: center;
      padding: 8px 24px;
      background: #163f27;
      color: #fff;
    }
    header a {
      color: #cfe8d6;
      text-decoration: none;
    }
    header cds-search {
      width: 260px;
      margin-left: auto;
    }
    .stran {
      display: grid;
      grid-template-columns: 1fr 330px;
      gap: 32px;
      padding: 16px 24px;
    }
    cds-clickable-tile {
      display: block;
      margin-bottom: 4px;
    }
    .vrsta {
      display: grid;
      grid-template-columns: 1fr auto;
    }
    .kupec {
      font-weight: 600;
    }
    .drobno {
      font-size: 12px;
      color: #525252;
    }
    .desno {
      text-align: right;
    }
    .sistem {
      margin: 14px 0;
      text-align: center;
      font-size: 12px;
    }
    .opomba {
      padding: 8px;
      background: #fcf4d6;
    }
  `;

  render() {
    return html`<header>
        <b>obnovko</b>${MENU.map((word) => html`<a href="#">${word}</a>`)}
        <cds-search size="sm" placeholder="Išči naročilo ali IMEI"></cds-search>
        <span>Mobilko servis d.o.o.</span>
      </header>
      <div class="stran">${thread ? this.conversation() : this.list()}</div>`;
  }

  list() {
    return html`<main>
        <h2>Pogovori s kupci</h2>
        <cds-content-switcher value="vsi"
          ><cds-content-switcher-item value="vsi">Vsi</cds-content-switcher-item
          ><cds-content-switcher-item value="odprti">Odprti</cds-content-switcher-item
          ><cds-content-switcher-item value="zakljuceni"
            >Zaključeni</cds-content-switcher-item
          ></cds-content-switcher
        >
        ${rowsOf(truth).map((row) => this.row(row))}
      </main>
      <aside>
        <h4>Zaloga na hrvaški tržnici</h4>
        <cds-structured-list condensed
          ><cds-structured-list-body
            >${STOCK.map(
              (cells) =>
                html`<cds-structured-list-row
                  >${cells.map(
                    (cell) => html`<cds-structured-list-cell>${cell}</cds-structured-list-cell>`,
                  )}</cds-structured-list-row
                >`,
            )}</cds-structured-list-body
          ></cds-structured-list
        >
        <cds-tile
          ><b>Nova pravila embalaže</b>
          <div class="drobno">16. nov. 2026</div>
          Od decembra je obvezen pečat na škatli.</cds-tile
        >
      </aside>`;
  }

  row(row) {
    return html`<cds-clickable-tile href="/pogovori/${row.key}"
      ><div class="vrsta">
        <div>
          <div class="kupec">${row.buyer}</div>
          <div>${row.product}</div>
          <div class="drobno">Naročilo ${row.order}</div>
        </div>
        <div class="desno">
          <div>${when(row.at)}</div>
          <div class="drobno">nazadnje ${LAST[row.lastFrom]}</div>
          ${
            row.unread
              ? html`<cds-tag type="red" size="sm"
                  >${row.count || 1} ${counted(row.count || 1)}</cds-tag
                >`
              : nothing
          }
          ${
            row.closed && !row.awaitingReply
              ? html`<cds-tag type="gray" size="sm">zaključeno</cds-tag>`
              : nothing
          }
        </div>
      </div></cds-clickable-tile
    >`;
  }

  message({ from, at, text }) {
    const moment = `${date(at)} ob ${clock(at)}`;
    if (from === 'platform')
      return html`<div class="sistem"><span>${text}</span> <small>Obnovko, ${moment}</small></div>`;
    const name = from === 'seller' ? 'Nina, Mobilko servis' : thread.row.buyer;
    return html`<obnovko-sporocilo from=${from} name=${name} when=${moment}
      >${text}</obnovko-sporocilo
    >`;
  }

  conversation() {
    const { row, note, messages } = thread;
    return html`<main>
        <a href="/pogovori">← Vsi pogovori</a>
        <h2>${row.buyer}</h2>
        <p>${row.product}, naročilo ${row.order}</p>
        ${messages.map((message) => this.message(message))}
        <cds-textarea
          class="odgovor"
          label="Odgovor kupcu"
          rows="4"
          placeholder="Kupcu pišite v njegovem jeziku"
        ></cds-textarea>
        <p>
          <cds-button kind="ghost" size="md">Priloži sliko</cds-button
          ><cds-button kind="tertiary" size="md">Prevedi osnutek</cds-button
          ><cds-button class="poslji" size="md">Pošlji odgovor</cds-button>
        </p>
      </main>
      <aside>
        <cds-tile
          ><b>Opombe sodelavcev</b>
          ${
            note
              ? html`<div class="opomba">
                  ${note[0]}, ${date(new Date(note[1]))} ob ${clock(new Date(note[1]))}<br />${note[2]}
                </div>`
              : nothing
          }
          <cds-textarea label="Nova opomba" rows="2"></cds-textarea
          ><cds-button kind="secondary" size="sm">Shrani opombo</cds-button></cds-tile
        >
        <cds-select label-text="Razlog stika"
          ><cds-select-item value="1">Napaka na izdelku</cds-select-item
          ><cds-select-item value="2">Dostava</cds-select-item></cds-select
        >
        <cds-button kind="danger--tertiary" size="sm">Predaj zadevo Obnovku</cds-button>
      </aside>`;
  }
}
customElements.define('obnovko-portal', Portal);

document.title = thread ? `${thread.row.buyer} – Obnovko` : 'Pogovori – Obnovko';
const portal = document.createElement('obnovko-portal');
document.querySelector('#root').append(portal);
await portal.updateComplete;
await Promise.all(
  [...portal.renderRoot.querySelectorAll('*')].map((element) => element.updateComplete),
);
void drawn('obnovko-portal');
