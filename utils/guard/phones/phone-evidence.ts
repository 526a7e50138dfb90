import type { Evidence } from '../evidence';
import type { RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import type { DigitRun } from './digit-run';
import { isSpreadOverLines, PHONE_LENGTH } from './digit-run';
import type { Label } from './labels';
import { isCalledOtherwise, isNamedOtherwise, labelOf } from './labels';
import { isNamedByBuyer } from './named-numbers';
import { isMaskedByPrice } from './no-price';
import { isEuropean, isInternational, looseFit, nationalFit } from './numbering';
import {
  isAmount,
  isDeviceOrGoods,
  isPartOfSign,
  isRange,
  isStandard,
  isTimeOrPlace,
} from './other-numbers';
import { formOf } from './number-forms';

/** What speaks for and against a run being a phone number; empty where nothing speaks for it. */
export function phoneEvidence(run: DigitRun, input: RuleInput): Evidence[] {
  const hidden = isHidden(run, input) || looksDisguised(input, run);
  if (isKnown(run.digits, input)) return ['known'];
  if (isOtherSign(run, input)) return [];
  if (isDialledAbroad(run, hidden, input)) return internationalEvidence(run, hidden);
  const written = input.text.text.slice(run.start, run.end);
  if (isDoubtful(run, input)) return [];
  if (isMaskedByPrice(run, input)) return ['likely', 'disguised'];
  if (!hidden && (isTimeOrPlace(written) || isRange(written) || isDeviceOrGoods(run.digits)))
    return [];
  if (isAmount(run, input)) return [];
  return nationalEvidence(run, hidden, labelOf(input, run), input);
}

/** Part of a longer sign, of a norm, or a number that the buyer named. */
function isOtherSign(run: DigitRun, input: RuleInput): boolean {
  return (
    (!isSpread(run) && isPartOfSign(run, input)) ||
    isStandard(run, input) ||
    (isNamedByBuyer(run.digits, input) && labelOf(input, run) !== 'phone')
  );
}

/** "#6#1#9#4…" */
function isSpread({ groups, digits }: DigitRun): boolean {
  return digits.length >= PHONE_LENGTH.shortest && groups.length === digits.length;
}

/** Signs of models among figures are letters for figures only where a mobile number comes out. */
function isDoubtful(run: DigitRun, input: RuleInput): boolean {
  return (
    LETTER_OF_PART.test(input.text.text.slice(run.start, run.end)) ||
    (run.groups.some(({ form }) => form === 'leet') && !isMobile(run, input))
  );
}

function isMobile({ digits }: DigitRun, { context }: RuleInput): boolean {
  return [nationalFit, looseFit].some((fit) => fit(digits, context.market) === 'mobile');
}

/** "03L 253 016": one letter in capitals that is not drawn like a figure is a part's. */
const LETTER_OF_PART = /^[^\p{L}]*[AEGLT][^\p{L}]*$/u;

/** A plus, or two zeros for it where nothing says that they begin a tracking number. */
function isDialledAbroad(run: DigitRun, hidden: boolean, input: RuleInput): boolean {
  if (run.plus) return true;
  return run.digits.startsWith('00') && (hidden || !isNamedOtherwise(input, run));
}

function internationalEvidence(run: DigitRun, hidden: boolean): Evidence[] {
  const digits = run.digits.replace(/^00/, '');
  if (!isInternational(digits) || (!run.plus && !isEuropean(digits))) return [];
  return hidden ? ['unmistakable', 'disguised'] : ['unmistakable'];
}

function nationalEvidence(
  run: DigitRun,
  hidden: boolean,
  label: Label,
  input: RuleInput,
): Evidence[] {
  // Who calls his number an order's has one that can be called.
  if (hidden && isCalledOtherwise(input, run, []) && !isMobile(run, input)) return [];
  const form = formOf(run, hidden, label, input);
  if (form === null) return [];
  const evidence: Evidence[] = [form];
  if (hidden) evidence.push('disguised');
  else if (label === 'other') evidence.push('named otherwise');
  if (label === 'phone') evidence.push('announced');
  return evidence;
}

/** Signs that nobody sets between digits but to hide them. */
const ODD_GAP = /[·•*_~|\\]|^\p{Extended_Pictographic}+$/u;

/** Of a time with its seconds. */
const MOST_COLONS = 2;

/** Letters that are drawn like figures; "8L 02 4417" is a carrier's. */
const LIKE_FIGURES = /[oOIilszb]/;

function isSaid(form: DigitRun['groups'][number]['form']): boolean {
  return form === 'words' || form === 'counted';
}

/** Digits in words, letters for digits, or each digit by itself. */
function isHidden(run: DigitRun, { text }: RuleInput): boolean {
  const { groups } = run;
  const isLike = LIKE_FIGURES.test(text.text.slice(run.start, run.end));
  const single = groups.filter(({ digits }) => digits.length === 1).length;
  return (
    groups.some(
      ({ form, gap }) => (isLike ? form !== 'figures' : isSaid(form)) || ODD_GAP.test(gap),
    ) ||
    single >= PHONE_LENGTH.shortest ||
    groups.filter(({ gap }) => gap === ':').length > MOST_COLONS ||
    isSpreadOverLines(run)
  );
}

function isKnown(digits: string, { context }: RuleInput): boolean {
  return (context.knownNumbers ?? []).some((number) => {
    const known = number.replace(/\D/g, '');
    return known.length >= 5 && known.includes(digits);
  });
}
