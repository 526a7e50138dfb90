import { accountsOf } from '../accounts/accounts';
import { addressesOf } from '../addresses/addresses';
import type { Evidence } from '../evidence';
import { CALL_INVITATIONS } from '../lexicons/calls';
import type { DigitRun, Group } from '../phones/digit-runs';
import { digitRunsOf } from '../phones/digit-runs';
import { labelBehind, labelOf } from '../phones/labels';
import { foreignFit, isInternational, looseFit, nationalFit } from '../phones/numbering';
import { isOtherNumber } from '../phones/other-numbers';
import type { Candidate, Rule, RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import { phraseFinder } from '../text/phrases';
import { spanAt } from '../text/span';
import { stanceOn } from '../text/stance';
import { isOfThirdParty } from './channel-evidence';

const callInvitations = phraseFinder(CALL_INVITATIONS);

/** Phone numbers in figures, words and both; pleas to call or to give a number. */
export const contactPhone: Rule = (input) => {
  const addresses = addressesOf(input);
  const accounts = accountsOf(input).filter(({ proof }) => proof !== 'named');
  const numbers = digitRunsOf(input)
    .flatMap(pieces)
    .filter(({ groups }) => spanAt(addresses, groups[0]?.start ?? 0) === null)
    .filter(
      ({ groups }) =>
        !accounts.some(
          ({ start, end }) => (groups[0]?.start ?? 0) < end && (groups.at(-1)?.end ?? 0) > start,
        ),
    )
    .flatMap((run) => numberIn(run, input));
  return [...numbers, ...pleas(input, numbers)];
};

const SHORTEST = 7;
const LONGEST = 16;
/** Signs between two numbers rather than within one. */
const HARD = /[,;:\n]|\s-\s|\s\/\s/;

/** A run as a whole if it can be one number, otherwise its parts between commas, lines, dashes. */
function pieces(run: DigitRun): DigitRun[] {
  if (run.groups.some(({ form }) => form === 'words') || lengthOf(run.groups) <= SHORTEST)
    return [run];
  const parts: DigitRun[] = [];
  let open: Group[] = [];
  for (const group of run.groups) {
    if (open.length > 0 && HARD.test(group.gap) && isComplete(open, group)) {
      parts.push({ groups: open, plus: run.plus && parts.length === 0 });
      open = [];
    }
    open.push(group);
  }
  parts.push({ groups: open, plus: run.plus && parts.length === 0 });
  return parts;
}

/** Before a comma stands a whole number, or behind it one begins. */
function isComplete(before: readonly Group[], next: Group): boolean {
  return lengthOf(before) >= SHORTEST || next.digits.length >= SHORTEST;
}

function lengthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { digits }) => sum + digits.length, 0);
}

function numberIn(run: DigitRun, input: RuleInput): Candidate[] {
  const first = run.groups[0];
  const last = run.groups.at(-1);
  if (first === undefined || last === undefined) return [];
  const length = lengthOf(run.groups);
  if (length < SHORTEST) return [];
  if (length > LONGEST || (run.plus && !isInternational(digitsOf(run.groups))))
    return shorter(run, input);
  const span = { start: first.start, end: last.end };
  const digits = digitsOf(run.groups);
  const written = input.text.text.slice(span.start, span.end);
  const hidden = isHidden(run.groups) || looksDisguised(input, span);
  if (isBesideLetters(input, span) || (!hidden && !run.plus && isOtherNumber(written, digits)))
    return [];
  const evidence = evidenceOf(run, digits, hidden, input);
  return evidence.length === 0
    ? shorter(run, input)
    : [{ rule: 'contact.phone', ...span, evidence }];
}

/** Without its last group: a number that a quantity or a time follows. */
function shorter(run: DigitRun, input: RuleInput): Candidate[] {
  const trimmed = { ...run, groups: run.groups.slice(0, -1) };
  return trimmed.groups.length === 0 || run.groups.length > MOST_GROUPS
    ? []
    : numberIn(trimmed, input);
}

/** More groups than a number spelled digit by digit has: a table of figures. */
const MOST_GROUPS = 24;

function digitsOf(groups: readonly Group[]): string {
  return groups.map(({ digits }) => digits).join('');
}

/** Digits in words, letters for digits, or each digit by itself. */
function isHidden(groups: readonly Group[]): boolean {
  const single = groups.filter(({ digits }) => digits.length === 1).length;
  return groups.some(({ form }) => form !== 'figures') || single >= SHORTEST;
}

