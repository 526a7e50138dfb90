import { windowBox } from '@/utils/panel/dom/window-box';
import type { PickSession } from '@/utils/panel/pick';

import type { Outcome } from './bar-state';

/** What is outlined on the page. */
export interface Marked {
  /** Whole rows are pointed at, which leave no room between them. */
  readonly isOfRows: boolean;
  readonly rows: readonly Element[];
  readonly found: readonly Element[];
  /** What a press would take; null for nothing. */
  readonly main: Element | null;
  /** It cannot be taken. */
  readonly isRefused: boolean;
}

/** More outlines than this nobody tells apart, and each costs a little with every scroll. */
const MOST = 120;

/** What of a session is outlined, among the list's rows. */
export function markedIn(
  { proposal, stage }: PickSession,
  rows: readonly Element[],
  outcome: Outcome | null,
): Marked {
  const isOfRows = stage === 'row';
  if (outcome === 'saved') return { rows: [], found: [], main: null, isRefused: false, isOfRows };
  return {
    isOfRows,
    rows: isOfRows && proposal !== null ? [] : rows,
    found: proposal?.found ?? [],
    main: proposal?.element ?? null,
    isRefused: proposal?.problem != null,
  };
}

/** Outlines what is marked: a box for each, over the page and not in it. */
export function drawMarks(
  container: HTMLElement,
  { rows, found, main, isRefused, isOfRows }: Marked,
): void {
  const air = isOfRows ? 0 : AIR;
  const boxes = [
    ...rows.map((element) => boxFor(element, 'row', 0)),
    ...found.filter((element) => element !== main).map((element) => boxFor(element, 'found', air)),
    ...(main === null ? [] : [boxFor(main, isRefused ? 'refused' : 'main', air)]),
  ];
  container.replaceChildren(...boxes.filter((box) => box !== null).slice(-MOST));
}

/** Air between a value and its outline, px; rows lie close to each other. */
const AIR = 3;

function boxFor(element: Element, kind: string, air: number): HTMLElement | null {
  const { left, top, right, bottom } = windowBox(element);
  const [width, height] = [right - left, bottom - top];
  const isInSight =
    width > 0 && height > 0 && top < innerHeight && top + height > 0 && left < innerWidth;
  if (!isInSight) return null;
  const box = document.createElement('div');
  box.className = `mark ${kind}`;
  Object.assign(box.style, {
    left: `${left - air}px`,
    top: `${top - air}px`,
    width: `${width + 2 * air}px`,
    height: `${height + 2 * air}px`,
  });
  return box;
}
