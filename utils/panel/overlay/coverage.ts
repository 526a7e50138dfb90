import type { Point } from './placement';
import { isCovered } from './row-layout';

/** What was found at a place of a row. */
interface Found {
  readonly place: string;
  readonly isHidden: boolean;
}

/** How long rows are looked at in one frame, ms: in a list of ten thousand one look takes two or three. */
const FRAME_MS = 6;

/**
 * On which rows something of the page lies. Rows that there is no time for keep what was found of them
 * before, and are looked at in the next frame.
 */
export class Coverage {
  readonly #own: Element;
  readonly #found = new WeakMap<Element, Found>();
  /** Rows to be looked at, those first that have waited longest. */
  readonly #due = new Map<Element, Point>();

  /** @param own - our element, which lies over all */
  constructor(own: Element) {
    this.#own = own;
  }

  /**
   * Looks at the rows that have moved; unless the page is still, at the others, too.
   *
   * @param points - for each row the point at which it is to be seen, in viewport coordinates
   * @returns whether some are yet to be looked at
   */
  look(points: ReadonlyMap<Element, Point>, isStill: boolean): boolean {
    for (const row of this.#due.keys()) if (!points.has(row)) this.#due.delete(row);
    for (const [row, at] of points) {
      if (!isStill || this.#due.has(row) || this.#found.get(row)?.place !== placeOf(at)) {
        this.#due.set(row, at);
      }
    }
    const end = performance.now() + FRAME_MS;
    for (const [row, at] of this.#due) {
      // One that is new is not shown before it was looked at.
      if (performance.now() >= end && this.#found.has(row)) continue;
      this.#due.delete(row);
      this.#found.set(row, { place: placeOf(at), isHidden: isCovered(row, at, this.#own) });
    }
    return this.#due.size > 0;
  }

  /** Whether something lay over a row when it was last looked at. */
  isHidden(row: Element): boolean {
    return this.#found.get(row)?.isHidden ?? true;
  }
}

function placeOf({ left, top }: Point): string {
  return `${left} ${top}`;
}
