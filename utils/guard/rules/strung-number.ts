import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { isNoPrice } from '../phones/no-price';
import { isEuropean, looseFit, nationalFit } from '../phones/numbering';
import { isAmount } from '../phones/other-numbers';
import type { Candidate, RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import { startsIn } from '../text/span';
import { gapBetween, isOddGap, LITTLE, THEN } from './number-gaps';
import { isOther } from './number-pieces';

const FEWEST_STRUNG = 3;
const MOST_STRUNG = 14;
/** Where signs of prices and sums stand between, so many. */
const FEWEST_TIGHT = 4;
/** Lengths of mobile numbers, and how many of their digits have to be told plainly. */
const LENGTHS = [8, 9, 10, 11];
const LEAST_SURE = 6;
const SIGHT_OF_CUE = 60;
const ownNumbers = ownPhraseFinder('ownNumbers');
/** What a number is dialled with first. */
const PREFIX = /^0\d{1,4}$/;

/**
 * "0911 … 640 … 285", "0911 = 640 = 285": the same odd sign between all pieces of what is a number;
 * "604, then 221, and 873 at the end": a word for what comes next.
 */
export function strungNumbers(input: RuleInput): Candidate[] {
  const runs = digitRunsOf(input);
  const gapBehind = gapReader(runs, input);
  const strung: Candidate[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const pieces = stringAt(runs, index, gapBehind);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined || !isNumber(pieces, last, input)) continue;
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

/** What stands between a run and the next one, read once: a string may begin at any of its pieces. */
type GapReader = (index: number, isDialled: boolean) => string | null;

function gapReader(runs: readonly DigitRun[], input: RuleInput): GapReader {
  const read = [new Map<number, string | null>(), new Map<number, string | null>()];
  return (index, isDialled) => {
    const known = read[isDialled ? 1 : 0];
    const before = known?.get(index);
    if (before !== undefined) return before;
    const gap = gapBetween(runs[index], runs[index + 1], input, isDialled);
    known?.set(index, gap);
    return gap;
  };
}

/** The runs from `first` on that one odd sign, or words for what comes next, hold together; none where they do not. */
function stringAt(
  runs: readonly DigitRun[],
  first: number,
  gapBehind: GapReader,
): readonly DigitRun[] {
  const isDialled = runs.slice(first, first + 1).some(isPrefixed);
  const gap = gapBehind(first, isDialled);
  if (gap === null) return [];
  const isTold = gap === THEN || gap === LITTLE;
  let isThen = gap === THEN;
  let next = first + 1;
  while (next - first < MOST_STRUNG) {
    const other = gapBehind(next, isDialled);
    const goesOn = isTold ? other === THEN || other === LITTLE : other === gap;
    if (!goesOn) break;
    isThen ||= other === THEN;
    next += 1;
  }
  const pieces = runs.slice(first, next + 1);
  return isThen || isStrung(pieces, gap) ? pieces : [];
}

function isPrefixed({ groups }: DigitRun): boolean {
  return PREFIX.test(groups[0]?.digits ?? '');
}

/** Whether what stands between pieces holds them together. */
function isStrung(pieces: readonly DigitRun[], gap: string): boolean {
  // "Zero three one 557 and 812" is as much in pieces.
  const { groups, digits } = pieces[0] ?? { groups: [], digits: '' };
  if (pieces.length < FEWEST_STRUNG)
    return gap === LITTLE && groups[0]?.form === 'words' && groupsOf(pieces) >= FEWEST_STRUNG;
  // Any words: "0907 goes first, 412 behind it".
  if (gap === LITTLE) return PREFIX.test(digits);
  return isOddGap(gap) || isTight(pieces, gap);
}

/** "€6€1€9€4", "€ 6 € 1 € 9 € 4": prices have more figures, and blanks between; or called so, "nine one, colon, 33, colon". */
function isTight(pieces: readonly DigitRun[], gap: string): boolean {
  const isCalled = /\p{L}/u.test(gap);
  if (pieces.length < FEWEST_TIGHT)
    return isCalled && pieces.some(({ groups }) => groups.some(({ bare }) => bare));
  return isCalled || !/\s/.test(gap) || pieces.every(({ digits }) => digits.length === 1);
}

/** A mobile's number; in three pieces and more any number of the market's. */
function isNumber(pieces: readonly DigitRun[], last: DigitRun, input: RuleInput): boolean {
  if (pieces.length < FEWEST_TIGHT && isAmount(last, input)) return false;
  if (isOther(pieces, input) && !isNoPrice(input, last)) return false;
  const digits = pieces.map((piece) => piece.digits).join('');
  if (digits.startsWith('00')) return isEuropean(digits.slice(2));
  // "£0£7£7£0…": who sets so many figures apart hides a number.
  if (digits.startsWith('0') && pieces.length === digits.length) return digits.length >= LEAST_SURE;
  const fit = nationalFit(digits, input.context.market);
  if (fit === 'mobile' || (fit === 'any' && isHidden(pieces))) return true;
  return groupsOf(pieces) >= FEWEST_STRUNG && isToldApart(pieces, digits, input);
}

function groupsOf(pieces: readonly DigitRun[]): number {
  return pieces.reduce((sum, { groups }) => sum + groups.length, 0);
}

/** Without its zero; or told in pairs and sums, where it begins as a mobile's does and is said to be the seller's. */
function isToldApart(pieces: readonly DigitRun[], digits: string, input: RuleInput): boolean {
  const { market } = input.context;
  if (looseFit(digits, market) === 'mobile') return true;
  const [from, to] = [(pieces[0]?.start ?? 0) - SIGHT_OF_CUE, pieces.at(-1)?.end ?? 0];
  return (
    startsIn(ownNumbers(input), from, to) &&
    LENGTHS.some((length) => {
      const begun = digits.slice(0, LEAST_SURE).padEnd(length, '5');
      return digits.length >= LEAST_SURE && isMobile(begun, market);
    })
  );
}

function isMobile(digits: string, market: string): boolean {
  return [nationalFit, looseFit].some((fit) => fit(digits, market) === 'mobile');
}

/** "180, then 10 at 200, and 5 at the end" counts. */
function isHidden(pieces: readonly DigitRun[]): boolean {
  if (pieces.some(({ digits }) => digits.length === 1)) return false;
  return (
    pieces.length >= FEWEST_STRUNG ||
    pieces.some(({ groups }) => groups.some(({ form }) => form !== 'figures'))
  );
}
