import { remembered } from '../text/remembered';
import { readWeights, sumOf, type Weights } from '../weights/weights';
import { letterFeatures, wordFeatures } from './features';
import { MODEL_LANGUAGES } from './model-languages';
import { STEP } from './step';

/** A language that the model knows: those of the markets, and neighbours that no market speaks. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** A model made ready. */
interface Model {
  readonly weights: Weights;
  /** The weights of all features of a word. */
  readonly rowsOf: (word: string) => readonly Float32Array[];
}

let model: Model | null = null;
let unread: string | null = null;

/** Makes a model known, in the form in which tests/language/train.ts writes it. Read when first asked for. */
export function knowModel(added: string): void {
  unread = added;
  model = null;
}

function modelKnown(): Model | null {
  if (unread === null) return model;
  const weights = readWeights(unread, MODEL_LANGUAGES.length, STEP);
  const rowsOf = remembered((word) =>
    wordFeatures(word).flatMap((name) => weights.get(name) ?? []),
  );
  model = { weights, rowsOf };
  unread = null;
  return model;
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
  const known = modelKnown();
  if (known === null) return null;
  const rows = new Set(letterFeatures(text).flatMap((letter) => known.weights.get(letter) ?? []));
  for (const word of words) for (const row of known.rowsOf(word)) rows.add(row);
  const sums = sumOf(rows, MODEL_LANGUAGES.length);
  return new Map(MODEL_LANGUAGES.map((language, at) => [language, sums[at] ?? 0]));
}
