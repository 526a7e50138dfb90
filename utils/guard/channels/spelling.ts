import type { Span } from '../text/span';

/** A word as it may be meant: digits and signs read as letters, doubled letters as one. */
export interface Spelling extends Span {
  readonly letters: string;
  /** Of the first of the words that were joined; nothing where one word is all. */
  readonly head?: number;
  /** `halved` words are joined over a space or a hyphen, `spread` ones over single letters, `masked` ones hold signs for letters. */
  readonly form: 'plain' | 'halved' | 'spread' | 'masked';
}

/** No name has more letters. */
export const LONGEST = 24;
