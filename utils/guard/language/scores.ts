import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import { WeightTable } from '../weights/weight-table';
import { letterFeatures, wordFeatures } from './features';
import { MODEL_LANGUAGES } from './model-languages';
import { STEP } from './step';

/** A language that the model knows: those of the markets, and neighbours that no market speaks. */
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

interface Model {
  readonly table: WeightTable;
  /** The features of a word that are known, by their rows. */
  readonly rowsOf: (word: Word) => readonly number[];
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
  const table = new WeightTable(unread, MODEL_LANGUAGES.length);
  const rowsOf = keptWithWord((word) =>
    wordFeatures(word).flatMap((name) => table.rows.get(name) ?? []),
  );
  model = { table, rowsOf };
  unread = null;
  return model;
}

/**
 * How well a text fits each language, by the order of `MODEL_LANGUAGES` and in natural logarithms of the odds: a difference of 2 means that one is
 * e² times as likely as the other. `letters` are those of the text that have marks; each
 * feature counts once. Null until a model is known.
 */
export function languageScores(words: readonly Word[], letters: string): Float64Array | null {
  const known = modelKnown();
  if (known === null) return null;
  const { table, rowsOf } = known;
  table.begin();
  for (const letter of letterFeatures(letters)) table.count(table.rows.get(letter));
  for (const word of words) table.countAll(rowsOf(word));
  return Float64Array.from(table.sums, (steps) => steps * STEP);
}
