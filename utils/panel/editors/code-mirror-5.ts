import { rangeOf } from './draft-range';

/** True for CodeMirror 5, which draws its text and its selection itself and takes keys in a field of its own. */
export function isCodeMirror5(editor: Element): boolean {
  return editor.matches('.CodeMirror');
}

/**
 * Replaces a part of a draft in CodeMirror 5 by what its own listeners hear: a click at the start, one with
 * Shift at the end, then a paste or the Delete key. Its undo takes that back like anything typed.
 */
export function replaceInCodeMirror5(
  editor: Element,
  start: number,
  end: number,
  text: string,
): void {
  const field = editor.querySelector('textarea');
  if (!field || !selectInCodeMirror5(editor, start, end)) return;
  if (text === '') pressDelete(field);
  else paste(field, text);
}

/**
 * Selects a part of a draft that is not empty.
 *
 * @returns false where it is not drawn
 */
export function selectInCodeMirror5(editor: Element, start: number, end: number): boolean {
  const first = placeOf(editor, start, 'left');
  if (!first) return false;
  press(editor, first, false);
  const last = placeOf(editor, end - 1, 'right');
  if (!last) return false;
  press(editor, last, true);
  return true;
}

/** One side of a character, in the window's px; null where it is not drawn. */
function placeOf(editor: Element, at: number, side: 'left' | 'right') {
  const range = rangeOf(editor, at, at + 1);
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const box = range.getBoundingClientRect();
  return { x: box[side], y: box.top + box.height / 2 };
}

function press(editor: Element, place: { x: number; y: number }, shiftKey: boolean): void {
  const target = editor.querySelector('.CodeMirror-scroll') ?? editor;
  const shared = { bubbles: true, cancelable: true, clientX: place.x, clientY: place.y, shiftKey };
  target.dispatchEvent(new MouseEvent('mousedown', { ...shared, buttons: 1, detail: 1 }));
  target.dispatchEvent(new MouseEvent('mouseup', { ...shared, detail: 1 }));
}

function pressDelete(field: Element): void {
  const key = { key: 'Delete', code: 'Delete', keyCode: 46, which: 46 };
  field.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', { ...key, bubbles: true }));
}

function paste(field: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
  );
}
