import type { Case } from './cases';
import { type Durations, durationsOf } from './percentile';
import type { Outcome } from './outcome';

/** Figures of any set of waitings; those of two sets that share none add up. */
export interface Figures extends Readonly<Record<Outcome, number>> {
  /** Of those on time, how many may have begun earlier: only the newest message was read. */
  readonly onTimeAsShown: number;
  /** Share of those decided that were on time, 0–1; null where none was decided. */
  readonly onTimeRate: number | null;
  readonly first: Durations;
  readonly next: Durations;
}

/**
 * Counts waitings. Unknown ones are neither on time nor missed, and open ones are not decided yet:
 * the rate leaves both out, and they are told apart.
 */
export function figuresOf(cases: readonly Case[]): Figures {
  const counts = countOutcomes(cases);
  const first: number[] = [];
  const next: number[] = [];
  let onTimeAsShown = 0;
  for (const { cycle, outcome } of cases) {
    if (outcome === 'on-time' && cycle.atTheLatest) onTimeAsShown++;
    const took = tookMs(cycle);
    if (took !== null) (cycle.isFirst ? first : next).push(took);
  }
  const decided = counts['on-time'] + counts.late + counts.never;
  return {
    ...counts,
    onTimeAsShown,
    onTimeRate: decided === 0 ? null : counts['on-time'] / decided,
    first: durationsOf(first),
    next: durationsOf(next),
  };
}

/** How many ended in each way. */
export function countOutcomes(cases: readonly Case[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = {
    'on-time': 0,
    late: 0,
    never: 0,
    open: 0,
    'set-aside': 0,
    unknown: 0,
  };
  for (const { outcome } of cases) counts[outcome]++;
  return counts;
}

/** How long an answer took, ms; null where there is none, or either end's time is not known. */
export function tookMs({ receivedAt, end }: Case['cycle']): number | null {
  if (receivedAt === null || end?.by !== 'answer' || !end.isTimed) return null;
  return Math.max(0, end.earliest - receivedAt);
}

/** Whether a deadline was missed. */
export function isMiss(outcome: Outcome): boolean {
  return outcome === 'late' || outcome === 'never';
}
