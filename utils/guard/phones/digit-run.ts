import type { Span } from '../text/span';
import { isInternational, nationalFit } from './numbering';

/**
 * One written group of digits, in figures, in words, or in figures with letters for some; `leet` ones may as well be a
 * model's sign, `counted` ones things: "three fives".
 */
export interface Group extends Span {
  readonly digits: string;
  readonly form: 'figures' | 'words' | 'counted' | 'letters' | 'leet';
  /** Whether it holds no figure at all. */
  readonly bare: boolean;
  /** What stands between it and the group before; empty for the first. */
  readonly gap: string;
}

/** Groups that follow each other with nothing but signs between. */
export interface DigitRun extends Span {
  readonly groups: readonly Group[];
  readonly digits: string;
  /** Whether "+" or its word stands before. */
  readonly plus: boolean;
}

/** A run of these groups; null for none. */
export function runOf(groups: readonly Group[], plus: boolean): DigitRun | null {
  const first = groups[0];
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    groups,
    digits: groups.map(({ digits }) => digits).join(''),
    plus,
  };
}

/** Shortest and longest number that may be a phone's; a national one with its prefix, an international one with "00". */
export const PHONE_LENGTH = { shortest: 7, longest: 17 };

/** Signs between two numbers rather than within one. */
const HARD = /[,;:\n]|\s-\s|\s\/\s/;

/** Groups too short to be numbers, one or two a line. */
export function isSpreadOverLines({ groups, digits }: DigitRun): boolean {
  const broken = groups.filter(({ gap }) => gap.includes('\n')).length;
  return (
    broken > 1 &&
    digits.length <= LONGEST_SPREAD &&
    groups.every((group) => group.digits.length < 6)
  );
}

const LONGEST_SPREAD = 14;

/** The run as one number if it may be one in the market, otherwise its parts between commas, lines and dashes. */
export function partsOf(run: DigitRun, market: string): DigitRun[] {
  if (isWhole(run, market)) return [run];
  if (
    run.groups.some(({ form }) => form !== 'figures') ||
    run.groups.every(({ digits }) => digits.length === 1) ||
    run.digits.length <= PHONE_LENGTH.shortest
  )
    return [run];
  const parts: DigitRun[] = [];
  let open: Group[] = [];
  let length = 0;
  const close = (): void => {
    const part = runOf(open, run.plus && parts.length === 0);
    if (part !== null) parts.push(part);
    open = [];
    length = 0;
  };
  for (const group of run.groups) {
    if (length > 0 && isApart(group, length)) close();
    open.push(group);
    length += group.digits.length;
  }
  close();
  return parts.length > 1 && isSpreadOverLines(run) ? [run, ...parts] : parts;
}

/** Whether a sign parts a group from those before: there stands a whole number, or here one begins. */
function isApart({ gap, digits }: Group, length: number): boolean {
  const whole = length >= PHONE_LENGTH.shortest || digits.length >= PHONE_LENGTH.shortest;
  // "340.123.45,67"
  const isCents = gap === ',' && digits.length < 4;
  return whole && !isCents && HARD.test(gap);
}

function isWhole({ digits, plus }: DigitRun, market: string): boolean {
  if (plus || digits.startsWith('00')) return isInternational(digits.replace(/^00/, ''));
  return digits.startsWith('0') && nationalFit(digits, market) === 'mobile';
}
