import { isLuhn } from '@/utils/guard/text/checksums';
import type { GoodsKind } from './goods-speech';
import { GOODS_KINDS, GOODS_SPEECH } from './goods-speech';
import { NUMERALS } from './numerals';
import type { Tools } from './number-disguises';
import { ARRANGEMENTS, WRITINGS } from './number-disguises';
import { SPEECH } from './speech';

import { oneOf, repeatableRandom } from '../../../repeatable-random';

/** A harmless draft, with a number or a name written as honest sellers write them. */
export interface Twin {
  readonly market: string;
  readonly draft: string;
}

const LONG = ['figures', 'spaced', 'dashed', 'bracketed', 'fullwidth'];
const SHORT = ['figures', 'words', 'pairs', 'hundreds', 'words plain', 'figures and words'];
const PUT_TOGETHER = [
  'spaces',
  'together',
  'dots',
  'dashes',
  'slashes',
  'lines',
  'brackets',
  'quotes',
  'commas',
];
const ONE = ['together'];

/** How the numbers of a kind look, `#` for any figure, and how they may be written and put together. */
const KINDS: Readonly<
  Record<
    GoodsKind,
    readonly [looks: string, writings: readonly string[], arrangements: readonly string[]]
  >
> = {
  order: ['4### ### ###', LONG, PUT_TOGETHER],
  tracking: ['8### #### ####', LONG, PUT_TOGETHER],
  imei: ['35#### ###### ##L', ['figures'], ['spaces', 'together', 'dashes']],
  price: ['1##', SHORT, ONE],
  size: ['## 1## ##', SHORT, ['slashes', 'commas', 'pluses']],
  date: ['1# 0# 2026', ['figures'], ['dots', 'dashes', 'slashes', 'spaces']],
  hours: ['8:00 16:30', ['figures'], ['dashes']],
  version: ['4 # 1# #', ['figures', 'words', 'spaced'], ['dots', 'dashes']],
  part: ['A2 ### ## ##', ['figures', 'spaced'], PUT_TOGETHER],
  file: ['navod_## pdf', ['figures'], ['dots']],
  street: ['##', ['figures', 'words', 'bracketed'], ONE],
};

/** The digit that an IMEI ends in (Luhn). */
function checkDigit(digits: string): string {
  return '0123456789'.split('').find((digit) => isLuhn(digits + digit)) ?? '';
}

/** The twins of one market; the same for the same seed. */
export function twins(market: string, seed: number): Twin[] {
  const [words, speech, goods] = [NUMERALS[market], SPEECH[market], GOODS_SPEECH[market]];
  if (words === undefined || speech === undefined || goods === undefined) throw new Error(market);
  const random = repeatableRandom(seed);
  const tools: Tools = { words, speech, random };
  return GOODS_KINDS.flatMap((kind, index) => {
    const [looks, writings, arrangements] = KINDS[kind];
    return writings.map((writing): Twin => {
      const figures = looks.replace(/#/g, () => String(Math.floor(random() * 10)));
      const groups = figures.replace('L', checkDigit(figures.replace(/\D/g, ''))).split(' ');
      const write = WRITINGS[writing];
      const arrange = ARRANGEMENTS[oneOf(random, arrangements)];
      if (write === undefined || arrange === undefined) throw new Error(`${kind}: ${writing}`);
      const text = arrange(groups, (group) => write(group, tools), tools);
      return { market, draft: (goods[index] ?? '').replace('X', () => text) };
    });
  });
}
