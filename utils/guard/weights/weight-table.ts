import { BitDecoder } from './bit-decoder';
import { type Circumstances, circumstancesOf, LENGTH_DIGITS, MOST_STEPS } from './circumstances';

/** A weight is packed with its class: the class above so many bits, below them the steps from `NOTHING` on. */
const BITS = 8;
const STEPS = (1 << BITS) - 1;
const NOTHING = 1 << (BITS - 1);

/** So many remainders tell most features that are not known, and are at hand sooner than a map of all. */
const SIEVE = 1 << 16;

/**
 * What each feature of a model says for and against each of its classes, ready to be summed up: of each feature the
 * weights that are not nothing, one behind the other. Sums are of whole steps, and so exact in whatever order.
 */
export class WeightTable {
  /** The rows of the features that are known, by their numbers: `featureNumber` and `pairNumber` tell those. */
  readonly rows: ReadonlyMap<number, number>;
  /** The sums of the weights that were counted for the text at hand, in steps, by class. */
  readonly sums: Int32Array;
  /** Where the weights of each row begin; those of the next are their end. */
  readonly #starts: Uint32Array;
  readonly #weights: Uint16Array;
  /** The number of the text that each row was last counted for. */
  readonly #counted: Uint32Array;
  #texts = 0;
  /** Where a number is known, or another one with the same remainder. */
  readonly #sieve = new Uint8Array(SIEVE);

  /**
   * @param model - in the form in which tests/learning/model-text.ts writes it
   * @param classes - how many classes the model tells apart
   */
  constructor(model: string, classes: number) {
    const { numbers, starts, weights } = readModel(model, classes);
    this.rows = new Map(numbers.map((number, row) => [number, row]));
    this.sums = new Int32Array(classes);
    this.#starts = Uint32Array.from(starts);
    this.#weights = Uint16Array.from(weights);
    this.#counted = new Uint32Array(numbers.length);
    for (const number of numbers) this.#sieve[number % SIEVE] = 1;
  }

  /** The row of a feature where few are known: most are told from those by a part of their number. */
  rowOf(number: number): number | undefined {
    return this.#sieve[number % SIEVE] === 1 ? this.rows.get(number) : undefined;
  }

  /** Begins with another text: all sums are nothing. */
  begin(): void {
    this.#texts += 1;
    this.sums.fill(0);
  }

  /** The same for several rows. */
  countAll(rows: readonly number[]): void {
    for (let at = 0; at < rows.length; at += 1) this.count(rows[at]);
  }

  /** Adds the weights of a row, once a text; undefined is a feature that is not known. */
  count(row: number | undefined): void {
    if (row === undefined || this.#counted[row] === this.#texts) return;
    this.#counted[row] = this.#texts;
    const { sums } = this;
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? end; at < end; at += 1) {
      const weight = this.#weights[at] ?? NOTHING;
      const place = weight >> BITS;
      sums[place] = (sums[place] ?? 0) + (weight & STEPS) - NOTHING;
    }
  }
}

/** The numbers of a model's features, and of each the weights, packed with their classes. */
interface PackedModel {
  readonly numbers: number[];
  readonly starts: number[];
  readonly weights: number[];
}

/** Of each feature how far its number is from the one before, then its weights; no distance at all is the end. */
function readModel(model: string, classes: number): PackedModel {
  const circumstances = circumstancesOf(classes);
  const bits = new BitDecoder(model, circumstances.count);
  const packed: PackedModel = { numbers: [], starts: [0], weights: [] };
  let number = -1;
  for (;;) {
    const distance = readDistance(bits, circumstances);
    if (distance === 0) return packed;
    number += distance;
    packed.numbers.push(number);
    readWeights(bits, classes, circumstances, packed.weights);
    packed.starts.push(packed.weights.length);
  }
}

function readDistance(bits: BitDecoder, circumstances: Circumstances): number {
  let node = 1;
  for (let digits = 0; digits < LENGTH_DIGITS; digits += 1)
    node = node * 2 + bits.bit(circumstances.length(node));
  const length = node - (1 << LENGTH_DIGITS);
  // The first digit of a number is 1.
  let distance = Math.min(1, length);
  for (let place = length - 2; place >= 0; place -= 1)
    distance = distance * 2 + bits.bit(circumstances.digit(length, place));
  return distance;
}

function readWeights(
  bits: BitDecoder,
  classes: number,
  circumstances: Circumstances,
  weights: number[],
): void {
  let told = 0;
  let isFor = false;
  for (let place = 0; place < classes; place += 1) {
    if (bits.bit(circumstances.weight(place, told, isFor)) === 0) continue;
    const isAgainst = bits.bit(circumstances.against(place, told)) === 1;
    let steps = 1;
    while (steps < MOST_STEPS && bits.bit(circumstances.more(place, isAgainst, steps)) === 1)
      steps += 1;
    weights.push((place << BITS) | (NOTHING + (isAgainst ? -steps : steps)));
    told += 1;
    isFor ||= !isAgainst;
  }
}
