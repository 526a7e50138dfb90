import { meantBy } from '../text/leet';
import type { ReadText } from '../text/read-text';
import { keptWithWord } from '../text/remembered';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { KnownWords } from './known-words';

/** A word as it is meant; in `input.words` it may be several. */
export interface MeantWord extends Word {
  /** It is written otherwise: "z-ľ-a-v-a", "k0d", "gr@tis"; spaces between letters may be mere emphasis. */
  readonly disguised?: 'emphasis' | 'mask';
}

/** What is written between letters, and the letter that it stands for. */
const SIGN_LETTERS: ReadonlyMap<string, string> = new Map([
  ...Array.from('._-', (sign): [string, string] => [sign, '']),
  ['@', 'a'],
  ['€', 'e'],
  ['$', 's'],
  ['!', 'i'],
  ['|', 'l'],
  ['*', '*'],
]);
const LEADS = '€$@';
const TAILS = '@€$';
const LONGEST = 24;
const MOST_PARTS = 6;
const SHORTEST = 4;
/** Parts of this length that are words themselves are just not set apart: "zľava.Ďakujeme". */
const PART = 4;
const SHORTEST_READ = 3;
const LEAST_STARRED = 3;
/** No reply hides so many words: what is odd beyond that is noise, and takes no time. */
const MOST_ODD = 2000;

/**
 * The words of a draft as they are meant: letters set apart are joined, signs and figures among letters are read as
 * letters, wherever that makes a word that is known. Linear; only what looks odd costs anything.
 */
export function meantWords({ words, text }: ReadText, known: KnownWords): readonly MeantWord[] {
  const meant: MeantWord[] = [];
  let left = MOST_ODD;
  for (let index = 0; index < words.length && left > 0; index += 1) {
    const word = words[index];
    if (word === undefined || !isOdd(word, words[index + 1], text.folded)) continue;
    left -= 1;
    const instead = meantAt(words, index, text.folded, known);
    if (instead !== null) meant.push(instead);
  }
  return meant.length === 0 ? words : withMeant(words, meant);
}

function meantAt(
  words: readonly Word[],
  index: number,
  text: string,
  known: KnownWords,
): MeantWord | null {
  return spreadAt(words, index, text, known) ?? maskedAt(words, index, text, known);
}

/** Each of `meant` in place of the words that it is written as; of those that overlap the first. */
function withMeant(words: readonly Word[], meant: readonly MeantWord[]): MeantWord[] {
  const result: MeantWord[] = [];
  let next = 0;
  let end = 0;
  for (const word of words) {
    if (word.start < end) continue;
    while ((meant[next]?.start ?? Infinity) < end) next += 1;
    const instead = meant[next];
    const isThere = instead !== undefined && instead.start < word.end;
    result.push(isThere ? instead : word);
    if (isThere) end = instead.end;
  }
  return result;
}

/** Most words are what they are: a full stop with nothing glued to it stands for no letter, nor does a letter alone. */
function isOdd(word: Word, next: Word | undefined, text: string): boolean {
  const { start, end } = word;
  const sign = text.charAt(end) || ' ';
  const isBefore = next !== undefined && next.start - end === 1;
  return (
    (isBefore && sign !== ' ' && SIGN_LETTERS.has(sign)) ||
    (isBefore && end - start === 1 && next.end - next.start === 1) ||
    TAILS.includes(sign) ||
    LEADS.includes(text.charAt(start - 1) || ' ') ||
    isMixed(word)
  );
}

const ODD_L = /[bcdfghjkmnpqrstvwxz]l[bcdfghkmnpqrstvwxz]/;
/** Letters with figures among them, or an l between consonants, which may be an i: "gr4tis", "brlnde". */
const isMixed = keptWithWord(
  (folded) => (/\d/.test(folded) && /\D/.test(folded)) || ODD_L.test(folded),
);

