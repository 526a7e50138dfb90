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

/**
 * Makes a lexicon of entries, each line's apart by ' | '. Words are looked up in a table, which is
 * made at the first question: one pattern of hundreds of alternatives takes far longer to compile.
 */
export function lexicon(lines: readonly string[]): Lexicon {
  let table: Table | undefined;
  const known = new Map<string, boolean>();
  const phrasesAt = (words: readonly string[], from: number): readonly Phrase[] =>
    (table ??= new Table(lines)).phrasesLike(words[from] ?? '');
  const find = (text: string): boolean => {
    const words = wordsOf(text);
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
      const words = wordsOf(text);
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

/** Words of texts met before: one text is looked up in many lexicons. */
const wordsOfTexts = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  let words = wordsOfTexts.get(text);
  if (words === undefined) {
    const folded = fold(text);
    // Unicode's classes take long to compile: nearly all texts do without.
    words = folded.match(ASCII.test(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
    if (wordsOfTexts.size >= MOST_KNOWN) wordsOfTexts.clear();
    if (text.length <= LONGEST_KNOWN) wordsOfTexts.set(text, words);
  }
  return words;
}

/** Up to two letters or digits of an entry's first word. */
const BEGINNING = /^[^\s!-/:-@]{1,2}/;

/** The entries of a lexicon by what they begin with. Few are ever asked for: only these are taken apart. */
class Table {
  readonly #entries = new Map<string, string[]>();
  /** '*nachricht': may stand for words with any beginning. */
  readonly #endings: string[] = [];
  readonly #phrases = new Map<string, readonly Phrase[]>();

  constructor(lines: readonly string[]) {
    for (const line of lines) for (const entry of line.split(' | ')) this.#add(entry);
  }

  /** All phrases that a word may begin. */
  phrasesLike(word: string): readonly Phrase[] {
    const beginning = word.slice(0, 2);
    let phrases = this.#phrases.get(beginning);
    if (phrases === undefined) {
      phrases = [...(this.#entries.get(beginning) ?? []), ...this.#endings].map(phraseOf);
      this.#phrases.set(beginning, phrases);
    }
    return phrases;
  }

  #add(entry: string): void {
    const beginning = BEGINNING.exec(entry)?.[0];
    const like = beginning === undefined ? this.#endings : this.#entries.get(beginning);
    if (like !== undefined) like.push(entry);
    else if (beginning !== undefined) this.#entries.set(beginning, [entry]);
  }
}

function phraseOf(entry: string): Phrase {
  return entry.match(ASCII.test(entry) ? /[a-z\d*]+/g : /[\p{L}\p{N}*]+/gu) ?? [];
}

function isAt(phrase: Phrase, words: readonly string[], from: number): boolean {
  return phrase.every((pattern, offset) => fits(pattern, words[from + offset] ?? ''));
}

function fits(pattern: string, word: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? word.endsWith(pattern.slice(1)) : word === pattern;
}
