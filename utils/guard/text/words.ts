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

/** Index of the first word that ends after `position`: where a search to the right of it begins. */
export function firstWordAfter(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
