import { SEND_REASONS } from '../send-reasons';

import type { Case } from './cases';
import { isMiss, tookMs } from './figures';
import { OUTCOMES, type Outcome } from './outcome';
import type { DiscussionRecord } from './record';
import { dayNamed, PERIODS, type Period } from './window';

/** How the list of discussions can be sorted. */
export const SORTS = ['time-left', 'buyer', 'panel', 'received', 'answered'] as const;
export type Sort = (typeof SORTS)[number];

/** Which waitings a figure counts; a field that is null takes all. */
export interface CaseFilter {
  readonly panel: string | null;
  /** The empty string: those of no known account. */
  readonly account: string | null;
  /** ISO 3166-1 alpha-2; the empty string: those of no known market. */
  readonly market: string | null;
  /** 1 = Monday. */
  readonly weekday: number | null;
  readonly hour: number | null;
  /** YYYY-MM-DD. */
  readonly day: string | null;
  /** `missed`: late or never answered; `received`: all whose arrival is known. */
  readonly outcome: Outcome | 'missed' | 'received' | null;
  /** Answers of which it is known how long they took: a discussion's first, or later ones. */
  readonly turn: 'first' | 'next' | null;
}

/** Everything that the dashboard's address tells of what it shows. */
export interface DashboardFilter extends CaseFilter {
  readonly days: Period;
  readonly action: 'edit' | 'sent-clean' | 'send-anyway' | null;
  /** Rule and reason of what was decided at the gate. */
  readonly rule: string | null;
  readonly reason: string | null;
  readonly query: string;
  readonly sort: Sort;
  readonly reversed: boolean;
  /** Counts from 1. */
  readonly page: number;
}

/** The dashboard as it opens. */
export const NO_FILTER: DashboardFilter = {
  days: 30,
  panel: null,
  account: null,
  market: null,
  weekday: null,
  hour: null,
  day: null,
  outcome: null,
  turn: null,
  action: null,
  rule: null,
  reason: null,
  query: '',
  sort: 'time-left',
  reversed: false,
  page: 1,
};

const RESULTS = [...OUTCOMES, 'missed', 'received'] as const;

/** What an address's query, given as a map, asks for; what makes no sense in it is left out. */
export function parseFilter(query: ReadonlyMap<string, string>): DashboardFilter {
  const params = { get: (name: string): string | null => query.get(name) ?? null };
  const day = params.get('day');
  return {
    days: PERIODS.find((period) => String(period) === params.get('days')) ?? NO_FILTER.days,
    panel: params.get('panel'),
    account: params.get('account'),
    market: params.get('market'),
    weekday: wholeNumber(params.get('weekday'), 1, 7),
    hour: wholeNumber(params.get('hour'), 0, 23),
    day: day !== null && dayNamed(day) !== null ? day : null,
    outcome: oneOf(RESULTS, params.get('outcome')),
    turn: oneOf(['first', 'next'], params.get('turn')),
    action: oneOf(['edit', 'sent-clean', 'send-anyway'], params.get('action')),
    rule: params.get('rule'),
    reason: oneOf(SEND_REASONS, params.get('reason')),
    query: params.get('query') ?? '',
    sort: oneOf(SORTS, params.get('sort')) ?? NO_FILTER.sort,
    reversed: params.get('reversed') === 'true',
    page: wholeNumber(params.get('page'), 1, 1_000_000) ?? 1,
  };
}

/** The parameters of an address that ask for `filter`: what differs from `NO_FILTER`. */
export function filterParams(filter: DashboardFilter): [name: string, value: string][] {
  return Object.entries(filter)
    .filter(([name, value]) => value !== null && value !== Reflect.get(NO_FILTER, name))
    .map(([name, value]) => [name, String(value)]);
}

/** Whether a discussion is of the panel, the account and the market that `filter` asks for. */
export function isOf({ view, market }: DiscussionRecord, filter: CaseFilter): boolean {
  return (
    (filter.panel === null || filter.panel === view.host) &&
    (filter.account === null || filter.account === (view.account ?? '')) &&
    (filter.market === null || filter.market === (market ?? ''))
  );
}

/** Whether a waiting is one that `filter` asks for. */
export function fits(one: Case, filter: CaseFilter): boolean {
  const { record, cycle, weekday, hour } = one;
  const { view, market } = record;
  return (
    takes(filter.panel, view.host) &&
    takes(filter.account, view.account ?? '') &&
    takes(filter.market, market ?? '') &&
    takes(filter.weekday, weekday) &&
    takes(filter.hour, hour) &&
    (filter.day === null || dayNamed(filter.day) === one.day) &&
    (filter.turn === null || isAnswerOf(cycle, filter.turn)) &&
    fitsOutcome(one, filter.outcome)
  );
}

/** The answers of which it is known how long they took. */
function isAnswerOf(cycle: Case['cycle'], turn: 'first' | 'next'): boolean {
  return tookMs(cycle) !== null && cycle.isFirst === (turn === 'first');
}

function takes<T>(wanted: T | null, value: T): boolean {
  return wanted === null || wanted === value;
}

function fitsOutcome({ outcome, cycle }: Case, wanted: CaseFilter['outcome']): boolean {
  if (wanted === null) return true;
  if (wanted === 'missed') return isMiss(outcome);
  return wanted === 'received' ? cycle.receivedAt !== null : wanted === outcome;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

function wholeNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d{1,7}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** The same discussions, with another figure of theirs opened: from the first page on. */
export function openFigure(
  filter: DashboardFilter,
  figure: Partial<DashboardFilter>,
): DashboardFilter {
  const { hour, day, outcome, turn, action, rule, reason, page } = NO_FILTER;
  return { ...filter, hour, day, outcome, turn, action, rule, reason, page, ...figure };
}
