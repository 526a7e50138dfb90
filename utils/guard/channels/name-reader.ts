import type { ChannelName } from '../lexicons/channel-names';
import { undoubled } from './undoubled';

/** What a channel is for. */
export type Channel = 'messenger' | 'network' | 'payment';

/** What letters may stand for. */
export interface NameEntry {
  readonly channel: Channel;
  readonly name: string;
  readonly form: 'proper' | 'variant' | 'loose';
  /** Of the name without its ending. */
  readonly length: number;
}

/** Endings of our languages are no longer. */
export const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;
const SHORTEST_FUZZY = 6;
/** Of a name that may be misspelt and have an ending too: "telegrome". */
const SHORTEST_ENDED = 8;
const LONGEST_OF_MISSPELT = 3;

/** Reads letters as one of some names. */
export interface NameReader {
  /** As they are spelt, perhaps with an ending. */
  readonly spelt: (letters: string) => NameEntry | null;
  /** Or as a variant: one letter off a long name, or as `heard`. */
  readonly read: (letters: string, heard: string) => NameEntry | null;
}

/** The reader of the names of some channels. */
export function readerOf(channel: Channel, channels: readonly ChannelName[]): NameReader {
  const exact = new Map<string, NameEntry>();
  const stems = new Map<string, NameEntry>();
  for (const { spelling, name, form } of channels.flatMap(spellingsOfChannel)) {
    const letters = undoubled(spelling.replace('*', ''));
    const { length } = letters;
    (spelling.endsWith('*') ? stems : exact).set(letters, { channel, name, form, length });
  }
  const long = [...stems].filter(
    ([stem, { form }]) => form === 'proper' && stem.length >= SHORTEST_FUZZY,
  );
  const byFirst = Map.groupBy(long, ([stem]) => stem.charAt(0));
  const byRest = new Map(
    long.flatMap(([stem, entry]) =>
      entry.length < SHORTEST_ENDED ? [] : [[stem.slice(1), entry] as const],
    ),
  );
  const heads = new Set([...exact.keys(), ...stems.keys()].map((name) => name.slice(0, 2)));
  const spelt = (letters: string): NameEntry | null =>
    heads.has(letters.slice(0, 2)) ? (exact.get(letters) ?? stemOf(letters, stems)) : null;
  return {
    spelt,
    read: (letters, heard) =>
      spelt(letters) ??
      asVariant(
        fuzzy(letters, byFirst.get(letters.charAt(0))) ??
          otherHead(letters, byRest) ??
          (heard === letters ? null : spelt(heard)),
      ),
  };
}

function asVariant(entry: NameEntry | null): NameEntry | null {
  return entry === null ? null : { ...entry, form: 'variant' };
}

/** The least sure form first: the surer takes its place. */
function spellingsOfChannel({ name, proper, variants, loose }: ChannelName): {
  readonly spelling: string;
  readonly name: string;
  readonly form: NameEntry['form'];
}[] {
  const lists = [
    ['loose', loose],
    ['variant', variants],
    ['proper', proper],
  ] as const;
  return lists.flatMap(([form, list]) =>
    list
      .split(' ')
      .filter((spelling) => spelling !== '')
      .map((spelling) => ({ spelling, name, form })),
  );
}

function stemOf(letters: string, stems: ReadonlyMap<string, NameEntry>): NameEntry | null {
  const least = Math.max(SHORTEST_STEM, letters.length - LONGEST_ENDING);
  for (let { length } = letters; length >= least; length -= 1) {
    const entry = stems.get(letters.slice(0, length));
    if (entry !== undefined) return entry;
  }
  return null;
}

function fuzzy(
  letters: string,
  long: readonly (readonly [string, NameEntry])[] = [],
): NameEntry | null {
  if (letters.length < SHORTEST_FUZZY) return null;
  return long.find(([stem]) => isOneOff(letters, stem))?.[1] ?? null;
}

/** "Delegram", "Ynstagramu": a long name that has another first letter, perhaps with an ending. */
function otherHead(letters: string, byRest: ReadonlyMap<string, NameEntry>): NameEntry | null {
  if (letters.length < SHORTEST_ENDED) return null;
  for (let cut = 0; cut < LONGEST_OF_MISSPELT; cut += 1) {
    const entry = byRest.get(letters.slice(1, letters.length - cut));
    if (entry !== undefined) return entry;
  }
  return null;
}

/**
 * Whether one letter was left out, put in, replaced or swapped with its neighbour; the first letter stands. A long name
 * may have an ending then.
 */
function isOneOff(word: string, name: string): boolean {
  const ending = name.length < SHORTEST_ENDED ? 0 : LONGEST_OF_MISSPELT;
  const longer = word.length - name.length;
  if (word[0] !== name[0] || longer < -1 || longer > ending + 1) return false;
  const same = sameLetters(word, name);
  // "Telegraph" is none.
  const mayEnd = ending > 0 && name.length - same > 1;
  const goesOn = (left: number, right: number): boolean => isRest(word, left, name, right, mayEnd);
  return (
    goesOn(same + 1, same + 1) ||
    goesOn(same, same + 1) ||
    goesOn(same + 1, same) ||
    (word[same] === name[same + 1] && word[same + 1] === name[same] && goesOn(same + 2, same + 2))
  );
}

/** With how many letters both begin. */
function sameLetters(word: string, name: string): number {
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  return same;
}

/** Whether a word goes on from `left` as a name does from `right`; the next letter tells most that do not. */
function isRest(word: string, left: number, name: string, right: number, mayEnd: boolean): boolean {
  if (!word.startsWith(name.charAt(right), left)) return false;
  const rest = name.slice(right);
  return mayEnd ? word.startsWith(rest, left) : word.slice(left) === rest;
}
