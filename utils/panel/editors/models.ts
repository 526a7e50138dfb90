import { textNodes } from './drawn-in-part';
import { contentOf } from './editor-parts';
import { ANSWER, ASK, SELECT } from './model-events';

/** An editor's draft as the editor itself holds it; positions count UTF-16 units. */
interface Model {
  text(): string;
  /** Where a text node that is drawn begins; -1 where that is not known. */
  startOf(node: Node): number;
  select(start: number, end: number): void;
}

/** Of CodeMirror 6: https://codemirror.net/docs/ref/#view.EditorView */
interface View6 {
  readonly state: { readonly doc: { toString(): string } };
  posAtDOM(node: Node): number;
  dispatch(change: { selection: { anchor: number; head: number }; scrollIntoView: true }): void;
}

/** Of CodeMirror 5: https://codemirror.net/5/doc/manual.html#api */
interface CodeMirror5 {
  getValue(): string;
  indexFromPos(place: { line: number; ch: number }): number;
  posFromIndex(index: number): { line: number; ch: number };
  getLineNumber(line: object): number | null;
  setSelection(anchor: object, head: object): void;
  readonly display: { readonly view: readonly { line: object; text?: Element | null }[] };
}

/** What the editors leave at their elements; since 6.38 CodeMirror 6 has another name for it. */
type EditorElement = Element & {
  readonly CodeMirror?: CodeMirror5;
  readonly cmTile?: { readonly view?: View6 };
  readonly cmView?: { readonly view?: View6 };
};

/**
 * Answers in the page's own world for editors that draw only the lines near the window. Reads, and selects;
 * holds nothing that the page does not have anyway.
 */
export function answerForModels(window: Window): void {
  window.addEventListener(
    ASK,
    (event) => {
      const [editor] = event.composedPath();
      const model = editor && modelOf(editor);
      if (!model) return;
      const starts = textNodes(contentOf(model.editor)).map((node) => model.startOf(node));
      const detail = `${starts.join(' ')}\n${model.text()}`;
      model.editor.dispatchEvent(new CustomEvent(ANSWER, { detail }));
    },
    true,
  );
  window.addEventListener(
    SELECT,
    (event) => {
      const [editor] = event.composedPath();
      const [start = 0, end = 0] =
        'detail' in event ? String(event.detail).split(' ').map(Number) : [];
      if (editor) modelOf(editor)?.select(start, end);
    },
    true,
  );
}

function modelOf(target: EventTarget): (Model & { readonly editor: Element }) | null {
  if (!isEditor(target)) return null;
  const view = (target.cmTile ?? target.cmView)?.view;
  if (view) return { editor: target, ...modelOf6(view) };
  return target.CodeMirror ? { editor: target, ...modelOf5(target.CodeMirror) } : null;
}

/** What an editor's script has put at its element no type of the browser tells. */
function isEditor(target: EventTarget): target is EditorElement {
  return 'CodeMirror' in target || 'cmTile' in target || 'cmView' in target;
}

function modelOf6(view: View6): Model {
  return {
    text: () => view.state.doc.toString(),
    startOf: (node) => view.posAtDOM(node),
    select: (anchor, head) => view.dispatch({ selection: { anchor, head }, scrollIntoView: true }),
  };
}

function modelOf5(editor: CodeMirror5): Model {
  return {
    text: () => editor.getValue(),
    startOf(node) {
      const drawn = editor.display.view.find(({ text }) => text?.contains(node));
      const line = drawn && editor.getLineNumber(drawn.line);
      if (!drawn?.text || line == null) return -1;
      const before = textNodes(drawn.text);
      const lengths = before.slice(0, before.indexOf(node)).map(lengthOf);
      return (
        editor.indexFromPos({ line, ch: 0 }) + lengths.reduce((sum, length) => sum + length, 0)
      );
    },
    select: (start, end) =>
      editor.setSelection(editor.posFromIndex(start), editor.posFromIndex(end)),
  };
}

/** A tab is drawn as blanks. */
function lengthOf(node: Node): number {
  return (node.parentElement?.getAttribute('cm-text') ?? node.textContent ?? '').length;
}
