import { AT_WORDS, DASH_WORDS, DOT_WORDS, SLASH_WORDS } from '../lexicons/address-words';
import type { SharedTopic } from '../lexicons/topics';
import { wordSet } from '../text/word-sets';
import { madeOfVocabularies } from '../vocabulary';

const MARKS = ['at', 'dot', 'dash', 'slash'] as const;
/** What stands between the words of an address. */
export type Mark = (typeof MARKS)[number];

/** The signs that are marks. */
export const SIGNS: ReadonlyMap<string, Mark> = new Map([
  ['@', 'at'],
  ['.', 'dot'],
  ['·', 'dot'],
  ['•', 'dot'],
  ['∙', 'dot'],
  [',', 'dot'],
  ['-', 'dash'],
  ['+', 'dash'],
  ['/', 'slash'],
]);
/** The words that are marks. */
export const MARK_WORDS: ReadonlyMap<string, Mark> = new Map([
  ...entries(AT_WORDS, 'at'),
  ...entries(DOT_WORDS, 'dot'),
  ...entries(DASH_WORDS, 'dash'),
  ...entries(SLASH_WORDS, 'slash'),
]);
/** Beginnings of the words for marks, in brackets: "(zav)", "(bod)". */
export const ABBREVIATIONS: ReadonlyMap<string, Mark> = new Map(
  [...MARK_WORDS].flatMap(([word, mark]) =>
    Array.from({ length: Math.max(0, word.length - 3) }, (_, cut): [string, Mark] => [
      word.slice(0, cut + 3),
      mark,
    ]),
  ),
);
function entries(words: string, mark: Mark): [string, Mark][] {
  return words.split(' ').map((word) => [word, mark]);
}

const PHRASES = {
  at: 'atPhrases',
  dot: 'dotPhrases',
  dash: 'dashPhrases',
  slash: 'slashPhrases',
} as const satisfies Record<Mark, SharedTopic>;

/** The words of a mark of several, and the mark. */
export type MarkPhrase = readonly [readonly string[], Mark];

/** The marks of several words that a market's sellers say, by their first word. */
export const markPhrases = madeOfVocabularies(
  (market): ReadonlyMap<string, readonly MarkPhrase[]> =>
    Map.groupBy(
      MARKS.flatMap((mark) =>
        Array.from(wordSet(PHRASES[mark], market), (phrase) => [phrase.split(' '), mark] as const),
      ),
      ([[head = '']]) => head,
    ),
);

/** "jano_at_firma_dot_sk": underscores around a word that is a mark are hyphens. */
export const UNDERSCORED = new RegExp(
  `_(${[...MARK_WORDS]
    .filter(([, mark]) => mark === 'at' || mark === 'dot')
    .map(([word]) => word)
    .join('|')})_`,
  'g',
);
