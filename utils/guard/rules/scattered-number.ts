import { FILLERS, THEN_WORDS } from '../lexicons/number-words';
import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { nationalFit } from '../phones/numbering';
import { isAmount } from '../phones/other-numbers';
import type { Candidate, RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { firstFrom } from '../text/span';

const ownNumbers = phraseFinder('ownNumbers');

/** How far around the words the pieces may lie, and how many they may be. */
const SIGHT = 160;
const MOST_PIECES = 14;

/** "06 euros, 12 pieces, 34 cm … that is my number": pieces that only together are a number, where one is spoken of. */
export function scatteredNumbers(input: RuleInput): Candidate[] {
  return ownNumbers(input).flatMap((cue): Candidate[] => {
    const pieces = piecesAround(cue, input);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined || pieces.length < 2) return [];
    const figures = pieces.filter(({ groups }) => groups.every(({ form }) => form === 'figures'));
    if (![pieces, figures].some((some) => isMobile(some, input))) return [];
    const span = { start: Math.min(first.start, cue.start), end: Math.max(last.end, cue.end) };
    return [{ rule: 'contact.phone', ...span, evidence: ['likely', 'disguised'] }];
  });
}

/** None that stand between sizes, sums or prices. */
const ODD = /^[^\p{L}\d\s€$£%°×*+/:;,±–-]{1,3}$/u;
const WORDS = /\p{L}+/gu;
const MOST_WORDS = 3;
const FEWEST_STRUNG = 3;
const MOST_STRUNG = 5;
const LONGEST_STRING = 24;

/**
 * "0911 … 640 … 285", "0911 = 640 = 285": the same odd sign between all pieces of what is a mobile number;
 * "604, then 221, then 873": a word for what comes next.
 */
export function strungNumbers(input: RuleInput): Candidate[] {
  const runs = digitRunsOf(input);
  return runs.flatMap((first, index): Candidate[] => {
    const gap = gapBetween(first, runs[index + 1], input);
    if (gap === null) return [];
    let next = index + 1;
    while (next - index < MOST_STRUNG && gapBetween(runs[next], runs[next + 1], input) === gap)
      next += 1;
    const pieces = runs.slice(index, next + 1);
    const last = pieces.at(-1) ?? first;
    const isSaid = gap === THEN || pieces.length >= FEWEST_STRUNG;
    return isSaid && isMobile(pieces, input) && !isAmount(last, input)
      ? [
          {
            rule: 'contact.phone',
            start: first.start,
            end: last.end,
            evidence: ['likely', 'disguised'],
          },
        ]
      : [];
  });
}

const THEN = 'then';

/** The odd sign between two runs, or `then` for a word of what comes next; null where there is anything else. */
function gapBetween(
  left: DigitRun | undefined,
  right: DigitRun | undefined,
  { text }: RuleInput,
): string | null {
  if (left === undefined || right === undefined || right.start - left.end > LONGEST_STRING)
    return null;
  const gap = text.folded.slice(left.end, right.start).trim();
  if (ODD.test(gap)) return gap;
  const words = gap.match(WORDS) ?? [];
  if (words.length > MOST_WORDS || !words.some((word) => THEN_WORDS.has(word))) return null;
  return words.every((word) => THEN_WORDS.has(word) || FILLERS.has(word)) ? THEN : null;
}

function piecesAround({ start, end }: Span, input: RuleInput): readonly DigitRun[] {
  const runs = digitRunsOf(input);
  const from = firstFrom(runs, start - SIGHT);
  const near = runs.slice(from, from + MOST_PIECES).filter((run) => run.end < end + SIGHT);
  return near.some((run) => isMobile([run], input)) ? [] : near;
}

function isMobile(pieces: readonly DigitRun[], { context }: RuleInput): boolean {
  const digits = pieces.map((piece) => piece.digits).join('');
  return nationalFit(digits, context.market) === 'mobile';
}
