import { rootOf } from '../dom/flat-tree';
import { inWindow, windowBox } from '../dom/window-box';
import { occupiedBoxes } from './occupied';
import { type Box, firstFree, type Point, type Size } from './placement';

/** How far above a list its strip may stand, and the steps in which places are tried, px. */
const FURTHEST = 160;
const STEP = 6;
const AIR = 6;
/** How many levels above the rows are looked at for what stands above them. */
const LEVELS = 8;

/**
 * A free place for the strip above a list, as near to it as possible, at its end, its start or its
 * middle.
 *
 * @returns a point in the window; null where everything above the list is taken
 */
export function placeStrip(rows: readonly Element[], size: Size): Point | null {
  const [first] = rows;
  if (!first) return null;
  const list = windowBox(first);
  const around = surroundings(first, list);
  const rowSet = new Set(rows);
  // What follows a row stands below it, or beside: there may be ten thousand.
  const occupied = occupiedBoxes(around, (element) => rowSet.has(element)).filter(
    (box) => box.bottom > list.top - FURTHEST && box.top < list.top,
  );
  const candidates: Point[] = [];
  for (let above = AIR; above <= FURTHEST; above += STEP) {
    const top = list.top - above - size.height;
    const middle = (list.left + list.right - size.width) / 2;
    for (const left of [list.right - size.width, list.left, middle]) candidates.push({ left, top });
  }
  return firstFree(candidates, size, boundsOf(first.ownerDocument), occupied);
}

/** The nearest ancestor as wide as the list that reaches far enough above it to show what stands there. */
function surroundings(row: Element, list: Box): Element {
  let around = row;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = around.parentElement ?? hostOf(around);
    if (!parent) break;
    around = parent;
    const box = windowBox(around);
    const isAsWide = box.left <= list.left && box.right >= list.right;
    if (isAsWide && box.top < list.top - FURTHEST) break;
  }
  return around;
}

/** Null for the root of a frame: what stands around that leaves no room in it. */
function hostOf(element: Element): Element | null {
  const root = rootOf(element);
  return root && 'host' in root ? root.host : null;
}

/** The document's box in the window: a strip above its upper edge could not be reached. */
function boundsOf(page: Document): Box {
  const top = -(page.defaultView?.scrollY ?? 0);
  const right = page.documentElement.clientWidth;
  return inWindow({ left: 0, top, right, bottom: Number.POSITIVE_INFINITY }, page);
}
