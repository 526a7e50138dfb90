/** Milliseconds of a day without a clock change. */
export const DAY_MS = 86_400_000;

/** Milliseconds of an hour. */
export const HOUR_MS = 3_600_000;

/** Day number of a date of the Gregorian calendar: days since 1970-01-01. `month` counts from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
}

/** Day of the week of a day number, ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // day 0 was a Thursday
}

/** Year of a day number. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** `YYYY-MM-DD` of a day number. */
export function isoDayOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Day number of a date written `YYYY-MM-DD`.
 *
 * @throws {RangeError} if the text is no date of the calendar
 */
export function parseDay(text: string): number {
  const day = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  if (Number.isNaN(day) || isoDayOf(day) !== text) throw new RangeError(`no date: ${text}`);
  return day;
}
