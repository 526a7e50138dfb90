import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

export const css = ['prosemirror-view/style/prosemirror.css'];

const plugins = [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
  keymap(baseKeymap),
];

export function mount(host, changed) {
  const empty = () => EditorState.create({ schema, plugins });
  const view = new EditorView(host, {
    state: empty(),
    attributes: {
      'aria-label': 'Odpoveď',
      style:
        'min-height: 120px; max-height: 160px; overflow: auto; border: 1px solid #888; padding: 8px',
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed();
    },
  });
  return {
    root: view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    data: () => JSON.stringify(view.state.doc),
    focus: () => view.focus(),
    insert: (text) => view.dispatch(view.state.tr.insertText(text)),
    undo: () => undo(view.state, view.dispatch),
    clear: () => view.updateState(empty()),
    destroy: () => view.destroy(),
  };
}
