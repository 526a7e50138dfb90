import { frameDocument, isShadowRoot } from '../dom/flat-tree';

/** A point of the window. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The innermost element that the page shows at a point: into open shadow roots and same-origin
 * frames, past what `isOurs` says is drawn over the page. Null outside of the page.
 */
export function elementAt(
  document: Document,
  point: WindowPoint,
  isOurs: (element: Element) => boolean,
): Element | null {
  let found: Element | null = null;
  let tree: Document | ShadowRoot | null = document;
  let { x, y } = point;
  while (tree !== null) {
    const top = topmost(tree, x, y, isOurs);
    if (top === null || top === found) break;
    found = top;
    const frame = frameDocument(top);
    if (frame !== null) {
      const box = top.getBoundingClientRect();
      x -= box.left + top.clientLeft;
      y -= box.top + top.clientTop;
    }
    tree = frame ?? top.shadowRoot;
  }
  return found;
}

function topmost(
  tree: Document | ShadowRoot,
  x: number,
  y: number,
  isOurs: (element: Element) => boolean,
): Element | null {
  const all = tree.elementsFromPoint(x, y);
  // Browsers differ in whether a shadow root also names what stands outside of it.
  const own = isShadowRoot(tree) ? all.filter((element) => element.getRootNode() === tree) : all;
  return own.find((element) => !isOurs(element)) ?? null;
}
