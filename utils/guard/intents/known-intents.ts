import type { Sense } from '../senses/sense';
import { SENSES } from '../senses/sense';
import { keptWithWord } from '../text/remembered';
import { vocabularyOf } from '../vocabulary';
import { WeightTable } from '../weights/weight-table';
import { AROUND, HERE, PAIR, stemOf, tellsAround, wordFeatures } from './features';
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
  readonly rowsHere: ReadonlyMap<Sense, number>;
  readonly rowsAround: ReadonlyMap<Sense, number>;
}

const read = new Map<string, IntentModel>();

/** The model of a market's sentences, read when first asked for; undefined where it is not known. */
export function intentModel(market: string): IntentModel | undefined {
  const text = vocabularyOf(market)?.intents;
  if (text === undefined) return undefined;
  const model = read.get(text) ?? modelOf(text);
  read.set(text, model);
  return model;
}

function modelOf(text: string): IntentModel {
  const table = new WeightTable(text, INTENTS.length);
  const { rows } = table;
  return {
    table,
    rowsOf: keptWithWord((word) => wordFeatures(word).flatMap((name) => rows.get(name) ?? [])),
    rowOfPair: pairReader(rows),
    rowsHere: rowsOfSenses(SENSES, HERE, rows),
    rowsAround: rowsOfSenses(SENSES.filter(tellsAround), AROUND, rows),
  };
}

function rowsOfSenses(
  senses: readonly Sense[],
  sign: string,
  rows: WeightTable['rows'],
): Map<Sense, number> {
  return new Map(
    senses.flatMap((sense): [Sense, number][] => {
      const row = rows.get(sign + sense);
      return row === undefined ? [] : [[sense, row]];
    }),
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
