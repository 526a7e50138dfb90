import type { Box } from '../overlay/placement';

/** How a document is drawn in the window of this script: where its upper left corner is, px, and how large its px are. */
interface Lens {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Where an element stands in the window of this script, px: also one in a same-origin frame of it. */
export function windowBox(element: Element): Box {
  return inWindow(element.getBoundingClientRect(), element.ownerDocument);
}

/** A box of the viewport of a document, in the window of this script, px. */
export function inWindow(box: Box, page: Document): Box {
  if (page === document) return box;
  const { left, top, scale } = lensOf(page);
  return {
    left: left + box.left * scale,
    top: top + box.top * scale,
    right: left + box.right * scale,
    bottom: top + box.bottom * scale,
  };
}

/** The point of a frame's document that is seen at a point of the document in which the frame stands. */
export function inFrame(frame: Element, x: number, y: number): [x: number, y: number] {
  const { left, top, scale } = lensOfFrame(frame);
  return [(x - left) / scale, (y - top) / scale];
}

function lensOf(page: Document): Lens {
  const frame = page === document ? null : page.defaultView?.frameElement;
  if (!frame) return { left: 0, top: 0, scale: 1 };
  const outer = lensOf(frame.ownerDocument);
  const own = lensOfFrame(frame);
  return {
    left: outer.left + own.left * outer.scale,
    top: outer.top + own.top * outer.scale,
    scale: outer.scale * own.scale,
  };
}

/** Of a frame in its own document: by styles such as `transform` and `zoom` it may be drawn larger than it is. */
function lensOfFrame(frame: Element): Lens {
  const { left, top, width } = frame.getBoundingClientRect();
  const whole = 'offsetWidth' in frame ? Number(frame.offsetWidth) : 0;
  const scale = width > 0 && whole > 0 ? width / whole : 1;
  return { left: left + frame.clientLeft * scale, top: top + frame.clientTop * scale, scale };
}
