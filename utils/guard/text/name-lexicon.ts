import type { ChannelName } from '../lexicons/channel-names';
import { MESSENGERS, NETWORKS, PAYMENT_SERVICES } from '../lexicons/channel-names';
import { meantBy, undoubled } from './leet';
import { keptWithWord, remembered } from './remembered';

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
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;
const SHORTEST_FUZZY = 6;
/** Of a name that may be misspelt and have an ending too: "telegrome". */
const SHORTEST_ENDED = 8;
const LONGEST_OF_MISSPELT = 3;
const SHORTEST_ALIKE = 5;
/** Of a name that is read in two halves. */
const SHORTEST_OF_HALVES = 5;

type EntryReader = (letters: string) => NameEntry | null;

/** What "WhatsApp", "YouTube" and "Facebook" sound like in our languages: "uotsap", "guasap"; "youtoub"; "feszbuk", "feisbuc". */
const ALIKES: readonly (readonly [Channel, string, string, RegExp])[] = [
  [
    'messenger',
    'whatsapp',
    'whvoug',
    /^(?:wh?|vh?|hv|hw|ou|uo|u|gu)(?:[ao](?:th?|d)?|th?|d)e?(?:sz|s|z|c|x|t)h?[aeu]p[a-z]{0,6}$/,
  ],
  [
    'network',
    'youtube',
    'yji',
    /^(?:yo?u|je?w?u|yew|io?u|yi?u|jo)[ht]?t[jiy]?(?:ou|o|u)h?[bp](?:[aeioubnprs][a-z]{0,3})?$/,
  ],
  ['network', 'facebook', 'f', /^f[aeo][ijy]?(?:t?[sz]|c|k)[sz]?[aeiy]?b[ou]+[ckhg][a-z]{0,4}$/],
];

const CHANNELS: readonly (readonly [Channel, readonly ChannelName[]])[] = [
  ['messenger', MESSENGERS],
  ['network', NETWORKS],
  ['payment', PAYMENT_SERVICES],
];
const READERS = CHANNELS.map(([channel, names]) => readerOf(channel, names));

/** The channels that letters, doubled ones written once, may name: one entry a channel, and what sounds alike. */
export const entriesOf = remembered((letters): readonly NameEntry[] => {
  if (letters.includes('?')) return hiddenNames(letters);
  const entries = READERS.flatMap((read) => read(letters) ?? []);
  return entries.length === 0 ? alikes(letters) : [...entries, ...alikes(letters)];
});

const SHORTEST_HIDDEN = 5;
const LEAST_SHOWN = 3;
const PROPER = CHANNELS.flatMap(([channel, names]) =>
  names.flatMap(({ name, proper }) =>
    proper.split(' ').map((spelling) => {
      const letters = undoubled(spelling.replace('*', ''));
      return { letters, channel, name, form: 'proper', length: letters.length } as const;
    }),
  ),
);

/** The names that letters, some of them hidden behind question marks, may be: "sk?p?". */
function hiddenNames(hidden: string): NameEntry[] {
  return PROPER.filter(
    ({ letters }) =>
      letters.length >= SHORTEST_HIDDEN &&
      hidden.length >= letters.length &&
      hidden.length - letters.length <= LONGEST_ENDING &&
      hidden.startsWith(letters.charAt(0)) &&
      hidden.replaceAll('?', '').length >= LEAST_SHOWN &&
      Array.from(letters).every((letter, at) => letter === hidden[at] || hidden[at] === '?'),
  );
}

function alikes(letters: string): NameEntry[] {
  const { length } = letters;
  if (length < SHORTEST_ALIKE) return [];
  return ALIKES.flatMap(([channel, name, heads, pattern]): NameEntry[] =>
    heads.includes(letters.charAt(0)) && pattern.test(letters)
      ? [{ channel, name, form: 'variant', length }]
      : [],
  );
}

/** Reads letters as one of some names; words one letter off a long name count as variants. */
function readerOf(channel: Channel, channels: readonly ChannelName[]): EntryReader {
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
  const byRest = new Map(long.map(([stem, entry]) => [stem.slice(1), entry]));
  const heads = new Set([...exact.keys(), ...stems.keys()].map((name) => name.slice(0, 2)));
  return (letters) =>
    (heads.has(letters.slice(0, 2)) ? (exact.get(letters) ?? stemOf(letters, stems)) : null) ??
    fuzzy(letters, byFirst.get(letters.charAt(0))) ??
    otherHead(letters, byRest);
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
  const near = long.find(([stem]) => isOneOff(letters, stem));
  return near === undefined ? null : { ...near[1], form: 'variant' };
}

/** "Delegram", "Ynstagramu": a long name that has another first letter, perhaps with an ending. */
function otherHead(letters: string, byRest: ReadonlyMap<string, NameEntry>): NameEntry | null {
  if (letters.length < SHORTEST_ENDED) return null;
  for (let cut = 0; cut < LONGEST_OF_MISSPELT; cut += 1) {
    const entry = byRest.get(letters.slice(1, letters.length - cut));
    if (entry !== undefined && entry.length >= SHORTEST_ENDED) return { ...entry, form: 'variant' };
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
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const [a, b] = [word.slice(same), name.slice(same)];
  const ways = [
    [a.slice(1), b.slice(1)],
    [a, b.slice(1)],
    [a.slice(1), b],
    ...(a[0] === b[1] && a[1] === b[0] ? [[a.slice(2), b.slice(2)]] : []),
  ] as const;
  // "Telegraph" is none.
  const isEnded = ending > 0 && b.length > 1;
  return ways.some(
    ([left = '', right = '']) => left === right || (isEnded && left.startsWith(right)),
  );
}

/** What names of some length begin with, up to the whole of them. */
const BEGINNINGS = new Set(
  CHANNELS.flatMap(([, names]) => names)
    .flatMap(({ proper }) => proper.split(' '))
    .map((spelling) => undoubled(spelling.replace('*', '')))
    .filter(({ length }) => length >= SHORTEST_OF_HALVES)
    .flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))),
);

/** Whether letters are the beginning of a name that is read in parts, or the whole with two letters behind it. */
export function mayBeName(letters: string): boolean {
  const plain = undoubled(letters);
  return (
    BEGINNINGS.has(plain) ||
    BEGINNINGS.has(plain.slice(0, -1)) ||
    BEGINNINGS.has(plain.slice(0, -2))
  );
}

/** Whether a word, its figures read as letters, may be the first of several that are read as one name. */
export const beginsName = keptWithWord((word) =>
  meantBy(word).some((letters) => BEGINNINGS.has(undoubled(letters))),
);
