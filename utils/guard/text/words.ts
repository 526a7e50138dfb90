import type { NormalisedText } from '../normalise/normalise';
import type { Span } from './span';

/** A run of letters and digits. */
export interface Word extends Span {
  /** Lower case, without diacritics. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

/** Units up to here are told apart once and then looked up; texts with others are left to the pattern. */
const LOOKED_UP = 0x3000;
const UNREAD = 0;
const INSIDE = 1;
const OUTSIDE = 2;
const kinds = new Uint8Array(LOOKED_UP);

/** The words of a normalised text, in order. */
export function wordsOf({ folded }: NormalisedText): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (unit >= LOOKED_UP) return matchedWords(folded);
    if (isInWord(unit)) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      words.push({ start, end: index, folded: folded.slice(start, index) });
      start = -1;
    }
  }
  if (start >= 0) words.push({ start, end: folded.length, folded: folded.slice(start) });
  return words;
}

function matchedWords(folded: string): Word[] {
  return Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word,
  }));
}

function isInWord(unit: number): boolean {
  if (kinds[unit] === UNREAD)
    kinds[unit] = IN_WORD.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  return kinds[unit] === INSIDE;
}
