import type { Word } from '../text/words';
import type { SpokenSenses } from './features';
import { markFeatures } from './features';
import type { IntentModel } from './known-intents';

/**
 * How likely each intent of a sentence is, 0–1, together 1; by the order of `INTENTS`. It is known by the same as
 * `sentenceFeatures` tells by name.
 */
export function intentShares(
  model: IntentModel,
  words: readonly Word[],
  text: string,
  senses: SpokenSenses,
): Float32Array {
  const { table } = model;
  table.begin();
  let before: Word | null = null;
  for (const word of words) {
    for (const row of model.rowsOf(word)) table.count(row);
    if (before !== null) table.count(model.rowOfPair(before, word));
    before = word;
  }
  for (const sense of senses.here) table.count(model.rowsHere.get(sense));
  for (const sense of senses.around)
    if (!senses.here.has(sense)) table.count(model.rowsAround.get(sense));
  for (const feature of markFeatures(text)) table.count(table.rows.get(feature));
  return normalised(table.sums.slice());
}

/** Logarithms of odds as shares, in place. */
function normalised(sums: Float32Array): Float32Array {
  let top = -Infinity;
  for (const sum of sums) if (sum > top) top = sum;
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const share = Math.exp((sums[at] ?? 0) - top);
    sums[at] = share;
    all += share;
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / all;
  return sums;
}
