import { elementAt } from '../dom/element-at';
import { inWindow, windowBox } from '../dom/window-box';
import { blankShare } from './beside';
import type { Box, Point, Size } from './placement';

const AIR = 8;
/** Lines at which a place is looked for, from the top; px from one to the next. */
const LINES = 8;
const LINE = 30;

/**
 * A blank place for a box of `size` at the right side of `element`, as near to its top as there is one;
 * in the window, also for an element in a frame. Null where none is blank.
 *
 * @param own - our element, which may lie there already
 */
export function placeInside(element: Element, size: Size, own: Element): Point | null {
  const box = windowBox(element);
  const page = element.ownerDocument;
  const { clientWidth: end } = page.documentElement;
  const seen = inWindow({ left: 0, top: 0, right: end, bottom: 0 }, page);
  const right = Math.min(box.right, seen.right) - AIR;
  for (let line = 0; line < LINES; line++) {
    const [left, top] = [right - size.width, Math.max(box.top, seen.top) + AIR + line * LINE];
    const place: Box = { left, top, right, bottom: top + size.height };
    if (left < 0 || coversControl(place, own) || blankShare(place, own) < 1) continue;
    return { left, top };
  }
  return null;
}

/** A pictogram that can be clicked may be drawn by a style alone. */
function coversControl({ left, top, right, bottom }: Box, own: Element): boolean {
  const middle = (top + bottom) / 2;
  return [left, (left + right) / 2, right].some((x) =>
    elementAt(document, x, middle, (element) => element === own)?.closest(
      'a, button, [role="button"]',
    ),
  );
}
