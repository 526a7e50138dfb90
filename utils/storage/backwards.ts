/** What is stored by time, read a stretch at once. Instants are epoch ms. */
export interface Timed<T> {
  /** The newest instant before `to`; -Infinity where there is none. */
  readonly newestBefore: (to: number) => Promise<number>;
  /** All in `[from, to)`. */
  readonly between: (from: number, to: number) => Promise<readonly T[]>;
}

/** All of a stretch of time. */
export interface Slice<T> {
  readonly values: readonly T[];
  /** Epoch ms, included. */
  readonly from: number;
}

/**
 * What is stored in `[from, until)`, the newest slice first; times without anything are skipped. The next
 * slice is on its way while one is worked on. What is written meanwhile may be missing.
 *
 * @param sliceMs - how much is read at once: browsers are slow with one at a time, and memory has an end
 */
export async function* backwards<T>(
  { newestBefore, between }: Timed<T>,
  from: number,
  until: number,
  sliceMs: number,
): AsyncGenerator<Slice<T>> {
  const read = async (to: number): Promise<Slice<T>> => {
    const edge = Math.max(from, Math.min(to, await newestBefore(to)) - sliceMs);
    return { values: await between(edge, to), from: edge };
  };
  let next: Promise<Slice<T>> | null = until > from ? read(until) : null;
  while (next) {
    const slice: Slice<T> = await next;
    next = slice.from > from ? read(slice.from) : null;
    // Whoever stops listening does not hear that it failed.
    next?.catch(() => undefined);
    yield slice;
  }
}
