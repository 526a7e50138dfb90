import { searchFor } from '../search';
import { byTimeLeft } from '../summarise';
import type { DiscussionView } from '../view';

import { casesIn } from './cases';
import type { Cycle } from './cycle';
import { type DashboardFilter, fits, isOf, type Sort } from './filter';
import type { DiscussionRecord } from './record';
import { isAskedFor } from './warnings';
import { type Window, windowAt } from './window';

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

/** Rows on one page: so many are drawn at once, however many there are. */
export const PAGE_ROWS = 100;

/** One page of a list. */
export interface ListPage {
  readonly rows: readonly { readonly view: DiscussionView; readonly cycle: Cycle | null }[];
  /** Discussions on all pages. */
  readonly found: number;
  /** Waitings or decisions of theirs that a figure counts. */
  readonly count: number;
}

/** One page of `list`, counted from 1. */
export function pageOf({ views, count, counted }: Listed, page: number): ListPage {
  const first = (page - 1) * PAGE_ROWS;
  const rows = views
    .slice(first, first + PAGE_ROWS)
    .map((view) => ({ view, cycle: counted.get(view) ?? null }));
  return { rows, found: views.length, count };
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
