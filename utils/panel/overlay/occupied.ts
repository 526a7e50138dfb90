import { isElement } from '../dom/flat-tree';
import { isText } from '../dom/node-kinds';
import { inWindow, windowBox } from '../dom/window-box';
import { type Box, intersection } from './placement';

/** Elements that show something without holding text of their own. */
export const SHOWN = 'img,svg,canvas,video,iframe,frame,input,textarea,select,button,progress';

/**
 * Boxes of what is seen inside `root`, in the window: lines of text as far as their elements
 * show them, pictures, controls. Looks into open shadow roots.
 *
 * @param isEnd - of siblings, those are not looked at from which on it is true
 */
export function occupiedBoxes(
  root: Element,
  isEnd: (element: Element) => boolean = () => false,
): Box[] {
  const boxes: Box[] = [];
  // One for all texts: while there is a range, each change of the page has to look after it.
  const range = root.ownerDocument.createRange();
  collect(root, boxes, isEnd, range);
  return boxes;
}

function collect(
  element: Element,
  boxes: Box[],
  isEnd: (element: Element) => boolean,
  range: Range,
): void {
  for (const node of (element.shadowRoot ?? element).childNodes) {
    if (isText(node)) collectText(node, element, boxes, range);
    else if (isElement(node)) {
      if (isEnd(node)) return;
      if (node.matches(SHOWN)) push(windowBox(node), boxes);
      else collect(node, boxes, isEnd, range);
    }
  }
}

function collectText(text: Text, parent: Element, boxes: Box[], range: Range): void {
  if (!text.data.trim()) return;
  range.selectNodeContents(text);
  // Text that is cut off with an ellipsis has lines that are wider than what is seen of them.
  const shown = windowBox(parent);
  for (const line of range.getClientRects()) {
    const box = inWindow(line, text.ownerDocument);
    const seen = shown.right > shown.left ? intersection(box, shown) : box;
    if (seen) push(seen, boxes);
  }
}

function push({ left, top, right, bottom }: Box, boxes: Box[]): void {
  if (right > left && bottom > top) boxes.push({ left, top, right, bottom });
}
