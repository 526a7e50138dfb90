import {
  type Circumstances,
  circumstancesOf,
  LENGTH_DIGITS,
  MOST_STEPS,
} from '@/utils/guard/weights/circumstances';
import { BitEncoder } from './bit-encoder';

/** The number of a feature with its weight for each class, in steps: most are 0. */
export type Row = readonly [feature: number, steps: readonly number[]];

/**
 * A model as text, in the form that a `WeightTable` reads: of each feature, by number, how far it is from the one before and its
 * weights, no distance at the end; each bit in as little room as it is likely.
 *
 * @throws {Error} where two rows have the same number
 */
export function modelText(rows: readonly Row[]): string {
  const circumstances = circumstancesOf(rows[0]?.[1].length ?? 0);
  const bits = new BitEncoder(circumstances.count);
  let before = -1;
  for (const [number, steps] of rows.toSorted(([a], [b]) => a - b)) {
    if (number === before) throw new Error(`Two features have the number ${number}.`);
    writeDistance(number - before, bits, circumstances);
    writeWeights(steps, bits, circumstances);
    before = number;
  }
  writeDistance(0, bits, circumstances);
  return bits.text();
}

function writeDistance(distance: number, bits: BitEncoder, circumstances: Circumstances): void {
  const digits = distance === 0 ? '' : distance.toString(2);
  let node = 1;
  for (const digit of digits.length.toString(2).padStart(LENGTH_DIGITS, '0')) {
    bits.bit(circumstances.length(node), digit === '1');
    node = node * 2 + Number(digit);
  }
  for (let place = digits.length - 2; place >= 0; place -= 1)
    bits.bit(circumstances.digit(digits.length, place), digits.at(-1 - place) === '1');
}

function writeWeights(
  weights: readonly number[],
  bits: BitEncoder,
  circumstances: Circumstances,
): void {
  let told = 0;
  let isFor = false;
  for (const [place, weight] of weights.entries()) {
    bits.bit(circumstances.weight(place, told, isFor), weight !== 0);
    if (weight === 0) continue;
    const isAgainst = weight < 0;
    bits.bit(circumstances.against(place, told), isAgainst);
    const most = Math.min(MOST_STEPS, Math.abs(weight));
    for (let steps = 1; steps < MOST_STEPS && steps <= most; steps += 1)
      bits.bit(circumstances.more(place, isAgainst, steps), steps < most);
    told += 1;
    isFor ||= !isAgainst;
  }
}
