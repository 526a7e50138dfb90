import type { Span } from '../text/span';
import type { Dot } from './chain';

/** Something with an at sign or a dot in it that leads somewhere. */
export interface Address extends Span {
  /** `host` is a web address, `handle` a name behind an at sign. */
  readonly kind: 'email' | 'host' | 'handle';
  /** Lower case; empty for a handle. */
  readonly host: string;
  /** What stands behind a web host, words for a slash read as one; empty where nothing does. */
  readonly path: string;
  /** The last label, and how the dots are set. */
  readonly top: string;
  readonly dots: readonly Dot[];
  /** Written out, bracketed, with letters set apart. */
  readonly disguised: boolean;
  /** Begins with a scheme or `www`, or goes on with a path. */
  readonly complete: boolean;
  /** An at sign without a top-level domain behind it: "jano@firma", "jano zavináč firma". */
  readonly cut: boolean;
}

/** What an address has until more is known. */
export const PLAIN = {
  host: '',
  path: '',
  top: '',
  dots: [],
  disguised: false,
  complete: false,
  cut: false,
} as const;

const SCHEME = /(?:h..ps?|ftp)\s?:\s?\/\s?\/\s?$/u;
const LONGEST_SCHEME = 12;

/** Where the "https://" right before `start` begins; null where none stands. */
export function schemeStart(start: number, folded: string): number | null {
  const from = Math.max(0, start - LONGEST_SCHEME);
  const found = SCHEME.exec(folded.slice(from, start));
  return found === null ? null : from + found.index;
}
