import { inOneGo, type Steps } from '../steps';
import { isFrame } from './node-kinds';

const ELEMENT = 1;
const DOCUMENT = 9;

/**
 * Calls `visit` for each child as it is rendered: the content of an open shadow root in place of the
 * host's own, what is assigned to a slot in place of its fallback, the body of a same-origin frame.
 * Stops when `visit` returns false.
 */
export function forEachFlatChild(element: Element, visit: (node: Node) => unknown): void {
  if (isSpecial(element)) {
    specialChildren(element).every((node) => visit(node) !== false);
    return;
  }
  // Linked nodes and no list: this runs over every element of a page.
  let node = (element.shadowRoot ?? element).firstChild;
  while (node !== null) {
    const next: ChildNode | null = node.nextSibling;
    if (visit(node) === false) return;
    node = next;
  }
}

/** Children as they are rendered; see `forEachFlatChild`. */
export function flatChildNodes(element: Element): Node[] {
  const nodes: Node[] = [];
  forEachFlatChild(element, (node) => nodes.push(node));
  return nodes;
}

/** Whether something else may be rendered in it than what it or its shadow root holds. */
function isSpecial({ localName }: Element): boolean {
  return localName === 'slot' || localName === 'iframe' || localName === 'frame';
}

function specialChildren(element: Element): readonly Node[] {
  if (isSlot(element)) {
    const assigned = element.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : [...element.childNodes];
  }
  const body = frameDocument(element)?.body;
  return body ? [body] : [];
}

/** Child elements as they are rendered, at most so many; see `flatChildNodes`. */
export function flatChildren(element: Element, most = Number.POSITIVE_INFINITY): Element[] {
  if (isSpecial(element)) return specialChildren(element).filter(isElement).slice(0, most);
  const children: Element[] = [];
  let child = (element.shadowRoot ?? element).firstElementChild;
  while (child !== null && children.length < most) {
    children.push(child);
    child = child.nextElementSibling;
  }
  return children;
}

/**
 * The element and all that is rendered in it, in reading order.
 *
 * @param without - what is left out, with all that is in it
 */
export function flatElements(root: Element, without?: (element: Element) => boolean): Element[] {
  const elements = [root];
  const enter = (child: Element): void => {
    if (without?.(child) === true) return;
    elements.push(child);
    flatChildren(child).forEach(enter);
  };
  flatChildren(root).forEach(enter);
  return elements;
}

/** The element in which this one is rendered, out of shadow roots and same-origin frames. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** True when `inner` is `outer` or is rendered somewhere inside it. */
export function flatContains(outer: Element, inner: Element): boolean {
  // Mostly both are in one tree, of which the browser knows this by itself: to go up costs ten times
  // as much in Firefox, where each step leaves the content script for the page.
  if (outer.getRootNode() === inner.getRootNode()) return outer.contains(inner);
  for (let at: Element | null = inner; at !== null; at = flatParent(at)) {
    if (at === outer) return true;
  }
  return false;
}

/** The element itself, then its rendered ancestors up to the root of the top document. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = flatParent(at)) yield at;
}

/** Every element under `root` (itself left out) that matches, open shadow roots and frames included. */
export function queryAllDeep(root: Document | ShadowRoot | Element, selector: string): Element[] {
  return queryAllIn(rootsIn(root), selector);
}

/** A tree that can be searched by itself. */
export type Root = Document | ShadowRoot | Element;

/** `root` and all open shadow roots and same-origin frames in it: to search them more than once. */
export function rootsIn(root: Root): Root[] {
  return inOneGo(stepsToRoots(root));
}

/** The same, with pauses: it looks at each element of a page. */
export function* stepsToRoots(root: Root): Steps<Root[]> {
  const roots = [root];
  for (const tree of yield* innerTrees(root)) roots.push(...(yield* stepsToRoots(tree)));
  return roots;
}

/** Every element in these trees that matches. */
export function queryAllIn(roots: readonly Root[], selector: string): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** So many elements are looked at in one step: a fraction of a millisecond. */
const ELEMENTS_IN_STEP = 500;

function* innerTrees(root: Root): Steps<Root[]> {
  const inner: Root[] = [];
  if ('shadowRoot' in root) inner.push(...treesOf(root));
  // One tag at a time: browsers have a table of each, and would ask every element for either.
  for (const tag of ['iframe', 'frame'])
    for (const frame of root.querySelectorAll(tag)) inner.push(...treesOf(frame));
  // One at a time and no list of all: this runs over every element of a page.
  const walker = (isDocument(root) ? root : root.ownerDocument).createTreeWalker(root, ELEMENT);
  let count = 0;
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    // oxlint-disable-next-line no-unsafe-type-assertion -- this one walks over elements alone
    const tree = (at as Element).shadowRoot;
    if (tree) inner.push(tree);
    if (++count % ELEMENTS_IN_STEP === 0) yield;
  }
  return inner;
}

/** The open shadow root and the same-origin document of an element. */
function treesOf(element: Element): (Document | ShadowRoot)[] {
  return [element.shadowRoot, frameDocument(element)].filter((tree) => tree !== null);
}

/** The document of a same-origin frame; null for another origin's or one that is not loaded. */
export function frameDocument(frame: Element): Document | null {
  return isFrame(frame) ? frame.contentDocument : null;
}

/** The address of what an element stands in: of its frame, where that has one of its own, else `url`, the page's. */
export function addressAt(element: Element | null | undefined, url: string): string {
  const page = element?.ownerDocument;
  return page?.defaultView?.frameElement && page.URL.startsWith('http') ? page.URL : url;
}

/** What is rendered in the place of a slot; none for any other element. */
export function assignedElements(element: Element): Element[] {
  return isSlot(element) ? element.assignedElements({ flatten: true }) : [];
}

/** True for a node that is an element, whichever frame it comes from. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** The document or the shadow root in which an element stands; null for one that is in neither. */
export function rootOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode();
  return isDocument(root) || isShadowRoot(root) ? root : null;
}

/** True for an open shadow root. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node && 'mode' in node;
}

// Classes such as HTMLSlotElement differ from frame to frame, so names decide and not `instanceof`.
function isDocument(node: Node): node is Document {
  return node.nodeType === DOCUMENT;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
