import { meantBy, undoubled } from './leet';
import { beginsName } from './name-lexicon';
import { JOINTS, patchesAt } from './patches';
import type { ReadText } from './read-text';
import type { Span } from './span';
import type { Word } from './words';

/** A word as it may be meant: digits and signs read as letters, doubled letters as one. */
export interface Spelling extends Span {
  readonly letters: string;
  /** Of the first of the words that were joined; nothing where one word is all. */
  readonly head?: number;
  /** `halved` words are joined over a space or a hyphen, `spread` ones over single letters, `masked` ones hold signs for letters. */
  readonly form: 'plain' | 'halved' | 'spread' | 'masked';
}

const SIGN_LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '¡': 'i',
  '|': 'l',
  '€': 'e',
  '(': 'c',
  '-': '',
  '*': '*',
  '/': '',
  '.': '',
  '+': '',
  '~': '',
  '¥': 'y',
  '£': 'l',
  '&': '?',
  '#': '?',
};
const MASKS = Object.keys(SIGN_LETTERS).join('');
const MASK_CODES = new Uint8Array(0x10000);
for (const mask of `${MASKS}[{<`) MASK_CODES[mask.charCodeAt(0)] = 1;
/** Two signs that look like an o. */
const RINGS = new Set(['()', '[]', '{}', '<>']);
/** Signs that may begin a word. */
const LEADS = '!|$€';
/** Signs that may end one that has others inside. */
const FINALS = '&#£€$';
const LONGEST = 24;
/** Each letter of the longest, with a sign that stands for none between. */
const MOST_SIGNS = 2 * LONGEST;
const SHORT = 5;
const DIGIT = /\d/;
const LETTER = /[a-z]/;

/** What a word by itself is read as. */
export function spellingsOfWord(folded: string): Spelling[] {
  if (folded.length > LONGEST) return [];
  const spelling: Spelling = { start: 0, end: folded.length, letters: folded, form: 'plain' };
  return LETTER_IN_TWO.test(folded)
    ? [spelling, { ...spelling, letters: folded.replace('rn', 'm').replace('vv', 'w') }].flatMap(
        readings,
      )
    : readings(spelling);
}

/** Two letters that look like one: "Telegrarn". */
const LETTER_IN_TWO = /rn|vv/;

/** Whether a word may be read together with those behind it. */
export function mayJoin(input: ReadText, word: Word, index: number): boolean {
  const isMasked = isByMask(input.text.text, word);
  return word.folded.length === 1
    ? !(isMasked && isInString(input, index))
    : beginsName(word) || (isMasked && !isLoose(input, word, index));
}

/** What a word and those behind it are read as together: in two halves ("pay pal"), in parts ("T€l€gr@m"), spread into letters. */
export function joinedSpellings(input: ReadText, word: Word, index: number): readonly Spelling[] {
  const isMasked = isByMask(input.text.text, word);
  const isSingle = word.folded.length === 1;
  const halved = halvedAt(input, index);
  // A hyphen hides names that are misspelt too.
  const isHalf = beginsName(word) || halved?.form === 'masked';
  const joined: Spelling[] = [];
  const add = (spelling: Spelling | null): void => {
    if (spelling !== null) joined.push(...readings(spelling));
  };
  if (isHalf) add(halved);
  if (isMasked) add(maskedFrom(word, index, input));
  if (isSingle) add(spreadAt(input, index));
  if (beginsName(word)) joined.push(...patched(input, word, index));
  return joined;
}

function patched(input: ReadText, { start }: Word, index: number): Spelling[] {
  return patchesAt(input, index).map(({ word: { end }, letters }) => ({
    start,
    end,
    letters: undoubled(letters),
    head: 0,
    form: 'halved',
  }));
}

/** The "h" of "w.h.a.t.s": the first letter has been read with all others. */
function isInString(input: ReadText, index: number): boolean {
  const sign = input.text.text.charAt((input.words[index]?.start ?? 0) - 1);
  return sign !== ' ' && isLetterBehind(input, index, sign);
}

/** "pay pal", "tik-tok", "face.book": two words of some length, one sign apart. */
function halvedAt({ words, text }: ReadText, index: number): Spelling | null {
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
  const isHidden = gap === '-' && letters.length > (left.folded.length === 2 ? SHORT - 1 : SHORT);
  const form = isHidden ? 'masked' : 'halved';
  return { start: left.start, end: right.end, letters, head: left.folded.length, form };
}

/** Whether a sign that may stand for a letter is at either end of a word. */
function isByMask(text: string, { start, end }: Word): boolean {
  return (
    MASK_CODES[text.charCodeAt(end)] === 1 || (start > 0 && LEADS.includes(text.charAt(start - 1)))
  );
}

/** Whether a word is glued to none behind it, and no sign that stands for a letter is at either end: a full stop masks nothing. */
function isLoose(
  { words, text: { text } }: ReadText,
  { start, end }: Word,
  index: number,
): boolean {
  const next = words[index + 1];
  return (
    (next === undefined || next.start - end !== 1) &&
    text.charAt(end) !== '@' &&
    !(start > 0 && LEADS.includes(text.charAt(start - 1)))
  );
}

