import type { Evidence } from '../evidence';
import type { RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import { wordPattern } from '../text/word-patterns';
import type { DigitRun } from './digit-run';
import { isSpreadOverLines, PHONE_LENGTH } from './digit-run';
import type { Label } from './labels';
import { isNamedOtherwise, labelOf } from './labels';
import { isMaskedByPrice } from './no-price';
import type { Fit } from './numbering';
import { foreignFit, isEuropean, isInternational, looseFit, nationalFit } from './numbering';
import {
  isAmount,
  isDeviceOrGoods,
  isPartOfSign,
  isRange,
  isStandard,
  isTimeOrPlace,
} from './other-numbers';

/** What speaks for and against a run being a phone number; empty where nothing speaks for it. */
export function phoneEvidence(run: DigitRun, input: RuleInput): Evidence[] {
  const hidden = isHidden(run, input) || looksDisguised(input, run);
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

/** Part of a longer sign, of a norm, or a number that the page shows. */
function isOtherSign(run: DigitRun, input: RuleInput): boolean {
  return isPartOfSign(run, input) || isStandard(run, input) || isKnown(run.digits, input);
}

/** Signs of models among figures are letters for figures only where a mobile number comes out. */
function isDoubtful({ groups, digits }: DigitRun, { context }: RuleInput): boolean {
  return (
    groups.some(({ form }) => form === 'leet') &&
    ![nationalFit, looseFit].some((fit) => fit(digits, context.market) === 'mobile')
  );
}

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
  const form = formOf(run, hidden, label, input);
  if (form === null) return [];
  const evidence: Evidence[] = [form];
  if (hidden) evidence.push('disguised');
  else if (label === 'other') evidence.push('named otherwise');
  if (label === 'phone') evidence.push('announced');
  return evidence;
}

/** Signs that nobody sets between digits but to hide them. */
const ODD_GAP = /[·•*_~|\\]/;

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
    isSpreadOverLines(run)
  );
}

function formOf(run: DigitRun, hidden: boolean, label: Label, input: RuleInput): Evidence | null {
  const { digits } = run;
  const { market } = input.context;
  const grouped = isGrouped(run);
  const plain = fittingForm(digits, nationalFit(digits, market), grouped, isPointedAt(run, input));
  if (plain !== null) return plain;
  const isNamed = label === 'phone' && hasUsualLength(digits, market);
  if (hidden) return hiddenForm(run, market) ?? (isNamed ? 'possible' : null);
  return isNamed || hasOddForm(digits, grouped, label, market) ? 'possible' : null;
}

/** A mobile number of another country, or one without its first zero. */
function hasOddForm(digits: string, grouped: boolean, label: Label, market: string): boolean {
  if (grouped && digits.startsWith('0') && foreignFit(digits) === 'mobile') return true;
  return (grouped || label === 'phone') && looseFit(digits, market) === 'mobile';
}

/** Groups as phone numbers have them; hyphens without a zero in front are rather an order's. */
function isGrouped({ groups, digits }: DigitRun): boolean {
  if (groups.length < 2 || groups.some((group) => group.digits.length > 5)) return false;
  return digits.startsWith('0') || !groups.every(({ gap }) => gap === '' || gap === '-');
}

/** Digits that the market's plans know: the more so with the zero dialled first, in groups, or pointed at. */
function fittingForm(
  digits: string,
  fit: Fit,
  grouped: boolean,
  pointedAt: boolean,
): Evidence | null {
  const dialled = digits.startsWith('0');
  if (fit === 'mobile') return grouped || pointedAt ? 'likely' : 'possible';
  if (fit === 'any' && grouped) return dialled || pointedAt ? 'likely' : 'possible';
  return null;
}

const SHORTEST_HIDDEN = 8;

function hiddenForm({ groups, digits }: DigitRun, market: string): Evidence | null {
  if (groups.some(({ form }) => form === 'words')) return 'likely';
  if (groups.some(({ form }) => form === 'counted')) return countedForm(digits, market);
  const typed = groups.some(({ form }) => form === 'letters');
  const fits =
    nationalFit(digits, market) !== 'none' ||
    digits.startsWith('0') ||
    // "7o / 229 / 8o 41": letters are put for figures to hide a number, without its zero too.
    (typed && looseFit(digits, market) === 'mobile');
  return fits && digits.length >= SHORTEST_HIDDEN ? 'possible' : null;
}

/** "Three fives, two sixes" are keys of a set; a number begins with a zero or is a mobile's, perhaps behind an hour. */
function countedForm(digits: string, market: string): Evidence | null {
  if (digits.startsWith('0')) return digits.length >= SHORTEST_HIDDEN ? 'possible' : null;
  const isNumber = [0, 1, 2].some((hour) => {
    const number = digits.slice(hour);
    return nationalFit(number, market) === 'mobile' || looseFit(number, market) === 'mobile';
  });
  return isNumber ? 'possible' : null;
}

function hasUsualLength(digits: string, market: string): boolean {
  if (digits.length >= 8 && digits.length <= 13) return true;
  return nationalFit(digits, market) !== 'none' || looseFit(digits, market) !== 'none';
}

const pointing = wordPattern('reachedAt', /(?:^|\s)WORDS\s$|:\s?$/u);

/** "na 731212340", "au: …": a preposition of being reached. */
function isPointedAt({ start }: DigitRun, { text, context }: RuleInput): boolean {
  return pointing(context.market).test(text.folded.slice(Math.max(0, start - 8), start));
}

function isKnown(digits: string, { context }: RuleInput): boolean {
  return (context.knownNumbers ?? []).some((number) => {
    const known = number.replace(/\D/g, '');
    return known.length >= 5 && known.includes(digits);
  });
}
