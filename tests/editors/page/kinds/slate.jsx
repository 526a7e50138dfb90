import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];

function Reply({ editor, changed }) {
  const [initial] = useState(EMPTY);
  return (
    <Slate editor={editor} initialValue={initial} onValueChange={changed}>
      <Editable
        placeholder="Odpoveď"
        aria-label="Odpoveď"
        style={{
          minHeight: 120,
          maxHeight: 160,
          overflow: 'auto',
          border: '1px solid #888',
          padding: 8,
        }}
      />
    </Slate>
  );
}

export async function mount(host, changed) {
  const editor = withHistory(withReact(createEditor()));
  const tree = createRoot(host);
  tree.render(<Reply editor={editor} changed={changed} />);
  while (!host.querySelector('[data-slate-editor]')) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    root: host.querySelector('[data-slate-editor]'),
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    data: () => JSON.stringify(editor.children),
    focus: () => ReactEditor.focus(editor),
    insert(text) {
      if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
      Editor.insertText(editor, text);
    },
    undo: () => editor.undo(),
    clear() {
      Transforms.delete(editor, {
        at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) },
      });
    },
    destroy: () => tree.unmount(),
  };
}
