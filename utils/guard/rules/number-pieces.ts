import type { DigitRun } from '../phones/digit-run';
import { labelOf } from '../phones/labels';
import type { RuleInput } from '../rule';
import { wordPattern } from '../text/word-patterns';

const measures = wordPattern('measures', /(?<!\p{L})WORDS/u);
const SIGHT_OF_MEASURES = 60;

/** Widths of shelves, pieces of an order: plain figures, no zero before them. */
export function isOther(pieces: readonly DigitRun[], input: RuleInput): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return true;
  const second = pieces[1] ?? last;
  const between = input.text.folded.slice(first.end, Math.max(first.end, second.start)).trim();
  // "6 pieces 12 pieces": the same word behind the last.
  if (/\p{L}$/u.test(between) && input.text.folded.startsWith(between, last.end + 1)) return true;
  if (pieces.some(({ groups }) => groups.some(({ form }) => form !== 'figures'))) return false;
  const around = input.text.folded.slice(
    Math.max(0, first.start - SIGHT_OF_MEASURES),
    last.end + SIGHT_OF_MEASURES,
  );
  return (
    labelOf(input, { start: first.start, end: last.end }) === 'other' ||
    (!first.digits.startsWith('0') && measures(input.context.market).test(around))
  );
}
