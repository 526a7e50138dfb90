import { remembered } from '@/utils/remembered';

import { numberOf, wholeFeature } from '../intents/features';
import { intentModel } from '../intents/known-intents';
import type { SenseLexicon } from '../lexicons/senses/sense';
import { SENSES } from '../lexicons/senses/sense';
import { madeOfWords } from '../vocabulary';
import type { WordPattern } from './entry';
import { fits, parseEntries } from './entry';

/** Which words a market's lexicon and model know. */
export interface KnownWords {
  /** Whether letters are a word of its own or of a phrase. */
  readonly has: (folded: string) => boolean;
  /** The insult that letters with stars among them stand for; null where there is none. */
  readonly starred: (letters: string) => string | null;
}

const KEY = 3;
const SHORTEST_OF_MODEL = 4;

/** What a market's language is known by; undefined where its lexicon is not known. */
export const knownWordsFor = madeOfWords('senses', knownWordsOf);

function knownWordsOf(lexicon: SenseLexicon, market: string): KnownWords {
  const patterns = Map.groupBy(
    SENSES.flatMap((sense) => patternsOf(lexicon[sense])),
    ({ stem }) => stem.slice(0, KEY),
  );
  const insults = patternsOf(lexicon.insult).filter(({ stem }) => stem.length > KEY);
  const model = intentModel(market)?.table.rows;
  return {
    has: remembered(
      (folded) =>
        (patterns.get(folded.slice(0, KEY))?.some((pattern) => fits(pattern, folded)) ?? false) ||
        (folded.length >= SHORTEST_OF_MODEL && model?.has(numberOf(wholeFeature(folded))) === true),
    ),
    starred: remembered(
      (letters) => insults.find((pattern) => fitsStarred(pattern, letters))?.stem ?? null,
    ),
  };
}

/** The patterns of some length at any place of a line's entries. */
function patternsOf(line: string): WordPattern[] {
  return parseEntries(line)
    .flat()
    .flatMap(({ alternatives }) => alternatives)
    .filter(({ stem }) => stem.length >= KEY);
}

/** Whether letters are a pattern's stem where each star stands for one letter in it. */
function fitsStarred({ stem, ending }: WordPattern, letters: string): boolean {
  if (ending === null ? letters.length !== stem.length : letters.length < stem.length) return false;
  if (letters.includes('*', stem.length)) return false;
  return Array.from(stem).every(
    (letter, at) => letters.charAt(at) === letter || letters.charAt(at) === '*',
  );
}
