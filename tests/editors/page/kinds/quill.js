import Quill from 'quill';

export const css = ['quill/dist/quill.snow.css'];

export function mount(host, changed) {
  const place = host.appendChild(document.createElement('div'));
  const quill = new Quill(place, { theme: 'snow', placeholder: 'Odpoveď' });
  quill.on('text-change', changed);
  return {
    root: quill.root,
    text: () => quill.getText().replace(/\n$/, ''),
    data: () => JSON.stringify(quill.getContents()),
    focus: () => quill.focus(),
    insert(text) {
      const { index, length } = quill.getSelection(true);
      quill.deleteText(index, length, 'user');
      quill.insertText(index, text, 'user');
      quill.setSelection(index + text.length, 0, 'user');
    },
    undo: () => quill.history.undo(),
    clear: () => quill.setText(''),
    destroy: () => host.replaceChildren(),
  };
}
