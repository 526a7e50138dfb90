import { Editor, EditorState, Modifier } from 'draft-js';
import { createRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export const css = ['draft-js/dist/Draft.css'];

function Reply({ model, changed, editor }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  model.state = state;
  model.set = setState;
  return (
    <div
      style={{
        minHeight: 120,
        maxHeight: 160,
        overflow: 'auto',
        border: '1px solid #888',
        padding: 8,
      }}
    >
      <Editor
        ref={editor}
        editorState={state}
        onChange={(next) => {
          setState(next);
          changed();
        }}
        placeholder="Odpoveď"
        ariaLabel="Odpoveď"
      />
    </div>
  );
}

export async function mount(host, changed) {
  const model = {};
  const editor = createRef();
  const tree = createRoot(host);
  tree.render(<Reply model={model} changed={changed} editor={editor} />);
  while (!host.querySelector('[contenteditable]')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    root: host.querySelector('[contenteditable]'),
    text: () => model.state.getCurrentContent().getPlainText('\n'),
    data: () => JSON.stringify(model.state.getCurrentContent().getPlainText('\n')),
    focus: () => editor.current.focus(),
    insert(text) {
      const { state } = model;
      const content = Modifier.replaceText(state.getCurrentContent(), state.getSelection(), text);
      flushSync(() => model.set(EditorState.push(state, content, 'insert-characters')));
    },
    undo: () => flushSync(() => model.set(EditorState.undo(model.state))),
    clear: () => flushSync(() => model.set(EditorState.moveFocusToEnd(EditorState.createEmpty()))),
    destroy: () => tree.unmount(),
  };
}
