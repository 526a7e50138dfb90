import CodeMirror from 'codemirror5';

export const css = ['codemirror5/lib/codemirror.css'];

export function mount(host, changed) {
  const editor = CodeMirror(host, { lineWrapping: true, screenReaderLabel: 'Odpoveď' });
  editor.setSize(null, 160);
  editor.on('change', changed);
  return {
    root: editor.getWrapperElement(),
    text: () => editor.getValue(),
    data: () => editor.getValue(),
    caret: () => JSON.stringify(editor.listSelections()),
    focus: () => editor.focus(),
    insert: (text) => editor.replaceSelection(text),
    undo: () => editor.undo(),
    clear: () => editor.setValue(''),
    destroy: () => host.replaceChildren(),
  };
}
