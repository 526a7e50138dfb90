import { type Lexicon, phraseAt } from './lexicon';
import type { Token } from './tokens';

/** A date as printed; of `first` and `second` the order of the page says which is the day. */
export type DatePart = {
  readonly year: number | null;
  /** How sure it is that this is a date at all. */
  readonly form: 'full' | 'named' | 'dotted' | 'loose';
  readonly next: number;
} & (
  | { readonly month: number; readonly day: number }
  | { readonly first: number; readonly second: number; readonly separator: string }
);

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'o', 'a', 'º', 'ª', '°']);

/** The date that begins at token `index`, in any order, with digits or a month's name. */
export function dateAt(tokens: readonly Token[], index: number, lexicon: Lexicon): DatePart | null {
  return (
    yearFirst(tokens, index, lexicon) ??
    numericDate(tokens, index) ??
    dayFirst(tokens, index, lexicon) ??
    monthFirst(tokens, index, lexicon)
  );
}

/** '2026-11-20', '2026. 11. 20.', '2026. november 20.'. */
function yearFirst(tokens: readonly Token[], index: number, lexicon: Lexicon): DatePart | null {
  const year = fullYear(tokens[index]);
  if (year === null) return null;
  const separator = separatorAt(tokens, index + 1);
  const month = numberUpTo(tokens[index + 2], 12);
  if (separator && month !== null && separatorAt(tokens, index + 3) === separator) {
    const day = numberUpTo(tokens[index + 4], 31);
    if (day === null) return null;
    const next = separator === '.' && isDot(tokens[index + 5]) ? index + 6 : index + 5;
    return { year, month, day, form: 'full', next };
  }
  const afterYear = separator || tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const named = monthFirst(tokens, afterYear, lexicon);
  return named?.year === null ? { ...named, year, form: 'full' } : null;
}

/** '20.11.2026', '20/11/26', '20. 11.', '20/11': digits alone. */
function numericDate(tokens: readonly Token[], index: number): DatePart | null {
  const first = numberUpTo(tokens[index], 31);
  const second = numberUpTo(tokens[index + 2], 31);
  const separator = separatorAt(tokens, index + 1);
  if (first === null || second === null || !separator) return null;
  const numbers = { first, second, separator };
  if (separatorAt(tokens, index + 3) === separator) {
    const year = yearOf(tokens, index + 4, 2);
    if (year !== null) {
      const next = separator === '.' && isDot(tokens[index + 5]) ? index + 6 : index + 5;
      return { ...numbers, year, form: 'full', next };
    }
  }
  const ended = separator === '.' && isDot(tokens[index + 3]);
  return ended
    ? { ...numbers, year: null, form: 'dotted', next: index + 4 }
    : { ...numbers, year: null, form: 'loose', next: index + 3 };
}

/** '20. novembra 2026', '20 de nov. de 2026', '20th Nov', '20-Nov-2026'. */
function dayFirst(tokens: readonly Token[], index: number, lexicon: Lexicon): DatePart | null {
  const day = numberUpTo(tokens[index], 31);
  if (day === null) return null;
  let at = index + 1;
  const dotted = isDot(tokens[at]);
  if (dotted || isHyphen(tokens[at]) || isOrdinal(tokens[at])) at++;
  at = phraseAt(tokens, at, lexicon, 'join')?.next ?? at;
  const month = phraseAt(tokens, at, lexicon, 'month');
  if (!month) return null;
  const year = yearAfter(tokens, month.next, lexicon);
  const form = year ? 'full' : dotted || !lexicon.dottedDays ? 'named' : 'loose';
  const next = year?.next ?? month.next;
  return { year: year?.year ?? null, month: month.value, day, form, next };
}

/** 'November 20, 2026', 'nov. 20.'. */
function monthFirst(tokens: readonly Token[], index: number, lexicon: Lexicon): DatePart | null {
  const month = phraseAt(tokens, index, lexicon, 'month');
  const day = month && numberUpTo(tokens[month.next], 31);
  if (!month || day === null || tokens[month.next]?.gap !== true) return null;
  let next = month.next + 1;
  if (isClockMark(tokens, next)) return null;
  if (isDot(tokens[next]) || isOrdinal(tokens[next])) next++;
  const comma = tokens[next]?.text === ',' ? next + 1 : next;
  const year = yearOf(tokens, comma, 4);
  const date = { month: month.value, day };
  return year === null
    ? { ...date, year, form: 'named', next }
    : { ...date, year, form: 'full', next: comma + 1 };
}

/** The year behind a month's name, past 'de', a hyphen, or an apostrophe. */
function yearAfter(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { year: number; next: number } | null {
  const skipped = isHyphen(tokens[index]) || tokens[index]?.text === ',' ? index + 1 : index;
  const at = phraseAt(tokens, skipped, lexicon, 'join')?.next ?? skipped;
  const year = yearOf(tokens, at, 2);
  if (year === null) return null;
  const isEnded = isDot(tokens[at + 1]) && !isNumberGlued(tokens, at + 2);
  return { year, next: isEnded ? at + 2 : at + 1 };
}

/** A year of at least `minDigits` digits that is not the hour of a clock time. */
function yearOf(tokens: readonly Token[], index: number, minDigits: 2 | 4): number | null {
  const token = tokens[index];
  const full = fullYear(token);
  if (full !== null) return full;
  if (minDigits === 4 || token?.kind !== 'number' || token.text.length !== 2) return null;
  if (isClockMark(tokens, index + 1)) return null;
  return 2000 + Number(token.text);
}

function fullYear(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= 1990 && year < 2100 ? year : null;
}

/** '.', '/' or '-' between numbers; only a dot may have a space behind it. */
function separatorAt(tokens: readonly Token[], index: number): string | null {
  const mark = tokens[index];
  const number = tokens[index + 1];
  if (!mark || mark.gap || !number) return null;
  if (mark.text === '.') return mark.text;
  return (mark.text === '/' || mark.text === '-') && !number.gap ? mark.text : null;
}

function numberUpTo(token: Token | undefined, max: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const number = Number(token.text);
  return number >= 1 && number <= max ? number : null;
}

const isDot = (token: Token | undefined): boolean => token?.text === '.' && !token.gap;
const isHyphen = (token: Token | undefined): boolean => token?.text === '-' && !token.gap;
const isOrdinal = (token: Token | undefined): boolean =>
  token !== undefined && !token.gap && ORDINALS.has(token.text);

/** ':14', or 'h14' and '.14' glued: the number before it is an hour. */
function isClockMark(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index];
  if (!mark || mark.gap) return false;
  return (
    mark.text === ':' ||
    mark.text === 'h' ||
    (mark.text === '.' && isNumberGlued(tokens, index + 1))
  );
}

const isNumberGlued = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' && !tokens[index].gap;
