import type { ReadText } from '../text/read-text';
import type { Word } from '../text/words';
import { mayBeName } from './name-lexicon';
import type { Spelling } from './spelling';
import { LONGEST } from './spelling';
import { undoubled } from './undoubled';

/** Signs that may part a word in pieces. */
const JOINTS = ' -\'./_|+*~()"';

/** The longest piece before a stroke that hides a name, "Sig/nal": longer ones are names with another behind. */
const LONGEST_STRUCK = 4;

const LONGEST_PIECE = 5;
const MOST_PIECES = 8;
const SHORTEST = 5;

/** "pay pal", "tik-tok", "face.book": two words of some length, one sign apart. */
export function halvedAt({ words, text }: ReadText, index: number): Spelling | null {
  const [left, right] = [words[index], words[index + 1]];
  if (left === undefined || right === undefined || right.start - left.end !== 1) return null;
  if (
    left.folded.length < 2 ||
    right.folded.length < 2 ||
    left.folded.length + right.folded.length > LONGEST
  )
    return null;
  const gap = text.text.charAt(left.end);
  if (!JOINTS.includes(gap)) return null;
  const letters = left.folded + right.folded;
  const isHidden =
    isHiding(gap, left) && letters.length > (left.folded.length === 2 ? SHORTEST - 1 : SHORTEST);
  const form = isHidden ? 'masked' : 'halved';
  return { start: left.start, end: right.end, letters, head: left.folded.length, form };
}

/** A hyphen or a stroke hides a name better than a space, which chance sets too. */
function isHiding(gap: string, { folded }: Word): boolean {
  return gap === '-' || (gap === '/' && folded.length <= LONGEST_STRUCK);
}

/** "Th r e a d s", "M B Way", "What's App": words in three pieces or more that begin with a word. */
export function patchesAt(input: ReadText, { folded, start }: Word, index: number): Spelling[] {
  const patches: Spelling[] = [];
  if (folded.length > LONGEST_PIECE) return patches;
  let letters = folded;
  let singles = folded.length === 1 ? 1 : 0;
  for (let next = index + 1; mayBeName(letters) && next <= index + MOST_PIECES; next += 1) {
    const word = pieceAt(input, next);
    if (word === null) break;
    letters += word.folded;
    singles += word.folded.length === 1 ? 1 : 0;
    if (next > index + 1 && letters.length >= SHORTEST && isBroken(input, next, singles))
      patches.push({ start, end: word.end, letters: undoubled(letters), head: 0, form: 'halved' });
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
