/** A text to learn from: what it is known by, and its class. */
export interface Example {
  readonly features: readonly string[];
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
export type ClassWeights = ReadonlyMap<string, Float64Array>;

interface Learnt {
  readonly pull: Float64Array;
  readonly squares: Float64Array;
}

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
  const learnt = new Map<string, Learnt>();
  const order = examples.map((_, index) => index);
  const random = repeatableRandom();
  for (let round = 0; round < pace.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) step(examples[index]!, classes, learnt, pace, known);
  }
  const features = new Set([...learnt.keys(), ...known.keys()]);
  return new Map(
    Array.from(features, (feature) => {
      const before = known.get(feature);
      const row = weightsOf(learnt.get(feature), classes, pace);
      return [feature, before === undefined ? row : row.map((weight, at) => weight + before[at]!)];
    }),
  );
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
  const average = new Map<string, Float64Array>();
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

function step(
  { features, label }: Example,
  classes: number,
  learnt: Map<string, Learnt>,
  pace: Pace,
  known: ClassWeights,
): void {
  const rows = features.map((feature) => weightsOf(learnt.get(feature), classes, pace));
  const rowsBefore = features.flatMap((feature) => known.get(feature) ?? []);
  const sums = new Float64Array(classes);
  for (const row of [...rows, ...rowsBefore])
    for (let at = 0; at < classes; at += 1) sums[at]! += row[at]!;
  const top = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - top));
  const all = shares.reduce((a, b) => a + b, 0);
  for (let at = 0; at < classes; at += 1) {
    const slope = shares[at]! / all - (at === label ? 1 : 0);
    if (Math.abs(slope) < 1e-4) continue;
    for (const [index, feature] of features.entries()) {
      const { pull, squares } = learntOf(feature, classes, learnt);
      const before = squares[at]!;
      squares[at] = before + slope * slope;
      const change = (Math.sqrt(squares[at]!) - Math.sqrt(before)) / pace.alpha;
      pull[at]! += slope - change * rows[index]![at]!;
    }
  }
}

function learntOf(feature: string, classes: number, learnt: Map<string, Learnt>): Learnt {
  let found = learnt.get(feature);
  if (found === undefined) {
    found = { pull: new Float64Array(classes), squares: new Float64Array(classes) };
    learnt.set(feature, found);
  }
  return found;
}

function weightsOf(learnt: Learnt | undefined, classes: number, pace: Pace): Float64Array {
  const row = new Float64Array(classes);
  if (learnt === undefined) return row;
  for (let at = 0; at < classes; at += 1) {
    const pull = learnt.pull[at]!;
    if (Math.abs(pull) <= pace.sparseness) continue;
    const scale = (1 + Math.sqrt(learnt.squares[at]!)) / pace.alpha + pace.modesty;
    row[at] = -(pull - Math.sign(pull) * pace.sparseness) / scale;
  }
  return row;
}

/** mulberry32. */
function repeatableRandom(): () => number {
  let seed = 7;
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}
