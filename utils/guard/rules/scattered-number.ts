import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { nationalFit } from '../phones/numbering';
import type { Candidate, RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { firstFrom } from '../text/span';
import { isOther } from './number-pieces';

const ownNumbers = ownPhraseFinder('ownNumbers');

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
    const isDialled = first.digits.startsWith('0');
    if (!isDialled && (areMeasures(pieces, input) || isOther(pieces, input))) return [];
    const span = { start: Math.min(first.start, cue.start), end: Math.max(last.end, cue.end) };
    return [{ rule: 'contact.phone', ...span, evidence: ['likely', 'disguised'] }];
  });
}

const UNIT = /^\s?([a-z€$£%°]{1,3})(?![a-z])/;

/** "605 mm, then 412 mm and 830 mm at the end": the same unit behind all. */
function areMeasures(pieces: readonly DigitRun[], { text }: RuleInput): boolean {
  const units = pieces.map(({ end }) => UNIT.exec(text.folded.slice(end, end + 6))?.[1]);
  return units[0] !== undefined && units.every((unit) => unit === units[0]);
}

function piecesAround({ start, end }: Span, input: RuleInput): readonly DigitRun[] {
  const runs = digitRunsOf(input);
  const from = firstFrom(runs, start - SIGHT);
  const near = runs
    .slice(from, from + MOST_PIECES)
    .filter((run) => run.end < end + SIGHT && !isLittleWord(run));
  return near.some((run) => isMobile([run], input)) ? [] : near;
}

/** The "i" of "mám i na papíře". */
function isLittleWord({ digits, groups }: DigitRun): boolean {
  return digits.length === 1 && groups.some(({ form }) => form === 'letters');
}

function isMobile(pieces: readonly DigitRun[], { context }: RuleInput): boolean {
  const digits = pieces.map((piece) => piece.digits).join('');
  return nationalFit(digits, context.market) === 'mobile';
}
