import Holidays from 'date-holidays';

import { instantOf, wallTime } from '../panels/lib/zoned-time.ts';

/** Whose days count. */
export interface WorkingDays {
  readonly timeZone: string;
  readonly country: 'SK' | 'PT';
}

/** 24 hours that fall on Monday to Friday and on no public holiday, counted without the product's own clocks. */
export function after24WorkingHours(at: number, days: WorkingDays): number {
  let left = 24 * 3_600_000;
  let { year, month, day } = wallTime(at, days.timeZone);
  for (;;) {
    const midnight = { year, month, hour: 0, minute: 0, second: 0 };
    const start = Math.max(at, instantOf({ ...midnight, day }, days.timeZone));
    const end = instantOf({ ...midnight, day: day + 1 }, days.timeZone);
    if (isWorkingDay(start, days)) {
      if (start + left <= end) return start + left;
      left -= end - start;
    }
    ({ year, month, day } = wallTime(end, days.timeZone));
  }
}

function isWorkingDay(instant: number, { timeZone, country }: WorkingDays): boolean {
  const { year, month, day, weekday } = wallTime(instant, timeZone);
  if (weekday > 5) return false;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  // The law suspends these two for 2026 alone; the library has dropped them for good.
  if (country === 'SK' && year > 2026 && /-(05-08|09-15)$/.test(date)) return false;
  const holidays = new Holidays(country, { types: ['public'] }).getHolidays(year);
  return !holidays.some((holiday) => holiday.date.startsWith(date));
}
