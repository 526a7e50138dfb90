import type { Box } from '../overlay/placement';

/** Where an element stands in the window of this script, px: also one in a same-origin frame of it. */
export function windowBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || element.ownerDocument === document) return { left, top, right, bottom };
  const outer = windowBox(frame);
  const x = outer.left + frame.clientLeft;
  const y = outer.top + frame.clientTop;
  return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
}
