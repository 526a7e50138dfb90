import { remembered } from '@/utils/remembered';

import { PLUS_WORDS } from '../lexicons/number-words';
import type { RuleInput } from '../rule';
import { keptWithWord, rememberedLast } from '../text/remembered';
import { wordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { groupsIn } from './digit-groups';
import type { Piece, Reading } from './digit-groups';
import type { DigitRun } from './digit-run';
import { runOf } from './digit-run';
import { digitsOf, numeralReader } from './number-words';
import type { NumeralReader } from './number-words';

const LONGEST_GAP = 7;
const BREAK = /[€$£%°×=?!<>]|\.\.\./u;
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

/** The runs of digits in a draft, in order. Linear. */
export const digitRunsOf: (input: RuleInput) => readonly DigitRun[] = rememberedLast(scan);

function scan(input: RuleInput): DigitRun[] {
  const read = digitReader(input.context.market);
  const runs: DigitRun[] = [];
  let pieces: Piece[] = [];
  let plus = false;
  const close = (): void => {
    for (const groups of groupsIn(pieces, input.text.text)) {
      const run = runOf(groups, plus || hasPlus(input, groups[0]?.start ?? 0));
      if (run !== null) runs.push(run);
    }
    pieces = [];
    plus = false;
  };
  for (const word of input.words) {
    const own = read(word);
    const last = pieces[pieces.length - 1];
    if (last !== undefined && !bridges(input, last.word, word)) close();
    const before = pieces[pieces.length - 1];
    if (own === NO_DIGITS && before === undefined) {
      plus = isPlus(word);
      continue;
    }
    const piece = pieceOf(word, own, before, input.context.market);
    if (piece !== null && before?.form === 'figures' && isNextSentence(input, before, piece))
      close();
    if (piece !== null) pieces.push(piece);
    else {
      close();
      plus = isPlus(word);
    }
  }
  close();
  return runs;
}

const isPlus = keptWithWord((word) => PLUS_WORDS.has(word));

/** "… 14/11/2029. Un saludo": a number word that begins a sentence behind figures is none of theirs. */
function isNextSentence({ text }: RuleInput, before: Piece, { form, word }: Piece): boolean {
  return form === 'words' && /[.!?]\s|\n/.test(text.text.slice(before.word.end, word.start));
}

function bridges({ text }: RuleInput, left: Word, right: Word): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  return !BREAK.test(text.text.slice(left.end, right.start));
}

/** Reads a word by itself in a market's language. */
const digitReader = remembered((market) => {
  const read = numeralReader(market);
  const repeats = repeatsOf(market);
  return keptWithWord(
    (folded) => readingOf(folded, read, repeats) ?? (/\d/.test(folded) ? 'leet' : NO_DIGITS),
  );
});

/** How often the words of a market mean the digit behind them. */
export function repeatsOf(market: string): ReadonlyMap<string, number> {
  return new Map(
    Array.from(wordSet('repeats', market), (entry): [string, number] => {
      const [word = '', times] = entry.split(' ');
      return [word, Number(times)];
    }),
  );
}

/** Instead of a reading: no digit is in the word. */
const NO_DIGITS = 'none';

function pieceOf(
  word: Word,
  own: Reading | 'leet' | 'none',
  before: Piece | undefined,
  market: string,
): Piece | null {
  if (own === NO_DIGITS) return fillerOf(word, before, market);
  return own === 'leet' ? leetOf(word, before) : { word, ...own };
}

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
  const numerals = repeat === undefined ? read(folded) : [];
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

function hasPlus({ text }: RuleInput, start: number): boolean {
  return /\+[\s(]{0,3}$/.test(text.text.slice(Math.max(0, start - 4), start));
}
