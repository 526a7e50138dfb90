/** A rectangle in CSS pixels; the origin is the same for all that are compared. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** A row of a list, what it shows (texts, pictures, controls), and the badge that goes onto it. */
export interface OccupiedRow {
  readonly box: Box;
  readonly occupied: readonly Box[];
  readonly badge: Size;
}

/** Distance in px between candidate columns, and the air that a badge keeps around itself. */
const STEP = 8;
const AIR = 4;
/** Where in a row a badge may stand: share of the row's free height above it. */
const BANDS = [0.5, 0.1, 0.9] as const;

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The part that two boxes share; null where they share none. */
export function intersection(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

/**
 * Where in each row its badge covers nothing: the end edges of as many badges as possible in one line,
 * those that find no room there in the next one, and so on. In a row that has no room at all the badge
 * straddles the top edge, where rows have their padding.
 *
 * @returns a point for each row, in the rows' coordinates
 */
export function placeBadges(rows: readonly OccupiedRow[]): Point[] {
  const points = new Map<OccupiedRow, Point>();
  let left = rows;
  while (left.length > 0) {
    const fitting = bestColumn(left);
    if (fitting.size === 0) break;
    for (const [row, point] of fitting) points.set(row, point);
    left = left.filter((row) => !points.has(row));
  }
  return rows.map((row) => points.get(row) ?? straddling(row));
}

/** The first of the wanted places at which a row's badge covers nothing, else the best in the row. */
export function placeBadge(row: OccupiedRow, wanted: readonly Point[]): Point {
  return wanted.find((point) => isFree(row, point)) ?? placeBadges([row])[0] ?? straddling(row);
}

interface Column {
  /** Distance of a badge's end edge from the row's. */
  readonly inset: number;
  readonly band: number;
}

/** The places in the column in which most rows have room; of equal ones the first. */
function bestColumn(rows: readonly OccupiedRow[]): Map<OccupiedRow, Point> {
  let best = new Map<OccupiedRow, Point>();
  for (const column of columnsOf(rows)) {
    const fitting = new Map<OccupiedRow, Point>();
    for (const row of rows) {
      const point = pointIn(row, column);
      if (isFree(row, point)) fitting.set(row, point);
    }
    if (fitting.size > best.size) best = fitting;
    if (best.size === rows.length) break;
  }
  return best;
}

/** Candidate columns: the middle of the row before its edges, the row's end first. */
function* columnsOf(rows: readonly OccupiedRow[]): Generator<Column> {
  const width = Math.max(...rows.map(({ box }) => box.right - box.left));
  for (const band of BANDS) {
    for (let inset = AIR; inset < width; inset += STEP) yield { inset, band };
  }
}

function pointIn({ box, badge }: OccupiedRow, { inset, band }: Column): Point {
  const slack = Math.max(0, box.bottom - box.top - badge.height);
  return { left: box.right - inset - badge.width, top: box.top + slack * band };
}

function isFree({ box, badge, occupied }: OccupiedRow, { left, top }: Point): boolean {
  const wanted = {
    left: left - AIR,
    top,
    right: left + badge.width + AIR,
    bottom: top + badge.height,
  };
  return wanted.left >= box.left && !occupied.some((other) => overlaps(wanted, other));
}

function straddling({ box, badge }: OccupiedRow): Point {
  return { left: box.right - AIR - badge.width, top: box.top - badge.height / 2 };
}

/**
 * The first of `candidates` at which a box of `size` lies inside `bounds` and covers none of
 * `occupied`; null where each covers something.
 */
export function firstFree(
  candidates: readonly Point[],
  size: Size,
  bounds: Box,
  occupied: readonly Box[],
): Point | null {
  return (
    candidates.find(({ left, top }) => {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const inside =
        box.left >= bounds.left &&
        box.top >= bounds.top &&
        box.right <= bounds.right &&
        box.bottom <= bounds.bottom;
      return inside && !occupied.some((other) => overlaps(box, other));
    }) ?? null
  );
}
