// Custom elements within custom elements: rows in one open shadow root, their cells slotted from another.
import '@material/web/button/filled-button.js';
import '@material/web/button/text-button.js';
import '@material/web/textfield/outlined-text-field.js';

import { css, html, LitElement } from 'lit';

import { drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function ago(at) {
  const minutes = minutesAgo(at);
  const days = Math.floor(minutes / 1440);
  if (minutes < 60) return `prije ${minutes} min`;
  if (minutes < 1440) return `prije ${Math.floor(minutes / 60)} h`;
  return days === 1 ? 'prije 1 dan' : `prije ${days} dana`;
}

const ICONS = {
  seller: [
    'M10 9V5l-7 7 7 7v-4.100c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11z',
    'Zadnji ste odgovorili vi',
  ],
  buyer: ['M20 4H4v16l4-4h12z', 'Zadnji je pisao kupac'],
};

const CELLS = ['novo', 'kupac', 'predmet', 'tko', 'kada'];

/** Lays its cells out in rows; the cells themselves are its children, one after the other, each in a slot. */
class Grid extends LitElement {
  static properties = { count: { attribute: false } };
  static styles = css`
    :host {
      display: block;
    }
    [role='row'] {
      display: grid;
      grid-template-columns: 24px 160px 1fr 28px 110px;
      gap: 12px;
      align-items: center;
      padding: 12px 16px;
      border-bottom: 1px solid #e2e2ea;
    }
  `;

  render() {
    const row = (_, index) =>
      html`<div role="row">
        ${CELLS.map((cell) => html`<div role="gridcell"><slot name="${cell}-${index}"></slot></div>`)}
      </div>`;
    return html`<div role="grid">${Array.from({ length: this.count }, row)}</div>`;
  }
}
customElements.define('sajam-tablica', Grid);

const icon = ([path, label]) =>
  html`<svg width="18" height="18" viewBox="0 0 24 24" role="img" aria-label=${label}>
    <path d=${path}></path>
  </svg>`;

const DRAW = {
  novo: ({ unread }) =>
    unread ? html`<span class="dot" role="img" aria-label="Nepročitano"></span>` : '',
  kupac: ({ buyer, unread }) => html`<span class=${unread ? 'new' : ''}>${buyer}</span>`,
  predmet: ({ key, subject, snippet }) =>
    html`<a href="/razgovori/${key}">${subject}</a>
      <div class="sub">${snippet}</div>`,
  tko: ({ lastFrom }) => icon(ICONS[lastFrom]),
  kada: ({ at }) => html`<time datetime=${at.toISOString()}>${ago(at)}</time>`,
};

class Inbox extends LitElement {
  static styles = css`
    :host {
      display: block;
      background: #fff;
      border-radius: 12px;
      overflow: hidden;
    }
    header {
      display: flex;
      gap: 8px;
      align-items: center;
      padding: 10px 16px;
      background: #f0f1f8;
    }
    header h2 {
      flex: 1;
      margin: 0;
      font-size: 18px;
    }
    .dot {
      display: inline-block;
      width: 9px;
      height: 9px;
      border-radius: 50%;
      background: #2952cc;
    }
    .new {
      font-weight: 700;
    }
    a {
      color: inherit;
    }
    .sub,
    time {
      font-size: 14px;
      color: #5a5a6a;
    }
    svg {
      fill: #777;
    }
  `;

  render() {
    const rows = rowsOf(truth);
    const cells = rows.flatMap((row, index) =>
      CELLS.map(
        (cell) => html`<sajam-polje slot="${cell}-${index}">${DRAW[cell](row)}</sajam-polje>`,
      ),
    );
    return html`<header>
        <h2>Razgovori s kupcima</h2>
        <md-text-button>Samo nepročitani</md-text-button><md-text-button>Osvježi</md-text-button>
      </header>
      <sajam-tablica .count=${rows.length}>${cells}</sajam-tablica>`;
  }
}
customElements.define('sajam-popis', Inbox);

class Reply extends LitElement {
  static styles = css`
    :host {
      display: block;
      margin-top: 16px;
    }
    md-outlined-text-field {
      width: 100%;
    }
    div {
      display: flex;
      justify-content: flex-end;
      gap: 8px;
      margin-top: 8px;
    }
  `;

  render() {
    return html`<md-outlined-text-field
        type="textarea"
        rows="3"
        label="Vaš odgovor kupcu"
      ></md-outlined-text-field>
      <div>
        <md-text-button>Priloži sliku</md-text-button><md-filled-button>Pošalji</md-filled-button>
      </div>`;
  }
}
customElements.define('sajam-odgovor', Reply);

const clock = (at) =>
  `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()}. u ${hoursMinutes(at)}`;

class App extends LitElement {
  static styles = css`
    :host {
      display: block;
      min-height: 100vh;
      font:
        15px/1.5 system-ui,
        sans-serif;
      color: #1c1c28;
      background: #f6f6fb;
    }
    nav {
      display: flex;
      gap: 20px;
      align-items: center;
      padding: 12px 28px;
      color: #fff;
      background: #21306b;
    }
    nav a {
      color: #d7dcf5;
      text-decoration: none;
    }
    nav a.on {
      color: #fff;
      font-weight: 600;
      border-bottom: 2px solid #fff;
    }
    nav span {
      margin-left: auto;
    }
    main {
      display: grid;
      grid-template-columns: 3fr 1fr;
      gap: 24px;
      max-width: 1180px;
      margin: 24px auto;
    }
    aside {
      padding: 16px;
      background: #fff;
      border-radius: 12px;
    }
    aside li {
      margin-bottom: 10px;
    }
    .poruka {
      max-width: 70%;
      margin-bottom: 12px;
      padding: 10px 14px;
      background: #fff;
      border-radius: 12px;
    }
    .poruka.moja {
      margin-left: auto;
      background: #dfe6ff;
    }
    .obavijest {
      margin: 12px 0;
      font-size: 13px;
      text-align: center;
      color: #666;
    }
    .tko {
      font-size: 13px;
      color: #555;
    }
  `;

  render() {
    return html`<nav>
        <b>Sajam trgovina</b
        >${['Početna', 'Narudžbe', 'Artikli', 'Razgovori', 'Isplate'].map((item) => html`<a href="#" class=${item === 'Razgovori' ? 'on' : ''}>${item}</a>`)}<span
          >Obrt Maslina</span
        >
      </nav>
      <main>
        <section>${thread ? this.#thread() : html`<sajam-popis></sajam-popis>`}</section>
        ${thread ? this.#note() : this.#orders()}
      </main>`;
  }

  #thread() {
    return html`<h1>${thread.row.subject}</h1>
      <div>
        ${thread.messages.map(({ from, at, text }) =>
          from === 'platform'
            ? html`<div class="obavijest">
                ${text} <time datetime=${at.toISOString()}>${clock(at)}</time>
              </div>`
            : html`<div class="poruka ${from === 'seller' ? 'moja' : ''}">
                <div class="tko">
                  ${from === 'seller' ? 'Vi' : thread.row.buyer} ·
                  <time datetime=${at.toISOString()}>${clock(at)}</time>
                </div>
                <div>${text}</div>
              </div>`,
        )}
      </div>
      <sajam-odgovor></sajam-odgovor>`;
  }

  #note() {
    return html`<aside>
      <h3>Bilješka</h3>
      <textarea rows="4" placeholder="Vidi je samo vaš tim"></textarea>
      <p><md-text-button>Spremi bilješku</md-text-button></p>
    </aside>`;
  }

  #orders() {
    const orders = [
      ['N-2204', 'Vesna Horvat', '54,90 €'],
      ['N-2203', 'Josip Novak', '120,00 €'],
      ['N-2201', 'Maja Knežević', '18,50 €'],
      ['N-2198', 'Ante Jurić', '76,20 €'],
    ];
    return html`<aside>
      <h3>Nove narudžbe</h3>
      <ul>
        ${orders.map(([number, who, sum]) => html`<li><b>${number}</b> ${sum}<br />${who}</li>`)}
      </ul>
    </aside>`;
  }
}
customElements.define('sajam-app', App);

document.title = thread ? `${thread.row.subject} – Sajam` : 'Razgovori – Sajam';
document.querySelector('#root').replaceWith(document.createElement('sajam-app'));
void drawn('sajam-app');
