import { sumsOf, type Weights } from '../weights/weights';
import { INTENTS } from './intents';

/** How likely each intent is, 0–1, together 1; by the order of `INTENTS`. */
export function intentShares(weights: Weights, features: Iterable<string>): Float32Array {
  const shares = sumsOf(weights, features, INTENTS.length);
  let top = -Infinity;
  for (const sum of shares) if (sum > top) top = sum;
  let all = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const share = Math.exp((shares[at] ?? 0) - top);
    shares[at] = share;
    all += share;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / all;
  return shares;
}
