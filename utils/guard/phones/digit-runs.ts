import { FILLERS, PLUS_WORDS, REPEATS } from '../lexicons/number-words';
import type { RuleInput } from '../rule';
import type { Word } from '../text/words';
import { digitsOf, numeralReader } from './number-words';
import type { Numeral } from './number-words';

/** One written group of digits, in figures, in words, or in figures with letters for some. */
export interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'figures' | 'words' | 'letters';
  /** Whether it holds no figure at all. */
  readonly bare: boolean;
  /** What stands between it and the group before; empty for the first. */
  readonly gap: string;
}

/** Groups that follow each other with nothing but signs between. */
export interface DigitRun {
  readonly groups: readonly Group[];
  /** Whether "+" or its word stands before. */
  readonly plus: boolean;
}

const LONGEST_GAP = 7;
const BREAK = /[€$£%°×=?!<>]|\.\.\.|\s[-/]\s\s/u;
const FIGURES = /^[0-9]+$/;
const FIGURES_WITH_LETTERS = /^(?=[a-z]*\d)[0-9oli]+$/;
const LETTER_DIGITS: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' };

type Piece = {
  readonly word: Word;
  readonly form: Group['form'];
  readonly digits: string;
  readonly numerals: readonly Numeral[];
  readonly repeat: number;
};

/** The runs of digits in a draft, in order. Linear. */
export function digitRunsOf(input: RuleInput): DigitRun[] {
  const runs: DigitRun[] = [];
  let pieces: Piece[] = [];
  let plus = false;
  const close = (): void => {
    const groups = groupsOf(pieces, input);
    if (groups.length > 0)
      runs.push({ groups, plus: plus || hasPlus(input, groups[0]?.start ?? 0) });
    pieces = [];
    plus = false;
  };
  for (const word of input.words) {
    const last = pieces.at(-1)?.word;
    if (last !== undefined && !bridges(input, last, word)) close();
    const piece = pieceOf(word, input);
    if (piece !== null) pieces.push(piece);
    else if (PLUS_WORDS.has(word.folded) && pieces.length === 0) plus = true;
    else if (!isFiller(word, pieces.at(-1))) {
      close();
      plus = PLUS_WORDS.has(word.folded);
    } else pieces.push({ word, form: 'words', digits: '', numerals: [], repeat: 0 });
  }
  close();
  return runs;
}

/** "nula, potom deväť", "0911 pomlčka 640"; a mere "and" goes on only between words. */
function isFiller({ folded }: Word, before: Piece | undefined): boolean {
  return (
    before !== undefined && FILLERS.has(folded) && (before.form === 'words' || folded.length > 3)
  );
}

function bridges({ text }: RuleInput, left: Word, right: Word): boolean {
  if (right.start - left.end > LONGEST_GAP) return false;
  return !BREAK.test(text.text.slice(left.end, right.start));
}

function pieceOf(word: Word, input: RuleInput): Piece | null {
  const { folded } = word;
  const empty = { word, numerals: [], repeat: 0 };
  if (FIGURES.test(folded)) return { ...empty, form: 'figures', digits: folded };
  if (FIGURES_WITH_LETTERS.test(folded) || /^[oil]{1,2}$/.test(folded))
    return {
      ...empty,
      form: 'letters',
      digits: folded.replace(/[oil]/g, (letter) => LETTER_DIGITS[letter] ?? ''),
    };
  const repeat = REPEATS.get(folded);
  if (repeat !== undefined) return { ...empty, form: 'words', digits: '', repeat };
  const numerals = numeralReader(input.context.market)(folded);
  return numerals === null ? null : { ...empty, form: 'words', digits: '', numerals };
}

/** Number words that follow each other are heard together: "nine hundred" and "eleven" are one group. */
function groupsOf(pieces: readonly Piece[], { text }: RuleInput): Group[] {
  const groups: Group[] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (piece === undefined) break;
    let next = index + 1;
    if (piece.form === 'words') while (pieces[next]?.form === 'words') next += 1;
    const members = pieces.slice(index, next);
    const digits = piece.form === 'words' ? heard(members) : piece.digits;
    const named = members.filter((member) => member.numerals.length > 0 || member.digits !== '');
    const start = named[0]?.word.start;
    const end = named.at(-1)?.word.end;
    if (start !== undefined && end !== undefined && digits !== '')
      groups.push({
        digits,
        start,
        end,
        form: piece.form,
        bare: !/\d/.test(text.text.slice(start, end)),
        gap: groups.length === 0 ? '' : text.text.slice(groups.at(-1)?.end ?? start, start),
      });
    index = next;
  }
  return withoutStrayLetters(groups);
}

/** "o 24 hodín": a letter alone before figures is a word, unless all of them stand alone. */
function withoutStrayLetters(groups: readonly Group[]): Group[] {
  const isStray = (group: Group | undefined, neighbour: Group | undefined): boolean =>
    group?.form === 'letters' && group.bare && (neighbour?.digits.length ?? 0) > 1;
  const first = isStray(groups[0], groups[1]) ? 1 : 0;
  const last = isStray(groups.at(-1), groups.at(-2)) ? groups.length - 1 : groups.length;
  return groups.slice(first, last);
}

function heard(members: readonly Piece[]): string {
  const numerals: Numeral[] = [];
  let repeat = 1;
  for (const member of members) {
    const [first, ...rest] = member.numerals;
    if (first !== undefined) numerals.push(...Array.from({ length: repeat }, () => first), ...rest);
    repeat = Math.max(1, member.repeat);
  }
  return digitsOf(numerals);
}

function hasPlus({ text }: RuleInput, start: number): boolean {
  return /\+[\s(]{0,3}$/.test(text.text.slice(Math.max(0, start - 4), start));
}
