import { walkAtRandom } from '../random-walk.ts';

const options = new URLSearchParams(location.search);

/** Lets everything happen that waits for its turn; timers would keep us 4 ms each. */
async function tick() {
  for (let turn = 0; turn < 3; turn++) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    port1.close();
  }
}

/** Random sequences without leaving the page: events of its own instead of keys and a mouse. */
export function walkHere({ count, seed }) {
  const sending = options.get('send');
  const [composer] = window.desk.composers;
  const own = document.querySelector('[data-panelwatch-host="composer"]').shadowRoot;
  const gate = () => own.querySelector('[data-panelwatch-gate]');
  const ways = {
    click: () => pressButton(composer.button),
    key: () => pressEnter(composer.editor.root, true),
    ...(sending !== 'swap' && { button: () => composer.button.click() }),
    ...(sending === 'enter' && { enter: () => pressEnter(composer.editor.root, false) }),
    ...(sending === 'form' && { submit: () => composer.box.requestSubmit() }),
  };
  const hands = {
    ways: Object.keys(ways),
    async clear() {
      composer.editor.clear();
      composer.editor.focus();
      await tick();
    },
    async insert(text) {
      composer.editor.focus();
      composer.editor.insert(text);
      await tick();
    },
    async undo() {
      composer.editor.undo();
      await tick();
    },
    async send(way) {
      ways[way]();
    },
    async leave(by) {
      if (by === 'escape') gate().dispatchEvent(new Event('cancel', { cancelable: true }));
      else {
        const note = gate().querySelector('input[name="note"]');
        if (by === 'send-anyway' && note) await write(note);
        gate().querySelector(`[data-action="${by}"]`).click();
      }
      composer.editor.focus();
      await tick();
    },
    async look() {
      await tick();
      await tick();
      return {
        text: composer.editor.text(),
        sent: composer.sent.map(({ text }) => text),
        isGateOpen: gate() !== null,
      };
    },
  };
  return walkAtRandom(hands, count, seed);
}

async function write(note) {
  note.value = 'x';
  note.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
  await tick();
}

function pressButton(button) {
  const shared = { bubbles: true, cancelable: true, composed: true, detail: 1 };
  const now = () => (button.isConnected ? button : window.desk.composers[0].button);
  now().dispatchEvent(new PointerEvent('pointerdown', shared));
  now().dispatchEvent(new MouseEvent('mousedown', shared));
  now().dispatchEvent(new PointerEvent('pointerup', shared));
  now().dispatchEvent(new MouseEvent('mouseup', shared));
  if (button.isConnected) button.click();
}

function pressEnter(root, ctrlKey) {
  const target = root.querySelector('.CodeMirror textarea, textarea') ?? root;
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey };
  target.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
  );
}
