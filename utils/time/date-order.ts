import type { DatePart } from './date-part';
import type { TimeContext } from './printed-time';

/** Whether the day stands before the month in dates of digits. */
export interface DateOrder {
  /** With a year: '20/11/2026'. */
  readonly withYear: boolean;
  /** Without: '20/11'. */
  readonly yearless: boolean;
}

const DAY = 86_400_000;
const DAY_FIRST: DateOrder = { withYear: true, yearless: true };

/**
 * The order of day and month on a page: what its dates allow, all of them together; where they
 * allow both, the order that puts none of them in the future; then the order of the locale.
 */
export function dateOrder(dates: readonly DatePart[], context: TimeContext): DateOrder {
  const isOpen = dates.some((date) => 'first' in date);
  const usual = isOpen ? usualOrder(context) : DAY_FIRST;
  const settle = (yearless: boolean): boolean | null =>
    settledBy(
      dates.filter((date) => (date.year === null) === yearless),
      context.now,
    );
  const withYear = settle(false);
  const yearless = settle(true);
  return {
    withYear: withYear ?? yearless ?? usual.withYear,
    yearless: yearless ?? withYear ?? usual.yearless,
  };
}

function settledBy(dates: readonly DatePart[], now: number): boolean | null {
  const pairs = dates.filter((date) => 'first' in date && !isAlwaysDayFirst(date));
  const votes = pairs.map(onlyOrder).filter((vote) => vote !== null);
  const [vote = null] = votes;
  if (vote !== null) return votes.every((other) => other === vote) ? vote : null;
  const dayFirst = pairs.some((date) => isFuture(date, true, now));
  const monthFirst = pairs.some((date) => isFuture(date, false, now));
  return dayFirst === monthFirst ? null : monthFirst;
}

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
  let order = localeOrders.get(locale);
  if (!order) localeOrders.set(locale, (order = localeOrder(locale)));
  return order;
}

const localeOrders = new Map<string, DateOrder>();

function localeOrder(locale: string): DateOrder {
  const withYear = orderOf(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const yearless = orderOf(locale, { month: 'numeric', day: 'numeric' });
  // Where the year comes first, digits that end with it follow no custom of the language.
  const isDayFirst = withYear.startsWith('year') || isBefore(withYear);
  return { withYear: isDayFirst, yearless: isBefore(yearless) };
}

const isBefore = (order: string): boolean => order.indexOf('day') < order.indexOf('month');

function orderOf(locale: string, form: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, form).formatToParts(0);
  return parts
    .filter((part) => part.type !== 'literal')
    .map((part) => part.type)
    .join(' ');
}
