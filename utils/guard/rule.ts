import type { Evidence } from './evidence';
import type { DraftContext, RuleId } from './finding';
import type { NormalisedText } from './normalise/normalise';
import type { Span } from './text/span';
import type { Word } from './text/words';

/** What every rule gets to look at. All positions but those in `draft` count in the normalised text. */
export interface RuleInput {
  /** As the seller typed it. */
  readonly draft: string;
  readonly text: NormalisedText;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** Parts that repeat what the buyer wrote. */
  readonly quoted: readonly Span[];
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
