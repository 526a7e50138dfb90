import { editorsOn } from '../composer/editors-on-page';
import { sendControlsOf } from '../composer/send-controls';
import { flatAncestors, flatContains, flatParent, queryAllDeep, rootsIn } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { findAllDeep, findDeep } from '../dom/selector';
import { selectorOfRecords } from '../list/record-places';

const CONTROL =
  'button, a, summary, [role="button"], input[type="submit"], input[type="button"], input[type="image"]';

/** How far inside a control may be what was pointed at, in levels of the tree. */
const CONTROL_LEVELS = 5;
/** How many levels around an editor its buttons are looked for, and how many of them are offered. */
const REACH = 12;
const MOST_CONTROLS = 30;

/** The editors of the page, those for long texts first. */
export function editorsIn(document: Document): Element[] {
  const editors = editorsOn(rootsIn(document));
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

/** Controls around an editor, the nearest first. */
export function controlsAround(editor: Element): Element[] {
  const found = new Set<Element>();
  let around = flatParent(editor);
  for (let level = 0; level < REACH && around !== null; level++) {
    const controls = queryAllDeep(around, CONTROL).filter(
      (control) => !flatContains(editor, control) && !isInvisible(control),
    );
    controls.forEach((control) => found.add(control));
    if (found.size >= MOST_CONTROLS) break;
    around = flatParent(around);
  }
  return [...found].slice(0, MOST_CONTROLS);
}

/** A selector that leads from the document to this element; null where none does. */
export function selectorTo(document: Document, element: Element): string | null {
  const find = (selector: string): Element[] => findAllDeep(document, selector);
  const selector = selectorOfRecords([element], [element], find);
  return selector !== null && findDeep(document, selector) === element ? selector : null;
}
