import { blankShare } from './beside';
import type { Box, Point, Size } from './placement';

const AIR = 8;
/** Lines at which a place is looked for, from the top; px from one to the next. */
const LINES = 8;
const LINE = 30;

/**
 * A blank place for a box of `size` at the right side of `element`, as near to its top as there is one;
 * in viewport coordinates of the top document, also for an element in a frame. Null where none is blank.
 *
 * @param own - our element, which may lie there already
 */
export function placeInside(element: Element, size: Size, own: Element): Point | null {
  const box = element.getBoundingClientRect();
  const page = element.ownerDocument;
  const frame = page.defaultView?.frameElement?.getBoundingClientRect();
  const right = Math.min(box.right, page.documentElement.clientWidth) - AIR;
  for (let line = 0; line < LINES; line++) {
    const [left, top] = [right - size.width, Math.max(box.top, 0) + AIR + line * LINE];
    const place: Box = { left, top, right, bottom: top + size.height };
    if (left < 0 || coversControl(page, place) || blankShare(page, place, own) < 1) continue;
    return { left: left + (frame?.left ?? 0), top: top + (frame?.top ?? 0) };
  }
  return null;
}

/** A pictogram that can be clicked may be drawn by a style alone. */
function coversControl(page: Document, { left, top, right, bottom }: Box): boolean {
  const middle = (top + bottom) / 2;
  return [left, (left + right) / 2, right].some((x) =>
    page
      .elementsFromPoint(x, middle)
      .some((element) => element.matches('a, button, [role="button"]')),
  );
}
