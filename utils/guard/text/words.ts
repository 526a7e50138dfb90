import type { NormalisedText } from '../normalise/normalise';
import { remembered } from './remembered';
import type { Span } from './span';

/** A run of letters and digits. */
export interface Word extends Span {
  /** Lower case, without diacritics. */
  readonly folded: string;
  /** What was read from it before; `keptWithWord` looks after it. */
  readonly known: unknown[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

/** The words met before, each once. */
const lexeme = remembered((folded): Pick<Word, 'folded' | 'known'> => ({ folded, known: [] }));

function wordAt(start: number, text: string): Word {
  const { folded, known } = lexeme(text);
  return { start, end: start + text.length, folded, known };
}

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
      words.push(wordAt(start, folded.slice(start, index)));
      start = -1;
    }
  }
  if (start >= 0) words.push(wordAt(start, folded.slice(start)));
  return words;
}

function matchedWords(folded: string): Word[] {
  return Array.from(folded.matchAll(WORD), ({ 0: word, index }) => wordAt(index, word));
}

/** Whether a unit below `LOOKED_UP` is a letter or a digit. */
function isInWord(unit: number): boolean {
  if (kinds[unit] === UNREAD)
    kinds[unit] = IN_WORD.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  return kinds[unit] === INSIDE;
}
