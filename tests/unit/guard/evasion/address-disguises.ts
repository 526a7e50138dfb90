import type { AddressParts } from './carriers';
import { misspelt } from './misspelt';
import { unitIn } from './numerals';
import type { Tools } from './number-disguises';

import { oneOf } from '../../../repeatable-random';

/** Writes a sign of an address. */
export type SignWriting = (kind: '@' | '.' | '-' | '_', tools: Tools) => string;
/** Writes a name, without signs. */
export type NameWriting = (name: string, tools: Tools) => string;

const KINDS = { '@': 'at', '.': 'dot', '-': 'dash', _: 'underscore' } as const;
const wordOf = (sign: keyof typeof KINDS, { speech, random }: Tools): string =>
  oneOf(random, speech[KINDS[sign]].split(' | '));
const round = (what: string, random: () => number): string => {
  const [open = '', close = ''] = Array.from(
    oneOf(random, ['()', '[]', '{}', '<>', '**', '||', '""', '~~', '//', '--', '__', '«»', '::']),
  );
  return open + what + close;
};
const isMain = (sign: string): boolean => sign === '@' || sign === '.';

/** How the signs of an address are written. */
export const SIGN_WRITINGS: Readonly<Record<string, SignWriting>> = {
  signs: (sign) => sign,
  'signs apart': (sign) => (isMain(sign) ? ` ${sign} ` : sign),
  'signs in brackets': (sign, { random }) => (isMain(sign) ? round(sign, random) : sign),
  said: (sign, tools) => ` ${wordOf(sign, tools)} `,
  'said in brackets': (sign, tools) =>
    isMain(sign) ? round(wordOf(sign, tools), tools.random) : sign,
  'said in brackets apart': (sign, tools) =>
    isMain(sign) ? ` ${round(wordOf(sign, tools), tools.random)} ` : sign,
  'said in capitals': (sign, tools) => (isMain(sign) ? wordOf(sign, tools).toUpperCase() : sign),
  'said with commas': (sign, tools) => `, ${wordOf(sign, tools)}, `,
  'said and misspelt': (sign, tools) =>
    isMain(sign) ? ` ${misspelt(wordOf(sign, tools), tools.random)} ` : sign,
  'said in English': (sign) => (sign === '@' ? ' (at) ' : sign === '.' ? ' dot ' : sign),
  'dot said': (sign, tools) => (sign === '.' ? ` ${wordOf(sign, tools)} ` : sign),
  'at said': (sign, tools) => (sign === '@' ? ` ${wordOf(sign, tools)} ` : sign),
  pictures: (sign, { random }) =>
    sign === '@'
      ? oneOf(random, ['📧', '🐌', '🐒', '✉️'])
      : sign === '.'
        ? oneOf(random, ['🔵', '⚫', '•', '.'])
        : sign,
  circled: (sign) => (sign === '@' ? 'ⓐ' : sign === '.' ? '。' : sign),
};

const letters = (name: string): string[] => Array.from(name);
const LOOK_ALIKE = new Map(
  Array.from('aceopxyi', (letter, index) => [letter, 'асеорхуі'.charAt(index)]),
);

/** How the names of an address are written. */
export const NAME_WRITINGS: Readonly<Record<string, NameWriting>> = {
  plain: (name) => name,
  'letters apart': (name) => letters(name).join(' '),
  'letters dashed': (name) => letters(name).join('-'),
  'letters strung': (name, { random }) => letters(name).join(oneOf(random, Array.from('/|*~_+'))),
  'letters bracketed': (name) =>
    letters(name)
      .map((letter) => `(${letter})`)
      .join(''),
  'letters dotted': (name) => letters(name).join('.'),
  'look-alikes': (name) =>
    letters(name)
      .map((letter) => LOOK_ALIKE.get(letter) ?? letter)
      .join(''),
  syllables: (name) => name.replace(/(?<=[aeiou])(?=[^aeiou\d][aeiou])/g, '-'),
  'in capitals': (name) => name.toUpperCase(),
  'mixed case': (name, { random }) =>
    letters(name)
      .map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter))
      .join(''),
  fullwidth: (name) =>
    letters(name)
      .map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))
      .join(''),
  'figures in words': (name, { words }) =>
    name.replace(/\d/g, (digit) => ` ${unitIn(words, digit)}`),
  quoted: (name) => `"${name}"`,
};

