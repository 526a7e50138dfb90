import { lettersApart } from '../text/letters-apart';
import type { ReadText } from '../text/read-text';
import { wordTrait } from '../text/traits';
import type { Word } from '../text/words';
import { lexemeOf } from '../text/words';
import type { KnownWords } from './known-words';
import { isByMask, maskedAt } from './masked-words';
import type { Meant } from './read-as';
import { isOfCode, readAs } from './read-as';

/** A word as it is meant; in `input.words` it may be several. */
export interface MeantWord extends Word {
  /** It is written otherwise: "z-ľ-a-v-a", "k0d", "gr@tis"; spaces between letters may be mere emphasis. */
  readonly disguised?: 'emphasis' | 'mask';
}

type Read = Pick<ReadText, 'text' | 'words'>;

const SHORTEST = 4;
/** No reply hides so many words: what is odd beyond that is noise, and takes no time. */
const MOST_ODD = 2000;

/**
 * The words of a draft as they are meant: letters set apart are joined, signs and figures among letters are read as
 * letters, wherever that makes a word that is known. Linear; only what looks odd costs anything.
 */
export function meantWords(read: Read, known: KnownWords): readonly MeantWord[] {
  const { words, text } = read;
  const meant: MeantWord[] = [];
  let left = MOST_ODD;
  for (let index = 0; index < words.length && left > 0; index += 1) {
    const word = words[index];
    if (word === undefined || !isOdd(word, words[index + 1], text.folded)) continue;
    left -= 1;
    const instead = spreadAt(read, index, known) ?? maskedAt(words, index, text.folded, known);
    if (instead !== null) meant.push(meantWord(instead, text.folded));
  }
  return meant.length === 0 ? words : withMeant(words, meant);
}

function meantWord({ start, end, folded }: Meant, text: string): MeantWord {
  const disguised = /^[a-z ]+$/.test(text.slice(start, end)) ? 'emphasis' : 'mask';
  return { ...lexemeOf(folded), start, end, disguised };
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
  const isBefore = next !== undefined && next.start - word.end === 1;
  return (
    (isBefore && word.end - word.start === 1 && next.end - next.start === 1) ||
    isByMask(word, isBefore, text) ||
    isMixed(word)
  );
}

const ODD_L = /[bcdfghjkmnpqrstvwxz]l[bcdfghkmnpqrstvwxz]/;
/** Letters with figures among them, or an l between consonants, which may be an i: "gr4tis", "brlnde". */
const isMixed = wordTrait(
  (folded) => (/\d/.test(folded) && /\D/.test(folded)) || ODD_L.test(folded),
);

/**
 * "z ľ a v a", "z.ľ.a.v.a": single letters, the same sign between; as many of them as make a known word. Of a name
 * (`channels/spread`) all are taken: its lexicon knows what may stand behind it.
 */
function spreadAt(read: Read, first: number, known: KnownWords): Meant | null {
  const start = read.words[first]?.start ?? 0;
  const { letters } = lettersApart(read, first, '');
  for (let { length } = letters; length >= SHORTEST; length -= 1) {
    const end = start + 2 * length - 1;
    if (isOfCode(end, read.text.folded)) continue;
    const folded = readAs(letters.slice(0, length), known);
    if (folded !== null) return { start, end, folded };
  }
  return null;
}
