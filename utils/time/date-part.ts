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
  const isDigits = separator && separatorAt(tokens, index + 3) === separator;
  if (isDigits) return digitsAfterYear(tokens, index + 2, year);
  const afterYear = separator ? index + 2 : index + 1;
  const named = monthFirst(tokens, afterYear, lexicon);
  return named?.year === null ? { ...named, year, form: 'full' } : null;
}

function digitsAfterYear(tokens: readonly Token[], index: number, year: number): DatePart | null {
  const month = numberUpTo(tokens[index], 12);
  const day = numberUpTo(tokens[index + 2], 31);
  if (month === null || day === null) return null;
  return { year, month, day, form: 'full', next: pastDot(tokens, index + 3) };
}

/** '20.11.2026', '20/11/26', '20. 11.', '20/11': digits alone. */
function numericDate(tokens: readonly Token[], index: number): DatePart | null {
  const first = numberUpTo(tokens[index], 31);
  const second = numberUpTo(tokens[index + 2], 31);
  const separator = separatorAt(tokens, index + 1);
  if (first === null || second === null || !separator) return null;
  const numbers = { first, second, separator };
  const year = separatorAt(tokens, index + 3) === separator ? yearOf(tokens, index + 4, 2) : null;
  if (year !== null) return { ...numbers, year, form: 'full', next: pastDot(tokens, index + 5) };
  return separator === '.' && isDot(tokens[index + 3])
    ? { ...numbers, year, form: 'dotted', next: index + 4 }
    : { ...numbers, year, form: 'loose', next: index + 3 };
}

/** '20. novembra 2026', '20 de nov. de 2026', '20th Nov', '20-Nov-2026', '20/Nov/26'. */
function dayFirst(tokens: readonly Token[], index: number, lexicon: Lexicon): DatePart | null {
  const day = numberUpTo(tokens[index], 31);
  if (day === null) return null;
  const dotted = isDot(tokens[index + 1]);
  const isEnded = dotted || isHyphen(tokens[index + 1]) || isOrdinal(tokens[index + 1]);
  const afterDay = pastJoin(tokens, isEnded ? index + 2 : index + 1, lexicon);
  const month = phraseAt(tokens, afterDay, lexicon, 'month');
  if (!month) return null;
  const date = { month: month.value, day };
  const year = yearAfter(tokens, month.next, lexicon);
  if (year) return { ...date, ...year, form: 'full' };
  const form = dotted || !lexicon.dottedDays ? 'named' : 'loose';
  return { ...date, year: null, form, next: month.next };
}

/** 'November 20, 2026', 'nov. 20.'. */
function monthFirst(tokens: readonly Token[], index: number, lexicon: Lexicon): DatePart | null {
  const month = phraseAt(tokens, index, lexicon, 'month');
  const dayToken = month ? tokens[month.next] : undefined;
  const day = numberUpTo(dayToken, 31);
  if (!month || day === null || !dayToken?.gap) return null;
  const afterDay = month.next + 1;
  if (isNoDay(tokens, afterDay, lexicon)) return null;
  const isEnded = isDot(tokens[afterDay]) || isOrdinal(tokens[afterDay]);
  const next = isEnded ? afterDay + 1 : afterDay;
  const date = { month: month.value, day };
  const yearAt = tokens[next]?.text === ',' ? next + 1 : next;
  const year = yearOf(tokens, yearAt, 4);
  return year === null
    ? { ...date, year, form: 'named', next }
    : { ...date, year, form: 'full', next: yearAt + 1 };
}

/** Whether the number belongs to what is behind it: '14:05', or the month of 'mar 6 gen'. */
function isNoDay(tokens: readonly Token[], behind: number, lexicon: Lexicon): boolean {
  const month = phraseAt(tokens, pastJoin(tokens, behind, lexicon), lexicon, 'month');
  return month !== null || isClockMark(tokens, behind);
}

/** The year behind a month's name, past 'de', a hyphen, or an apostrophe. */
function yearAfter(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { year: number; next: number } | null {
  const skipped = isHyphen(tokens[index]) || tokens[index]?.text === ',' ? index + 1 : index;
  const at = pastJoin(tokens, skipped, lexicon);
  // '17 nov. 18 h 12': the number before the hour's word is no year.
  const isHour = fullYear(tokens[at]) === null && phraseAt(tokens, at + 1, lexicon, 'oclock');
  const year = isHour ? null : yearOf(tokens, at, 2);
  return year === null ? null : { year, next: pastDot(tokens, at + 1) };
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

const pastJoin = (tokens: readonly Token[], index: number, lexicon: Lexicon): number =>
  phraseAt(tokens, index, lexicon, 'join')?.next ?? index;

/** Over the dot that ends '20. 11. 2026.', not over one with digits behind it. */
const pastDot = (tokens: readonly Token[], index: number): number =>
  isDot(tokens[index]) && !isNumberGlued(tokens, index + 1) ? index + 1 : index;

const isDot = (token: Token | undefined): boolean => token?.text === '.' && !token.gap;
const isHyphen = (token: Token | undefined): boolean =>
  (token?.text === '-' || token?.text === '/') && !token.gap;
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
