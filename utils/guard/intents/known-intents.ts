import { vocabularyOf } from '../vocabulary';
import { readWeights, type Weights } from '../weights/weights';
import { INTENTS, STEP } from './intents';

const read = new Map<string, Weights>();

/** The weights of a market's sentences, read when first asked for; undefined where they are not known. */
export function intentWeights(market: string): Weights | undefined {
  const model = vocabularyOf(market)?.intents;
  if (model === undefined) return undefined;
  const weights = read.get(model) ?? readWeights(model, INTENTS.length, STEP);
  read.set(model, weights);
  return weights;
}
