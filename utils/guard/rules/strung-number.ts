import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { CURRENCY, isNoPrice } from '../phones/no-price';
import { isEuropean, nationalFit } from '../phones/numbering';
import { isAmount } from '../phones/other-numbers';
import type { Candidate, RuleInput } from '../rule';
import { firstFrom } from '../text/span';
import { wordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isOther } from './number-pieces';

/** None that stand between sizes, sums or prices. */
const ODD = /^[^\p{L}\d\s€$£%°×*+/:;,±–-]{1,3}$/u;
const MOST_WORDS = 4;
const FEWEST_STRUNG = 3;
const MOST_STRUNG = 5;
const LONGEST_STRING = 24;

/**
 * "0911 … 640 … 285", "0911 = 640 = 285": the same odd sign between all pieces of what is a number;
 * "604, then 221, and 873 at the end": a word for what comes next.
 */
export function strungNumbers(input: RuleInput): Candidate[] {
  const runs = digitRunsOf(input);
  const strung: Candidate[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const pieces = stringAt(runs, index, input);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined || !isNumber(pieces, input)) continue;
    strung.push({
      rule: 'contact.phone',
      start: first.start,
      end: last.end,
      evidence: ['likely', 'disguised'],
    });
    index += pieces.length - 1;
  }
  return strung;
}

/** The runs from `first` on that one odd sign, or words for what comes next, hold together; none where they do not. */
function stringAt(runs: readonly DigitRun[], first: number, input: RuleInput): readonly DigitRun[] {
  const gap = gapBetween(runs[first], runs[first + 1], input);
  if (gap === null) return [];
  let isThen = gap === THEN;
  let next = first + 1;
  while (next - first < MOST_STRUNG) {
    const other = gapBetween(runs[next], runs[next + 1], input);
    const goesOn =
      gap === THEN || gap === LITTLE ? other === THEN || other === LITTLE : other === gap;
    if (!goesOn) break;
    isThen ||= other === THEN;
    next += 1;
  }
  const isOdd = gap !== LITTLE && next - first + 1 >= FEWEST_STRUNG;
  return isThen || isOdd ? runs.slice(first, next + 1) : [];
}

const THEN = 'then';
const LITTLE = 'little';

/** The odd sign between two runs, `then` for a word of what comes next, `little` for other little words; null for all else. */
function gapBetween(
  left: DigitRun | undefined,
  right: DigitRun | undefined,
  input: RuleInput,
): string | null {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST_STRING)
    return null;
  const gap = input.text.folded.slice(left.end, right.start).trim();
  if (ODD.test(gap)) return gap;
  if (gap === ',') return LITTLE;
  if (CURRENCY.test(gap) && isNoPrice(input, left)) return THEN;
  if (/[^\p{L}\s,;/-]/u.test(gap)) return null;
  return wordsBetween(left.end, right.start, input);
}

/** The same of words between them. */
function wordsBetween(from: number, to: number, input: RuleInput): string | null {
  const words = wordsIn(from, to, input);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const [next, little, fillers] = (['nextWords', 'littleWords', 'fillers'] as const).map((topic) =>
    wordSet(topic, input.context.market),
  );
  const isNext = ({ folded }: Word): boolean => next?.has(folded) === true;
  const isKnown = (word: Word): boolean =>
    isNext(word) || little?.has(word.folded) === true || fillers?.has(word.folded) === true;
  if (!words.every(isKnown)) return null;
  return words.some(isNext) ? THEN : LITTLE;
}

function wordsIn(from: number, to: number, { words }: RuleInput): readonly Word[] {
  const first = firstFrom(words, from);
  return words.slice(first, firstFrom(words, to));
}

/** A mobile's number; in three pieces and more any number of the market's. */
function isNumber(pieces: readonly DigitRun[], input: RuleInput): boolean {
  const last = pieces.at(-1);
  if (last === undefined || isAmount(last, input)) return false;
  const digits = pieces.map((piece) => piece.digits).join('');
  if (isOther(pieces, input) && !isNoPrice(input, last)) return false;
  if (digits.startsWith('00')) return isEuropean(digits.slice(2));
  const fit = nationalFit(digits, input.context.market);
  const isHidden =
    pieces.length >= FEWEST_STRUNG ||
    pieces.some(({ groups }) => groups.some(({ form }) => form !== 'figures'));
  return fit === 'mobile' || (fit === 'any' && isHidden);
}