/** "wh@tsapp": words that signs hold together; from the first of them. */
function maskedFrom(first: Word, index: number, { words, text }: ReadText): Spelling | null {
  if (isLongChain(words, index, text)) return null;
  let letters = first.folded;
  let { end } = first;
  let joints = 0;
  let isHyphened = true;
  for (let next = index + 1; letters.length <= LONGEST; next += 1) {
    const word = words[next];
    if (word === undefined) break;
    const sign = letterBetween(text.text, end, word.start);
    if (sign === undefined) break;
    joints += 1;
    isHyphened &&= sign === '';
    letters += sign + word.folded;
    end = word.end;
  }
  // No name is as long.
  if (letters.length > LONGEST) return null;
  // One hyphen alone hides nothing.
  const isPlain = end === first.end || (joints === 1 && isHyphened && !DIGIT.test(letters));
  return framed({ start: first.start, end, letters }, isPlain, text);
}

/** The letter that stands between two words: one sign, or two that look like an o; undefined where there is anything else. */
function letterBetween(text: string, from: number, to: number): string | undefined {
  if (to - from === 2 && RINGS.has(text.slice(from, to))) return 'o';
  return to - from === 1 ? SIGN_LETTERS[text.charAt(from)] : undefined;
}

/** Whether words that signs hold together are longer than any name. */
function isLongChain(words: readonly Word[], first: number, { text }: ReadText['text']): boolean {
  const start = words[first]?.start ?? 0;
  for (let next = first; ; next += 1) {
    const [word, behind] = [words[next], words[next + 1]];
    if (word === undefined || word.end - start > MOST_SIGNS) return word !== undefined;
    if (behind === undefined || behind.start - word.end !== 1) return false;
    if (!MASKS.includes(text.charAt(word.end))) return false;
  }
}

/** With the signs for letters before and behind it: "!nst@"; null where no sign at all stands for a letter. */
function framed(
  { start, end, letters }: Pick<Spelling, 'start' | 'end' | 'letters'>,
  isPlain: boolean,
  text: ReadText['text'],
): Spelling | null {
  const lead = leadAt(text.text, start);
  const ending = finalAt(text, end, isPlain);
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
  return sign !== '' && LEADS.includes(sign) && /^\s?$/.test(text.charAt(start - 2)) ? sign : '';
}

/** A sign may also end the word: "inst@", "sk&p&". */
function finalAt({ text, folded }: ReadText['text'], position: number, isPlain: boolean): string {
  const sign = text.charAt(position);
  if (LETTER.test(folded.charAt(position + 1))) return '';
  if (sign === '@') return 'a';
  return !isPlain && FINALS.includes(sign) ? (SIGN_LETTERS[sign] ?? '') : '';
}

/** "W h a t s A p p": single letters, each the same sign apart, from the first of them. */
function spreadAt(input: ReadText, first: number): Spelling | null {
  const start = input.words[first];
  if (start?.folded.length !== 1) return null;
  const sign = input.text.text.charAt(start.end);
  if (isWithinLetters(input, first, sign)) return null;
  let letters = start.folded;
  let index = first + 1;
  for (; letters.length < LONGEST && isLetterBehind(input, index, sign); index += 1)
    letters += jointOf(sign) + (input.words[index]?.folded ?? '');
  const end = input.words[index - 1]?.end ?? start.end;
  const form = spreadForm(letters.length, sign);
  return form === null ? null : { start: start.start, end, letters, form };
}

/** What a sign between single letters stands for: a star for none. */
function jointOf(sign: string): string {
  return sign === '*' ? '' : (SIGN_LETTERS[sign] ?? '');
}

/** Behind two letters and more; "a v á j b e r e n": the first may be an article. */
function isWithinLetters(input: ReadText, index: number, sign: string): boolean {
  return isLetterBehind(input, index, sign) && isLetterBehind(input, index - 1, sign);
}

/** As many letters as a name has, or two with a full stop or a space between: "W.A.", "F B". */
function spreadForm(letters: number, sign: string): Spelling['form'] | null {
  if (letters >= SHORTEST_SPREAD) return 'spread';
  return letters === 2 && (sign === '.' || sign === ' ') ? 'plain' : null;
}

const SHORTEST_SPREAD = 4;

/** Whether a word is one letter, and so is the one before it, with just this sign between. */
function isLetterBehind({ words, text }: ReadText, index: number, sign: string): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before?.folded.length !== 1 || word?.folded.length !== 1) return false;
  return word.start - before.end === 1 && text.text.charAt(before.end) === sign;
}

/** Without doubled letters; a digit between letters is read as the letter it looks like, 1 as i and as l. */
function readings(spelling: Spelling): Spelling[] {
  const { letters, form } = spelling;
  // A star is put in, or for a letter.
  if (letters.includes('*'))
    return ['', '?'].flatMap((star) =>
      readings({ ...spelling, letters: letters.replaceAll('*', star) }),
    );
  if (!DIGIT.test(letters) || !LETTER.test(letters))
    return [{ ...spelling, letters: undoubled(letters) }];
  const masked = form === 'plain' && !/\d{2}$/.test(letters) ? 'masked' : form;
  return meantBy(letters).map((meant) => ({
    ...spelling,
    form: masked,
    letters: undoubled(meant),
  }));
}
