import { SIGN_LETTERS } from './leet';
import type { ReadText } from './read-text';

type Letters = Pick<ReadText, 'text' | 'words'>;

/** Longest word that single letters are read as. */
const LONGEST = 24;

/** Single letters, each the same sign apart, from the word `first` on, with `joint` between, and where they end. */
export function lettersApart(
  read: Letters,
  first: number,
  joint: string,
): { readonly letters: string; readonly end: number } {
  let { folded: letters = '', end = 0 } = read.words[first] ?? {};
  if (letters.length !== 1) return { letters: '', end };
  const sign = signAt(read.text.text, end);
  for (let index = first + 1; letters.length < LONGEST; index += 1) {
    const word = read.words[index];
    if (word?.folded.length !== 1) break;
    const between = betweenLetters(read.text.text.slice(end, word.start), sign);
    if (between === undefined) break;
    letters += joint + (between === '' ? '' : between + joint) + word.folded;
    end = word.end;
  }
  return { letters, end };
}

/** The letter that stands there as a sign, set apart too: "g r @ m"; empty where only `sign` does, undefined where others do. */
function betweenLetters(gap: string, sign: string): string | undefined {
  if (gap === sign) return '';
  const isApart = gap.length === 2 * sign.length + 1 && gap.startsWith(sign) && gap.endsWith(sign);
  return isApart ? SIGN_LETTERS.get(gap.charAt(sign.length)) : undefined;
}

/** The sign at an index, a picture as a whole. */
export function signAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a word is one letter, and so is the one before it, with just this sign between. */
export function isLetterBehind({ words, text }: Letters, index: number, sign: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before?.folded.length !== 1 || word?.folded.length !== 1) return false;
  return text.text.slice(before.end, word.start) === sign;
}
