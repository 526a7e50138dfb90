import { elementAt } from '@/utils/panel/dom/element-at';
import type { Size } from '@/utils/panel/overlay/placement';

/** What of a page is pressed or written in. */
const CONTROL = 'a, button, input, select, textarea, [role="button"], [role="link"]';

/** Few controls are narrower, px. */
const NARROWEST = 24;

/** Between a docked piece and the corner of the window, px: as in the style sheet. */
const DOCKED = 16;

/**
 * Whether a piece in the corner of the window would lie over a control of the page; rows can be scrolled away from it.
 *
 * @param own - what holds the piece
 */
export function isInTheWay(
  { width, height }: Size,
  rows: readonly Element[],
  own: Element,
): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const y = clientHeight - DOCKED - height / 2;
  const right = clientWidth - DOCKED;
  const isOver = (x: number): boolean => {
    const control = elementAt(document, x, y, (element) => element === own)?.closest(CONTROL);
    if (!control) return false;
    return !rows.some((row) => row.contains(control) || control.contains(row));
  };
  for (let x = right - width; x < right; x += NARROWEST) if (isOver(x)) return true;
  return false;
}
