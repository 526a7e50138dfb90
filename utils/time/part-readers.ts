import { clockAt } from './clock-part';
import { dateAt, type DatePart } from './date-part';
import type { Expression } from './expression';
import { type Lexicon, phraseAt } from './lexicon';
import { relativeAt } from './relative-part';
import type { Token } from './tokens';
import { offsetSuffixAt } from './zone-suffix';

/** Reads the part at token `at`, if it is one that the expression does not have yet and can take. */
type PartReader = (
  expression: Expression,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
) => (Partial<Expression> & { readonly to: number }) | null;

const isEmpty = ({ from, to }: Expression): boolean => from === to;

/** Whether it may have a day: what is 'just now', '3 h ago' or 'last week' has none. */
const takesDay = ({ relative, now, span, date, day }: Expression): boolean =>
  !relative && now === undefined && !span && !date && day === undefined;

const readNow: PartReader = (expression, tokens, at, lexicon) => {
  const found = isEmpty(expression) ? phraseAt(tokens, at, lexicon, 'now') : null;
  // 'acum 3 ore' and 'ora 14:05' begin with a word for now.
  if (!found || tokens[found.next]?.kind === 'number') return null;
  const relative = relativeAt(tokens, at, lexicon);
  return relative && relative.next > found.next ? null : { now: found.value, to: found.next };
};

const readRelative: PartReader = (expression, tokens, at, lexicon) => {
  // The common number, that of a date, has no unit behind it.
  const mayBegin = tokens[at]?.kind !== 'number' || tokens[at + 1]?.kind === 'word';
  const relative = mayBegin && isEmpty(expression) ? relativeAt(tokens, at, lexicon) : null;
  return relative && { relative, to: relative.next };
};

const readPastRelative: PartReader = (expression, tokens, at, lexicon) => {
  const part = readRelative(expression, tokens, at, lexicon);
  return part?.relative?.bare ? null : part;
};

const readDay: PartReader = (expression, tokens, at, lexicon) => {
  const found = takesDay(expression) ? phraseAt(tokens, at, lexicon, 'day') : null;
  return found && { day: found.value, to: found.next };
};

const readDate: PartReader = (expression, tokens, at, lexicon) => {
  const { date: known, day } = expression;
  const mayTake = takesDay(expression) || (day !== undefined && !known);
  const date = mayTake ? dateAt(tokens, at, lexicon) : null;
  return date && !isRatherClock(date, expression) ? { date, to: date.next } : null;
};

/** 'yesterday 9.40' and 'lørdag 14.30' have no date. */
function isRatherClock(date: DatePart, { day, weekday, clock }: Expression): boolean {
  if (date.form !== 'loose' || clock || !('separator' in date) || date.separator !== '.')
    return false;
  return day !== undefined || (weekday !== undefined && date.second > 12);
}

const readClock: PartReader = (expression, tokens, at, lexicon) => {
  const clock = mayHaveClock(expression) ? clockAt(tokens, at, lexicon) : null;
  if (!clock || (clock.needsDay && !hasDay(expression))) return null;
  const suffix = offsetSuffixAt(tokens, clock.next, clock.unit < 60_000);
  return { clock, to: clock.next, ...(suffix && { offset: suffix.offset, to: suffix.next }) };
};

const hasDay = (expression: Expression): boolean =>
  !takesDay(expression) || expression.weekday !== undefined;

const mayHaveClock = ({ clock, relative, now, span }: Expression): boolean =>
  !clock && now === undefined && !span && (!relative || isCountedInDays(relative));

/** '2 days ago at 14:05' names a day. */
const isCountedInDays = ({ amounts, bare }: NonNullable<Expression['relative']>): boolean =>
  !bare && amounts.every(({ unit }) => unit === 'day' || unit === 'week');

const readSpan: PartReader = (expression, tokens, at, lexicon) => {
  const found = isEmpty(expression) ? phraseAt(tokens, at, lexicon, 'span') : null;
  return found && { span: found.value, to: found.next };
};

const LONGEST_SHORT_NAME = 4;

const readWeekday: PartReader = (expression, tokens, at, lexicon) => {
  if (!mayHaveWeekday(expression)) return null;
  const before = phraseAt(tokens, at, lexicon, 'last');
  const name = before?.next ?? at;
  const found = phraseAt(tokens, name, lexicon, 'weekday');
  if (!found) return null;
  const short = (tokens[name]?.text.length ?? 0) <= LONGEST_SHORT_NAME;
  // 'od 14:05 do 16:00' has no German Thursday.
  if (short && expression.clock) return null;
  const behind = phraseAt(tokens, found.next, lexicon, 'last');
  const last = Boolean(before ?? behind);
  return { weekday: { value: found.value, last, short }, to: behind?.next ?? found.next };
};

const mayHaveWeekday = ({ weekday, relative, now, span }: Expression): boolean =>
  !weekday && !relative && now === undefined && !span;

/** In the order in which they are tried. */
export const PART_READERS: readonly PartReader[] = [
  readNow,
  readDay,
  readPastRelative,
  readDate,
  readClock,
  readRelative,
  readSpan,
  readWeekday,
];

/** Those of parts that may begin with a number, in the same order: at words many more are tried. */
export const NUMBER_READERS: readonly PartReader[] = [
  readPastRelative,
  readDate,
  readClock,
  readRelative,
];
