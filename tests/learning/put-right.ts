import type { Row } from './model-text';
import type { Example } from './ftrl';

/** What has to hold of a model. */
export interface Stated extends Example {
  /** So likely its class is at least, 0–1. */
  readonly least: number;
  /** The features by which it is told from others: these are changed. */
  readonly own: readonly number[];
}

/** So often all that is stated is gone through. */
const ROUNDS = 30;

/**
 * The rows of a model, changed until each stated example is told as it has to be: a step at a time, as a perceptron learns
 * (Rosenblatt, "The Perceptron", 1958). What can't be told so is left.
 *
 * @param step - what a step of a weight is worth, in natural logarithms of the odds
 */
export function putRight(
  rows: readonly Row[],
  stated: readonly Stated[],
  { classes, step }: { readonly classes: number; readonly step: number },
): Row[] {
  const steps = new Map(rows.map(([feature, row]) => [feature, [...row]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isRight = true;
    for (const { features, own, label, least } of stated) {
      const shares = sharesOf(features, steps, classes, step);
      if (shares[label]! >= least) continue;
      isRight = false;
      const rival = likeliestBut(label, shares);
      for (const feature of own) {
        const row = steps.get(feature) ?? Array.from({ length: classes }, () => 0);
        row[label]! += 1;
        row[rival]! -= 1;
        steps.set(feature, row);
      }
    }
    if (isRight) break;
  }
  return [...steps];
}

function sharesOf(
  features: readonly number[],
  steps: ReadonlyMap<number, readonly number[]>,
  classes: number,
  step: number,
): number[] {
  const odds = Array.from({ length: classes }, (_, at) =>
    Math.exp(features.reduce((sum, feature) => sum + (steps.get(feature)?.[at] ?? 0), 0) * step),
  );
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}

function likeliestBut(label: number, shares: readonly number[]): number {
  const others = shares.map((share, at) => (at === label ? -1 : share));
  return others.indexOf(Math.max(...others));
}
