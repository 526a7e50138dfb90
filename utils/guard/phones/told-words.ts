import type { RuleInput } from '../rule';
import type { Word } from '../text/words';
import type { Own } from './digit-readings';
import { NO_DIGITS } from './digit-readings';

/** Reads a word by itself, as `digitReader` does. */
type Read = (word: Word) => Own;

const FEWEST_LETTERS = 3;
const FEWEST_COUNTED = 2;

/**
 * The words of a draft as numbers are told in them: number words with their letters apart are one, "n u l a", and what
 * only counts the parts of a number is left out, "1) 09 2) 05".
 */
export function toldWords(input: RuleInput, read: Read): readonly Word[] {
  const { words } = input;
  if (!words.some(mayTell)) return words;
  const counting = countingWords(input, read);
  const told: Word[] = [];
  for (let index = 0; index < words.length;) {
    const next = lettersEnd(words, index);
    const spelled =
      next - index < FEWEST_LETTERS ? null : spelledBy(words.slice(index, next), read);
    if (spelled !== null) told.push(spelled);
    for (; index < next; index += 1) {
      const word = words[index];
      if (spelled === null && word !== undefined && !counting.has(word)) told.push(word);
    }
  }
  return told;
}

/** Most letters are words by themselves, and most figures count nothing. */
function mayTell(word: Word, index: number, words: readonly Word[]): boolean {
  if (word.folded.length > 1) return false;
  return word.folded === '1' || (isLetter(words[index + 1]) && isNext(words, index + 1));
}

/** The index behind the letters one sign apart from `first` on; behind the word itself where it is longer. */
function lettersEnd(words: readonly Word[], first: number): number {
  let next = first + 1;
  while (isLetter(words[next - 1]) && isLetter(words[next]) && isNext(words, next)) next += 1;
  return next;
}

function isLetter(word: Word | undefined): boolean {
  return word?.folded.length === 1 && word.folded >= 'a';
}

function isNext(words: readonly Word[], index: number): boolean {
  return (words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0) === 1;
}

function spelledBy(letters: readonly Word[], read: Read): Word | null {
  const folded = letters.map((letter) => letter.folded).join('');
  const [start, end] = [letters[0]?.start ?? 0, letters.at(-1)?.end ?? 0];
  // Nothing but its number is asked for.
  const word = { folded, start, end, known: [], traits: 0 };
  return read(word) === NO_DIGITS ? null : word;
}

/** The figures that count the parts of a number, one after the other: "1) … 2) … 3) …". */
function countingWords({ words, text }: RuleInput, read: Read): ReadonlySet<Word> {
  const counting = new Set<Word>();
  const signBehind = ({ end }: Word): string => text.text.charAt(end);
  for (const [index, word] of words.entries()) {
    if (word.folded !== String(counting.size + 1)) continue;
    const next = words[index + 1];
    const sign = signBehind(word);
    if (next === undefined || !').:'.includes(sign) || sign === '' || signBehind(next) === sign)
      continue;
    const isApart = sign === ')' || next.start - word.end === 2;
    if (isApart && read(next) !== NO_DIGITS) counting.add(word);
  }
  return counting.size < FEWEST_COUNTED ? new Set() : counting;
}
