/** A half-open range of UTF-16 indices. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `outer` covers `inner` wholly. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span of `spans`, ordered and apart, that holds the position; null between them. Binary search. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return null;
    if (position < span.start) high = middle - 1;
    else if (position >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}

/** Index of the first of `spans`, ordered by start, that starts at `position` or behind it. */
export function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of `spans`, ordered by start, starts in the half-open range. */
export function startsIn(spans: readonly Span[], from: number, to: number): boolean {
  return (spans[firstFrom(spans, from)]?.start ?? Infinity) < to;
}

/** No phrase is longer. */
const LONGEST_PHRASE = 80;

/** Whether one of `spans`, ordered by start, ends before `position` and at most `reach` from it. */
export function endsBefore(spans: readonly Span[], position: number, reach: number): boolean {
  for (let index = firstFrom(spans, position) - 1; index >= 0; index -= 1) {
    const span = spans[index];
    if (span === undefined || position - span.start > reach + LONGEST_PHRASE) return false;
    if (span.end <= position && position - span.end <= reach) return true;
  }
  return false;
}

/** Whether one of `spans`, ordered by start and none longer than a phrase, shares a character with `span`. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  for (let index = firstFrom(spans, span.end) - 1; index >= 0; index -= 1) {
    const other = spans[index];
    if (other === undefined || span.start - other.start > LONGEST_PHRASE) return false;
    if (other.end > span.start) return true;
  }
  return false;
}

/** Those of `spans` that share a character with `span`; they are ordered by start, and of two none reaches into the other or both are the same. */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): S[] {
  const found: S[] = [];
  for (let index = firstFrom(spans, span.end) - 1; index >= 0; index -= 1) {
    const other = spans[index];
    if (other === undefined || other.end <= span.start) break;
    found.push(other);
  }
  return found;
}
