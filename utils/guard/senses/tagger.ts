import type { Sense, SenseLexicon } from '../lexicons/senses/sense';
import { SENSES } from '../lexicons/senses/sense';
import { ANY_HEAD, headOf, headOfStem } from '../text/heads';
import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import type { EntryWord, WordPattern } from './entry';
import { fits, LONGEST_GAP, parseEntries } from './entry';

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
  /** What one of the next `reach` words has to begin with, as bits. */
  readonly heads: number;
  readonly reach: number;
}

/** Stems are looked up by their first letters; shorter ones by all they have. */
const KEY = 5;

/** Finds the senses of a lexicon in a text; linear in the number of words. */
export function taggerOf(lexicon: SenseLexicon): Tagger {
  const index = new Map<string, Entry[]>();
  for (const sense of SENSES)
    for (const [head, ...rest] of parseEntries(lexicon[sense]))
      for (const first of head?.alternatives ?? [])
        addTo(index, first.stem.slice(0, KEY), { sense, first, rest, ...aheadOf(rest) });
  const begunBy = keptWithWord((word) => begunOf(entriesBegunBy(word, index)));
  return (words) => {
    const found = new Map<Sense, Occurrence[]>();
    const ahead = new Int32Array(LONGEST_REACH + 1);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const { entries, passes } = begunBy(word);
      if (entries.length > 0) lookAhead(words, at, ahead);
      for (let place = 0; place < passes.length; place += 2) {
        // Most entries are passed over by it: little words begin hundreds.
        if (((passes[place] ?? 0) & (ahead[passes[place + 1] ?? 0] ?? 0)) === 0) continue;
        const entry = entries[place >> 1];
        if (entry === undefined) break;
        const last = lastOf(entry.rest, words, at);
        if (last >= 0) addTo(found, entry.sense, { first: at, last });
      }
    }
    return found;
  };
}

const LONGEST_REACH = 1 + LONGEST_GAP;

/** Writes down what the next word begins with, what the next two do …, by how many they are. */
function lookAhead(words: readonly Word[], at: number, ahead: Int32Array): void {
  let heads = ANY_HEAD;
  ahead[0] = heads;
  for (let reach = 1; reach <= LONGEST_REACH; reach += 1) {
    const next = words[at + reach];
    if (next !== undefined) heads |= headOf(next.folded);
    ahead[reach] = heads;
  }
}

/** What one of the next words has to begin with, and how many they are, where an entry goes on with `rest`. */
function aheadOf([next, ...rest]: readonly EntryWord[]): Pick<Entry, 'heads' | 'reach'> {
  if (next === undefined) return { heads: ANY_HEAD, reach: 0 };
  const heads = next.alternatives.reduce((bits, pattern) => bits | headOfPattern(pattern), 0);
  const reach = 1 + next.gap;
  if (!next.optional) return { heads, reach };
  const without = aheadOf(rest);
  return { heads: heads | without.heads, reach: Math.max(reach, without.reach) };
}

function headOfPattern({ stem, ending }: WordPattern): number {
  return ending === null ? headOf(stem) : headOfStem(stem);
}

/** The entries that a word begins, and of each its heads and its reach: read in a row, they take no looking at entries. */
interface Begun {
  readonly entries: readonly Entry[];
  readonly passes: Int32Array;
}

function begunOf(entries: readonly Entry[]): Begun {
  return {
    entries,
    passes: Int32Array.from(entries.flatMap(({ heads, reach }) => [heads, reach])),
  };
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
    if (!fitsOne(head.alternatives, word)) continue;
    const last = lastOf(rest, words, next, from + 1);
    if (last >= 0) return last;
  }
  return head.optional ? lastOf(rest, words, at, from + 1) : -1;
}

function fitsOne(patterns: readonly WordPattern[], word: string): boolean {
  for (const pattern of patterns) if (fits(pattern, word)) return true;
  return false;
}
