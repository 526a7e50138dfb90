import { addIntlWords } from './intl-words';
import type { Lexicon, Meaning, Phrase } from './lexicon';
import { fold } from './tokens';
import { forEachList } from './word-lists';
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
  const phrases = new Map<string, Phrase[]>();
  const add = (texts: string, meaning: Meaning): void => addPhrases(phrases, texts, meaning);
  const { minus = false, dottedDays = false } = written ?? addIntlWords(language, add);
  for (const table of [written, WORDS[language], COMMON]) if (table) forEachList(table, add);
  return { phrases, minus, dottedDays };
}

const WORD = /[\p{L}\p{M}]+/gu;

function addPhrases(phrases: Map<string, Phrase[]>, texts: string, meaning: Meaning): void {
  const exact = texts.toLowerCase().normalize();
  const exactTexts = exact.split('|');
  for (const [index, text] of fold(exact).split('|').entries()) {
    const words = text.match(WORD);
    const first = exactTexts[index]?.match(WORD)?.[0];
    if (words && first) addPhrase(phrases, { words, exact: first, meaning });
  }
}

function addPhrase(phrases: Map<string, Phrase[]>, phrase: Phrase): void {
  const { words, exact, meaning } = phrase;
  const [first = ''] = words;
  const known = phrases.get(first);
  if (!known) {
    phrases.set(first, [phrase]);
    return;
  }
  const same = known.findIndex(
    (other) => other.exact === exact && other.words.join() === words.join(),
  );
  // What was said first stays: Intl before the tables, long forms before short ones.
  const [before] = same < 0 ? [] : known.splice(same, 1);
  known.push(before ? { ...phrase, meaning: { ...meaning, ...before.meaning } } : phrase);
  known.sort((a, b) => b.words.length - a.words.length);
}
