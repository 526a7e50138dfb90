/**
 * The smallest of `sorted` that at least `percent` % of them do not exceed (nearest rank): always one
 * that occurred. Null where there is none.
 */
export function percentile(sorted: ArrayLike<number>, percent: number): number | null {
  const rank = Math.max(1, Math.ceil((percent * sorted.length) / 100));
  return sorted[rank - 1] ?? null;
}

/** How long answers took. */
export interface Durations {
  readonly count: number;
  /** Half of them took no longer, ms; null without any. */
  readonly medianMs: number | null;
  /** Nine of ten took no longer, ms; null without any. */
  readonly p90Ms: number | null;
}

/** Median and 90th percentile of `ms`. */
export function durationsOf(ms: readonly number[]): Durations {
  const sorted = Float64Array.from(ms).sort();
  return {
    count: sorted.length,
    medianMs: percentile(sorted, 50),
    p90Ms: percentile(sorted, 90),
  };
}
