import { kinds } from './kinds/all.js';

const options = new URLSearchParams(location.search);
const HINTS = { enter: 'Enter odošle správu, Shift+Enter nový riadok.' };

/** One reply being written: an editor, what sends it, and what was sent. */
export class Composer {
  sent = [];
  saves = [];
  changes = 0;
  #timer;

  static async open(place) {
    const composer = new Composer();
    composer.build(place);
    const { mount, css = [] } = await kinds[options.get('editor')]();
    await Promise.all(css.map((file) => addStyle(place.getRootNode(), file)));
    composer.mount = mount;
    await composer.create();
    return composer;
  }

  build(place) {
    const mode = options.get('send') ?? 'click';
    this.box = place.appendChild(document.createElement(mode === 'form' ? 'form' : 'section'));
    this.box.innerHTML = `<h2>Odpoveď zákazníkovi</h2><div class="editor"></div>
      ${mode === 'enter' ? `<p class="hint">${HINTS.enter}</p>` : ''}
      <p><button type="${mode === 'form' ? 'submit' : 'button'}" class="send">Odoslať odpoveď</button></p>`;
    this.host = this.box.querySelector('.editor');
    if (mode === 'form') {
      this.box.addEventListener('submit', (event) => {
        event.preventDefault();
        this.send('submit');
      });
    } else if (mode === 'swap') this.swapWhenPressed();
    else this.box.addEventListener('click', (event) => this.isSend(event) && this.send('click'));
    this.onKey = (event) => {
      if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey) && mode !== 'enter') return;
      event.preventDefault();
      event.stopPropagation();
      this.send('key');
    };
    this.host.addEventListener('keydown', this.onKey, { capture: true });
  }

  /** As a framework does that draws a control anew when its state changes, and listens further up. */
  swapWhenPressed() {
    this.box.addEventListener('pointerdown', (event) => {
      if (this.isSend(event)) this.button.replaceWith(this.button.cloneNode(true));
    });
    this.box.addEventListener('mouseup', (event) => this.isSend(event) && this.send('click'));
  }

  isSend(event) {
    return event.composedPath().includes(this.button);
  }

  get button() {
    return this.box.querySelector('.send');
  }

  async create() {
    this.editor = await this.mount(this.host, () => this.changed());
    const inner = this.editor.root.ownerDocument;
    if (inner !== document) inner.addEventListener('keydown', this.onKey, { capture: true });
  }

  async again() {
    await this.editor.destroy();
    await this.create();
  }

  /** Saves a draft a moment after it has changed, as many panels do. */
  changed() {
    this.changes++;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.saves.push(this.editor.text()), 200);
  }

  send(way) {
    const text = this.editor.text();
    if (text.trim() === '') return;
    this.sent.push({ way, text });
    this.editor.clear();
  }

  /** Middle of the send button, px from the window's corner. */
  sendPlace() {
    this.button.scrollIntoView({ block: 'nearest' });
    return middle(this.button);
  }

  editorPlace() {
    return middle(this.editor.root, 20);
  }

  /** Everything that a look from outside must leave as it is. */
  look() {
    const { root } = this.editor;
    const selection = root.getRootNode().getSelection?.() ?? root.ownerDocument.getSelection();
    const active = deepActive(document);
    return [
      this.editor.data(),
      // Cursors blink, and Firefox holds empty lines open.
      (root.querySelector('.CodeMirror-code') ?? root).innerHTML
        .replaceAll(/ style="[^"]*(?:visibility|animation)[^"]*"/g, '')
        .replaceAll('<br type="_moz">', ''),
      selection?.anchorNode,
      selection?.anchorOffset,
      selection?.focusNode,
      selection?.focusOffset,
      active,
      this.editor.caret?.() ?? `${active?.selectionStart} ${active?.selectionEnd}`,
      ...scrolled(root),
    ];
  }
}

function deepActive(from) {
  let active = from.activeElement;
  for (;;) {
    const inner = active?.shadowRoot?.activeElement ?? active?.contentDocument?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}

function scrolled(root) {
  const view = root.ownerDocument.scrollingElement;
  // The field in which CodeMirror 5 takes keys nobody sees, and it is emptied a moment after them.
  const inner = root.querySelectorAll('*:not(.CodeMirror > div > textarea)');
  const all = [...inner, ...ancestors(root), view];
  const moved = all.filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0);
  return moved.flatMap((element) => [element, element.scrollTop, element.scrollLeft]);
}

function ancestors(element) {
  const all = [];
  for (let at = element; at; at = at.parentNode ?? at.host) if (at.tagName) all.push(at);
  return all;
}

function middle(element, down) {
  const { left, top, width, height } = element.getBoundingClientRect();
  let x = left + width / 2;
  let y = top + (down ?? height / 2);
  for (let view = element.ownerDocument.defaultView; view.frameElement; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.left;
    y += frame.top;
  }
  return { x, y };
}

async function addStyle(root, file) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/packages/${file}`;
  (root.head ?? root).append(link);
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}
