import { isElement, isShadowRoot } from '../dom/flat-tree';

/** Everything in or under these is ours, or is a draft, which is followed by its own means. */
const IGNORED =
  '[data-panelwatch-host], [contenteditable]:not([contenteditable="false"]), .CodeMirror, ' +
  'script, style, link, meta';

/** A draft that is being written is no change of the page, but an editor that comes or goes is. */
const EDITORS = '[contenteditable], .CodeMirror';

/**
 * Toolbars and balloons that come with editors: at every key they show anew what is bold, what can be undone
 * and where they stand. None of their buttons sends.
 */
const TOOLBARS =
  '.ck-toolbar, .ck-body-wrapper, .cke_top, .tox-editor-header, .ql-toolbar, trix-toolbar, .note-toolbar';

/**
 * The element whose content or attributes a mutation changed; null where the change says nothing
 * about the panel: our own elements, drafts being typed, style sheets.
 */
export function changedElement(mutation: MutationRecord): Element | null {
  const element = elementAt(mutation.target);
  // What becomes an editor, or ceases to be one, is a change of the page around it.
  const around = mutation.attributeName === 'contenteditable' ? element?.parentElement : element;
  if (!element || around?.closest(IGNORED)) return null;
  if (mutation.type === 'attributes' && element.closest(TOOLBARS)) return null;
  if (mutation.type !== 'childList') return element;
  const nodes = [...mutation.addedNodes, ...mutation.removedNodes];
  return nodes.some(mayBeContent) ? element : null;
}

/** False for what says nothing about the panel, such as a style sheet or what is ours. */
export function mayBeContent(node: Node): boolean {
  if (isElement(node)) return !node.matches(IGNORED) || node.matches(EDITORS);
  return node.nodeType === 3;
}

function elementAt(node: Node): Element | null {
  if (isElement(node)) return node;
  if (isShadowRoot(node)) return node.host;
  return node.parentElement ?? node.ownerDocument?.documentElement ?? null;
}
