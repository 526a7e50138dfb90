import type { NormalisedText } from '../normalise/normalise';
import { matchesOf } from './matches';
import type { Span } from './span';
import type { Told } from './traits';
import { traitsOf, wordTrait } from './traits';

/** A run of letters and digits. */
export interface Word extends Span, Told {
  /** Lower case, without diacritics. */
  readonly folded: string;
  /** What was read from it before; `keptWithWord` looks after it. */
  readonly known: unknown[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

type Lexeme = Pick<Word, 'folded' | 'known' | 'traits'>;

/** Words kept at a time, as in `remembered`. */
const MOST_KEPT = 10_000;
/** The words met before, by the hash of their letters: to cut each word out of its text anew would cost more. */
const lexemes = new Map<number, Lexeme>();
/** Hashes are small integers, which maps are quickest with. */
const HASHES = 0x3fffffff;

/** The word that a part of a folded text is; `hash` is of its letters. */
function wordAt(folded: string, start: number, end: number, hash: number): Word {
  const key = hash & HASHES;
  let lexeme = lexemes.get(key);
  if (lexeme === undefined || !isAt(folded, start, end, lexeme.folded)) {
    lexeme = lexemeOf(folded.slice(start, end));
    if (lexemes.size >= MOST_KEPT) lexemes.clear();
    lexemes.set(key, lexeme);
  }
  return { start, end, folded: lexeme.folded, known: lexeme.known, traits: lexeme.traits };
}

/** A word of which nothing is known yet but its letters. */
export function lexemeOf(folded: string): Lexeme {
  return { folded, known: [], traits: traitsOf(folded) };
}

/** `startsWith` of as many letters; for words this short a call costs more than comparing them. */
function isAt(folded: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let index = start; index < end; index += 1)
    if (folded.charCodeAt(index) !== word.charCodeAt(index - start)) return false;
  return true;
}

/** The hash of letters with one more, as in Java's strings. */
function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Whether a word has a figure in it. */
export const hasFigure = wordTrait((word) => /\d/.test(word));

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
  let hash = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (unit >= LOOKED_UP) return matchedWords(folded);
    if (isInWord(unit)) {
      if (start < 0) start = index;
      hash = hashed(hash, unit);
    } else if (start >= 0) {
      words.push(wordAt(folded, start, index, hash));
      start = -1;
      hash = 0;
    }
  }
  if (start >= 0) words.push(wordAt(folded, start, folded.length, hash));
  return words;
}

function matchedWords(folded: string): Word[] {
  return matchesOf(folded, WORD).map(({ 0: word, index }) => {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    return wordAt(folded, index, index + word.length, hash);
  });
}

/** Whether a unit below `LOOKED_UP` is a letter or a digit. */
function isInWord(unit: number): boolean {
  if (kinds[unit] === UNREAD)
    kinds[unit] = IN_WORD.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  return kinds[unit] === INSIDE;
}
