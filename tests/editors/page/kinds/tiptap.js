import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

// Of its own it puts this into the document alone, where a shadow root does not see it.
export const css = ['prosemirror-view/style/prosemirror.css'];

export function mount(host, changed) {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    editorProps: {
      attributes: {
        'aria-label': 'Odpoveď',
        style:
          'min-height: 120px; max-height: 160px; overflow: auto; border: 1px solid #888; padding: 8px',
      },
    },
    onUpdate: changed,
  });
  return {
    root: editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    data: () => editor.getHTML(),
    focus: () => editor.view.focus(),
    insert: (text) => editor.view.dispatch(editor.state.tr.insertText(text)),
    undo: () => editor.commands.undo(),
    clear: () => editor.commands.clearContent(),
    destroy: () => editor.destroy(),
  };
}
