import { searchFor } from '../search';
import { byTimeLeft } from '../summarise';
import type { DiscussionView } from '../view';

import type { Cycle } from './cycle';
import { breakdown, type DayCounts, type Dimension, type Heat, heatOf, trend } from './breakdown';
import { type Case, casesIn } from './cases';
import { type Figures, figuresOf } from './figures';
import { type CaseFilter, type DashboardFilter, fits, NO_FILTER, type Sort } from './filter';
import type { DiscussionRecord } from './record';
import { isAskedFor, type RuleWarnings, warningsIn } from './warnings';
import { type Window, windowAt, windowBefore } from './window';

/** All figures of the dashboard for one filter. */
export interface Report {
  readonly window: Window;
  readonly figures: Figures;
  /** Of as many days right before. */
  readonly before: Figures;
  readonly trend: readonly DayCounts[];
  readonly arrivals: Heat;
  readonly misses: Heat;
  readonly warnings: readonly RuleWarnings[];
  readonly by: (dimension: Dimension) => { value: string; figures: Figures }[];
}

/** What of a filter chooses the discussions that all figures are made of; the rest opens one figure. */
type Scope = Pick<DashboardFilter, 'days' | 'panel' | 'account' | 'market' | 'weekday'>;

/**
 * The figures of a period.
 *
 * @param asOf - epoch ms of the reading of the ledger; the period ends with its day
 * @param timeZone - IANA zone of the calendar that days, weekdays and hours are told by
 */
export function reportOf(
  records: readonly DiscussionRecord[],
  { days, panel, account, market, weekday }: Scope,
  asOf: number,
  timeZone: string,
): Report {
  const scope: CaseFilter = { ...NO_FILTER, panel, account, market, weekday };
  const window = windowAt(asOf, days, timeZone);
  const cases = (of: Window): Case[] =>
    casesIn(records, of, asOf, timeZone).filter((one) => fits(one, scope));
  const own = cases(window);
  return {
    window,
    figures: figuresOf(own),
    before: figuresOf(cases(windowBefore(window, timeZone))),
    trend: trend(own, window),
    arrivals: heatOf(own, false),
    misses: heatOf(own, true),
    warnings: warningsIn(
      records.filter((record) => isOf(record, scope)),
      window,
    ),
    by: (dimension) => breakdown(own, dimension),
  };
}

/** The discussions that a filter asks for, and how many waitings or decisions of theirs it counts. */
export interface Listed {
  readonly views: readonly DiscussionView[];
  readonly count: number;
  /** The newest counted waiting of each; none where the filter asks for no figure of them. */
  readonly counted: ReadonlyMap<DiscussionView, Cycle>;
}

/**
 * The discussions behind a figure. A filter that asks for no figure lists all that were seen in the
 * period, and all that still wait.
 */
export function listed(
  records: readonly DiscussionRecord[],
  filter: DashboardFilter,
  asOf: number,
  timeZone: string,
): Listed {
  const window = windowAt(asOf, filter.days, timeZone);
  const found = searchFor(filter.query);
  let count = 0;
  const views: DiscussionView[] = [];
  const counted = new Map<DiscussionView, Cycle>();
  for (const record of records) {
    if (!isOf(record, filter) || !found(record.view)) continue;
    const own = asksForCases(filter)
      ? casesIn([record], window, asOf, timeZone).filter((one) => fits(one, filter))
      : null;
    const ownCount = own?.length ?? countIn(record, filter, window);
    if (ownCount === 0) continue;
    count += ownCount;
    views.push(record.view);
    const newest = own?.at(-1);
    if (newest) counted.set(record.view, newest.cycle);
  }
  return { views: sorted(views, filter), count, counted };
}

function countIn(record: DiscussionRecord, filter: DashboardFilter, window: Window): number {
  if (asksForDecisions(filter)) {
    return record.decisions.filter((decision) => isAskedFor(decision, window, filter)).length;
  }
  const { lastReadAt, state } = record.view;
  return lastReadAt > 0 && (state === 'waiting' || lastReadAt >= window.from) ? 1 : 0;
}

function asksForDecisions({ action, rule, reason }: DashboardFilter): boolean {
  return [action, rule, reason].some((wanted) => wanted !== null);
}

function asksForCases(filter: DashboardFilter): boolean {
  const { weekday, hour, day, outcome, turn } = filter;
  const isAsked = [weekday, hour, day, outcome, turn].some((wanted) => wanted !== null);
  return isAsked && !asksForDecisions(filter);
}

function isOf({ view, market }: DiscussionRecord, filter: CaseFilter): boolean {
  return (
    (filter.panel === null || filter.panel === view.host) &&
    (filter.account === null || filter.account === (view.account ?? '')) &&
    (filter.market === null || filter.market === (market ?? ''))
  );
}

const COMPARE: Readonly<Record<Sort, (a: DiscussionView, b: DiscussionView) => number>> = {
  'time-left': byUrgency,
  buyer: (a, b) => byText(a.buyer, b.buyer),
  panel: (a, b) => byText(a.host, b.host) || byText(a.account, b.account),
  received: (a, b) => byNewest(a.receivedAt, b.receivedAt),
  answered: (a, b) => byNewest(a.answeredAt, b.answeredAt),
};

function sorted(views: DiscussionView[], { sort, reversed }: DashboardFilter): DiscussionView[] {
  const compare = COMPARE[sort];
  return views.sort((a, b) => (reversed ? compare(b, a) : compare(a, b)) || byTimeLeft(a, b));
}

/** What waits by time left, then what is unknown, then what is answered, the newest first. */
function byUrgency(a: DiscussionView, b: DiscussionView): number {
  const [doneA, doneB] = [a.state === 'answered', b.state === 'answered'];
  if (doneA !== doneB) return Number(doneA) - Number(doneB);
  return doneA ? byNewest(a.answeredAt, b.answeredAt) : byTimeLeft(a, b);
}

function byNewest(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

const letters = new Intl.Collator();

function byText(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return letters.compare(a, b);
}
