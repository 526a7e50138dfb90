import { editorsAmong, fieldsOn } from '../composer/editors-on-page';
import { sendControlsOf } from '../composer/send-controls';
import { flatAncestors, flatChildren, flatContains, queryAllDeep, rootsIn } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { findAllDeep, findDeep } from '../dom/selector';
import { selectorOfRecords } from '../list/record-places';
import { HOST_ATTRIBUTE } from '../overlay/shadow-host';

const CONTROL =
  'button, a, summary, [role="button"], input[type="submit"], input[type="button"], input[type="image"]';

/** How far inside a control may be what was pointed at, in levels of the tree. */
const CONTROL_LEVELS = 5;
/** How many levels around an editor its buttons are looked for, and how many of them are offered. */
const REACH = 12;
const REACH_OF_CAPTIONS = 3;
const LONGEST_CAPTION = 40;
const MOST_CONTROLS = 30;

/** The editors of the page, those for long texts first. */
export function editorsIn(document: Document): Element[] {
  const editors = editorsAmong(fieldsOn(rootsIn(document)));
  return [...editors.filter((each) => !isLine(each)), ...editors.filter((each) => isLine(each))];
}

function isLine(editor: Element): boolean {
  return editor.localName === 'input';
}

/** The editor at what was pointed at: around it, or the only one inside; null where there is none. */
export function editorAt(document: Document, element: Element): Element | null {
  const editors = editorsIn(document);
  const around = editors.find((editor) => flatContains(editor, element));
  const inside = editors.filter((editor) => flatContains(element, editor));
  return around ?? (inside.length === 1 ? (inside[0] ?? null) : null);
}

/** The control at what was pointed at; the element itself where no control is around it. */
export function controlAt(element: Element): Element | null {
  if (/^(?:html|body)$/.test(element.localName)) return null;
  let level = 0;
  for (const around of flatAncestors(element)) {
    if (around.matches(CONTROL) || /-(?:button|btn)$/.test(around.localName)) return around;
    if (++level > CONTROL_LEVELS) break;
  }
  return element;
}

/** The controls that send what is written in the editor, where the reader is sure of them. */
export function knownControls(document: Document, editor: Element): readonly Element[] {
  const others = editorsIn(document).filter((other) => other !== editor);
  const found = sendControlsOf(editor, others);
  return found === null || found.strength === 'guess' ? [] : found.controls;
}

/** Controls around an editor, the nearest first; then what stands near and may be one by script. */
export function controlsAround(editor: Element): Element[] {
  const isOffered = (element: Element): boolean =>
    !flatContains(editor, element) &&
    !flatContains(element, editor) &&
    !isInvisible(element) &&
    !isOurs(element);
  const around = [...flatAncestors(editor)].slice(1, REACH + 1);
  const controls = around.flatMap((each) => queryAllDeep(each, CONTROL).filter(isOffered));
  const captions = around
    .slice(0, REACH_OF_CAPTIONS)
    .flatMap((each) => flatChildren(each).filter((child) => isCaption(child) && isOffered(child)));
  return [...new Set([...controls, ...captions])].slice(0, MOST_CONTROLS);
}

/** A few words, or a picture, as on a button. */
function isCaption(element: Element): boolean {
  return (
    element.childElementCount <= 3 && (element.textContent ?? '').trim().length <= LONGEST_CAPTION
  );
}

/** A selector that leads from the document to this element; null where none does. */
export function selectorTo(document: Document, element: Element): string | null {
  const find = (selector: string): Element[] => findAllDeep(document, selector);
  const selector = selectorOfRecords([element], [element], find);
  return selector !== null && findDeep(document, selector) === element ? selector : null;
}

/** What Panelwatch has put over the page sends nothing. */
function isOurs(element: Element): boolean {
  const hosts = [...flatAncestors(element)];
  return hosts.some((host) => host.hasAttribute(HOST_ATTRIBUTE));
}
