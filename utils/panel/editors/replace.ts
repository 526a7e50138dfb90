import { focus, select } from './caret';
import { isCodeMirror5, replaceInCodeMirror5 } from './code-mirror-5';
import { draftText } from './draft-text';
import { rangeOf } from './draft-range';
import { isDrawnInPart, selectInModel } from './drawn-in-part';
import { isField } from './editor-parts';

/** How long an editor may take to notice a selection or to draw a change, ms. */
const SETTLE_MS = 50;

type Insert = (editor: Element, range: Range, text: string) => void;

/** Ways of changing a draft, those that an editor can take least amiss first. */
const INSERTING: readonly Insert[] = [insertByEvent, insertByCommand, insertByPaste];
const DELETING: readonly Insert[] = [insertByEvent, deleteByEvent, deleteByKey];

/**
 * Replaces a part of the draft as if the seller had typed over it, so that the editor's own model
 * follows and its undo takes it back. Markup is never written.
 *
 * @param start - half-open range of UTF-16 positions in `draftText(editor)`
 * @returns whether the draft reads as intended afterwards
 */
export async function replaceInDraft(
  editor: Element,
  start: number,
  end: number,
  text: string,
): Promise<boolean> {
  const before = draftText(editor);
  const wanted = before.slice(0, start) + text + before.slice(end);
  focus(editor);
  if (isField(editor)) {
    replaceInField(editor, start, end, text);
    return draftText(editor) === wanted;
  }
  if (isDrawnInPart(editor) && !rangeOf(editor, start, end)) {
    selectInModel(editor, start, end);
    await settled(editor);
  }
  if (isCodeMirror5(editor)) {
    replaceInCodeMirror5(editor, start, end, text);
    await settled(editor);
    return draftText(editor) === wanted;
  }
  for (const insert of text === '' ? DELETING : INSERTING) {
    const range = rangeOf(editor, start, end);
    if (!range) return false;
    select(editor, range);
    await settled(editor);
    insert(editor, range, text);
    await settled(editor);
    await drawn(editor);
    const after = draftText(editor);
    if (after === wanted) return true;
    // Half a change is not for a second attempt to make worse.
    if (after !== before) return false;
  }
  return false;
}

function replaceInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  text: string,
): void {
  field.setSelectionRange(start, end);
  if (command(field, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
  );
}

/** The one way that browsers put on their undo stack. */
function insertByCommand(editor: Element, _range: Range, text: string): void {
  command(editor, text);
}

/** Editors with an undo of their own begin a new step of it at this key, and some delete by themselves. */
function deleteByKey(editor: Element): void {
  // TinyMCE ends the step before at a key that writes nothing; in a frame it does not hear that it lost the focus.
  press(editor, 'Insert', 45);
  press(editor, 'Delete', 46, () => command(editor, ''));
}

function press(editor: Element, key: string, keyCode: number, otherwise?: () => void): void {
  const init = { key, code: key, keyCode, which: keyCode };
  const shared = { ...init, bubbles: true, cancelable: true, composed: true };
  if (editor.dispatchEvent(new KeyboardEvent('keydown', shared))) otherwise?.();
  editor.dispatchEvent(new KeyboardEvent('keyup', shared));
}

function command(editor: Element, text: string): boolean {
  const { ownerDocument } = editor;
  // Deprecated without a successor: nothing else edits with undo.
  return text === ''
    ? ownerDocument.execCommand('delete')
    : ownerDocument.execCommand('insertText', false, text);
}

/** Editors with a model of their own take replacements from spelling checkers in this way. */
function insertByEvent(editor: Element, range: Range, text: string): void {
  beforeInput(editor, range, {
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer: transfer(text),
  });
}

/** Some of them take no text for nothing to do. */
function deleteByEvent(editor: Element, range: Range): void {
  beforeInput(editor, range, { inputType: 'deleteContentBackward' });
}

function beforeInput(editor: Element, range: Range, init: InputEventInit): void {
  const targetRanges = [new StaticRange(range)];
  editor.dispatchEvent(
    new InputEvent('beforeinput', {
      ...init,
      bubbles: true,
      cancelable: true,
      composed: true,
      targetRanges,
    }),
  );
}

function insertByPaste(editor: Element, _range: Range, text: string): void {
  editor.dispatchEvent(
    new ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData: transfer(text),
    }),
  );
}

function transfer(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  return data;
}

/** Editors hear of a selection, and some draw, only after the task that made it. */
function settled(editor: Element): Promise<void> {
  const { ownerDocument } = editor;
  return new Promise((resolve) => {
    const seen = new AbortController();
    const done = (): void => {
      seen.abort();
      setTimeout(resolve, 0);
    };
    ownerDocument.addEventListener('selectionchange', done, { signal: seen.signal });
    const timer = setTimeout(done, SETTLE_MS);
    seen.signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Trix draws what it holds with the next frame; before that a second attempt would change another place. */
function drawn({ ownerDocument }: Element): Promise<void> {
  return new Promise((resolve) => {
    ownerDocument.defaultView?.requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
