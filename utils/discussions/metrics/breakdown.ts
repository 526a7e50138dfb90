import type { Case } from './cases';
import { countOutcomes, type Figures, figuresOf, isMiss } from './figures';
import type { Outcome } from './outcome';
import type { Window } from './window';

/** What figures can be told apart by. */
export const DIMENSIONS = ['panel', 'account', 'market', 'weekday'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The value of a dimension of one waiting; the empty string where it is not known. */
function valueOf({ record, weekday }: Case, dimension: Dimension): string {
  if (dimension === 'weekday') return String(weekday);
  if (dimension === 'market') return record.market ?? '';
  return (dimension === 'panel' ? record.view.host : record.view.account) ?? '';
}

/** Figures for each value of a dimension, in the order of the values. */
export function breakdown(
  cases: readonly Case[],
  dimension: Dimension,
): { value: string; figures: Figures }[] {
  return [...Map.groupBy(cases, (one) => valueOf(one, dimension))]
    .map(([value, own]) => ({ value, figures: figuresOf(own) }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** What became of the waitings that began on one day. */
export interface DayCounts extends Readonly<Record<Outcome, number>> {
  /** Number of the day, as `civil-day` counts them. */
  readonly day: number;
}

/** One entry for each day of `window`, also for those on which nothing came. */
export function trend(cases: readonly Case[], { firstDay, days }: Window): DayCounts[] {
  const byDay = Map.groupBy(cases, ({ day }) => day);
  return Array.from({ length: days }, (_, i) => {
    const day = firstDay + i;
    return { day, ...countOutcomes(byDay.get(day) ?? []) };
  });
}

/** Counts by weekday (Monday first) and hour of the day at which messages came. */
export type Heat = readonly (readonly number[])[];

/** When the messages of `cases` came; with `missed`, only those whose deadline was missed. */
export function heatOf(cases: readonly Case[], missed: boolean): Heat {
  const heat = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { weekday, hour, outcome, cycle } of cases) {
    const row = heat[weekday - 1];
    if (!row || cycle.receivedAt === null || (missed && !isMiss(outcome))) continue;
    row[hour] = (row[hour] ?? 0) + 1;
  }
  return heat;
}
