import { letterFeatures, wordFeatures } from './features';
import { MODEL_LANGUAGES } from './model-languages';
import { STEP } from './step';

/** A language that the model knows: those of the markets, and neighbours that no market speaks. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

const ZERO = 'm'.charCodeAt(0);
const NO_LETTERS_SHARED = 'A'.charCodeAt(0);

/** The weights by feature; null until a model is known. */
let weights: ReadonlyMap<string, Float32Array> | null = null;
let unread: string | null = null;

/** Makes a model known, in the form in which tests/language/train.ts writes it. Read when first asked for. */
export function knowModel(model: string): void {
  unread = model;
  weights = null;
}

function weightsKnown(): ReadonlyMap<string, Float32Array> | null {
  if (unread === null) return weights;
  const [names = '', codes = ''] = unread.split(' ');
  const features = featuresOf(names);
  weights = new Map(codes.split(',').map((code, index) => [features[index] ?? '', rowOf(code)]));
  unread = null;
  return weights;
}

/** A capital before each says how many letters it shares with the one before: 'A' none. */
function featuresOf(names: string): string[] {
  let before = '';
  return names.split(/(?=[A-Z])/).map((entry) => {
    before = before.slice(0, entry.charCodeAt(0) - NO_LETTERS_SHARED) + entry.slice(1);
    return before;
  });
}

/** A letter for each language, 'm' for 0; a figure stands for so many times 0, as does what is missing at the end. */
function rowOf(code: string): Float32Array {
  const row = new Float32Array(MODEL_LANGUAGES.length);
  let place = 0;
  for (const sign of code)
    if (sign <= '9') place += Number(sign);
    else {
      row[place] = (sign.charCodeAt(0) - ZERO) * STEP;
      place += 1;
    }
  return row;
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
  const sums = new Float32Array(MODEL_LANGUAGES.length);
  const seen = new Set(letterFeatures(text));
  for (const word of words) for (const feature of wordFeatures(word)) seen.add(feature);
  for (const feature of seen) {
    const row = known.get(feature);
    if (row !== undefined)
      for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  return new Map(MODEL_LANGUAGES.map((language, at) => [language, sums[at] ?? 0]));
}
