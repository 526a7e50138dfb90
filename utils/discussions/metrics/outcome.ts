import type { Cycle } from './cycle';

/** What became of a waiting. */
export const OUTCOMES = ['on-time', 'late', 'never', 'open', 'set-aside', 'unknown'] as const;

/**
 * `never`: not answered, and its deadline has passed. `open`: not answered yet, and there is time.
 * `set-aside`: marked by a human as needing no answer, in time. `unknown`: what is known allows both.
 */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What became of a waiting by `asOf` (epoch ms).
 *
 * A miss stays one: neither a late answer nor a late mark makes it good. What may have been in time
 * and may not have been is never counted as in time.
 */
export function outcomeOf({ dueAt, end }: Pick<Cycle, 'dueAt' | 'end'>, asOf: number): Outcome {
  if (dueAt === null) return 'unknown';
  if (end === null) return asOf > dueAt ? 'never' : 'open';
  if (end.by === 'mark') return end.earliest > dueAt ? 'never' : 'set-aside';
  if (end.earliest > dueAt) return 'late';
  return end.latest <= dueAt ? 'on-time' : 'unknown';
}
