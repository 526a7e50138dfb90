/** Figures of answers over periods, made of the ledger's events. Times are epoch ms. */
export { type DayCounts, type Dimension, DIMENSIONS, type Heat } from './breakdown';
export type { Cycle } from './cycle';
export { type Figures, isMiss } from './figures';
export {
  type DashboardFilter,
  filterParams,
  NO_FILTER,
  openFigure,
  parseFilter,
  type Sort,
  SORTS,
} from './filter';
export { type Outcome, OUTCOMES } from './outcome';
export { type Listed, listed, type ListPage, PAGE_ROWS, pageOf } from './list';
export type { Durations } from './percentile';
export { type DiscussionRecord, recordOf, withDecisions } from './record';
export { type Report, reportOf } from './report';
export { standing, type Target, type TargetStanding } from './target';
export type { RuleWarnings } from './warnings';
export {
  dayName,
  dayNamed,
  type Period,
  PERIODS,
  type Window,
  windowAt,
  windowBefore,
} from './window';
