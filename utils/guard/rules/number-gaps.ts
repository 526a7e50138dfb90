import type { DigitRun } from '../phones/digit-run';
import { repeatsOf } from '../phones/digit-readings';
import { CURRENCY, isNoPrice } from '../phones/no-price';
import type { RuleInput } from '../rule';
import { firstFrom } from '../text/span';
import { wordSet } from '../text/word-sets';
import type { Word } from '../text/words';

/** None that stand between sizes, sums or prices. */
const ODD = /^(?:[^\p{L}\d\s€$£%°×*+/:;,±–-]{1,8}|[=-]{1,2}>)$/u;
/** Signs of any kind. */
const SIGNS = /^[^\p{L}\d\n]{1,5}$/u;
const PICTURES = /^[\p{Extended_Pictographic}\s]+$/u;
/** Shorter words are units and prepositions. */
const UNITS = /^.{1,4}$/;
const MOST_WORDS = 4;
const LONGEST = 24;

/** What parts two pieces of a number: a word of what comes next, other little words, pictures, or the sign itself. */
export const THEN = 'then';
export const LITTLE = 'little';
const PICTURE = 'picture';

/** What stands between two runs of one number, any words where it begins as it is dialled; null for all else. */
export function gapBetween(
  left: DigitRun | undefined,
  right: DigitRun | undefined,
  input: RuleInput,
  isDialled: boolean,
): string | null {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST) return null;
  const typed = input.text.folded.slice(left.end, right.start);
  const gap = typed.trim();
  if (PICTURES.test(gap)) return PICTURE;
  if (ODD.test(gap)) return gap;
  if (gap === ',') return LITTLE;
  if (CURRENCY.test(gap) && isNoPrice(input, left)) return THEN;
  if (SIGNS.test(typed)) return typed;
  return saidBetween(gap, wordsIn(left.end, right.start, input), input, isDialled);
}

/** The sign that goes before little words, "... and", or what words alone are there for. */
function saidBetween(
  gap: string,
  words: readonly Word[],
  input: RuleInput,
  isDialled: boolean,
): string | null {
  const sign = gap.split(' ', 1).join();
  const isSigned = ODD.test(sign);
  if (/[^\p{L}\s,;/-]/u.test(isSigned ? gap.slice(sign.length) : gap)) return null;
  const said = wordsBetween(words, input, isDialled);
  if (isSigned) return said === null ? null : sign;
  // "93 dash 5 dash 22": whatever that is called.
  return said ?? (words.length === 1 && !UNITS.test(gap) ? gap : null);
}

/** Whether the same of it between all pieces is as good as a word of what comes next. */
export function isOddGap(gap: string): boolean {
  return gap === PICTURE || ODD.test(gap);
}

function wordsBetween(
  words: readonly Word[],
  { context }: RuleInput,
  isDialled: boolean,
): string | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const [next, little, fillers] = (['nextWords', 'littleWords', 'fillers'] as const).map((topic) =>
    wordSet(topic, context.market),
  );
  const repeats = repeatsOf(context.market);
  const isNext = ({ folded }: Word): boolean => next?.has(folded) === true;
  const isKnown = (word: Word): boolean =>
    isNext(word) || [little, fillers, repeats].some((known) => known?.has(word.folded) === true);
  if (!isDialled && !words.every(isKnown)) return null;
  return words.some(isNext) ? THEN : LITTLE;
}

function wordsIn(from: number, to: number, { words }: RuleInput): readonly Word[] {
  const first = firstFrom(words, from);
  return words.slice(first, firstFrom(words, to));
}
