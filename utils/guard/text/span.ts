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
