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
  /** What one of the next words has to begin with, as bits. */
  readonly heads: number;
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
    const heads = words.map(({ folded }) => headOf(folded));
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const begun = begunBy(word);
      if (begun.length === 0) continue;
      const ahead = headsBehind(at, heads);
      for (const { sense, rest, heads: wanted } of begun) {
        // Most entries are passed over by it: little words begin hundreds.
        if ((wanted & ahead) === 0) continue;
        const last = lastOf(rest, words, at);
        if (last >= 0) addTo(found, sense, { first: at, last });
      }
    }
    return found;
  };
}

const LONGEST_REACH = 1 + LONGEST_GAP;

/** What the words behind one begin with, as many as an entry may go on with. */
function headsBehind(at: number, heads: readonly number[]): number {
  let behind = ANY_HEAD;
  for (let next = at + 1; next <= at + LONGEST_REACH; next += 1) behind |= heads[next] ?? 0;
  return behind;
}

/** What one of the next words has to begin with where an entry goes on with `rest`. */
function headsOf([next, ...rest]: readonly EntryWord[]): number {
  if (next === undefined) return ANY_HEAD;
  const heads = next.alternatives.reduce((bits, pattern) => bits | headOfPattern(pattern), 0);
  return next.optional ? heads | headsOf(rest) : heads;
}

function headOfPattern({ stem, ending }: WordPattern): number {
  return ending === null ? headOf(stem) : headOfStem(stem);
}

/** Most words begin none: what is the same for all of them is at hand. */
const NONE: readonly Entry[] = [];

/** The entries whose first word a word may be. */
function entriesBegunBy(
  word: string,
  index: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  const begun: Entry[] = [];
  for (let length = 1; length <= KEY && length <= word.length; length += 1)
    for (const entry of index.get(word.slice(0, length)) ?? [])
      if (fits(entry.first, word)) begun.push(entry);
  return begun.length === 0 ? NONE : begun;
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
