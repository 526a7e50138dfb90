import type { RuleInput } from '../rule';
import type { Span } from '../text/span';
import { sentenceFeatures } from './features';
import { type Intent, INTENTS } from './intents';
import { intentWeights } from './known-intents';
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

function read({ words, sentences, text, context }: RuleInput): SentenceIntents[] {
  const weights = intentWeights(context.market);
  if (weights === undefined) return [];
  const result: SentenceIntents[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const said: string[] = [];
    const start = words[next]?.start ?? sentence.start;
    let end = start;
    for (
      let word = words[next];
      word !== undefined && word.start < sentence.end;
      word = words[next]
    ) {
      said.push(word.folded);
      end = word.end;
      next += 1;
    }
    if (said.length === 0) continue;
    const features = sentenceFeatures(said, text.text.slice(sentence.start, sentence.end));
    const shares = intentShares(weights, features);
    result.push({
      start,
      end,
      words: said.length,
      shares: new Map(INTENTS.map((intent, at) => [intent, shares[at] ?? 0])),
    });
  }
  return result;
}
