import { leadAt, SIGN_LETTERS } from '../text/leet';
import type { ReadText } from '../text/read-text';
import type { Word } from '../text/words';
import type { Spelling } from './spelling';
import { LONGEST } from './spelling';

/**
 * What a sign inside a name may stand for: a letter, none, or any (`?`). Names are few, so more is tried than where any
 * word may be meant (`senses/meant-words`): chance makes no name.
 */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...SIGN_LETTERS,
  ...Object.entries({ '¡': 'i', '(': 'c', '¥': 'y', '£': 'l', '&': '?', '#': '?', '*': '*' }),
  ...Array.from('-/.+~', (joint): [string, string] => [joint, '']),
]);
const MASK_CODES = new Uint8Array(0x10000);
for (const mask of [...LETTERS.keys(), '[', '{', '<']) MASK_CODES[mask.charCodeAt(0)] = 1;
/** Two signs that look like an o. */
const RINGS = new Set(['()', '[]', '{}', '<>']);
/** Signs that may begin a word. */
const LEADS = '!|$€';
/** Signs that may end one that has others inside. */
const FINALS = '&#£€$';
/** Each letter of the longest, with a sign that stands for none between. */
const MOST_SIGNS = 2 * LONGEST;
const DIGIT = /\d/;
const LETTER = /[a-z]/;

/** What a sign stands for between single letters: a star for none. */
export function jointOf(sign: string): string {
  return sign === '*' ? '' : (LETTERS.get(sign) ?? '');
}

/** Whether a sign that may stand for a letter is at either end of a word. */
export function isByMask(text: string, { start, end }: Word): boolean {
  return MASK_CODES[text.charCodeAt(end)] === 1 || isBehindLead(text, start);
}

/** Whether a word is glued to none behind it, and no sign that stands for a letter is at either end: a full stop masks nothing. */
export function isLoose(
  { words, text: { text } }: ReadText,
  { start, end }: Word,
  index: number,
): boolean {
  const next = words[index + 1];
  return (
    (next === undefined || letterBetween(text, end, next.start) === undefined) &&
    text.charAt(end) !== '@' &&
    !isBehindLead(text, start)
  );
}

function isBehindLead(text: string, start: number): boolean {
  return start > 0 && LEADS.includes(text.charAt(start - 1));
}

/** "wh@tsapp": words that signs hold together, all of them; from the first. */
export function maskedFrom(first: Word, index: number, { words, text }: ReadText): Spelling | null {
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

/** The letter that stands between two words: one sign, or two, which may look like an o; undefined where there is anything else. */
function letterBetween(text: string, from: number, to: number): string | undefined {
  if (to - from === 1) return LETTERS.get(text.charAt(from));
  if (to - from !== 2) return undefined;
  const [left, right] = [text.charAt(from), text.charAt(from + 1)];
  if (RINGS.has(left + right)) return 'o';
  const letters = [left, right].map((sign) => SIGN_LETTERS.get(sign) ?? '').join('');
  return letters.length === 2 ? letters : undefined;
}

/** Whether words that signs hold together are longer than any name. */
function isLongChain(words: readonly Word[], first: number, { text }: ReadText['text']): boolean {
  const start = words[first]?.start ?? 0;
  for (let next = first; ; next += 1) {
    const [word, behind] = [words[next], words[next + 1]];
    if (word === undefined || word.end - start > MOST_SIGNS) return word !== undefined;
    if (behind === undefined || letterBetween(text, word.end, behind.start) === undefined)
      return false;
  }
}

/** With the signs for letters before and behind it: "!nst@"; null where no sign at all stands for a letter. */
function framed(
  { start, end, letters }: Pick<Spelling, 'start' | 'end' | 'letters'>,
  isPlain: boolean,
  text: ReadText['text'],
): Spelling | null {
  const lead = leadAt(text.text, start, LEADS);
  const ending = finalAt(text, end, isPlain);
  if (isPlain && lead === '' && ending === '') return null;
  return {
    start: start - lead.length,
    end: end + ending.length,
    letters: (LETTERS.get(lead) ?? '') + letters + ending,
    form: 'masked',
  };
}

/** A sign may also end the word: "inst@", "sk&p&". */
function finalAt({ text, folded }: ReadText['text'], position: number, isPlain: boolean): string {
  const sign = text.charAt(position);
  if (LETTER.test(folded.charAt(position + 1))) return '';
  if (sign === '@') return 'a';
  return !isPlain && FINALS.includes(sign) ? (LETTERS.get(sign) ?? '') : '';
}
