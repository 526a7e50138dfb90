import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import { readWeights } from '../weights/weights';
import { letterFeatures, wordFeatures } from './features';
import { MODEL_LANGUAGES } from './model-languages';
import { STEP } from './step';

/** A language that the model knows: those of the markets, and neighbours that no market speaks. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** A model made ready: of each feature the weights that are not nothing, one behind the other. */
interface Model {
  /** Where the weights of each feature begin; those of the next are their end. */
  readonly starts: Uint32Array;
  /** What each weight is for, by the order of `MODEL_LANGUAGES`. */
  readonly languages: Uint8Array;
  readonly weights: Float32Array;
  readonly features: ReadonlyMap<string, number>;
  /** The features of a word that are known, by their rows. */
  readonly rowsOf: (word: Word) => readonly number[];
  /** The number of the text that each row was last counted for. */
  readonly counted: Uint32Array;
}

const LANGUAGES = MODEL_LANGUAGES.length;

let model: Model | null = null;
let unread: string | null = null;
let texts = 0;

/** Makes a model known, in the form in which tests/language/train.ts writes it. Read when first asked for. */
export function knowModel(added: string): void {
  unread = added;
  model = null;
}

function modelKnown(): Model | null {
  if (unread === null) return model;
  const rows = readWeights(unread, LANGUAGES, STEP);
  const features = new Map(Array.from(rows.keys(), (feature, row) => [feature, row]));
  const said = Array.from(rows.values(), (row) =>
    Array.from(row, (weight, language) => ({ weight, language })).filter(
      ({ weight }) => weight !== 0,
    ),
  );
  const starts = new Uint32Array(said.length + 1);
  for (const [row, weights] of said.entries())
    starts[row + 1] = (starts[row] ?? 0) + weights.length;
  const all = said.flat();
  const rowsOf = keptWithWord((word) =>
    wordFeatures(word).flatMap((name) => features.get(name) ?? []),
  );
  model = {
    starts,
    languages: Uint8Array.from(all, ({ language }) => language),
    weights: Float32Array.from(all, ({ weight }) => weight),
    features,
    rowsOf,
    counted: new Uint32Array(features.size),
  };
  unread = null;
  return model;
}

/**
 * How well a text fits each language, in natural logarithms of the odds: a difference of 2 means that one is
 * e² times as likely as the other. `letters` are those of the text that have marks; each
 * feature counts once. Null until a model is known.
 */
export function languageScores(
  words: readonly Word[],
  letters: string,
): Map<ModelLanguage, number> | null {
  const known = modelKnown();
  if (known === null) return null;
  texts += 1;
  const sums = new Float32Array(LANGUAGES);
  for (const letter of letterFeatures(letters)) {
    const row = known.features.get(letter);
    if (row !== undefined) count(row, known, sums);
  }
  for (const word of words) for (const row of known.rowsOf(word)) count(row, known, sums);
  return new Map(MODEL_LANGUAGES.map((language, at) => [language, sums[at] ?? 0]));
}

function count(row: number, known: Model, sums: Float32Array): void {
  const { starts, languages, weights, counted } = known;
  if (counted[row] === texts) return;
  counted[row] = texts;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? end; at < end; at += 1) {
    const language = languages[at] ?? 0;
    sums[language] = (sums[language] ?? 0) + (weights[at] ?? 0);
  }
}
