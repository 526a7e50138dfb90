import { keptWithWord } from '../text/remembered';
import type { Word } from '../text/words';
import type { EntryWord, WordPattern } from './entry';
import { fits, parseEntries } from './entry';
import type { Sense, SenseLexicon } from './sense';
import { SENSES } from './sense';

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
  /** The first letters of what has to follow, as bits, and within how many words; none where nothing has to. */
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
        addTo(index, first.stem.slice(0, KEY), { sense, first, rest, ...sightOf(rest) });
  const begunBy = keptWithWord((word) => entriesBegunBy(word, index));
  return (words) => {
    const found = new Map<Sense, Occurrence[]>();
    const heads = words.map(headOf);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      for (const entry of begunBy(word)) {
        if (!mayFollow(entry, heads, at)) continue;
        const last = lastOf(entry.rest, words, at);
        if (last >= 0) addTo(found, entry.sense, { first: at, last });
      }
    }
    return found;
  };
}

const LETTER_A = 0x61;
const OTHERS = 26;

/** A word's first letter as a bit; all that are none of a to z share one. */
function headBit(word: string): number {
  const letter = word.charCodeAt(0) - LETTER_A;
  return 1 << (letter >= 0 && letter < OTHERS ? letter : OTHERS);
}

const headOf = keptWithWord(headBit);

/** What has to be seen behind the first word of an entry for the rest to be worth a look. */
function sightOf(rest: readonly EntryWord[]): Pick<Entry, 'heads' | 'reach'> {
  const must = rest.findIndex(({ optional }) => !optional);
  if (must < 0) return { heads: 0, reach: 0 };
  const seen = rest.slice(0, must + 1);
  const stems = seen.flatMap(({ alternatives }) => alternatives.map(({ stem }) => stem));
  return {
    heads: stems.reduce((bits, stem) => bits | (stem === '' ? -1 : headBit(stem)), 0),
    reach: 1 + Math.max(...seen.map(({ gap }) => gap)),
  };
}

/** Whether one of the next words begins as the rest of an entry does: most entries are passed over by that. */
function mayFollow({ heads, reach }: Entry, bits: readonly number[], at: number): boolean {
  if (reach === 0) return true;
  for (let next = at + 1; next <= at + reach; next += 1)
    if (((bits[next] ?? 0) & heads) !== 0) return true;
  return false;
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
