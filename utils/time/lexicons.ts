import { addIntlWords } from './intl-words';
import type { Lexicon, Meaning } from './lexicon';
import { PhraseBook } from './phrase-book';
import { forEachList, type WordList } from './word-lists';
import { COMMON, INTL_WORDS, type IntlWords, WORDS } from './words';

const lexicons = new Map<string, Lexicon>();

/** The words of a language, e.g. 'sk'; put together when first asked for. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = putTogether(language, INTL_WORDS[language])));
  return lexicon;
}

/**
 * Puts a lexicon together: what Intl says, as it was written down or, for a language where it was not,
 * as the runtime says it; then the words that Intl does not have.
 */
export function putTogether(language: string, written: IntlWords | undefined): Lexicon {
  const lists: WordList[] = [];
  const add = (texts: string, meaning: Meaning): void => void lists.push([texts, meaning]);
  const { minus = false, dottedDays = false } = written ?? addIntlWords(language, add);
  for (const table of [written, WORDS[language], COMMON]) if (table) forEachList(table, add);
  return { phrases: new PhraseBook(lists), minus, dottedDays };
}