/** "z ľ a v a", "z.ľ.a.v.a": single letters, the same sign between; as many of them as make a known word. */
function spreadAt(
  words: readonly Word[],
  first: number,
  text: string,
  known: KnownWords,
): MeantWord | null {
  const start = words[first]?.start ?? 0;
  const sign = text.charAt(start + 1);
  let letters = '';
  for (let index = first; letters.length < LONGEST; index += 1) {
    const word = words[index];
    if (word?.folded.length !== 1 || word.start !== start + 2 * letters.length) break;
    if (index > first && text.charAt(word.start - 1) !== sign) break;
    letters += word.folded;
  }
  for (let { length } = letters; length >= SHORTEST; length -= 1) {
    if (isOfCode(start + 2 * length - 1, text)) continue;
    const meant = readAs(letters.slice(0, length), known);
    if (meant !== null) return meantWord({ start, end: start + 2 * length - 1 }, meant, text);
  }
  return null;
}

/** "gr@tis", "ku_pon", "k0d": as many words with one sign between as make a known one. */
function maskedAt(
  words: readonly Word[],
  first: number,
  text: string,
  known: KnownWords,
): MeantWord | null {
  const word = words[first];
  if (word === undefined) return null;
  const lead = leadOf(word, text);
  const start = word.start - lead.length;
  for (const { letters, end } of chainsFrom(words, first, text, known).toReversed()) {
    const meant = readAs((SIGN_LETTERS.get(lead) ?? '') + letters, known);
    if (meant === null || meant === word.folded) continue;
    if (
      isSetApart(text.slice(start, end), meant) &&
      (text.charAt(end) === ' ' || !isOfCode(end, text))
    )
      return meantWord({ start, end }, meant, text);
  }
  return null;
}

/** Whether figures set apart follow: "M.E.R.C.I.1.0" is a code. */
function isOfCode(end: number, text: string): boolean {
  const figure = text.charAt(end + 1);
  if (figure < '0' || figure > '9') return false;
  return /^[^\p{L}\p{N}]\d(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3));
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
  if (tail !== '') chains.push({ letters: letters + (SIGN_LETTERS.get(tail) ?? ''), end: end + 1 });
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
  return isPrice ? undefined : SIGN_LETTERS.get(sign);
}

function leadOf({ start }: Word, text: string): string {
  const sign = text.charAt(start - 1);
  const begins = /^\s?$/.test(text.charAt(start - 2)) && /[a-z]/.test(text.charAt(start));
  return sign !== '' && LEADS.includes(sign) && begins ? sign : '';
}

function tailOf(end: number, text: string): string {
  const sign = text.charAt(end);
  const ends = !/[\p{L}\p{N}]/u.test(text.charAt(end + 1)) && /[a-z]/.test(text.charAt(end - 1));
  return sign !== '' && TAILS.includes(sign) && ends ? sign : '';
}

/** The known word that letters, with figures or stars among them, are read as. */
function readAs(letters: string, known: KnownWords): string | null {
  if (letters.length < SHORTEST_READ) return null;
  if (/^[a-z]+$/.test(letters)) return known.has(letters) ? letters : null;
  const sure = letters.replace(/[^a-z]/g, '').length;
  const figures = letters.replace(/\D/g, '').length;
  if (sure <= figures) return null;
  if (letters.includes('*')) return sure >= LEAST_STARRED ? known.starred(letters) : null;
  // "SUPER15" is what it is: figures behind a word count something.
  if (/\d/.test(letters) && !/\d[a-z]/.test(letters) && known.has(letters)) return null;
  const meant = [...meantBy(letters), letters.replaceAll('l', 'i')];
  return meant.find((one) => !/\d/.test(one) && known.has(one)) ?? null;
}

function meantWord({ start, end }: Span, folded: string, text: string): MeantWord {
  const disguised = /^[a-z ]+$/.test(text.slice(start, end)) ? 'emphasis' : 'mask';
  return { start, end, folded, known: [], disguised };
}
