import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import { vocabularyOf } from '../vocabulary';
import { featureNumber } from '../weights/feature-number';
import { WeightTable } from '../weights/weight-table';
import { letterFeatures, wordFeatures } from './features';
import { type ModelLanguage, rivalsOf } from './model-languages';
import { STEP } from './step';

/** Languages that a text may be in instead of the market's, and how much better it fits them. */
export interface RivalScore {
  readonly languages: readonly ModelLanguage[];
  /** In natural logarithms of the odds: 2 means e² times as likely; negative where the market's language fits better. */
  readonly lead: number;
}

interface Model {
  readonly rivals: ReturnType<typeof rivalsOf>;
  readonly table: WeightTable;
  /** The features of a word that are known, by their rows. */
  readonly rowsOf: (word: Word) => readonly number[];
}

const read = new Map<string, Model>();

/** The model of a market's language, read when first asked for; undefined where it is not known. */
function modelOf(market: string): Model | undefined {
  const text = vocabularyOf(market)?.language;
  if (text === undefined) return undefined;
  const model = read.get(text) ?? readModel(text, market);
  read.set(text, model);
  return model;
}

function readModel(text: string, market: string): Model {
  const rivals = rivalsOf(market);
  const table = new WeightTable(text, rivals.length);
  const rowsOf = keptWithWord((word) =>
    wordFeatures(word).flatMap((name) => table.rows.get(featureNumber(name)) ?? []),
  );
  return { rivals, table, rowsOf };
}

/**
 * How much better than the market's language its rivals fit a text; empty where the market's model is not known. Each
 * feature counts once.
 *
 * @param letters - those of the text that have marks
 */
export function rivalScores(
  words: readonly Word[],
  letters: string,
  market: string,
): readonly RivalScore[] {
  const model = modelOf(market);
  if (model === undefined) return [];
  const { rivals, table, rowsOf } = model;
  table.begin();
  for (const letter of letterFeatures(letters)) table.count(table.rows.get(featureNumber(letter)));
  for (const word of words) table.countAll(rowsOf(word));
  return rivals.map((languages, at) => ({ languages, lead: (table.sums[at] ?? 0) * STEP }));
}
