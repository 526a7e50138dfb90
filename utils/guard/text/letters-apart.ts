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
  const sign = read.text.text.charAt(end);
  for (
    let index = first + 1;
    letters.length < LONGEST && isLetterBehind(read, index, sign);
    index += 1
  ) {
    const word = read.words[index];
    letters += joint + (word?.folded ?? '');
    end = word?.end ?? end;
  }
  return { letters, end };
}

/** Whether a word is one letter, and so is the one before it, with just this sign between. */
export function isLetterBehind({ words, text }: Letters, index: number, sign: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before?.folded.length !== 1 || word?.folded.length !== 1) return false;
  return word.start - before.end === 1 && text.text.charAt(before.end) === sign;
}
