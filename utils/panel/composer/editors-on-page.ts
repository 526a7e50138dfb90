import { flatAncestors, flatContains, frameDocument, type Root } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { isEditorsOwn } from '../editors/editor-parts';
import { inOneGo, type Steps } from '../steps';

/** Kinds of fields, one by one: browsers find each of them far faster than all by one selector. */
const KINDS = [
  'textarea',
  'input:not([type=checkbox], [type=radio], [type=hidden])',
  '[contenteditable]',
  '.CodeMirror',
  'iframe',
] as const;

const EDITORS = KINDS.join(', ');

/** Types of inputs that a message can be written in. */
const TEXT_INPUT = /^(?:text|)$/;

/** All fields and frames in these trees that may be editors, or become some; in document order. */
export function fieldsOn(roots: readonly Root[]): Element[] {
  return inOneGo(stepsToFields(roots));
}

/** The same, with pauses: a browser looks at each element of a page for some kinds. */
export function* stepsToFields(roots: readonly Root[]): Steps<Element[]> {
  const fields: Element[] = [];
  for (const root of roots) {
    const kinds: string[] = [];
    for (const kind of KINDS) {
      if (root.querySelector(kind) !== null) kinds.push(kind);
      yield;
    }
    // Only for those that are there: to look for all by one selector takes far longer.
    if (kinds.length > 0) fields.push(...root.querySelectorAll(kinds.join()));
  }
  return fields;
}

/** Whether an element is a field or a frame that may be an editor. */
export function isField(element: Element): boolean {
  return element.matches(EDITORS);
}

/**
 * What a reply could be written in, of the fields on a page in document order: fields, editable
 * elements (the outermost of nested ones), the bodies of frames that are editors.
 *
 * @param fields - see `fieldsOn`
 */
export function editorsAmong(fields: readonly Element[]): Element[] {
  const editors = fields.flatMap((element) => editorAt(element) ?? []);
  return editors.filter(
    (editor) =>
      !editors.some((outer) => outer !== editor && flatContains(outer, editor)) && isUsable(editor),
  );
}

function editorAt(element: Element): Element | null {
  if (element.localName === 'iframe') return editableFrame(element);
  if (element.localName === 'input') return isTextInput(element) ? element : null;
  return element.getAttribute('contenteditable') === 'false' ? null : element;
}

/** A frame whose document is editable as a whole; editable bodies are found by their attribute. */
function editableFrame(frame: Element): Element | null {
  const inner = frameDocument(frame);
  return inner?.designMode === 'on' && !inner.body.hasAttribute('contenteditable')
    ? inner.body
    : null;
}

function isTextInput(element: Element): boolean {
  const role = element.getAttribute('role') ?? 'textbox';
  return TEXT_INPUT.test(element.getAttribute('type') ?? '') && role === 'textbox';
}

function isUsable(editor: Element): boolean {
  if (isEditorsOwn(editor) || editor.matches('[disabled], [readonly], [aria-readonly="true"]'))
    return false;
  for (const ancestor of flatAncestors(editor)) {
    if (ancestor.getAttribute('aria-hidden') === 'true') return false;
    if (ancestor.getAttribute('role') === 'search' || ancestor.localName === 'search') return false;
  }
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return !isInvisible(editor) && !(frame && isInvisible(frame)) && !isSqueezed(editor);
}

/** Nobody types into less, CSS px. */
const LOWEST = 6;

/** An area of a pixel's height is what an editor that stands in its place is sent by. */
function isSqueezed(editor: Element): boolean {
  if (editor.localName !== 'textarea') return false;
  const { height } = editor.getBoundingClientRect();
  // Without layout all is 0.
  return height > 0 && height < LOWEST;
}
