import type { Word } from '../text/words';
import type { ModelLanguage } from './scores';
import { languageScores } from './scores';

/** What a text tells about its language, compared with a market's. */
export interface LanguageGuess {
  /** The language that fits best besides the market's. */
  readonly other: ModelLanguage;
  /** By how much it fits better than the market's; negative where the market's fits better. */
  readonly lead: number;
  /** How many words spoke. */
  readonly words: number;
}

/** A longer text says nothing new. */
const MOST_WORDS = 250;

/**
 * Compares the market's language with all others that the model knows; null for a market it does not know.
 *
 * @param letters - those of the text that have marks
 */
export function guessLanguage(
  words: readonly Word[],
  letters: string,
  market: string,
): LanguageGuess | null {
  const heard = words.slice(0, MOST_WORDS);
  const scores = languageScores(heard, letters);
  if (scores === null) return null;
  let own: number | null = null;
  let best: { other: ModelLanguage; score: number } | null = null;
  for (const [language, score] of scores)
    if (language === market) own = score;
    else if (best === null || score > best.score) best = { other: language, score };
  if (own === null || best === null) return null;
  return { other: best.other, lead: best.score - own, words: heard.length };
}
