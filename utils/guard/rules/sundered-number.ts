import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { labelOf } from '../phones/labels';
import { nationalFit } from '../phones/numbering';
import { isAmount, isPartOfSign } from '../phones/other-numbers';
import type { Candidate, RuleInput } from '../rule';
import { isOther } from './number-pieces';

/** So many letters at most between two parts, and so many parts. */
const LONGEST_GAP = 60;
const MOST_PARTS = 4;
/** Shorter wholes are no number, longer ones several. */
const LENGTH = { shortest: 8, longest: 11 };
const PREFIX = /^0\d{1,4}$/;

/**
 * "0905. Note that well. 123 456", "the first ones are six zero three, the next …": parts of a mobile number, whatever is
 * said between, where a sentence ends behind what is dialled first, all are in words, or they are called one.
 */
export function sunderedNumbers(input: RuleInput): Candidate[] {
  const runs = digitRunsOf(input);
  const found: Candidate[] = [];
  for (let index = 0; index + 1 < runs.length; index += 1) {
    const parts = partsFrom(runs, index, input);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) continue;
    const { start } = first;
    found.push({ rule: 'contact.phone', start, end: last.end, evidence: ['likely', 'disguised'] });
    index += parts.length - 1;
  }
  return found;
}

/** The runs from `first` on that are a mobile number together; none where they are not. */
function partsFrom(
  runs: readonly DigitRun[],
  first: number,
  input: RuleInput,
): readonly DigitRun[] {
  let digits = runs[first]?.digits ?? '';
  for (let next = first + 1; next < first + MOST_PARTS; next += 1) {
    const [before, run] = [runs[next - 1], runs[next]];
    if (before === undefined || run === undefined || run.start - before.end > LONGEST_GAP) break;
    digits += run.digits;
    if (digits.length > LENGTH.longest) break;
    if (digits.length < LENGTH.shortest) continue;
    const parts = runs.slice(first, next + 1);
    if (nationalFit(digits, input.context.market) === 'mobile' && isNumber(parts, input))
      return parts;
  }
  return [];
}

function isNumber(parts: readonly DigitRun[], input: RuleInput): boolean {
  const [first] = parts;
  if (first === undefined || isOther(parts, input)) return false;
  if (parts.some((part) => isAmount(part, input) || isPartOfSign(part, input))) return false;
  return (
    parts.every(isSpelled) ||
    (parts.length === 2 &&
      PREFIX.test(first.digits) &&
      /[.!…\n]/.test(input.text.text.charAt(first.end))) ||
    labelOf(input, first) === 'phone'
  );
}

/** In words, or each figure by itself. */
function isSpelled({ groups, digits }: DigitRun): boolean {
  return (
    digits.length > 1 &&
    (groups.every(({ form }) => form !== 'figures') || groups.length === digits.length)
  );
}
