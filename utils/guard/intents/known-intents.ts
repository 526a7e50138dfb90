import { type Sense, SENSES } from '../lexicons/senses/sense';
import { keptWithWord } from '../text/remembered';
import { madeOfWords } from '../vocabulary';
import { featureNumber, pairNumber } from '../weights/feature-number';
import { WeightTable } from '../weights/weight-table';
import { AROUND, HERE, numberOf, stemOf, wordFeatures } from './features';
import { INTENTS } from './intents';

/** A word as it is met in a draft, which keeps what is read from it. */
type ReadWord = Parameters<ReturnType<typeof keptWithWord>>[0];

/** The weights of a market's sentences, and where those of a word, of two neighbours and of a sense stand. */
export interface IntentModel {
  readonly table: WeightTable;
  /** The rows of a word by itself. */
  readonly rowsOf: (word: ReadWord) => readonly number[];
  /** The row of two words that follow each other. */
  readonly rowOfPair: (left: ReadWord, right: ReadWord) => number | undefined;
  /** Those of a sense of the sentence, and of one that only the rest of the draft has. */
  readonly rowsHere: ReadonlyMap<Sense, number | undefined>;
  readonly rowsAround: ReadonlyMap<Sense, number | undefined>;
  /** The row of one of `markFeatures`. */
  readonly rowOfMark: (mark: string) => number | undefined;
}

/** The model of a market's sentences; undefined where it is not known. */
export const intentModel = madeOfWords('intents', modelOf);

function modelOf(text: string): IntentModel {
  const table = new WeightTable(text, INTENTS.length);
  const rowOf = (name: string): number | undefined => table.rows.get(numberOf(name));
  const stemNumber = keptWithWord((word) => featureNumber(stemOf(word)));
  return {
    table,
    rowsOf: keptWithWord((word) => wordFeatures(word).flatMap((name) => rowOf(name) ?? [])),
    // By the numbers of the stems: writing the names of pairs costs more than all else.
    rowOfPair: (left, right) => table.rows.get(pairNumber(stemNumber(left), stemNumber(right))),
    rowsHere: new Map(SENSES.map((sense) => [sense, rowOf(HERE + sense)])),
    rowsAround: new Map(SENSES.map((sense) => [sense, rowOf(AROUND + sense)])),
    rowOfMark: rowOf,
  };
}
