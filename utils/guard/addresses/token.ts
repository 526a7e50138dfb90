import type { Span } from '../text/span';
import type { Mark } from './marks';

/** A part of what may be an address. */
export interface Token extends Span {
  readonly kind: 'word' | Mark | 'other';
  /** Lower case, without diacritics. */
  readonly folded: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** A mark that is written out or bracketed: "zavináč", "(at)", "[.]". */
  readonly written: boolean;
  /** A mark in brackets, or its letters taken apart. */
  readonly odd: boolean;
}
