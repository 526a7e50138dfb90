import { remembered } from '@/utils/remembered';
import { keptWithWord } from '../text/remembered';
import type { RuleInput } from '../rule';
import { wordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import type { Piece, Reading } from './digit-groups';
import { digitsOf, numeralReader, numeralSlips } from '../text/number-words';
import type { NumeralReader } from '../text/number-words';

const FIGURES = /^[0-9]+$/;
const FIGURES_WITH_LETTERS = /^[a-z]*[0-9][0-9a-z]*$/;
const LETTERS_ONLY = /^[oil]{1,2}$/;
const NO_DIGIT_LETTER = /[^0-9oil]/;

/** Letters that stand for figures only between figures, where a model's sign has them too: "S10". */
const NO_LEET_LETTER = /[^0-9oilsbz]/;

const LETTER_DIGITS: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  s: '5',
  b: '8',
  z: '2',
};

/** How often the words of a market mean the digit behind them. */
export const repeatsOf = remembered(
  (market): ReadonlyMap<string, number> =>
    new Map(
      Array.from(wordSet('repeats', market), (entry): [string, number] => {
        const [word = '', times] = entry.split(' ');
        return [word, Number(times)];
      }),
    ),
);

/** Reads a word by itself in a market's language. */
export const digitReader = remembered((market) => {
  const read = numeralReader(market);
  const repeats = repeatsOf(market);
  return keptWithWord(
    (folded): Own =>
      readingOf(folded, read, repeats) ?? (MAY_BE_LEET.test(folded) ? 'leet' : NO_DIGITS),
  );
});

/** Instead of a reading: no digit is in the word. */
export const NO_DIGITS = 'none';

/** What a word by itself is read as; `leet` where that depends on what stands before it. */
export type Own = Reading | 'leet' | typeof NO_DIGITS;

/** A word as a part of a run behind `before`, by what it reads as by itself; null where it ends the run. */
export function pieceOf(
  word: Word,
  own: Own,
  before: Piece | undefined,
  { context: { market }, text }: RuleInput,
): Piece | null {
  if (own === 'leet') return leetOf(word, before);
  if (own !== NO_DIGITS) return { word, ...own };
  const filler = fillerOf(word, before, market);
  if (filler !== null || before === undefined) return filler;
  if (before.form === 'words') return slipOf(word, market);
  return CAPITALS.test(text.text.slice(word.start, word.end)) ? leetOf(word, before) : null;
}

/** A number word with a slip of the pen; null where it is none. */
export function slipOf(word: Word, market: string): Piece | null {
  const numerals = slipReader(market)(word);
  return numerals === null ? null : { word, form: 'words', digits: '', numerals, repeat: 0 };
}

const slipReader = remembered((market) => keptWithWord(numeralSlips(market)));

function readingOf(
  folded: string,
  read: NumeralReader,
  repeats: ReadonlyMap<string, number>,
): Reading | null {
  if (FIGURES.test(folded)) return { form: 'figures', digits: folded, numerals: [], repeat: 0 };
  const mixed =
    LETTERS_ONLY.test(folded) ||
    (FIGURES_WITH_LETTERS.test(folded) && !NO_DIGIT_LETTER.test(folded));
  if (mixed) {
    const digits = folded.replace(/[oil]/g, (letter) => LETTER_DIGITS[letter] ?? '');
    return { form: 'letters', digits, numerals: [], repeat: 0 };
  }
  const spliced = splicedDigits(folded, read);
  if (spliced !== null) return { form: 'letters', digits: spliced, numerals: [], repeat: 0 };
  const repeat = repeats.get(folded);
  // "pIsmeno": a capital I among small letters was taken for an l.
  const numerals =
    repeat === undefined
      ? (read(folded) ?? (/l/.test(folded) ? read(folded.replaceAll('l', 'i')) : null))
      : [];
  return numerals === null ? null : { form: 'words', digits: '', numerals, repeat: repeat ?? 0 };
}

/** "6oo 4I9 B27": behind figures only. */
function leetOf(word: Word, before: Piece | undefined): Piece | null {
  const { folded } = word;
  if (before?.form === 'words' || folded.length > LONGEST_LEET) return null;
  if (before === undefined && !LEET_HEAD.test(folded)) return null;
  if (NO_LEET_LETTER.test(folded)) return null;
  const digits = folded.replace(/[oilsbz]/g, (letter) => LETTER_DIGITS[letter] ?? '');
  return { word, form: 'leet', digits, numerals: [], repeat: 0 };
}

/** Letters alone only behind a zero that is drawn as one: "OlSl". */
const MAY_BE_LEET = /\d|^o[oilsbz]{2,4}$/;
/** "BSZ": letters alone that are drawn like figures. */
const CAPITALS = /^[OILSBZl]{2,4}$/;

const LONGEST_LEET = 5;
const LEET_HEAD = /^[0-9o][0-9a-z][0-9a-z]/;

/** "7dva9": figures and number words without a space. */
function splicedDigits(folded: string, read: NumeralReader): string | null {
  if (!/\d/.test(folded) || folded.length > LONGEST_SPLICE) return null;
  let digits = '';
  for (const part of folded.match(/\d+|\D+/g) ?? []) {
    const plain = LETTERS_ONLY.test(part)
      ? part.replace(/./g, (letter) => LETTER_DIGITS[letter] ?? '')
      : part;
    const numerals = FIGURES.test(plain) ? null : read(part);
    if (numerals === null && !FIGURES.test(plain)) return null;
    digits += numerals === null ? plain : digitsOf(numerals);
  }
  return digits;
}

const LONGEST_SPLICE = 32;

/** "nula, potom deväť", "0911 pomlčka 640"; a mere "and" goes on only between words. */
function fillerOf(word: Word, before: Piece | undefined, market: string): Piece | null {
  if (before === undefined) return null;
  if (before.form === 'words' && wordSet('times', market).has(word.folded))
    return { word, form: 'words', digits: '', numerals: [], repeat: 'before' };
  if (!wordSet('fillers', market).has(word.folded)) return null;
  if (before.form !== 'words' && word.folded.length <= 3) return null;
  return { word, form: 'words', digits: '', numerals: [], repeat: 0 };
}
