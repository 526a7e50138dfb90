import { remembered } from '@/utils/remembered';
import { fold } from '@/utils/time/tokens';

/**
 * Words and phrases of one meaning in all languages together. Entries are folded (lower case, no
 * diacritics); a '*' at a word's end or beginning stands for any letters, so 'odpoved*' is every form
 * of the word; words with a '/' between them stand for each other.
 */
export interface Lexicon {
  /** True when the text holds an entry as a whole word or phrase. */
  readonly has: (text: string) => boolean;
  /** True when the text, marks aside, is an entry and nothing else. */
  readonly is: (text: string) => boolean;
}

/** Words of an entry as written there: 'odpoved*', '*nachricht' or a whole one; any of those at one place. */
type Phrase = readonly (readonly string[])[];

/**
 * Makes a lexicon of entries, each line's apart by '|'. Words are looked up in a table, which is
 * made at the first question: one pattern of hundreds of alternatives takes far longer to compile.
 */
// A script brings along only those that it asks for.
/* @__NO_SIDE_EFFECTS__ */
export function lexicon(lines: readonly string[]): Lexicon {
  let phrases: ReturnType<typeof phrasesOf> | undefined;
  const phrasesAt = (words: readonly string[], from: number): readonly Phrase[] =>
    (phrases ??= phrasesOf(lines))((words[from] ?? '').slice(0, 2));
  return {
    has: remembered((text: string) => {
      const words = wordsOf(text);
      return words.some((_, from) =>
        phrasesAt(words, from).some((phrase) => isAt(phrase, words, from)),
      );
    }),
    is: remembered((text: string) => {
      const words = wordsOf(text);
      return phrasesAt(words, 0).some(
        (phrase) => phrase.length === words.length && isAt(phrase, words, 0),
      );
    }),
  };
}

// eslint-disable-next-line no-control-regex -- ASCII as a whole
const ASCII = /^[\0-\x7f]*$/;

/** One text is looked up in many lexicons. */
const wordsOf = remembered((text: string): readonly string[] => {
  const folded = fold(text);
  // Unicode's classes take long to compile: nearly all texts do without.
  return folded.match(ASCII.test(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
});

/** Up to two letters or digits of an entry's first word; '' where it may begin with any. */
function beginningOf(entry: string): string {
  if (MARKS.includes(entry.charAt(0))) return '';
  return entry.slice(0, MARKS.includes(entry.charAt(1)) ? 1 : 2);
}

/** What stands between the words of entries, or for letters. */
const MARKS = ' *&-/.';

/**
 * The phrases that words with a beginning of up to two characters may begin. Few are ever asked for: only
 * these are taken apart.
 */
function phrasesOf(lines: readonly string[]): (beginning: string) => readonly Phrase[] {
  const entries = new Map<string, string[]>();
  /** '*nachricht': may stand for words with any beginning. */
  const endings: string[] = [];
  for (const entry of lines.flatMap((line) => line.split('|'))) {
    const beginning = beginningOf(entry);
    const like = beginning === '' ? endings : entries.get(beginning);
    if (like === undefined) entries.set(beginning, [entry]);
    else like.push(entry);
  }
  return remembered((beginning: string) =>
    [...(entries.get(beginning) ?? []), ...endings].map(phraseOf),
  );
}

function phraseOf(entry: string): Phrase {
  const words = entry.match(ASCII.test(entry) ? /[a-z\d*/]+/g : /[\p{L}\p{N}*/]+/gu) ?? [];
  return words.map((word) => word.split('/'));
}

function isAt(phrase: Phrase, words: readonly string[], from: number): boolean {
  return phrase.every((patterns, offset) => {
    const word = words[from + offset] ?? '';
    return patterns.some((pattern) => fits(pattern, word));
  });
}

function fits(pattern: string, word: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? word.endsWith(pattern.slice(1)) : word === pattern;
}
