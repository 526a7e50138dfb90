import { type Dimension, breakdown, type DayCounts, type Heat, heatOf, trend } from './breakdown';
import { type Case, casesIn } from './cases';
import { type Figures, figuresOf } from './figures';
import { type CaseFilter, type DashboardFilter, fits, isOf, NO_FILTER } from './filter';
import type { DiscussionRecord } from './record';
import { type RuleWarnings, warningsIn } from './warnings';
import { type Window, windowAt, windowBefore } from './window';

/** Figures of one value of a dimension. */
export interface ValueFigures {
  readonly value: string;
  readonly figures: Figures;
}

/** All figures of the dashboard for one filter. */
export interface Report {
  readonly window: Window;
  readonly figures: Figures;
  /** Of as many days right before; null while those are not read. */
  readonly before: Figures | null;
  readonly trend: readonly DayCounts[];
  readonly arrivals: Heat;
  readonly misses: Heat;
  readonly warnings: readonly RuleWarnings[];
  readonly by: Readonly<Record<Dimension, readonly ValueFigures[]>>;
}

/** What of a filter chooses the discussions that all figures are made of; the rest opens one figure. */
type Scope = Pick<DashboardFilter, 'days' | 'panel' | 'account' | 'market' | 'weekday'>;

/**
 * The figures of a period.
 *
 * @param asOf - epoch ms of the reading of the ledger; the period ends with its day
 * @param timeZone - IANA zone of the calendar that days, weekdays and hours are told by
 * @param isBeforeRead - whether `records` holds the period before as well
 */
export function reportOf(
  records: readonly DiscussionRecord[],
  { days, panel, account, market, weekday }: Scope,
  asOf: number,
  timeZone: string,
  isBeforeRead = true,
): Report {
  const scope: CaseFilter = { ...NO_FILTER, panel, account, market, weekday };
  const window = windowAt(asOf, days, timeZone);
  const cases = (of: Window): Case[] =>
    casesIn(records, of, asOf, timeZone).filter((one) => fits(one, scope));
  const own = cases(window);
  const by = (dimension: Dimension) => breakdown(own, dimension);
  return {
    window,
    figures: figuresOf(own),
    before: isBeforeRead ? figuresOf(cases(windowBefore(window, timeZone))) : null,
    trend: trend(own, window),
    arrivals: heatOf(own, false),
    misses: heatOf(own, true),
    warnings: warningsIn(
      records.filter((record) => isOf(record, scope)),
      window,
    ),
    by: {
      panel: by('panel'),
      account: by('account'),
      market: by('market'),
      weekday: by('weekday'),
    },
  };
}
