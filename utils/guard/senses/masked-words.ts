import { leadAt, SIGN_LETTERS } from '../text/leet';
import type { Word } from '../text/words';
import type { KnownWords } from './known-words';
import type { Meant } from './read-as';
import { isOfCode, readAs } from './read-as';

/**
 * What is written between letters, and the letter that it stands for. Fewer signs than in names (`channels/masked`),
 * where one is looked for among few: a slash or a plus stands between two words, and chance makes some word of many.
 */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...SIGN_LETTERS,
  ...Array.from('._-', (joint): [string, string] => [joint, '']),
  ['*', '*'],
]);
const LEADS = '€$@';
const TAILS = '@€$';
const LONGEST = 24;
const MOST_PARTS = 6;
const SHORTEST = 4;
/** Parts of this length that are words themselves are just not set apart: "zľava.Ďakujeme". */
const PART = 4;

/** Whether a sign that may stand for a letter is glued to a word; a full stop is only where another word is glued to it. */
export function isByMask({ start, end }: Word, isGlued: boolean, text: string): boolean {
  const [lead, sign] = [text.charAt(start - 1) || ' ', text.charAt(end) || ' '];
  // Most words have a space on both sides.
  if (lead === ' ' && sign === ' ') return false;
  return (isGlued && LETTERS.has(sign)) || TAILS.includes(sign) || LEADS.includes(lead);
}

/**
 * "gr@tis", "ku_pon", "k0d": as many words with one sign between as make a known one. Other than a name, a word may
 * end at any of them: what follows is glued to many a full stop.
 */
export function maskedAt(
  words: readonly Word[],
  first: number,
  text: string,
  known: KnownWords,
): Meant | null {
  const word = words[first];
  if (word === undefined) return null;
  const lead = /[a-z]/.test(word.folded.charAt(0)) ? leadAt(text, word.start, LEADS) : '';
  const start = word.start - lead.length;
  for (const { letters, end } of chainsFrom(words, first, text, known).toReversed()) {
    const folded = readAs((LETTERS.get(lead) ?? '') + letters, known);
    if (folded === null || folded === word.folded) continue;
    if (
      isSetApart(text.slice(start, end), folded) &&
      (text.charAt(end) === ' ' || !isOfCode(end, text))
    )
      return { start, end, folded };
  }
  return null;
}

interface Chain {
  readonly letters: string;
  readonly end: number;
}

/** A word by itself, with the next one, with the next two …; the last one with the sign that ends it. */
function chainsFrom(
  words: readonly Word[],
  first: number,
  text: string,
  known: KnownWords,
): Chain[] {
  const chains: Chain[] = [];
  let letters = '';
  let end = 0;
  for (const word of words.slice(first, first + MOST_PARTS)) {
    const letter = chains.length === 0 ? '' : letterAt(end, text);
    if (letter === undefined || (chains.length > 0 && word.start - end !== 1)) break;
    if (chains.length > 0 && isWhole(word, known)) return chains;
    letters += letter + word.folded;
    end = word.end;
    if (letters.length > LONGEST) return chains;
    chains.push({ letters, end });
    if (isWhole(word, known)) return chains;
  }
  const tail = tailOf(end, text);
  if (tail !== '') chains.push({ letters: letters + (LETTERS.get(tail) ?? ''), end: end + 1 });
  return chains;
}

/** One hyphen stands in many a word, and abbreviations have several dots: "e-mail", "s.r.o."; one dot only in longer ones. */
function isSetApart(written: string, meant: string): boolean {
  const marks = written.split(/[.-]/).length - 1;
  if (marks === 1 && written.includes('.')) return meant.length > SHORTEST;
  return marks === 0 || (marks > 1 && meant.length >= SHORTEST);
}

/** Whether a word of some length is one already, and no part of another. */
function isWhole({ folded }: Word, known: KnownWords): boolean {
  return folded.length >= PART && known.has(folded);
}

/** What the sign at the end of a word stands for; a currency's sign beside a figure is one. */
function letterAt(end: number, text: string): string | undefined {
  const sign = text.charAt(end);
  const isPrice = /\d/.test(text.charAt(end - 1) + text.charAt(end + 1)) && /[€$]/.test(sign);
  return isPrice ? undefined : LETTERS.get(sign);
}

function tailOf(end: number, text: string): string {
  const sign = text.charAt(end);
  const ends = !/[\p{L}\p{N}]/u.test(text.charAt(end + 1)) && /[a-z]/.test(text.charAt(end - 1));
  return sign !== '' && TAILS.includes(sign) && ends ? sign : '';
}