/** Writes the name and the signs of an address with these. */
export interface Pen {
  readonly name: NameWriting;
  readonly sign: SignWriting;
}

const SIGN = /[._-]/;
const write = (text: string, { name, sign }: Pen, tools: Tools): string =>
  text
    .split(/([._-])/)
    .map((part) =>
      SIGN.test(part) ? sign(part as '.', tools) : part === '' ? '' : name(part, tools),
    )
    .join('');

function hostOf({ name, top }: AddressParts, pen: Pen, tools: Tools): string {
  return `${write(name, pen, tools)}${pen.sign('.', tools)}${top}`;
}
function wholeOf(parts: AddressParts, pen: Pen, tools: Tools): string {
  if (parts.local === '') return hostOf(parts, pen, tools);
  return `${write(parts.local, pen, tools)}${pen.sign('@', tools)}${hostOf(parts, pen, tools)}`;
}
const told = (template: string, x: string, y = ''): string =>
  template.replace(/(?<!\p{L})[XY](?!\p{L})/gu, (hole) => (hole === 'X' ? x : y));
const choice = (templates: string, { random }: Tools): string =>
  oneOf(random, templates.split(' | '));

/** Puts an address together; null where there is nothing of the kind in it. */
export type AddressArrangement = (parts: AddressParts, pen: Pen, tools: Tools) => string | null;

const forMail =
  (
    arrange: (local: string, host: string, parts: AddressParts, tools: Tools) => string,
  ): AddressArrangement =>
  (parts, pen, tools) =>
    parts.local === ''
      ? null
      : arrange(write(parts.local, pen, tools), hostOf(parts, pen, tools), parts, tools);

/** How the parts of an address are put together. */
export const ADDRESS_ARRANGEMENTS: Readonly<Record<string, AddressArrangement>> = {
  whole: wholeOf,
  'top spelled': (parts, pen, tools) => {
    const { speech } = tools;
    return wholeOf(
      { ...parts, top: parts.top === 'com' ? speech.comSaid : speech.topSaid },
      pen,
      tools,
    );
  },
  'top apart': (parts, pen, tools) =>
    wholeOf({ ...parts, top: Array.from(parts.top).join(' ') }, pen, tools),
  'no spaces': (parts, pen, tools) => told(tools.speech.noSpaces, wholeOf(parts, pen, tools)),
  backwards: (parts, _pen, tools) =>
    told(
      choice(tools.speech.backwards, tools),
      Array.from(`${parts.local === '' ? '' : `${parts.local}@`}${parts.name}.${parts.top}`)
        .toReversed()
        .join(''),
    ),
  lines: (parts, pen, tools) => {
    const head =
      parts.local === ''
        ? ''
        : `${write(parts.local, pen, tools)}\n${pen.sign('@', tools).trim()}\n`;
    return `${head}${write(parts.name, pen, tools)}\n${pen.sign('.', tools).trim()}${parts.top}`;
  },
  'dot left out': (parts, pen, tools) =>
    wholeOf(parts, pen, tools).replace(new RegExp(`\\.(?=${parts.top}$)`), ' '),
  'comma for the dot': (parts, pen, tools) =>
    wholeOf(parts, pen, tools).replace(new RegExp(`\\.(?=${parts.top}$)`), ','),
  'dot inserted': (parts, pen, tools) =>
    parts.local === ''
      ? told(tools.speech.insertDot, write(parts.name, pen, tools), parts.top)
      : null,
  'at provider': forMail((local, _host, _parts, tools) =>
    told(choice(tools.speech.atProvider, tools), local),
  ),
  'parts named': forMail((local, host, _parts, tools) =>
    told(choice(tools.speech.parts, tools), local, host),
  ),
  'at replaced': forMail((local, host, _parts, tools) => {
    const stand = oneOf(tools.random, ['#', '$', '&', '*', '(x)', '=']);
    return told(choice(tools.speech.replace, tools), `${local}${stand}${host}`, stand);
  }),
  'at inserted': forMail((local, host, _parts, tools) => told(tools.speech.insertAt, local, host)),
  'at left out': forMail((local, host) => `${local} ${host}`),
  sentences: forMail((local, host, _, { speech }) => {
    const [at = ''] = speech.at.split(' | ');
    const then = speech.next.replace(/^./, (letter) => letter.toUpperCase());
    return `${local}. ${then} ${at}. ${then} ${host}`;
  }),
};
