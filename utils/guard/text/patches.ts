import { mayBeName } from './name-lexicon';
import type { ReadText } from './read-text';
import type { Word } from './words';

/** A word of pieces up to its last one. */
export interface Patch {
  readonly word: Word;
  readonly letters: string;
}

/** Signs that may part a word in pieces. */
export const JOINTS = ' -\'./_|+*~()"';

const LONGEST_PIECE = 5;
const MOST_PIECES = 8;
const SHORTEST = 5;

/** "Th r e a d s", "M B Way", "What's App": words in three pieces or more that begin with the word `first`. */
export function patchesAt(input: ReadText, first: number): Patch[] {
  const patches: Patch[] = [];
  let letters = input.words[first]?.folded ?? '';
  if (letters.length > LONGEST_PIECE) return patches;
  let singles = letters.length === 1 ? 1 : 0;
  for (let next = first + 1; mayBeName(letters) && next <= first + MOST_PIECES; next += 1) {
    const word = pieceAt(input, next);
    if (word === null) break;
    letters += word.folded;
    singles += word.folded.length === 1 ? 1 : 0;
    if (next > first + 1 && letters.length >= SHORTEST && isBroken(input, next, singles))
      patches.push({ word, letters });
  }
  return patches;
}

/** Two single letters are no chance, nor is an English ending in the middle. */
function isBroken(input: ReadText, last: number, singles: number): boolean {
  return singles > 1 || isBehindEnding(input, last);
}

/** A short word one sign behind the one before it; null for any other. */
function pieceAt({ words, text }: ReadText, index: number): Word | null {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || word.start - before.end !== 1) return null;
  const isPiece =
    word.folded.length <= LONGEST_PIECE && JOINTS.includes(text.text.charAt(before.end));
  return isPiece ? word : null;
}

function isBehindEnding({ words }: ReadText, index: number): boolean {
  return words[index - 1]?.folded === 's' && words[index]?.folded.length !== 1;
}
