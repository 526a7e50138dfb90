import { remembered } from '@/utils/remembered';

import type { ChannelName } from '../lexicons/channel-names';
import { MESSENGERS, NETWORKS, PAYMENT_SERVICES } from '../lexicons/channel-names';
import { meantBy } from '../text/leet';
import { wordTrait } from '../text/traits';
import type { Channel, NameEntry } from './name-reader';
import { LONGEST_ENDING, readerOf } from './name-reader';
import { undoubled } from './undoubled';

const SHORTEST_ALIKE = 5;
/** Of a name that is read in two halves. */
const SHORTEST_OF_HALVES = 5;

/** What names sound like in our languages: "uotsap", "guasap"; "skhype", "skeip"; "vaibăr"; "youtoub"; "teuktok"; "feszbuk", "feisbuc". */
const ALIKES: readonly (readonly [Channel, string, string, RegExp])[] = [
  [
    'messenger',
    'whatsapp',
    'whvoug',
    /^(?:wh?|vh?|hv|hw|ou|uo|u|gu)(?:[ao](?:th?|d)?|th?|d)e?(?:t?sz?|t?z|c|x|t)h?[aeu]p[a-z]{0,6}$/,
  ],
  ['messenger', 'skype', 'es', /^e?sz?[kc](?:h?[aeo][iyj]|h?yi?|hi)p[a-z]{0,5}$/],
  ['messenger', 'viber', 'vw', /^[vw]a[iyj]h?[bv][aeou]{0,2}r[a-z]{0,5}$/],
  [
    'network',
    'youtube',
    'yji',
    /^(?:yo?u|je?w?u|yew|io?u|yi?u|jo)[ht]?t[jiy]?(?:ou|o|u)h?[bp](?:[aeioubnprs][a-z]{0,3})?$/,
  ],
  ['network', 'tiktok', 't', /^t[eiy]u?(?:k|ck?|qu)[ei]?t[ou]u?(?:k|ck?|qu)[a-z]{0,3}$/],
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
  const heard = letters.replace(HEARD_PAY, 'pay');
  return READERS.flatMap(({ read }) => read(letters, heard) ?? []).concat(alikes(letters));
});

/** The same as far as they are spelt so, perhaps with an ending. */
export function speltEntriesOf(letters: string): readonly NameEntry[] {
  return READERS.flatMap(({ spelt }) => spelt(letters) ?? []);
}

/** "Satispei", "pejpal": how "pay" is heard. */
const HEARD_PAY = /p[ae][ijy]|pe(?=pal)/;

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

/** Whether a name that letters begin may go on with the next word; where there are figures, it may. */
export function goesOnWith(letters: string, next: string): boolean {
  const letter = next.charAt(0);
  return letter < 'a' || /\d/.test(letters) || BEGINNINGS.has(undoubled(letters + letter));
}

/** Whether a word, its figures read as letters, may be the first of several that are read as one name. */
export const beginsName = wordTrait((word) =>
  meantBy(word).some((letters) => BEGINNINGS.has(undoubled(letters))),
);
