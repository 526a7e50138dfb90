import { misspelt } from './misspelt';
import type { Numerals } from './numerals';
import { hundredIn, pairIn, unitIn } from './numerals';
import type { Speech } from './speech';

import { oneOf } from '../../../repeatable-random';

/** What a disguise has at hand. */
export interface Tools {
  readonly words: Numerals;
  readonly speech: Speech;
  readonly random: () => number;
}

/** Writes one group of a number. */
export type Writing = (group: string, tools: Tools) => string;
/** Puts the groups of a number together; `write` writes a group. */
export type Arrangement = (
  groups: readonly string[],
  write: (group: string) => string,
  tools: Tools,
) => string;

const digits = (group: string): string[] => Array.from(group);
const chunks = (group: string, length: number): string[] =>
  group.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
const said = (group: string, { words }: Tools, between = ' '): string =>
  digits(group)
    .map((digit) => unitIn(words, digit))
    .join(between);
const drawn = (from: string, first: number): Writing => {
  const start = from.charCodeAt(0);
  return (group) =>
    group.replace(/\d/g, (digit) => String.fromCodePoint(first + digit.charCodeAt(0) - start));
};
const LIKE: Readonly<Record<string, string>> = { 0: 'O', 1: 'l', 2: 'Z', 5: 'S', 8: 'B' };
const alike = (which: string): Writing => {
  const pattern = new RegExp(`[${which}]`, 'g');
  return (group) => group.replace(pattern, (digit) => LIKE[digit] ?? digit);
};

/** How the digits of a group are written. */
export const WRITINGS: Readonly<Record<string, Writing>> = {
  figures: (group) => group,
  spaced: (group) => digits(group).join(' '),
  dotted: (group) => digits(group).join('.'),
  dashed: (group) => digits(group).join('-'),
  slashed: (group) => digits(group).join('/'),
  strung: (group, { random }) => digits(group).join(oneOf(random, Array.from('*_|~·•+#:'))),
  bracketed: (group, { random }) => {
    const [open = '', close = ''] = Array.from(oneOf(random, ['()', '[]', '{}', '<>', '""']));
    return digits(group)
      .map((digit) => open + digit + close)
      .join('');
  },
  words: (group, tools) => said(group, tools),
  'words with commas': (group, tools) => said(group, tools, ', '),
  'words with dashes': (group, tools) => said(group, tools, '-'),
  'words with dots': (group, tools) => said(group, tools, '. '),
  'words glued': (group, tools) => said(group, tools, ''),
  'words in capitals': (group, tools) =>
    Array.from(said(group, tools), (letter) =>
      tools.random() < 0.5 ? letter.toUpperCase() : letter,
    ).join(''),
  'words plain': (group, tools) => said(group, tools).normalize('NFD').replace(/\p{M}/gu, ''),
  'words misspelt': (group, tools) =>
    digits(group)
      .map((digit) => unitIn(tools.words, digit))
      .map((word) => (tools.random() < 0.4 ? misspelt(word, tools.random) : word))
      .join(' '),
  'letters apart': (group, tools) =>
    digits(group)
      .map((digit) => Array.from(unitIn(tools.words, digit)).join(' '))
      .join('  '),
  'words quoted': (group, tools) => `"${said(group, tools, '" "')}"`,
  'words bracketed': (group, tools) => `(${said(group, tools, ')(')})`,
  mixed: (group, { words, random }) =>
    digits(group)
      .map((digit) => (random() < 0.5 ? digit : unitIn(words, digit)))
      .join(' '),
  'mixed and glued': (group, { words, random }) =>
    digits(group)
      .map((digit) => (random() < 0.5 ? digit : unitIn(words, digit)))
      .join(''),
  pairs: (group, { words }) =>
    chunks(group, 2)
      .map((two) => pairIn(words, two))
      .join(' '),
  hundreds: (group, { words }) =>
    chunks(group, 3)
      .map((three) => hundredIn(words, three))
      .join(' '),
  'figures and words': (group, { words }) =>
    digits(group)
      .map((digit) => (/\d/.test(digit) ? `${digit} (${unitIn(words, digit)})` : digit))
      .join(' '),
  'O and l': alike('01'),
  'S and B': alike('01258'),
  keycaps: (group) => group.replace(/\d/g, '$&\uFE0F\u20E3'),
  fullwidth: drawn('0', 0xff10),
  mathematical: drawn('0', 0x1d7d8),
  circled: (group) =>
    group.replace(/\d/g, (digit) =>
      digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit)),
    ),
};

const between =
  (gap: string): Arrangement =>
  (groups, write) =>
    groups.map(write).join(gap);
/** Three parts of a number, whatever its groups. */
const inThree = ([first = '', second = '', ...rest]: readonly string[]): string[] => [
  first,
  second,
  rest.join(''),
];
const told = (template: string, parts: readonly string[]): string =>
  template.replace(/(?<!\p{L})[XYZ](?!\p{L})/gu, (hole) => parts['XYZ'.indexOf(hole)] ?? '');

/** How the groups are put together. */
export const ARRANGEMENTS: Readonly<Record<string, Arrangement>> = {
  spaces: between(' '),
  together: between(''),
  dots: between('.'),
  dashes: between('-'),
  slashes: between(' / '),
  underscores: between('_'),
  commas: between(', '),
  ellipses: between('... '),
  arrows: between(' -> '),
  pluses: between(' + '),
  lines: between('\n'),
  brackets: (groups, write) => groups.map((group) => `(${write(group)})`).join(' '),
  quotes: (groups, write) => groups.map((group) => `"${write(group)}"`).join(' '),
  list: (groups, write) => groups.map((group) => `\n- ${write(group)}`).join(''),
  enumerated: (groups, write) =>
    groups.map((group, index) => `${index + 1}) ${write(group)}`).join(' '),
  next: (groups, write, { speech }) => groups.map(write).join(`, ${speech.next} `),
  sentences: (groups, write, { speech }) =>
    groups.map(write).join(`. ${speech.next.replace(/^./, (letter) => letter.toUpperCase())} `),
  aside: ([first = '', ...rest], write, { speech }) =>
    `${write(first)}. ${speech.aside} ${rest.map(write).join(' ')}`,
  named: (groups, write, { speech, random }) =>
    told(oneOf(random, speech.phoneParts.split(' | ')), inThree(groups).map(write)),
  threes: (groups, write, { speech }) => told(speech.threes, inThree(groups).map(write)),
  backwards: (groups, write, { speech, random }) =>
    told(oneOf(random, speech.backwards.split(' | ')), [
      groups
        .toReversed()
        .map((group) => write(Array.from(group).toReversed().join('')))
        .join(' '),
    ]),
  'no spaces': (groups, write, { speech }) => told(speech.noSpaces, [groups.map(write).join(' ')]),
};
