import type { Word } from '../text/words';
import { rivalScores, type RivalScore } from './scores';

/** The languages that fit a text best besides the market's. */
export interface LanguageGuess extends RivalScore {
  /** How many words spoke. */
  readonly words: number;
}

/** A longer text says nothing new. */
const MOST_WORDS = 250;

/**
 * Compares the market's language with its rivals; null for a market of which no model is known.
 *
 * @param letters - those of the text that have marks
 */
export function guessLanguage(
  words: readonly Word[],
  letters: string,
  market: string,
): LanguageGuess | null {
  const heard = words.slice(0, MOST_WORDS);
  const [best] = rivalScores(heard, letters, market).toSorted((a, b) => b.lead - a.lead);
  return best === undefined ? null : { ...best, words: heard.length };
}
