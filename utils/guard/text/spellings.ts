import type { RuleInput } from '../rule';
import type { Span } from './span';

/** A word as it may be meant: digits and signs read as letters, doubled letters as one. */
export interface Spelling extends Span {
  readonly letters: string;
  /** Whether letters were set apart, or signs stand for letters. */
  readonly odd: boolean;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};
const SIGN_LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
};
const LONGEST = 24;
const DIGIT = /\d/;
const LETTER = /[a-z]/;
const DOUBLED = /([a-z])\1+/g;

const cache = new WeakMap<RuleInput, readonly Spelling[]>();

/** Every word of a draft, words in two halves ("pay pal", "wh@tsapp"), and words spread into letters. Linear. */
export function spellingsOf(input: RuleInput): readonly Spelling[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const found = input.words.flatMap((_, index) => spellingsAt(input, index));
  cache.set(input, found);
  return found;
}

function spellingsAt(input: RuleInput, index: number): Spelling[] {
  const { words } = input;
  const word = words[index];
  if (word === undefined) return [];
  const found: Spelling[] =
    word.folded.length > LONGEST ? [] : [spelling(word.start, word.end, word.folded, false)];
  const spread = spreadFrom(input, index);
  if (spread !== null) return [...found, spread];
  const next = words[index + 1];
  const gap = next === undefined ? '' : input.text.text.slice(word.end, next.start);
  if (next === undefined || gap.length !== 1 || gap === '\n') return found;
  const joined = word.folded + (SIGN_LETTERS[gap] ?? '') + next.folded;
  if (joined.length <= LONGEST)
    found.push(spelling(word.start, next.end, joined, gap !== ' ' && gap !== '-'));
  return found;
}

/** "W h a t s A p p": single letters, each one sign apart, from the first of them. */
function spreadFrom({ words, text }: RuleInput, first: number): Spelling | null {
  const start = words[first];
  const before = words[first - 1];
  if (start === undefined || start.folded.length !== 1) return null;
  if (before?.folded.length === 1 && start.start - before.end === 1) return null;
  let letters = start.folded;
  let last = start;
  for (let index = first + 1; index < words.length && letters.length < LONGEST; index += 1) {
    const word = words[index];
    if (word === undefined || word.folded.length !== 1 || word.start - last.end !== 1) break;
    letters += (SIGN_LETTERS[text.text.charAt(last.end)] ?? '') + word.folded;
    last = word;
  }
  return letters.length < 4 ? null : spelling(start.start, last.end, letters, true);
}

function spelling(start: number, end: number, typed: string, odd: boolean): Spelling {
  const hasDigit = DIGIT.test(typed) && LETTER.test(typed);
  const read = hasDigit ? typed.replace(/[0134578]/g, (digit) => LEET[digit] ?? digit) : typed;
  return { start, end, letters: undoubled(read), odd: odd || (hasDigit && !/\d{2}$/.test(typed)) };
}

/** A word with doubled letters written once, as names are compared. */
export function undoubled(word: string): string {
  return word.replace(DOUBLED, '$1');
}
