import { elementAt } from '../dom/element-at';
import { flatContains } from '../dom/flat-tree';
import { windowBox } from '../dom/window-box';
import { occupiedBoxes } from './occupied';
import { type Box, type Point, placeBadge, placeBadges, type Size } from './placement';
import { HOST_ATTRIBUTE } from './shadow-host';

/** A row and the size of the badge that goes onto it. */
export interface RowToPlace {
  readonly key: string;
  readonly element: Element;
  readonly size: Size;
}

/** Where on a row its badge goes, relative to the row's top left corner. */
export interface RowPlace extends Point {
  /** The badge's end edge. */
  readonly end: number;
  /** How large the row was. */
  readonly row: Size;
}

/** Rows further than this many screens away are placed when they come nearer. */
const REACH_SCREENS = 1;
/** Up to this many rows all are placed at once, so that scrolling finds them in place. */
const ALL_AT_ONCE = 300;

/**
 * Where on each row its badge goes, relative to the row's top left corner, so that it holds while the
 * row moves. Reads layout; call it when the page has settled, not in the middle of writing.
 *
 * @returns offsets by key; a row that is not shown, or far out of sight in a long list, has none
 */
export function layOutRows(
  rows: readonly RowToPlace[],
  viewportHeight: number,
): Map<string, RowPlace> {
  const shown = rows
    .map((row) => ({ ...row, box: windowBox(row.element) }))
    .filter(({ box }) => isShown(box))
    .filter(({ box }) => rows.length <= ALL_AT_ONCE || isInReach(box, viewportHeight));
  const points = placeBadges(
    shown.map(({ element, box, size }) => ({ box, occupied: occupiedBoxes(element), badge: size })),
  );
  const places = new Map<string, RowPlace>();
  shown.forEach(({ key, box, size }, index) => {
    const point = points[index];
    if (point) places.set(key, placeIn(box, point, size));
  });
  return places;
}

/** So many rows show where badges stand in the list. */
const EXAMPLES = 8;

/**
 * The same for a few rows of a list, put among its places: where its other badges stand, or theirs stood
 * before, if there is room.
 *
 * @param places - places of badges in the list
 * @returns whether something of these rows, such as a menu, stands above or below them, maybe over others
 */
export function layOutAlike(rows: readonly RowToPlace[], places: Map<string, RowPlace>): boolean {
  const examples = [...places.values()].slice(0, EXAMPLES);
  let sticksOut = false;
  for (const { key, element, size } of rows) {
    const box = windowBox(element);
    if (!isShown(box)) continue;
    const own = places.get(key);
    const wanted = [...(own ? [own] : []), ...examples].map(({ end, top }) => ({
      left: box.left + end - size.width,
      top: box.top + top,
    }));
    const occupied = occupiedBoxes(element);
    sticksOut ||= occupied.some(({ top, bottom }) => top < box.top || bottom > box.bottom);
    places.set(key, placeIn(box, placeBadge({ box, occupied, badge: size }, wanted), size));
  }
  return sticksOut;
}

/**
 * Those of the rows whose badge may stand better elsewhere than in its place, although nothing is known to
 * have changed in them: row or badge are of another size than when it was placed, or it has no place yet.
 */
export function outgrown(
  rows: readonly RowToPlace[],
  places: ReadonlyMap<string, RowPlace>,
  viewportHeight: number,
): RowToPlace[] {
  return rows.filter(({ key, element, size }) => {
    const box = windowBox(element);
    const place = places.get(key);
    if (!place) return isShown(box) && isInReach(box, viewportHeight);
    return !isAlike(place.row, sizeOf(box)) || Math.abs(place.end - place.left - size.width) >= 1;
  });
}

function isAlike(before: Size, now: Size): boolean {
  return Math.abs(before.width - now.width) < 1 && Math.abs(before.height - now.height) < 1;
}

function sizeOf({ left, top, right, bottom }: Box): Size {
  return { width: right - left, height: bottom - top };
}

function isShown({ left, top, right, bottom }: Box): boolean {
  return right > left && bottom > top;
}

function placeIn(box: Box, { left, top }: Point, { width }: Size): RowPlace {
  return {
    left: left - box.left,
    top: top - box.top,
    end: left + width - box.left,
    row: sizeOf(box),
  };
}

function isInReach({ top, bottom }: Box, viewportHeight: number): boolean {
  const reach = viewportHeight * REACH_SCREENS;
  return bottom > -reach && top < viewportHeight + reach;
}

/**
 * Whether something of the page lies over `row` at a point of the window: a dialog, a menu, the edge of
 * the box in which the list scrolls, or of its frame. A point outside of the window is not covered.
 */
export function isCovered(row: Element, { left, top }: Point, own: Element): boolean {
  const page = row.ownerDocument;
  // A frame that is gone shows nothing any more.
  if (!page.defaultView) return true;
  const isPassed = (element: Element): boolean =>
    element === own || element.hasAttribute(HOST_ATTRIBUTE);
  const hit = elementAt(document, left, top, isPassed);
  if (hit === null || flatContains(row, hit)) return false;
  // Beside its frame there is what holds the frame.
  return hit.ownerDocument !== page || !flatContains(hit, row);
}
