import { repeatableRandom } from '../repeatable-random';
import { shuffle } from './shuffle';

/** A text to learn from, and its class. */
export interface Example {
  /** The numbers of its features. */
  readonly features: readonly number[];
  readonly label: number;
}

export interface Pace {
  readonly rounds: number;
  /** How fast it learns. */
  readonly alpha: number;
  /** How strong the evidence for a weight has to be before it is anything but nothing. */
  readonly sparseness: number;
  /** How much large weights cost. */
  readonly modesty: number;
}

/** A row of weights, one for each class, by feature. */
export type ClassWeights = ReadonlyMap<number, Float64Array>;

/**
 * Multinomial logistic regression, learnt by FTRL-Proximal, which leaves most weights at nothing (McMahan et al.,
 * "Ad Click Prediction: a View from the Trenches", 2013, algorithm 1). The same examples give the same weights.
 * Learns from where `known` has come to, and holds for as little as possible what differs from it.
 */
export function learn(
  examples: readonly Example[],
  classes: number,
  pace: Pace,
  known: ClassWeights = new Map(),
): ClassWeights {
  const places = placesOf(examples);
  const learnt = nothingLearnt(places, classes, known);
  const placed = examples.map(({ features, label }): Placed => ({
    rows: Int32Array.from(features, (feature) => places.get(feature)! * classes),
    label,
  }));
  const order = examples.map((_, index) => index);
  const random = repeatableRandom();
  for (let round = 0; round < pace.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) step(placed[index]!, learnt, classes, pace);
  }
  const features = new Set([...places.keys(), ...known.keys()]);
  return new Map(
    Array.from(features, (feature) => {
      const before = known.get(feature);
      const row = rowOf(feature, learnt, classes);
      return [feature, before === undefined ? row : row.map((weight, at) => weight + before[at]!)];
    }),
  );
}

function placesOf(examples: readonly Example[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) if (!places.has(feature)) places.set(feature, places.size);
  return places;
}

/**
 * What is learnt from `times` samples, drawn with replacement, on average: what only a few examples show weighs less
 * (Breiman, "Bagging Predictors", 1996). The same examples give the same weights.
 */
export function learnFromSamples(
  times: number,
  examples: readonly Example[],
  classes: number,
  pace: Pace,
  known: ClassWeights,
): ClassWeights {
  const random = repeatableRandom();
  const average = new Map<number, Float64Array>();
  for (let sample = 0; sample < times; sample += 1) {
    const drawn = examples.map(() => examples[Math.floor(random() * examples.length)]!);
    for (const [feature, row] of learn(drawn, classes, pace, known)) {
      const sums = average.get(feature) ?? new Float64Array(classes);
      average.set(
        feature,
        sums.map((sum, at) => sum + row[at]! / times),
      );
    }
  }
  return average;
}

/** What has been learnt: a row of `classes` numbers for each feature, at its place. */
interface Learnt {
  readonly places: ReadonlyMap<number, number>;
  readonly pull: Float64Array;
  readonly squares: Float64Array;
  /** They follow from the two above, and are kept as those change. */
  readonly weights: Float64Array;
  /** The weights that were known before. */
  readonly before: Float64Array;
  /** Room for the shares of an example. */
  readonly shares: Float64Array;
}

/** An example whose features are told by where their rows begin. */
interface Placed {
  readonly rows: Int32Array;
  readonly label: number;
}

function nothingLearnt(
  places: ReadonlyMap<number, number>,
  classes: number,
  known: ClassWeights,
): Learnt {
  const size = places.size * classes;
  const before = new Float64Array(size);
  for (const [feature, place] of places) before.set(known.get(feature) ?? [], place * classes);
  const zeros = (): Float64Array => new Float64Array(size);
  const shares = new Float64Array(classes);
  return { places, pull: zeros(), squares: zeros(), weights: zeros(), before, shares };
}

function rowOf(feature: number, { places, weights }: Learnt, classes: number): Float64Array {
  const place = places.get(feature);
  if (place === undefined) return new Float64Array(classes);
  return weights.slice(place * classes, (place + 1) * classes);
}

function step({ rows, label }: Placed, learnt: Learnt, classes: number, pace: Pace): void {
  const { pull, squares, weights } = learnt;
  const { alpha } = pace;
  const shares = sharesOf(rows, learnt, classes);
  for (let at = 0; at < classes; at += 1) {
    const slope = shares[at]! - (at === label ? 1 : 0);
    if (Math.abs(slope) < 1e-4) continue;
    for (let index = 0; index < rows.length; index += 1) {
      const place = rows[index]! + at;
      const before = squares[place]!;
      const now = before + slope * slope;
      const root = Math.sqrt(now);
      squares[place] = now;
      pull[place]! += slope - ((root - Math.sqrt(before)) / alpha) * weights[place]!;
      weights[place] = weightOf(pull[place]!, root, pace);
    }
  }
}

/** The shares of the classes, one after the other: the same array for each example. */
function sharesOf(rows: Int32Array, learnt: Learnt, classes: number): Float64Array {
  const { weights, before, shares } = learnt;
  shares.fill(0);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    for (let at = 0; at < classes; at += 1) shares[at]! += weights[row + at]! + before[row + at]!;
  }
  let top = -Infinity;
  for (let at = 0; at < classes; at += 1) top = Math.max(top, shares[at]!);
  let all = 0;
  for (let at = 0; at < classes; at += 1) all += shares[at] = Math.exp(shares[at]! - top);
  for (let at = 0; at < classes; at += 1) shares[at]! /= all;
  return shares;
}

function weightOf(pull: number, root: number, { alpha, sparseness, modesty }: Pace): number {
  if (Math.abs(pull) <= sparseness) return 0;
  return -(pull - Math.sign(pull) * sparseness) / ((1 + root) / alpha + modesty);
}
