import { remembered } from '@/utils/remembered';

import { type Sense, SENSES } from '../lexicons/senses/sense';
import type { Topic } from '../lexicons/topics';
import { keptWithWord } from '../text/remembered';
import { madeOfWords } from '../vocabulary';
import { featureNumber, pairNumber } from '../weights/feature-number';
import { WeightTable } from '../weights/weight-table';
import {
  AROUND,
  HERE,
  lookFeatures,
  MOST_LOOKS,
  numberOf,
  ON,
  stemOf,
  wordFeatures,
} from './features';
import { INTENTS } from './intents';
import type { Look } from './looks';

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
  /** Those of a topic, none where it is not known. */
  readonly rowsOn: (topic: Topic) => readonly number[];
  /** Those of so many of a look. */
  readonly rowsOfLook: (look: Look, times: number) => readonly number[];
  /** The row of one of `markFeatures`. */
  readonly rowOfMark: (mark: string) => number | undefined;
}

/** The model of a market's sentences; undefined where it is not known. */
export const intentModel = madeOfWords('intents', modelOf);

function modelOf(text: string): IntentModel {
  const table = new WeightTable(text, INTENTS.length);
  const rowOf = (name: string): number | undefined => table.rows.get(numberOf(name));
  const rowsNamed = (names: readonly string[]): number[] =>
    names.flatMap((name) => rowOf(name) ?? []);
  const rowsByTimes = remembered((look: Look) =>
    Array.from({ length: MOST_LOOKS + 1 }, (_, times) => rowsNamed(lookFeatures(look, times))),
  );
  const stemNumber = keptWithWord((word) => featureNumber(stemOf(word)));
  return {
    table,
    rowsOf: keptWithWord((word) => rowsNamed(wordFeatures(word))),
    // By the numbers of the stems: writing the names of pairs costs more than all else.
    rowOfPair: (left, right) => table.rowOf(pairNumber(stemNumber(left), stemNumber(right))),
    rowsHere: new Map(SENSES.map((sense) => [sense, rowOf(HERE + sense)])),
    rowsAround: new Map(SENSES.map((sense) => [sense, rowOf(AROUND + sense)])),
    rowsOn: remembered((topic) => rowsNamed([ON + topic])),
    rowsOfLook: (look, times) => rowsByTimes(look)[Math.min(times, MOST_LOOKS)] ?? [],
    rowOfMark: rowOf,
  };
}
