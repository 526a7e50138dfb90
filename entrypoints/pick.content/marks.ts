/** What is outlined on the page. */
export interface Marked {
  readonly rows: readonly Element[];
  readonly found: readonly Element[];
  /** What a press would take; null for nothing. */
  readonly main: Element | null;
  /** It cannot be taken. */
  readonly isRefused: boolean;
}

/** More outlines than this nobody tells apart, and each costs a little with every scroll. */
const MOST = 120;
/** Air between what is outlined and its outline, px. */
const AIR = 2;

/** Outlines what is marked: a box for each, over the page and not in it. */
export function drawMarks(container: HTMLElement, { rows, found, main, isRefused }: Marked): void {
  const boxes = [
    ...rows.map((element) => boxFor(element, 'row')),
    ...found.filter((element) => element !== main).map((element) => boxFor(element, 'found')),
    ...(main === null ? [] : [boxFor(main, isRefused ? 'refused' : 'main')]),
  ];
  container.replaceChildren(...boxes.filter((box) => box !== null).slice(-MOST));
}

function boxFor(element: Element, kind: string): HTMLElement | null {
  const { left, top, width, height } = boxInWindow(element);
  const isInSight =
    width > 0 && height > 0 && top < innerHeight && top + height > 0 && left < innerWidth;
  if (!isInSight) return null;
  const box = document.createElement('div');
  box.className = `mark ${kind}`;
  Object.assign(box.style, {
    left: `${left - AIR}px`,
    top: `${top - AIR}px`,
    width: `${width + 2 * AIR}px`,
    height: `${height + 2 * AIR}px`,
  });
  return box;
}

/** Where an element is in the window, out of the frames in which it may be. */
export function boxInWindow(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let { left, top } = box;
  let view = element.ownerDocument.defaultView;
  while (view && view !== window) {
    const frame = view.frameElement;
    if (!frame) break;
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return new DOMRect(left, top, box.width, box.height);
}
