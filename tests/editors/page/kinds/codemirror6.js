import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

export function mount(host, changed) {
  const view = new EditorView({
    parent: host,
    root: host.getRootNode(),
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Odpoveď' }),
      EditorView.theme({ '&': { height: '160px', border: '1px solid #888' } }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed();
      }),
    ],
  });
  return {
    root: view.contentDOM,
    text: () => view.state.doc.toString(),
    data: () => view.state.doc.toString(),
    focus: () => view.focus(),
    insert: (text) => view.dispatch(view.state.replaceSelection(text)),
    undo: () => undo(view),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
    destroy: () => view.destroy(),
  };
}
