import '@material/web/button/filled-button.js';
import '@material/web/checkbox/checkbox.js';

import { css, html, LitElement } from 'lit';

import { drawn } from '../../further/lib/page.js';
import { addMenu } from '../lib/menu.js';

const tasks = [
  ['Pakirati narudžbe', 'Ana Kos', 'danas u 16:00'],
  ['Nazvati dostavu', 'Luka Bilić', 'danas u 15:00'],
  ['Obnoviti cjenik', 'Ana Kos', 'sutra u 9:00'],
  ['Fotografirati šalice', 'Mia Grgić', '20. 11. u 12:00'],
  ['Platiti račun za pakiranje', 'Luka Bilić', '21. 11. u 10:00'],
  ['Odgovoriti knjigovodstvu', 'Ana Kos', '23. 11. u 14:30'],
  ['Naručiti kutije', 'Mia Grgić', '25. 11. u 8:00'],
];

class Task extends LitElement {
  static properties = { task: { attribute: false } };
  static styles = css`
    :host {
      display: flex;
      gap: 12px;
      align-items: center;
      padding: 8px 0;
    }
    b {
      flex: 1;
      font-weight: 500;
    }
    small {
      color: #666;
    }
  `;
  render() {
    const [what, who, due] = this.task;
    return html`<md-checkbox aria-label="Gotovo"></md-checkbox><b>${what}</b><span>${who}</span
      ><small>${due}</small>`;
  }
}
customElements.define('lista-zadatak', Task);

class Tasks extends LitElement {
  static styles = css`
    :host {
      display: block;
      max-width: 720px;
      margin: 24px auto;
      font-family: sans-serif;
    }
    input {
      padding: 8px;
      width: 60%;
    }
  `;
  render() {
    return html`<h1>Zadaci</h1>
      <input placeholder="Novi zadatak" />
      <md-filled-button>Dodaj</md-filled-button
      >${tasks.map((task) => html`<lista-zadatak .task=${task}></lista-zadatak>`)}`;
  }
}
customElements.define('lista-zadataka', Tasks);

addMenu();
document.title = 'Zadaci';
document.querySelector('#root').append(document.createElement('lista-zadataka'));
void drawn('lista-zadataka');
