import type { SharedTopic } from '../lexicons/topics';
import { wordSet } from './word-sets';
import { madeOfVocabularies } from '../vocabulary';

/** Where the words of a topic go in a pattern. */
const WORDS = 'WORDS';
/** Of a topic that nothing is known of: fits nowhere. */
const NEVER = '(?!)';

/**
 * A pattern for each market: WORDS in it stands for the entries of a topic, those of the market's language, of `all`,
 * and of English. An entry is a whole word up to its last letter, or with a star the beginning of one.
 */
export function wordPattern(
  topic: SharedTopic,
  { source, flags }: RegExp,
): (market: string) => RegExp {
  return madeOfVocabularies((market) => {
    const words = Array.from(wordSet(topic, market), alternative).join('|') || NEVER;
    return new RegExp(
      source.replace(WORDS, () => `(?:${words})`),
      flags,
    );
  });
}

/** One entry as a part of a pattern. */
export function alternative(entry: string): string {
  const word = entry.replaceAll('.', '\\.');
  return word.endsWith('*') ? word.slice(0, -1) : `${word}(?!\\p{L})`;
}
