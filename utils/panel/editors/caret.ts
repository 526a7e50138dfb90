import { isHtml } from '../dom/node-kinds';
import { isCodeMirror5, selectInCodeMirror5 } from './code-mirror-5';
import { rangeOf } from './draft-range';
import { isDrawnInPart, selectInModel } from './drawn-in-part';
import { isField } from './editor-parts';

/**
 * Selects a part of the draft and brings it into view, with the focus in the editor.
 *
 * @param start - half-open range of UTF-16 positions in `draftText(editor)`
 */
export function selectInDraft(editor: Element, start: number, end: number): void {
  focus(editor);
  if (isField(editor)) {
    editor.setSelectionRange(start, end);
    return;
  }
  if (isDrawnInPart(editor)) selectInModel(editor, start, end);
  if (isCodeMirror5(editor)) {
    selectInCodeMirror5(editor, start, end);
    return;
  }
  const range = rangeOf(editor, start, end);
  if (!range) return;
  select(editor, range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Remembers caret and selection of an editor; the function returned puts focus and them back. */
export function keepCaret(editor: Element): () => void {
  if (isField(editor)) {
    const { selectionStart, selectionEnd } = editor;
    return () => {
      focus(editor);
      if (selectionStart !== null) editor.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const selection = selectionAt(editor);
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    focus(editor);
    if (range && editor.contains(range.commonAncestorContainer)) select(editor, range);
  };
}

/** Puts the focus into an editor, without scrolling; its frame's window first. */
export function focus(editor: Element): void {
  const view = editor.ownerDocument.defaultView;
  if (view?.frameElement) view.focus();
  // CodeMirror 5 takes keys in a field of its own.
  const target = isCodeMirror5(editor) ? editor.querySelector('textarea') : editor;
  if (target && isHtml(target)) target.focus({ preventScroll: true });
}

/** Makes `range` the selection of the document, or of the shadow root, in which the editor stands. */
export function select(editor: Element, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionAt(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function selectionAt(editor: Element): Selection | null {
  const root = editor.getRootNode();
  // Chromium keeps a selection of its own for each shadow root.
  return (keepsSelection(root) ? root : editor.ownerDocument).getSelection();
}

function keepsSelection(root: Node): root is Node & Pick<Document, 'getSelection'> {
  return 'getSelection' in root;
}
