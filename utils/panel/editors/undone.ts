import { draftText } from './draft-text';
import { isField } from './editor-parts';

/**
 * For a change of ours that is about to be made in a draft: when the seller takes it back, the caret of a
 * field is where it was before, instead of what was changed being selected. Editors with an undo of their
 * own put theirs where they think best.
 */
export function keepCaretForUndo(editor: Element): void {
  if (!isField(editor)) return;
  const { selectionStart, selectionEnd } = editor;
  const before = draftText(editor);
  const undone = (event: Event): void => {
    if (!('inputType' in event) || event.inputType !== 'historyUndo') return;
    if (draftText(editor) !== before) return;
    editor.removeEventListener('input', undone);
    // The browser selects what came back only after it has told of it.
    setTimeout(() => editor.setSelectionRange(selectionStart, selectionEnd), 0);
  };
  editor.addEventListener('input', undone);
}
