import type { Meaning } from './lexicon';
import { fold, type Token } from './tokens';
import { FIELDS, ROWS } from './word-lists';
import { INTL_WORDS, type IntlWords, WORDS } from './words';

/** The languages in which some word of the rows begins a part of a time. */
export function languagesOfWords(rows: readonly (readonly Token[])[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows) {
    for (const token of row) if (token.kind !== 'number') texts.add(token.text);
  }
  telling ??= tellingWords();
  const found = new Set<string>();
  for (const text of texts) {
    // Of the words of a page few are of any language here.
    if (!telling.all.has(text)) continue;
    for (const { language, words } of telling.each) if (words.has(text)) found.add(language);
  }
  return found;
}

interface TellingWords {
  readonly all: ReadonlySet<string>;
  readonly each: readonly { readonly language: string; readonly words: ReadonlySet<string> }[];
}

/** Made when first asked for, and without the languages' lexicons, which take longer. */
let telling: TellingWords | undefined;

function tellingWords(): TellingWords {
  const lists = Object.keys(WORDS).map((language) => ({
    language,
    words: tellingWordsOf(language),
  }));
  return {
    all: new Set(lists.flatMap(({ words }) => words)),
    each: lists.map(({ language, words }) => ({ language, words: new Set(words) })),
  };
}

const TELLING = ['month', 'weekday', 'day', 'now', 'span', 'before', 'after', 'past'] as const;

const isTelling = (meaning: Meaning | undefined): boolean =>
  TELLING.some((key) => meaning?.[key] !== undefined);

const TELLING_FIELDS = FIELDS.filter(([, meaning]) => isTelling(meaning)).map(([field]) => field);
const TELLING_ROWS = ROWS.filter(([, [meaning]]) => isTelling(meaning)).map(([field]) => field);

function tellingWordsOf(language: string): string[] {
  const said = INTL_WORDS[language] ?? {};
  const known: IntlWords = WORDS[language] ?? {};
  let texts = '';
  for (const table of [said, known]) {
    for (const field of TELLING_FIELDS) if (table[field]) texts += `${table[field]}|`;
    for (const field of TELLING_ROWS) texts += `${table[field]?.replaceAll(' ', '|') ?? ''}|`;
  }
  // A single letter joins too much else.
  const joints = firstWords(known.join ?? '').filter((word) => word.length > 1);
  return [...firstWords(texts), ...joints, ...(said.minus ? ['-'] : [])];
}

const firstWords = (texts: string): string[] =>
  fold(texts)
    .split('|')
    .map((text) => {
      const end = text.search(/[ '.,-]/);
      return end < 0 ? text : text.slice(0, end);
    });
