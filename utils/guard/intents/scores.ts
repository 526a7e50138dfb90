import type { Word } from '../text/words';
import { markFeatures, type SentenceTraits } from './features';
import { STEP } from './intents';
import type { IntentModel } from './known-intents';

/**
 * How likely each intent of a sentence is, 0–1, together 1; by the order of `INTENTS`. It is known by the same as
 * `sentenceFeatures` tells by name.
 */
export function intentShares(
  model: IntentModel,
  words: readonly Word[],
  { text, senses, topics, looks }: SentenceTraits,
): Float32Array {
  const { table } = model;
  table.begin();
  let before: Word | null = null;
  for (const word of words) {
    table.countAll(model.rowsOf(word));
    if (before !== null) table.count(model.rowOfPair(before, word));
    before = word;
  }
  for (const sense of senses.here) table.count(model.rowsHere.get(sense));
  for (const sense of senses.around)
    if (!senses.here.has(sense)) table.count(model.rowsAround.get(sense));
  for (const topic of topics) table.countAll(model.rowsOn(topic));
  for (const [look, times] of looks) table.countAll(model.rowsOfLook(look, times));
  for (const feature of markFeatures(text)) table.count(model.rowOfMark(feature));
  return sharesOf(table.sums);
}

/** Logarithms of odds, in steps, as shares. */
function sharesOf(sums: Int32Array): Float32Array {
  const shares = new Float32Array(sums.length);
  let top = -Infinity;
  for (let at = 0; at < sums.length; at += 1) top = Math.max(top, sums[at] ?? 0);
  let all = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const share = Math.exp(((sums[at] ?? 0) - top) * STEP);
    shares[at] = share;
    all += share;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / all;
  return shares;
}
