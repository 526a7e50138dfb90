/**
 * Words are told apart by their first two letters before they are compared: thirty bits for all pairs, of which each word
 * has one, so that a number holds what several words may begin with.
 */
const PAIRS = 30;
/** Whatever a word begins with, and where there is none. */
export const ANY_HEAD = 1 << PAIRS;

/** The bit of a word's first two letters. */
export function headOf(word: string): number {
  return bitOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
}

/** The same of words that begin with a stem; any where it has less than two letters. */
export function headOfStem(stem: string): number {
  return stem.length > 1 ? headOf(stem) : ANY_HEAD;
}

function bitOf(first: number, second: number): number {
  return 1 << ((first * 7 + second) % PAIRS);
}
