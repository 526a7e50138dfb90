import { sumsOf, type Weights } from '../weights/weights';
import { INTENTS } from './intents';

/** How likely each intent is, 0–1, together 1; by the order of `INTENTS`. */
export function intentShares(weights: Weights, features: Iterable<string>): Float32Array {
  const sums = sumsOf(weights, features, INTENTS.length);
  const top = Math.max(...sums);
  let all = 0;
  const shares = sums.map((sum) => {
    const share = Math.exp(sum - top);
    all += share;
    return share;
  });
  return shares.map((share) => share / all);
}
