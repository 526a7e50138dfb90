import type { Evidence } from './evidence';
import type { DraftContext, RuleId } from './finding';
import type { ReadText } from './text/read-text';
import type { Span } from './text/span';

/** What every rule gets to look at. */
export interface RuleInput extends ReadText {
  readonly context: DraftContext;
}

/** A place that may break a rule, with what speaks for and against it. Positions count in the normalised text. */
export interface Candidate extends Span {
  readonly rule: RuleId;
  readonly evidence: readonly Evidence[];
  /** It is told by the sentence as a whole: what says more exactly where takes its place. */
  readonly broad?: true;
}

/** Finds the places that may break one rule; it never decides, `weigh` does. */
export type Rule = (input: RuleInput) => Candidate[];
