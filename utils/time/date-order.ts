import type { DatePart } from './date-part';
import { type DateOrder, localeOrder } from './locale-order';
import type { TimeContext } from './printed-time';

const DAY = 86_400_000;
/** For dates that no order changes. */
const ANY: DateOrder = { withYear: true, yearless: true };

/** What the dates of one kind say of their order. */
interface Votes {
  /** Dates whose two numbers may stand for either. */
  open: number;
  /** Those that only one order makes a date, and those that an order puts in the future. */
  dayFirst: number;
  monthFirst: number;
  futureDayFirst: number;
  futureMonthFirst: number;
}

/** What the dates of a list say of the order of day and month. */
export interface OrderVotes {
  readonly withYear: Votes;
  readonly yearless: Votes;
}

/**
 * The order of day and month on a page: what its dates allow, all of them together; where they
 * allow both, the order that puts none of them in the future; then the order of the locale.
 */
export function dateOrder(dates: readonly DatePart[], context: TimeContext): DateOrder {
  const votes = noVotes();
  countVotes(votes, dates, context.now, 1);
  return orderBy(votes, context);
}

/** The votes of no date at all. */
export function noVotes(): OrderVotes {
  return { withYear: none(), yearless: none() };
}

function none(): Votes {
  return { open: 0, dayFirst: 0, monthFirst: 0, futureDayFirst: 0, futureMonthFirst: 0 };
}

/**
 * Adds what dates say to what others said, or takes it away again.
 *
 * @param now - epoch ms; the same for the adding and the taking away
 * @param sign - 1 to add, -1 to take away
 */
export function countVotes(
  votes: OrderVotes,
  dates: readonly DatePart[],
  now: number,
  sign: 1 | -1,
): void {
  for (const date of dates) {
    if (!isOpen(date)) continue;
    const own = date.year === null ? votes.yearless : votes.withYear;
    const only = onlyOrder(date);
    own.open += sign;
    if (only !== null) own[only ? 'dayFirst' : 'monthFirst'] += sign;
    if (isFuture(date, true, now)) own.futureDayFirst += sign;
    if (isFuture(date, false, now)) own.futureMonthFirst += sign;
  }
}

/** The order that votes make; see `dateOrder`. */
export function orderBy({ withYear, yearless }: OrderVotes, context: TimeContext): DateOrder {
  const settled = settledBy(withYear) ?? settledBy(yearless);
  if (settled !== null) return { withYear: settled, yearless: settledBy(yearless) ?? settled };
  return withYear.open + yearless.open > 0 ? usualOrder(context) : ANY;
}

function settledBy(votes: Votes): boolean | null {
  const { dayFirst, monthFirst, futureDayFirst, futureMonthFirst } = votes;
  if (dayFirst + monthFirst > 0) return dayFirst > 0 && monthFirst > 0 ? null : dayFirst > 0;
  const isAhead = futureDayFirst > 0;
  return isAhead === futureMonthFirst > 0 ? null : !isAhead;
}

/** Whether the order of the page says which number is the day. */
const isOpen = (date: DatePart): boolean => 'first' in date && !isAlwaysDayFirst(date);

/** No language writes the month first between dots when a year follows. */
export const isAlwaysDayFirst = (date: DatePart): boolean =>
  'first' in date && date.separator === '.' && date.year !== null;

function onlyOrder(date: DatePart): boolean | null {
  if (!('first' in date)) return null;
  if (date.first > 12 && date.second <= 12) return true;
  return date.second > 12 && date.first <= 12 ? false : null;
}

function isFuture(date: DatePart, dayFirst: boolean, now: number): boolean {
  if (!('first' in date) || date.year === null) return false;
  const [day, month] = dayFirst ? [date.first, date.second] : [date.second, date.first];
  return Date.UTC(date.year, month - 1, day) > now + DAY;
}

function usualOrder({ locale = '', timeZone = '' }: TimeContext): DateOrder {
  // Panels of European marketplaces say 'en' and mean no country; American ones are in America.
  const isEnglish = !locale || locale.toLowerCase() === 'en';
  if (isEnglish) {
    const dayFirst = !timeZone.startsWith('America/') && timeZone !== 'Pacific/Honolulu';
    return { withYear: dayFirst, yearless: dayFirst };
  }
  return localeOrder(locale);
}
