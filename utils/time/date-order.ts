import type { DatePart } from './date-part';
import { type DateOrder, localeOrder } from './locale-order';
import type { TimeContext } from './printed-time';

const DAY = 86_400_000;
/** For dates that no order changes. */
const ANY: DateOrder = { withYear: true, yearless: true };

/**
 * The order of day and month on a page: what its dates allow, all of them together; where they
 * allow both, the order that puts none of them in the future; then the order of the locale.
 */
export function dateOrder(dates: readonly DatePart[], context: TimeContext): DateOrder {
  const settle = (yearless: boolean): boolean | null =>
    settledBy(
      dates.filter((date) => (date.year === null) === yearless),
      context.now,
    );
  const withYear = settle(false);
  const yearless = settle(true);
  const settled = withYear ?? yearless;
  if (settled !== null) return { withYear: settled, yearless: yearless ?? settled };
  return dates.some(isOpen) ? usualOrder(context) : ANY;
}

function settledBy(dates: readonly DatePart[], now: number): boolean | null {
  const pairs = dates.filter(isOpen);
  const votes = pairs.map(onlyOrder).filter((vote) => vote !== null);
  const [vote = null] = votes;
  if (vote !== null) return votes.every((other) => other === vote) ? vote : null;
  const dayFirst = pairs.some((date) => isFuture(date, true, now));
  const monthFirst = pairs.some((date) => isFuture(date, false, now));
  return dayFirst === monthFirst ? null : monthFirst;
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
