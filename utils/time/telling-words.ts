import type { Meaning } from './lexicon';
import { fold, type Token } from './tokens';
import { forEachList } from './word-lists';
import { INTL_WORDS, WORDS } from './words';

/** The languages in which some word of the rows begins a part of a time. */
export function languagesOfWords(rows: readonly (readonly Token[])[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows) {
    for (const token of row) if (token.kind !== 'number') texts.add(token.text);
  }
  tellingWords ??= Object.keys(WORDS).map((language) => [language, tellingWordsOf(language)]);
  const found = new Set<string>();
  for (const text of texts) {
    for (const [language, words] of tellingWords) if (words.has(text)) found.add(language);
  }
  return found;
}

/** Made when first asked for, and without the languages' lexicons, which take longer. */
let tellingWords: (readonly [language: string, words: ReadonlySet<string>])[] | undefined;

const TELLING = ['month', 'weekday', 'day', 'now', 'span', 'before', 'after', 'past'] as const;
const FIRST_WORDS = /(?<=^|\|)[\p{L}\p{M}]+/gu;
const LONG_FIRST_WORDS = /(?<=^|\|)[\p{L}\p{M}]{2,}/gu;

function tellingWordsOf(language: string): Set<string> {
  const always: string[] = [];
  const joints: string[] = [];
  const add = (texts: string, meaning: Meaning): void => {
    if (meaning.join) joints.push(texts);
    else if (TELLING.some((key) => meaning[key] !== undefined)) always.push(texts);
  };
  const said = INTL_WORDS[language];
  for (const table of [said, WORDS[language]]) if (table) forEachList(table, add);
  return new Set([
    ...firstWords(always, FIRST_WORDS),
    // A single letter joins too much else.
    ...firstWords(joints, LONG_FIRST_WORDS),
    ...(said?.minus ? ['-'] : []),
  ]);
}

const firstWords = (lists: readonly string[], pattern: RegExp): readonly string[] =>
  fold(lists.join('|')).match(pattern) ?? [];
