import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, $getSelection, createEditor, UNDO_COMMAND } from 'lexical';

export function mount(host, changed) {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', 'Odpoveď');
  element.style.cssText =
    'min-height: 120px; max-height: 160px; overflow: auto; border: 1px solid #888; padding: 8px; white-space: pre-wrap';
  const editor = createEditor({
    namespace: 'reply',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerTextContentListener(changed);
  return {
    root: element,
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    data: () => JSON.stringify(editor.getEditorState()),
    focus: () => element.focus(),
    insert(text) {
      editor.update(() => ($getSelection() ?? $getRoot().selectEnd()).insertText(text), {
        discrete: true,
      });
    },
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    clear() {
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        },
        { discrete: true },
      );
    },
    destroy() {
      editor.setRootElement(null);
      host.replaceChildren();
    },
  };
}
