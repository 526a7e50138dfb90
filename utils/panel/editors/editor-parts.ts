import { isHidden } from '../dom/hidden';

/** Elements that begin a line of their own in every editor. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/**
 * What editors put among the text for themselves: placeholders, caret holders, gutters, controls.
 * Named after the editor that does it.
 */
const NOT_TEXT = [
  '[data-slate-placeholder]', // Slate
  '[data-mce-bogus="all"]', // TinyMCE
  '[data-trix-serialize="false"], [data-trix-cursor-target]', // Trix
  '.ql-ui, .ql-cursor, .ql-tooltip, .ql-clipboard', // Quill
  '.cm-placeholder, .cm-gutters, .cm-panels, .cm-tooltip', // CodeMirror 6
  '.CodeMirror-gutter-wrapper, .CodeMirror-placeholder', // CodeMirror 5
  '.ck-widget__selection-handle, .ck-widget__type-around, .ck-fake-selection-container', // CKEditor 5
  '.cke_widget_drag_handler_container', // CKEditor 4
  '[contenteditable="false"][class*="placeholder" i]',
].join(', ');

/** Lines that editors keep without text or a line break in them. */
const LINE = '.cm-line, .CodeMirror-line';

/** True for an element that starts and ends a line. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** True for what stands among a draft's text without being part of it. */
export function isEditorsOwn(element: Element): boolean {
  return isHidden(element) || element.matches(NOT_TEXT);
}

/** True for an element that is a line even when nothing stands in it. */
export function isLine(element: Element): boolean {
  return element.matches(LINE);
}

/** True for a textarea or an input, whose text is its value. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** Where the lines of an editor stand: in CodeMirror 5 a part of it, else the editor itself. */
export function contentOf(editor: Element): Element {
  return editor.querySelector('.CodeMirror-code') ?? editor;
}
