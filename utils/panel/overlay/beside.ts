import { elementAt } from '../dom/element-at';
import { isText } from '../dom/node-kinds';
import { inWindow, windowBox } from '../dom/window-box';
import { SHOWN } from './occupied';
import { HOST_ATTRIBUTE } from './shadow-host';
import { type Box, overlaps, type Point, type Size } from './placement';

const AIR = 8;
/** So far away there is room for a line that stands beside the anchor already, px. */
const LINE = 36;
/** Points at which a place is looked at: no line of text is to stand between two of them. */
const COLUMNS = 5;
const ROWS = 9;

/** Where a box is looked for first: over the anchor for a small one, at its sides for a large one. */
export type Preference = 'above' | 'sides';

/**
 * The place beside `anchor` at which a box of `size` hides least of the page, inside the window and
 * never over one of `kept`, all of which may stand in frames; of equal ones the preferred.
 *
 * @param own - our element, which may lie there already
 * @returns a point in the window's coordinates and the share of blank page under it, 0–1; null where no
 *   place is left
 */
export function placeBeside(
  anchor: Element,
  size: Size,
  preference: Preference,
  kept: readonly Element[],
  own: Element,
): (Point & { readonly blank: number }) | null {
  const { clientWidth, clientHeight } = document.documentElement;
  const whole = windowBox(anchor);
  const box = preference === 'sides' ? seenPart(whole, clientHeight) : whole;
  const keptBoxes = kept.map(windowBox);
  let best: (Point & { readonly blank: number }) | null = null;
  const beyond = {
    right: Math.max(...keptBoxes.map(({ right }) => right)),
    bottom: Math.max(...keptBoxes.map(({ bottom }) => bottom)),
  };
  for (const [left, top] of candidates(box, size, preference, beyond)) {
    const place: Box = { left, top, right: left + size.width, bottom: top + size.height };
    if (left < 0 || top < 0 || place.right > clientWidth || place.bottom > clientHeight) continue;
    if (keptBoxes.some((other) => overlaps(place, other))) continue;
    const blank = blankShare(place, own);
    if (!best || blank > best.blank) best = { left, top, blank };
    if (blank === 1) break;
  }
  return best;
}

/** Of what is cut off by the window's upper or lower edge, the part that is seen. */
function seenPart({ left, right, top, bottom }: Box, height: number): Box {
  if (bottom <= 0 || top >= height) return { left, right, top, bottom };
  return { left, right, top: Math.max(top, AIR), bottom: Math.min(bottom, height - AIR) };
}

/** Left and upper edges to try; right of and below `beyond` nothing has to stay free. */
function candidates(
  box: Box,
  { width, height }: Size,
  preference: Preference,
  beyond: Pick<Box, 'right' | 'bottom'>,
): [left: number, top: number][] {
  const below = box.bottom + AIR;
  const overhead: [number, number][] = [
    [box.right - width, box.top - AIR / 2 - height],
    [box.left, box.top - AIR / 2 - height],
    [box.right - width, box.top - LINE - height],
  ];
  const sides: [number, number][] = [
    [box.right + AIR, box.top],
    [box.right + AIR, box.top + LINE],
    [box.right + AIR, box.bottom - height],
    [beyond.right + AIR, box.bottom - height],
    [box.left - AIR - width, box.top],
    [box.left - AIR - width, box.bottom - height],
    [box.left, below],
    [box.right - width, below],
    [box.left, beyond.bottom + AIR],
  ];
  return preference === 'above' ? [...overhead, ...sides] : [...sides, ...overhead];
}

/** The share of a place, 0–1, at which nothing of the page is seen; `own` may lie there. */
export function blankShare(place: Box, own: Element): number {
  let blank = 0;
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      const x = place.left + ((column + 0.5) / COLUMNS) * (place.right - place.left);
      const y = place.top + ((row + 0.5) / ROWS) * (place.bottom - place.top);
      if (isBlank(x, y, own)) blank += 1;
    }
  }
  return blank / (COLUMNS * ROWS);
}

/** Whether nothing is seen at a point, nor in the frame or the open shadow root that stands there. */
function isBlank(x: number, y: number, own: Element): boolean {
  const hit = elementAt(document, x, y, (element) => element === own);
  if (!hit) return true;
  return !hit.hasAttribute(HOST_ATTRIBUTE) && isBlankAt(hit, x, y);
}

/** Whether an element shows nothing of its own at a point: no text, no picture, no control. */
function isBlankAt(element: Element, x: number, y: number): boolean {
  if (element.matches(SHOWN) || element.closest('svg')) return false;
  return ![...element.childNodes].some((node) => isText(node) && isAt(node, x, y));
}

function isAt(text: Text, x: number, y: number): boolean {
  const page = text.ownerDocument;
  const range = page.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some((line) => {
    const { left, right, top, bottom } = inWindow(line, page);
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}

/** A toolbar and a border make an editor's frame larger than its text by no more than this, px. */
const TOOLBAR = 128;
const BORDER = 32;

/**
 * What an editor looks like to its user: the field itself or, for an editor with a toolbar of its own or
 * a frame that is all editor, the box around both.
 */
export function frameOf(editor: Element): Element {
  if (editor.matches('textarea, input')) return editor;
  let frame = (editor.matches('body') && editor.ownerDocument.defaultView?.frameElement) || editor;
  const inner = frame.getBoundingClientRect();
  for (let outer = around(frame); outer; outer = around(outer)) {
    const box = outer.getBoundingClientRect();
    if (box.height - inner.height > TOOLBAR || box.width - inner.width > BORDER) break;
    frame = outer;
  }
  return frame;
}

function around(element: Element): Element | null {
  return element.parentElement ?? element.ownerDocument.defaultView?.frameElement ?? null;
}
