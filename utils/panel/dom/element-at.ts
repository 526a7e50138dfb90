import { frameDocument, isShadowRoot } from './flat-tree';
import { inFrame } from './window-box';

/**
 * The innermost element that the page shows at a point of its window: into open shadow roots and
 * same-origin frames, past what is to be passed over. Null outside of the page.
 *
 * @param isPassed - for what is drawn over the page
 */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  isPassed: (element: Element) => boolean,
): Element | null {
  let found: Element | null = null;
  let tree: Document | ShadowRoot | null = document;
  while (tree !== null) {
    const top = topmost(tree, x, y, isPassed);
    if (top === null || top === found) break;
    found = top;
    const page = frameDocument(top);
    if (page !== null) [x, y] = inFrame(top, x, y);
    tree = page ?? top.shadowRoot;
  }
  return found;
}

function topmost(
  tree: Document | ShadowRoot,
  x: number,
  y: number,
  isPassed: (element: Element) => boolean,
): Element | null {
  const all = tree.elementsFromPoint(x, y);
  // Browsers differ in whether a shadow root also names what stands outside of it.
  const own = isShadowRoot(tree) ? all.filter((element) => element.getRootNode() === tree) : all;
  return own.find((element) => !isPassed(element)) ?? null;
}
