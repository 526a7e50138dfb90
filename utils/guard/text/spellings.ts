import type { RuleInput } from '../rule';
import type { Span } from './span';
import { JOINTS, patchesAt } from './patches';
import type { Word } from './words';

/** A word as it may be meant: digits and signs read as letters, doubled letters as one. */
export interface Spelling extends Span {
  readonly letters: string;
  /** Of the first of the words that were joined; nothing where one word is all. */
  readonly head?: number;
  /** `halved` words are joined over a space or a hyphen, `spread` ones over single letters, `masked` ones hold signs for letters. */
  readonly form: 'plain' | 'halved' | 'spread' | 'masked';
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
  '¡': 'i',
  '|': 'l',
  '€': 'e',
  '(': 'c',
  '-': '',
  '*': '',
  '/': '',
  '.': '',
  '+': '',
  '~': '',
};
const LONGEST = 24;
const SHORT = 5;
const DIGIT = /\d/;
const LETTER = /[a-z]/;
const DOUBLED = /([a-z])\1+/g;

const cache = new WeakMap<RuleInput, readonly Spelling[]>();

/** Every word of a draft, words in two halves ("pay pal"), in parts ("T€l€gr@m"), and spread into letters. Linear. */
export function spellingsOf(input: RuleInput): readonly Spelling[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const found = input.words.flatMap((_, index) => spellingsAt(input, index));
  cache.set(input, found);
  return found;
}

function spellingsAt(input: RuleInput, index: number): Spelling[] {
  const word = input.words[index];
  if (word === undefined) return [];
  const { start, end, folded } = word;
  const found =
    folded.length > LONGEST ? [] : readings({ start, end, letters: folded, form: 'plain' });
  for (const joined of [halvedAt(input, index), maskedAt(input, index), spreadAt(input, index)])
    if (joined !== null) found.push(...readings(joined));
  for (const { word: last, letters } of patchesAt(input, index))
    found.push({ start, end: last.end, letters: undoubled(letters), head: 0, form: 'halved' });
  return found;
}

/** "pay pal", "tik-tok", "face.book": two words of some length, one sign apart. */
function halvedAt({ words, text }: RuleInput, index: number): Spelling | null {
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
  // A hyphen hides a name better than a space, which chance sets too.
  const form = gap === '-' && letters.length > SHORT ? 'masked' : 'halved';
  return { start: left.start, end: right.end, letters, head: left.folded.length, form };
}

/** "wh@tsapp": words that signs hold together; from the first of them. */
function maskedAt({ words, text }: RuleInput, index: number): Spelling | null {
  const first = words[index];
  return first === undefined ? null : maskedFrom(first, index, words, text);
}

function maskedFrom(
  first: Word,
  index: number,
  words: readonly Word[],
  text: RuleInput['text'],
): Spelling | null {
  let letters = first.folded;
  let { end } = first;
  let hyphens = 0;
  for (let next = index + 1; letters.length <= LONGEST; next += 1) {
    const word = words[next];
    const sign = SIGN_LETTERS[text.text.charAt(end)];
    if (word === undefined || sign === undefined || word.start - end !== 1) break;
    if (sign === '') hyphens += 1;
    letters += sign + word.folded;
    end = word.end;
  }
  // No name is as long.
  if (letters.length > LONGEST) return null;
  // One hyphen alone hides nothing.
  const isPlain = end === first.end || (hyphens === 1 && !DIGIT.test(letters));
  return framed({ start: first.start, end, letters }, isPlain, text);
}

/** With the signs for letters before and behind it: "!nst@"; null where no sign at all stands for a letter. */
function framed(
  { start, end, letters }: Pick<Spelling, 'start' | 'end' | 'letters'>,
  isPlain: boolean,
  text: RuleInput['text'],
): Spelling | null {
  const lead = leadAt(text.text, start);
  const ending = isFinalAt(text, end) ? 'a' : '';
  if (isPlain && lead === '' && ending === '') return null;
  return {
    start: start - lead.length,
    end: end + ending.length,
    letters: (SIGN_LETTERS[lead] ?? '') + letters + ending,
    form: 'masked',
  };
}

/** A sign may begin the word: "!nstagram", "$kype". */
function leadAt(text: string, start: number): string {
  const sign = text.charAt(start - 1);
  return '!|$€'.includes(sign) && /^\s?$/.test(text.charAt(start - 2)) ? sign : '';
}

/** A sign may also end the word: "inst@". */
function isFinalAt({ text, folded }: RuleInput['text'], position: number): boolean {
  return text.charAt(position) === '@' && !LETTER.test(folded.charAt(position + 1));
}

/** "W h a t s A p p": single letters, each the same sign apart, from the first of them. */
function spreadAt(input: RuleInput, first: number): Spelling | null {
  const start = input.words[first];
  if (start?.folded.length !== 1) return null;
  const sign = input.text.text.charAt(start.end);
  if (isLetterBehind(input, first, sign)) return null;
  let letters = start.folded;
  let index = first + 1;
  for (; letters.length < LONGEST && isLetterBehind(input, index, sign); index += 1)
    letters += (SIGN_LETTERS[sign] ?? '') + (input.words[index]?.folded ?? '');
  const end = input.words[index - 1]?.end ?? start.end;
  return letters.length < SHORTEST_SPREAD
    ? null
    : { start: start.start, end, letters, form: 'spread' };
}

const SHORTEST_SPREAD = 4;

/** Whether a word is one letter, and so is the one before it, with just this sign between. */
function isLetterBehind({ words, text }: RuleInput, index: number, sign: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before?.folded.length !== 1 || word?.folded.length !== 1) return false;
  return word.start - before.end === 1 && text.text.charAt(before.end) === sign;
}

/** Without doubled letters; a digit between letters is read as the letter it looks like, 1 as i and as l. */
function readings(spelling: Spelling): Spelling[] {
  const { letters, form } = spelling;
  if (!DIGIT.test(letters) || !LETTER.test(letters))
    return [{ ...spelling, letters: undoubled(letters) }];
  const masked = form === 'plain' && !/\d{2}$/.test(letters) ? 'masked' : form;
  const read = (one: string): Spelling => ({
    ...spelling,
    form: masked,
    letters: undoubled(
      letters.replace(/[0134578]/g, (digit) => (digit === '1' ? one : (LEET[digit] ?? digit))),
    ),
  });
  return letters.includes('1') ? [read('i'), read('l')] : [read('i')];
}

/** A word with doubled letters written once, as names are compared. */
export function undoubled(word: string): string {
  for (let index = 1; index < word.length; index += 1)
    if (word.charCodeAt(index) === word.charCodeAt(index - 1)) return word.replace(DOUBLED, '$1');
  return word;
}
