import type { NormalisedText } from '../normalise/normalise';
import type { Span } from './span';

/** A run of letters and digits. */
export interface Word extends Span {
  /** Lower case, without diacritics. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a normalised text, in order. */
export function wordsOf({ folded }: NormalisedText): Word[] {
  return Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word,
  }));
}
