import { intentModel } from '../intents/known-intents';
import { intentShares } from '../intents/scores';
import type { RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';
import type { Sense } from '../lexicons/senses/sense';
import { saidSentences } from './read-sentences';

/** A sentence from its first word to its last, with what it is up to. */
interface SentenceIntents extends Span {
  readonly words: number;
  /** How likely each intent is, 0–1, by the order of `INTENTS`; `shareOf` reads one. */
  readonly shares: Float32Array;
  /** What its words and phrases mean. */
  readonly senses: ReadonlySet<Sense>;
}

/** What each sentence of a draft is up to; none where the market's model is not known. */
export const sentenceIntents: (input: RuleInput) => readonly SentenceIntents[] =
  rememberedLast(read);

function read(input: RuleInput): SentenceIntents[] {
  const model = intentModel(input.context.market);
  if (model === undefined) return [];
  return saidSentences(input)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end, words, ...traits }) => ({
      start,
      end,
      words: words.length,
      shares: intentShares(model, words, traits),
      senses: traits.senses.here,
    }));
}

/** No reply has as many. */
const MOST_SENTENCES = 2000;
