import 'trix';

export const css = ['trix/dist/trix.css'];

export async function mount(host, changed) {
  const element = document.createElement('trix-editor');
  element.setAttribute('aria-label', 'Odpoveď');
  element.style.maxHeight = '160px';
  element.style.overflow = 'auto';
  const ready = new Promise((resolve) => {
    element.addEventListener('trix-initialize', resolve, { once: true });
  });
  host.append(element);
  await ready;
  element.addEventListener('trix-change', changed);
  return {
    root: element,
    text: () => element.editor.getDocument().toString().replace(/\n$/, ''),
    data: () => element.value,
    focus: () => element.focus(),
    insert: (text) => element.editor.insertString(text),
    undo: () => element.editor.undo(),
    clear: () => element.editor.loadHTML(''),
    destroy: () => host.replaceChildren(),
  };
}
