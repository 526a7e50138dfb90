import type { Language } from '../languages';
import type { Vocabularies, Vocabulary } from '../vocabulary';
import { foldPhrase } from '../normalise/fold';
import { NUMBER_WORDS } from './number-words';
import { phrasesOf, sharedPhrases, wholeVocabulary } from './vocabularies';

/** All words that the check of drafts in one market needs: the JSON of its `Vocabularies`. */
export function marketWords(market: Language): string {
  const words: Vocabularies = {
    all: { phrases: phrasesOf('all') },
    en: { phrases: sharedPhrases(), numbers: NUMBER_WORDS.en },
    [market]: wholeVocabulary(market),
  };
  return JSON.stringify(words, (key, value: unknown) =>
    typeof value === 'string' && !MODELS.has(key) ? asRead(value) : value,
  );
}

/** What is read letter by letter. */
const MODELS: ReadonlySet<string> = new Set(['language', 'intents'] satisfies (keyof Vocabulary)[]);

/**
 * A lexicon's line as the check reads it, so that less is shipped: folded, one space between words, none behind commas,
 * and its entries, of which none goes before another, beside those that begin as they do.
 */
function asRead(line: string): string {
  const read = foldPhrase(line).replace(/\s+/g, ' ').replaceAll(', ', ',').trim();
  return read.split(',').toSorted().join(',');
}
