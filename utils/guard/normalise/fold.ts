import { STROKE_LETTERS } from './look-alikes';

const MARKS = /\p{M}+/gu;

/** One sign in lower case without diacritics, as long as it came in. */
export function foldLetter(sign: string): string {
  if (sign <= '~') return sign.toLowerCase();
  const folded = STROKE_LETTERS.get(sign) ?? sign.toLowerCase().normalize('NFD').replace(MARKS, '');
  return folded.length === sign.length ? folded : sign;
}

/** A lexicon's entry as `NormalisedText.folded` would show it. */
export function foldPhrase(phrase: string): string {
  return Array.from(
    phrase.normalize('NFC').replaceAll('ß', 'ss').replaceAll('œ', 'oe'),
    foldLetter,
  ).join('');
}
