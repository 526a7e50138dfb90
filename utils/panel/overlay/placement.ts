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

/** A row of a list and what it shows: texts, pictures, controls. */
export interface OccupiedRow {
  readonly box: Box;
  readonly occupied: readonly Box[];
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
 * Where in each row a badge of `size` covers nothing: in one column for as many rows as possible, the
 * one furthest to the end. A row that is occupied there gets its own free place, or, when it has
 * none, straddles its top edge, where rows have their padding.
 *
 * @returns a point for each row, in the rows' coordinates
 */
export function placeBadges(rows: readonly OccupiedRow[], size: Size): Point[] {
  const column = sharedColumn(rows, size);
  return rows.map((row) => {
    if (column !== null) {
      const point = pointIn(row, size, column.inset, column.band);
      if (isFree(row, size, point)) return point;
    }
    return ownPlace(row, size) ?? straddling(row, size);
  });
}

interface Column {
  /** Distance of the badge's right edge from the row's. */
  readonly inset: number;
  readonly band: number;
}

function sharedColumn(rows: readonly OccupiedRow[], size: Size): Column | null {
  let best: (Column & { readonly rows: number }) | null = null;
  for (const column of columnsOf(rows[0], size)) {
    const fitting = rows.filter((row) =>
      isFree(row, size, pointIn(row, size, column.inset, column.band)),
    ).length;
    if (fitting === rows.length) return column;
    if (fitting > 0 && fitting > (best?.rows ?? 0)) best = { ...column, rows: fitting };
  }
  return best;
}

function ownPlace(row: OccupiedRow, size: Size): Point | null {
  for (const { inset, band } of columnsOf(row, size)) {
    const point = pointIn(row, size, inset, band);
    if (isFree(row, size, point)) return point;
  }
  return null;
}

/** Candidate columns: the middle of the row before its edges, the row's end first. */
function* columnsOf(row: OccupiedRow | undefined, size: Size): Generator<Column> {
  if (!row) return;
  const width = row.box.right - row.box.left;
  for (const band of BANDS) {
    for (let inset = AIR; inset + size.width + AIR <= width; inset += STEP) yield { inset, band };
  }
}

function pointIn({ box }: OccupiedRow, size: Size, inset: number, band: number): Point {
  const slack = Math.max(0, box.bottom - box.top - size.height);
  return { left: box.right - inset - size.width, top: box.top + slack * band };
}

function isFree(row: OccupiedRow, size: Size, { left, top }: Point): boolean {
  const wanted = {
    left: left - AIR,
    top,
    right: left + size.width + AIR,
    bottom: top + size.height,
  };
  return !row.occupied.some((box) => overlaps(wanted, box));
}

function straddling({ box }: OccupiedRow, size: Size): Point {
  return { left: box.right - AIR - size.width, top: box.top - size.height / 2 };
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
