import { ADDRESS_ARRANGEMENTS, NAME_WRITINGS, SIGN_WRITINGS } from './address-disguises';
import { ibanOf, mailOf, phoneOf, siteOf } from './carriers';
import type { Carrier } from './frames';
import { FRAMES } from './frames';
import type { Tools } from './number-disguises';
import { ARRANGEMENTS, WRITINGS } from './number-disguises';
import { NUMERALS } from './numerals';
import { SPEECH } from './speech';

import { oneOf, repeatableRandom } from '../../../repeatable-random';

/** One draft with a contact in disguise. */
export interface Evasion {
  readonly carrier: Carrier;
  /** The disguises in it, one or two. */
  readonly operators: readonly string[];
  readonly market: string;
  readonly draft: string;
  /** Where the disguised contact stands. */
  readonly start: number;
  readonly end: number;
}

/** The markets of the matrix. */
export const MARKETS = Object.keys(SPEECH);

interface Disguised {
  readonly carrier: Carrier;
  readonly operators: readonly string[];
  readonly text: string | null;
}

const entriesOf = <T>(table: Readonly<Record<string, T>>): [string, T][] => Object.entries(table);
/** The undisguised way, first in each table. */
const PLAIN = new Set(['figures', 'spaces', 'signs', 'plain', 'whole']);

function named(...operators: string[]): string[] {
  const odd = operators.filter((operator) => !PLAIN.has(operator));
  return odd.length === 0 ? ['plain'] : odd;
}

function number(
  carrier: 'phone' | 'account',
  market: string,
  tools: Tools,
  [writing, write]: [string, (typeof WRITINGS)[string]],
  [arrangement, arrange]: [string, (typeof ARRANGEMENTS)[string]],
): Disguised {
  const groups = carrier === 'phone' ? phoneOf(market, tools.random) : ibanOf(market, tools.random);
  return {
    carrier,
    operators: named(writing, arrangement),
    text: arrange?.(groups, (group) => write?.(group, tools) ?? '', tools) ?? null,
  };
}

function address(
  carrier: 'mail' | 'site',
  market: string,
  tools: Tools,
  names: string,
  signs: string,
  arrangement: string,
): Disguised {
  const parts = (carrier === 'mail' ? mailOf : siteOf)(market, tools.random);
  const [name, sign] = [NAME_WRITINGS[names], SIGN_WRITINGS[signs]];
  if (name === undefined || sign === undefined) throw new Error(`${names}, ${signs}`);
  return {
    carrier,
    operators: named(names, signs, arrangement),
    text: ADDRESS_ARRANGEMENTS[arrangement]?.(parts, { name, sign }, tools) ?? null,
  };
}

function framed({ carrier, operators, text }: Disguised, market: string, tools: Tools): Evasion[] {
  if (text === null) return [];
  const frame = oneOf(tools.random, (FRAMES[market]?.[carrier] ?? '').split(' | '));
  const start = frame.indexOf('X');
  const draft = frame.replace('X', () => text);
  return [{ carrier, operators, market, draft, start, end: start + text.length }];
}

/** Each disguise by itself, and each with another by chance; the same for the same seed. */
export function evasions(market: string, seed: number): Evasion[] {
  const [words, speech] = [NUMERALS[market], SPEECH[market]];
  if (words === undefined || speech === undefined) throw new Error(market);
  const tools: Tools = { words, speech, random: repeatableRandom(seed) };
  const { random } = tools;
  const [writings, arrangements] = [entriesOf(WRITINGS), entriesOf(ARRANGEMENTS)];
  const [names, signs, addresses] = [NAME_WRITINGS, SIGN_WRITINGS, ADDRESS_ARRANGEMENTS].map(
    (table) => Object.keys(table),
  ) as [string[], string[], string[]];
  const all: Disguised[] = [];
  for (const carrier of ['phone', 'account'] as const) {
    for (const writing of writings)
      for (const arrangement of [arrangements[0]!, oneOf(random, arrangements)])
        all.push(number(carrier, market, tools, writing, arrangement));
    for (const arrangement of arrangements)
      for (const writing of [writings[0]!, oneOf(random, writings)])
        all.push(number(carrier, market, tools, writing, arrangement));
  }
  for (const carrier of ['mail', 'site'] as const) {
    const add = (name: string, sign: string, arrangement: string): void => {
      all.push(address(carrier, market, tools, name, sign, arrangement));
    };
    for (const sign of signs) {
      add('plain', sign, 'whole');
      add('plain', sign, oneOf(random, addresses));
    }
    for (const name of names) {
      add(name, 'signs', 'whole');
      add(name, oneOf(random, signs), 'whole');
    }
    for (const arrangement of addresses) {
      add('plain', 'signs', arrangement);
      add(oneOf(random, names), 'signs', arrangement);
    }
  }
  return all.flatMap((one) => framed(one, market, tools));
}
