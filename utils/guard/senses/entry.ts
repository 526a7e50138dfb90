import { foldPhrase } from '../normalise/fold';

/**
 * One place of an entry: what the word may be. A pattern is whole ('mimo'), a stem ('platform*') or a
 * stem with an ending ('ne*me').
 */
export interface EntryWord {
  readonly alternatives: readonly WordPattern[];
  readonly optional: boolean;
  /** How many words may stand before it. */
  readonly gap: number;
}

export interface WordPattern {
  readonly stem: string;
  /** Null where the word is the stem alone. */
  readonly ending: string | null;
}

/** No gap is longer. */
export const LONGEST_GAP = 6;
const GAPS: Readonly<Record<string, number>> = { '~': 3, '~~': LONGEST_GAP };

/**
 * The entries of a lexicon's line. They stand between commas; an entry is words with spaces between:
 * `word`, `stem*`, `stem*ending`, `(one|another)`, `word?` or `(one|another)?` for what may be missing,
 * `~` for up to three words between and `~~` for up to six. Case and diacritics do not count.
 */
export function parseEntries(line: string): EntryWord[][] {
  return foldPhrase(line)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap(withoutPhrases)
    .map(parseEntry);
}

const GROUP_OF_PHRASES = /\(([^() ]* [^()]*)\)(\??)/;

/** One entry for each alternative that has several words, so that each place holds one word. */
function withoutPhrases(entry: string): string[] {
  const group = GROUP_OF_PHRASES.exec(entry);
  if (group === null) return [entry];
  const [whole, inside = '', optional] = group;
  const alternatives = inside.split('|');
  const words = alternatives.filter((alternative) => !alternative.includes(' '));
  const phrases = alternatives.filter((alternative) => alternative.includes(' '));
  const instead = [
    ...(words.length > 0 ? [`(${words.join('|')})`] : []),
    ...phrases,
    ...(optional === '' ? [] : ['']),
  ];
  return instead.flatMap((part) => withoutPhrases(entry.replace(whole, () => part).trim()));
}

function parseEntry(entry: string): EntryWord[] {
  const words: EntryWord[] = [];
  let gap = 0;
  for (const token of entry.split(/\s+/)) {
    const skipped = GAPS[token];
    if (skipped === undefined) {
      words.push(parseWord(token, gap));
      gap = 0;
    } else gap = skipped;
  }
  return words;
}

function parseWord(token: string, gap: number): EntryWord {
  const optional = token.endsWith('?');
  const alternatives = token
    .replace(/\?$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .split('|')
    .map(parsePattern);
  return { alternatives, optional, gap };
}

function parsePattern(pattern: string): WordPattern {
  const [stem = '', ending] = pattern.split('*');
  return { stem, ending: ending ?? null };
}

/** Whether `word`, folded, is what the pattern stands for. */
export function fits({ stem, ending }: WordPattern, word: string): boolean {
  if (ending === null) return word === stem;
  return (
    word.length >= stem.length + ending.length && word.startsWith(stem) && word.endsWith(ending)
  );
}
