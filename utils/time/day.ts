import type { DueSetting } from './due';
import { zonedParts } from './zones';

/**
 * The day of an instant (epoch ms) in the panel's zone, 'Mon 23 Nov'; with the year if that is not this
 * one. For times whose hour nobody knows.
 */
export function formatDay(
  at: number,
  { locale, timeZone, now }: Pick<DueSetting, 'locale' | 'timeZone' | 'now'>,
): string {
  const isThisYear = zonedParts(at, timeZone).year === zonedParts(now, timeZone).year;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' as const }),
    timeZone,
  }).format(at);
}
