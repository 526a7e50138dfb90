import { readWeights, sumsOf, type Weights } from '../weights/weights';
import { letterFeatures, wordFeatures } from './features';
import { MODEL_LANGUAGES } from './model-languages';
import { STEP } from './step';

/** A language that the model knows: those of the markets, and neighbours that no market speaks. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** The weights by feature; null until a model is known. */
let weights: Weights | null = null;
let unread: string | null = null;

/** Makes a model known, in the form in which tests/language/train.ts writes it. Read when first asked for. */
export function knowModel(model: string): void {
  unread = model;
  weights = null;
}

function weightsKnown(): Weights | null {
  if (unread === null) return weights;
  weights = readWeights(unread, MODEL_LANGUAGES.length, STEP);
  unread = null;
  return weights;
}

/**
 * How well a text fits each language, in natural logarithms of the odds: a difference of 2 means that one is
 * e² times as likely as the other. `words` are folded; each feature counts once.
 * Null until a model is known.
 */
export function languageScores(
  words: readonly string[],
  text: string,
): Map<ModelLanguage, number> | null {
  const known = weightsKnown();
  if (known === null) return null;
  const seen = new Set(letterFeatures(text));
  for (const word of words) for (const feature of wordFeatures(word)) seen.add(feature);
  const sums = sumsOf(known, seen, MODEL_LANGUAGES.length);
  return new Map(MODEL_LANGUAGES.map((language, at) => [language, sums[at] ?? 0]));
}
