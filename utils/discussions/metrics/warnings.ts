import type { GateDecision } from '../decision';
import type { SendReason } from '../send-reasons';

import type { DiscussionRecord } from './record';
import type { Window } from './window';

/** What was decided about warnings of one rule. */
export interface RuleWarnings {
  readonly rule: string;
  /** The gate was left to edit the reply. */
  readonly edited: number;
  /** The reply was edited, and went out without it. */
  readonly prevented: number;
  readonly overridden: number;
  readonly reasons: readonly { readonly reason: SendReason; readonly count: number }[];
}

/** What can be asked of a decision; a field that is left open takes all. */
export interface DecisionFilter {
  readonly action: GateDecision['action'] | null;
  readonly rule: string | null;
  readonly reason: string | null;
}

/** Whether a decision was made in `window` and is one that is asked for. */
export function isAskedFor(
  decision: GateDecision,
  { from, to }: Pick<Window, 'from' | 'to'>,
  { action, rule, reason }: DecisionFilter,
): boolean {
  return (
    decision.at >= from &&
    decision.at < to &&
    (action === null || decision.action === action) &&
    (rule === null || decision.rules.includes(rule)) &&
    (reason === null || (decision.reason ?? 'other') === reason)
  );
}

/** Decisions made in `window` by rule, the most frequent rule first; one of several rules counts for each. */
export function warningsIn(
  records: readonly DiscussionRecord[],
  window: Pick<Window, 'from' | 'to'>,
): RuleWarnings[] {
  const all = { action: null, rule: null, reason: null };
  const decisions = records.flatMap((record) =>
    record.decisions.filter((decision) => isAskedFor(decision, window, all)),
  );
  const pairs = decisions.flatMap((decision) => decision.rules.map((rule) => ({ rule, decision })));
  return [...Map.groupBy(pairs, ({ rule }) => rule)]
    .map(([rule, own]) =>
      ruleWarnings(
        rule,
        own.map(({ decision }) => decision),
      ),
    )
    .toSorted((a, b) => total(b) - total(a) || (a.rule < b.rule ? -1 : 1));
}

function ruleWarnings(rule: string, decisions: readonly GateDecision[]): RuleWarnings {
  const of = (action: GateDecision['action']) =>
    decisions.filter((decision) => decision.action === action);
  const overrides = of('send-anyway');
  const reasons = [...Map.groupBy(overrides, ({ reason }) => reason ?? 'other')]
    .map(([reason, own]) => ({ reason, count: own.length }))
    .toSorted((a, b) => b.count - a.count);
  return {
    rule,
    edited: of('edit').length,
    prevented: of('sent-clean').length,
    overridden: overrides.length,
    reasons,
  };
}

function total({ edited, overridden }: RuleWarnings): number {
  return edited + overridden;
}
