import { windowBox } from '@/utils/panel/dom/window-box';
import { overlaps, type Point } from '@/utils/panel/overlay/placement';

/** A piece that found no place stands in the corner of the window. */
export function moveOrDock(piece: HTMLElement | undefined, at: Point | null, origin: Point): void {
  piece?.classList.toggle('docked', at === null);
  if (!piece) return;
  if (at) {
    move(piece, at, origin);
    return;
  }
  piece.style.transform = '';
  moved.delete(piece);
}

/** Unseen while it lies over one of these: a corner of the window is free only until the page scrolls. */
export function giveWay(piece: HTMLElement, kept: readonly Element[]): void {
  const box = (piece.firstElementChild ?? piece).getBoundingClientRect();
  const isOver = kept.some((element) => overlaps(box, windowBox(element)));
  piece.style.visibility = isOver ? 'hidden' : '';
}

/** Where pieces were moved to: most stay there, and to ask or tell it again takes the browser longer. */
const moved = new WeakMap<HTMLElement, string>();

/** Puts a piece at a point of the window, of which `origin` is where the layer begins. */
export function move(element: HTMLElement, at: Point, origin: Point): void {
  const left = Math.round(at.left - origin.left);
  const top = Math.round(at.top - origin.top);
  const place = `translate(${left}px, ${top}px)`;
  if (moved.get(element) === place) return;
  moved.set(element, place);
  element.style.transform = place;
}