function evidenceOf(run: DigitRun, digits: string, hidden: boolean, input: RuleInput): Evidence[] {
  const start = run.groups[0]?.start ?? 0;
  const end = run.groups.at(-1)?.end ?? 0;
  if (isKnown(digits, input)) return [];
  if (run.plus || (digits.startsWith('00') && isInternational(digits.slice(2))))
    return hidden ? ['unmistakable', 'disguised'] : ['unmistakable'];
  if (isMeasured(input, end)) return [];
  const label = labelOf(input, { start, end });
  const evidence = formOf(run.groups, digits, label === 'phone', hidden, input.context.market);
  if (evidence.length === 0) return [];
  if (hidden) evidence.push('disguised');
  else if (label === 'other') evidence.push('named otherwise');
  if (label === 'phone') evidence.push('announced');
  return evidence;
}

function formOf(
  groups: readonly Group[],
  digits: string,
  announced: boolean,
  hidden: boolean,
  market: string,
): Evidence[] {
  const fit = nationalFit(digits, market);
  const grouped = groups.length > 1 && groups.every((group) => group.digits.length <= 5);
  if (fit === 'mobile') return grouped || digits.startsWith('0') ? ['likely'] : ['possible'];
  if (fit === 'any' && grouped && digits.startsWith('0')) return ['likely'];
  const spoken = groups.filter(({ form }) => form === 'words').length > 0;
  if (spoken && hidden && digits.length >= SHORTEST) return ['likely'];
  if (digits.startsWith('0') && grouped && foreignFit(digits) === 'mobile') return ['possible'];
  if (looseFit(digits, market) === 'mobile' && (grouped || announced)) return ['possible'];
  if (
    announced &&
    (fit !== 'none' ||
      looseFit(digits, market) !== 'none' ||
      (digits.length >= 8 && digits.length <= 13))
  )
    return ['possible'];
  return [];
}

function isKnown(digits: string, { context }: RuleInput): boolean {
  return (context.knownNumbers ?? []).some((number) => {
    const known = number.replace(/\D/g, '');
    return known.length >= 5 && (known === digits || known.includes(digits));
  });
}

const ID_BEFORE = /(?:[#№]\s?|\p{L}[-/]\s?|\d[-/]|\p{L})$/u;
const PHONE_DASH = /(?:tel|mob|gsm|fon|nr|cell?)[-/]\s?$/iu;
const ID_BEHIND = /^(?:[-/]?\p{L}{1,3}\d|[-/]\d|[\p{L}_])/u;

/** "CP-2210-77", "RR767362650SI", "#20417733": part of a longer sign. */
function isBesideLetters(
  { text }: RuleInput,
  { start, end }: { start: number; end: number },
): boolean {
  const before = text.text.slice(Math.max(0, start - 6), start);
  return (
    (ID_BEFORE.test(before) && !PHONE_DASH.test(before)) ||
    ID_BEHIND.test(text.text.slice(end, end + 5))
  );
}

const UNIT =
  /^\s?(?:€|eur|kc|czk|zl|pln|huf|ft|lei|ron|kn|hrk|chf|gbp|usd|\$|£|%|°|kg|g|gb|tb|mb|mah|mm|cm|m|km|ml|l|w|v|hz|px|ks|kpl|st|szt|szt|db|buc|pcs|pz|uds)(?![\p{L}\d])/u;

function isMeasured({ text }: RuleInput, end: number): boolean {
  return UNIT.test(text.folded.slice(end, end + 6));
}

/** "Call us", "leave your number": no number is there to mark, so the words are. */
function pleas(input: RuleInput, numbers: readonly Candidate[]): Candidate[] {
  return callInvitations(input.context.market)(input.words, input.text)
    .filter((span) => !numbers.some(({ start }) => start >= span.start && start - span.end < 60))
    .map((span) => {
      const { refused, asProduct, closely } = stanceOn(input, span);
      const evidence: Evidence[] = ['likely'];
      if (refused) evidence.push('refused');
      if (
        (asProduct && !closely) ||
        isOfThirdParty(input, span) ||
        labelBehind(input, span) === 'other'
      )
        evidence.push('named otherwise');
      return { rule: 'contact.phone', ...span, evidence };
    });
}
