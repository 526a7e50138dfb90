import { keptWithWord } from '../text/remembered';
import { madeOfWords } from '../vocabulary';
import { WeightTable } from '../weights/weight-table';
import { AROUND, HERE, PAIR, stemOf, wordFeatures } from './features';
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
  readonly rowsHere: ReadonlyMap<string, number>;
  readonly rowsAround: ReadonlyMap<string, number>;
}

/** The model of a market's sentences; undefined where it is not known. */
export const intentModel = madeOfWords('intents', modelOf);

function modelOf(text: string): IntentModel {
  const table = new WeightTable(text, INTENTS.length);
  const { rows } = table;
  return {
    table,
    rowsOf: keptWithWord((word) => wordFeatures(word).flatMap((name) => rows.get(name) ?? [])),
    rowOfPair: pairReader(rows),
    rowsHere: rowsBehind(HERE, rows),
    rowsAround: rowsBehind(AROUND, rows),
  };
}

/** The rows of the features that begin with a sign, by what stands behind it. */
function rowsBehind(sign: string, rows: WeightTable['rows']): Map<string, number> {
  return new Map(
    [...rows].filter(([name]) => name.startsWith(sign)).map(([name, row]) => [name.slice(1), row]),
  );
}

/** Pairs are looked up by the numbers of their stems: writing their names costs more than all else. */
function pairReader(rows: WeightTable['rows']): IntentModel['rowOfPair'] {
  const pairs = [...rows].flatMap(([name, row]): [string, string, number][] => {
    const [left = '', right] = name.split(PAIR);
    return right === undefined ? [] : [[left, right, row]];
  });
  const stems = [...new Set(pairs.flatMap(([left, right]) => [left, right]))];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const keyOf = (left: number, right: number): number => left * stems.length + right;
  const rowsOfPairs = new Map(
    pairs.map(([left, right, row]) => [
      keyOf(numbers.get(left) ?? 0, numbers.get(right) ?? 0),
      row,
    ]),
  );
  const numberOf = keptWithWord((word) => numbers.get(stemOf(word)) ?? UNKNOWN);
  return (left, right) => {
    const first = numberOf(left);
    const second = first === UNKNOWN ? UNKNOWN : numberOf(right);
    return second === UNKNOWN ? undefined : rowsOfPairs.get(keyOf(first, second));
  };
}

const UNKNOWN = -1;
