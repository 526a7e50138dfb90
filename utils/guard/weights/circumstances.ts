/** A weight is of no more steps. */
export const MOST_STEPS = 12;
/** The binary digits of the longest distance between the numbers of two features, and of how many those are. */
export const LENGTH_DIGITS = 5;
const LENGTHS = 1 << LENGTH_DIGITS;

/** More weights of a feature, or more steps of a weight, than these make no difference to what is likely next. */
const TOLD = 4;
const STEPS = 5;

/**
 * The circumstances in which a bit of a model stands, by number: in each, bits are as likely as they were there before.
 */
export interface Circumstances {
  /** How many there are. */
  readonly count: number;
  /** Whether a class has a weight; `told` are the weights of classes before, `isFor` whether one of them is above nothing. */
  readonly weight: (place: number, told: number, isFor: boolean) => number;
  /** Whether a weight is below nothing. */
  readonly against: (place: number, told: number) => number;
  /** Whether a weight is of more than so many steps. */
  readonly more: (place: number, isAgainst: boolean, steps: number) => number;
  /** A digit of how many digits a distance has; `node` are those read before, behind a 1. */
  readonly length: (node: number) => number;
  /** A digit of a distance of so many. */
  readonly digit: (length: number, place: number) => number;
}

/** Those of a model of so many classes. */
export function circumstancesOf(classes: number): Circumstances {
  const againstFrom = classes * TOLD * 2;
  const moreFrom = againstFrom + classes * TOLD;
  const lengthFrom = moreFrom + 4 * STEPS;
  const digitFrom = lengthFrom + LENGTHS;
  return {
    count: digitFrom + LENGTHS * LENGTHS,
    weight: (place, told, isFor) => (place * TOLD + atMost(TOLD, told)) * 2 + Number(isFor),
    against: (place, told) => againstFrom + place * TOLD + atMost(TOLD, told),
    more: (place, isAgainst, steps) =>
      moreFrom + (Number(place > 0) * 2 + Number(isAgainst)) * STEPS + atMost(STEPS, steps - 1),
    length: (node) => lengthFrom + node,
    digit: (length, place) => digitFrom + length * LENGTHS + place,
  };
}

/** A number, or the last below the bound. */
function atMost(bound: number, number: number): number {
  return Math.min(bound - 1, number);
}
