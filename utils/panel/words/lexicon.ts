import { fold } from '@/utils/time/tokens';

/**
 * Words and phrases of one meaning in all languages together. Entries are folded (lower case, no
 * diacritics); a '*' at a word's end or beginning stands for any letters, so 'odpoved*' is every form
 * of the word.
 */
export interface Lexicon {
  /** True when the text holds an entry as a whole word or phrase. */
  readonly has: (text: string) => boolean;
  /** True when the text, marks aside, is an entry and nothing else. */
  readonly is: (text: string) => boolean;
}

/** Words of an entry as written there: 'odpoved*', '*nachricht' or a whole one. */
type Phrase = readonly string[];

interface Index {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly beginnings: ReadonlyMap<string, readonly Phrase[]>;
  readonly endings: readonly Phrase[];
}

/**
 * Makes a lexicon of entries, each line's apart by ' | '. Words are looked up in tables, which are
 * made at the first question: one pattern of hundreds of alternatives takes far longer to compile.
 */
export function lexicon(lines: readonly string[]): Lexicon {
  let index: Index | undefined;
  const known = new Map<string, boolean>();
  const phrasesAt = (words: readonly string[], from: number): readonly Phrase[] =>
    phrasesFrom(words[from] ?? '', (index ??= indexOf(lines)));
  const find = (text: string): boolean => {
    const words = wordsOf(fold(text));
    return words.some((_, from) =>
      phrasesAt(words, from).some((phrase) => isAt(phrase, words, from)),
    );
  };
  const has = (text: string): boolean => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= MOST_KNOWN) known.clear();
      if (text.length <= LONGEST_KNOWN) known.set(text, found);
    }
    return found;
  };
  return {
    has,
    is: (text) => {
      const words = wordsOf(fold(text));
      return phrasesAt(words, 0).some(
        (phrase) => phrase.length === words.length && isAt(phrase, words, 0),
      );
    },
  };
}

/** Texts whose answers are kept: lists say the same of many rows. */
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 80;

// eslint-disable-next-line no-control-regex -- ASCII as a whole
const ASCII = /^[\0-\x7f]*$/;

function wordsOf(folded: string): readonly string[] {
  // Unicode's classes take long to compile: nearly all texts do without.
  return folded.match(ASCII.test(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

function indexOf(lines: readonly string[]): Index {
  const whole = new Map<string, Phrase[]>();
  const beginnings = new Map<string, Phrase[]>();
  const endings: Phrase[] = [];
  for (const entry of lines.flatMap((line) => line.split(' | '))) {
    const phrase = entry.match(ASCII.test(entry) ? /[a-z\d*]+/g : /[\p{L}\p{N}*]+/gu) ?? [];
    const [first = ''] = phrase;
    if (first.startsWith('*')) endings.push(phrase);
    else if (first.endsWith('*')) add(beginnings, first.slice(0, -1), phrase);
    else add(whole, first, phrase);
  }
  return { whole, beginnings, endings };
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else known.push(phrase);
}

function phrasesFrom(word: string, { whole, beginnings, endings }: Index): readonly Phrase[] {
  const phrases = [...(whole.get(word) ?? [])];
  for (let length = 2; length <= word.length; length++) {
    const begun = beginnings.get(word.slice(0, length));
    if (begun !== undefined) phrases.push(...begun);
  }
  for (const phrase of endings) if (fits(phrase[0] ?? '', word)) phrases.push(phrase);
  return phrases;
}

function isAt(phrase: Phrase, words: readonly string[], from: number): boolean {
  return phrase.every((pattern, offset) => fits(pattern, words[from + offset] ?? ''));
}

function fits(pattern: string, word: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? word.endsWith(pattern.slice(1)) : word === pattern;
}
