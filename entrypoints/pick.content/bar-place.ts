import type { Box } from '@/utils/panel/overlay/placement';

/** Where the bar stands: it can be drawn away, and goes out of the way by itself. */
export interface BarPlace {
  /** Takes hold of the bar at a point of the window. */
  grab(x: number, y: number): void;
  drag(x: number, y: number): void;
  drop(): void;
  /** Leaves the box free if it lies under the bar. */
  makeWay(box: Box): void;
}

/** Least distance from the window's edges, px. */
const EDGE = 8;

/** Places `bar`, which stands at the bottom of the window by its style sheet. */
export function createBarPlace(bar: HTMLElement): BarPlace {
  let hold: { readonly x: number; readonly y: number } | null = null;
  let isMoved = false;
  return {
    grab(x, y) {
      const { left, top } = bar.getBoundingClientRect();
      hold = { x: x - left, y: y - top };
    },
    drag(x, y) {
      if (hold === null) return;
      isMoved = true;
      const { width, height } = bar.getBoundingClientRect();
      bar.dataset['at'] = 'hand';
      bar.style.left = `${within(x - hold.x, width, innerWidth)}px`;
      bar.style.top = `${within(y - hold.y, height, innerHeight)}px`;
    },
    drop() {
      hold = null;
    },
    makeWay(box) {
      if (isMoved) return;
      const { top, bottom, left, right } = bar.getBoundingClientRect();
      const isUnder = box.top < bottom && box.bottom > top && box.left < right && box.right > left;
      // What fills the window cannot be left free.
      if (isUnder && box.bottom - box.top < innerHeight / 2) {
        bar.dataset['at'] = bar.dataset['at'] === 'top' ? 'bottom' : 'top';
      }
    },
  };
}

function within(at: number, size: number, room: number): number {
  return Math.max(EDGE, Math.min(at, room - size - EDGE));
}
