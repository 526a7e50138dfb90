import type { Word } from '../text/words';
import { MODEL_LANGUAGES } from './model-languages';
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
  const own = MODEL_LANGUAGES.findIndex((language) => language === market);
  let best = own === 0 ? 1 : 0;
  for (let at = best + 1; at < scores.length; at += 1)
    if (at !== own && (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  const other = MODEL_LANGUAGES[best];
  if (own < 0 || other === undefined) return null;
  return { other, lead: (scores[best] ?? 0) - (scores[own] ?? 0), words: heard.length };
}
