import type { Sense, SenseLexicon } from '../lexicons/senses/sense';
import { SENSES } from '../lexicons/senses/sense';
import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import type { EntryWord, WordPattern } from './entry';
import { fits, parseEntries } from './entry';

/** An occurrence of a sense: the words from `first` to `last`, by index. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

/** Where each sense occurs, by first word. */
export type Occurrences = ReadonlyMap<Sense, readonly Occurrence[]>;

export type Tagger = (words: readonly Word[]) => Occurrences;

interface Entry {
  readonly sense: Sense;
  readonly first: WordPattern;
  readonly rest: readonly EntryWord[];
  /** The letters that the next word has to begin with; empty where it need not be the second of the entry. */
  readonly heads: string;
}

/** Stems are looked up by their first letters; shorter ones by all they have. */
const KEY = 5;

/** Finds the senses of a lexicon in a text; linear in the number of words. */
export function taggerOf(lexicon: SenseLexicon): Tagger {
  const index = new Map<string, Entry[]>();
  for (const sense of SENSES)
    for (const [head, ...rest] of parseEntries(lexicon[sense]))
      for (const first of head?.alternatives ?? [])
        addTo(index, first.stem.slice(0, KEY), { sense, first, rest, heads: headsOf(rest) });
  const begunBy = keptWithWord((word) => entriesBegunBy(word, index));
  return (words) => {
    const found = new Map<Sense, Occurrence[]>();
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const next = words[at + 1]?.folded.charAt(0) ?? NO_LETTER;
      for (const { sense, rest, heads } of begunBy(word)) {
        // Most entries are passed over by it: little words begin hundreds.
        if (heads !== '' && !heads.includes(next)) continue;
        const last = lastOf(rest, words, at);
        if (last >= 0) addTo(found, sense, { first: at, last });
      }
    }
    return found;
  };
}

const NO_LETTER = '-';

function headsOf([next]: readonly EntryWord[]): string {
  if (next === undefined || next.optional || next.gap > 0) return '';
  const stems = next.alternatives.map(({ stem }) => stem.charAt(0));
  return stems.includes('') ? '' : stems.join('');
}

/** The entries whose first word a word may be. */
function entriesBegunBy(word: string, index: ReadonlyMap<string, readonly Entry[]>): Entry[] {
  const begun: Entry[] = [];
  for (let length = 1; length <= KEY && length <= word.length; length += 1)
    for (const entry of index.get(word.slice(0, length)) ?? [])
      if (fits(entry.first, word)) begun.push(entry);
  return begun;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Index of the last word when `rest`, from its place `from` on, follows the word `at`; -1 where it does not. */
function lastOf(rest: readonly EntryWord[], words: readonly Word[], at: number, from = 0): number {
  const head = rest[from];
  if (head === undefined) return at;
  for (let next = at + 1; next <= at + 1 + head.gap && next < words.length; next += 1) {
    const word = words[next]?.folded ?? '';
    if (!head.alternatives.some((pattern) => fits(pattern, word))) continue;
    const last = lastOf(rest, words, next, from + 1);
    if (last >= 0) return last;
  }
  return head.optional ? lastOf(rest, words, at, from + 1) : -1;
}
