import type { Evidence } from '../evidence';
import type { RuleInput } from '../rule';
import { wordPattern } from '../text/word-patterns';
import type { DigitRun } from './digit-run';
import type { Label } from './labels';
import type { Fit } from './numbering';
import { foreignFit, looseFit, nationalFit } from './numbering';

/** How well digits have the form of a number of the market; null where they have none. */
export function formOf(
  run: DigitRun,
  hidden: boolean,
  label: Label,
  input: RuleInput,
): Evidence | null {
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
