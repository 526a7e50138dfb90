import type { RuleInput } from '../rule';
import type { Span } from '../text/span';
import { type Intent, INTENTS } from './intents';
import { intentWeights } from './known-intents';
import { readSentences } from './read-sentences';
import { intentShares } from './scores';

/** A sentence from its first word to its last, with what it is up to. */
export interface SentenceIntents extends Span {
  readonly words: number;
  /** How likely each intent is, 0–1. */
  readonly shares: ReadonlyMap<Intent, number>;
}

const cache = new WeakMap<RuleInput, readonly SentenceIntents[]>();

/** What each sentence of a draft is up to; none where the market's model is not known. */
export function sentenceIntents(input: RuleInput): readonly SentenceIntents[] {
  const known = cache.get(input) ?? read(input);
  cache.set(input, known);
  return known;
}

function read(input: RuleInput): SentenceIntents[] {
  const weights = intentWeights(input.context.market);
  if (weights === undefined) return [];
  return readSentences(input).map(({ start, end, words, features }) => {
    const shares = intentShares(weights, features);
    return {
      start,
      end,
      words,
      shares: new Map(INTENTS.map((intent, at) => [intent, shares[at] ?? 0])),
    };
  });
}
