import { isLetterBehind, lettersApart, signAt } from '../text/letters-apart';
import type { ReadText } from '../text/read-text';
import { jointOf } from './masked';
import type { Spelling } from './spelling';

const SHORTEST_SPREAD = 4;

/** "W h a t s A p p": all single letters, each the same sign apart, from the first of them. */
export function spreadAt(input: ReadText, first: number): Spelling | null {
  const start = input.words[first];
  if (start?.folded.length !== 1) return null;
  const sign = signAt(input.text.text, start.end);
  if (isWithinLetters(input, first, sign)) return null;
  const { letters, end } = lettersApart(input, first, jointOf(sign));
  const form = spreadForm(letters.length, sign);
  return form === null ? null : { start: start.start, end, letters, form };
}

/** The "h" of "w.h.a.t.s": the first letter has been read with all others. */
export function isInString(input: ReadText, index: number): boolean {
  const sign = input.text.text.charAt((input.words[index]?.start ?? 0) - 1);
  return sign !== ' ' && isLetterBehind(input, index, sign);
}

/** Behind two letters and more; "a v á j b e r e n": the first may be an article. */
function isWithinLetters(input: ReadText, index: number, sign: string): boolean {
  return isLetterBehind(input, index, sign) && isLetterBehind(input, index - 1, sign);
}

/** As many letters as a name has, or two with a full stop or a space between: "W.A.", "F B". */
function spreadForm(letters: number, sign: string): Spelling['form'] | null {
  if (letters >= SHORTEST_SPREAD) return 'spread';
  return letters === 2 && (sign === '.' || sign === ' ') ? 'plain' : null;
}
