import { DAY_MS, dayOf, HOUR_MS, isoDayOf, weekdayOf } from '@/utils/sla/civil-day';
import { instantShowing } from '@/utils/sla/wall-clock';
import { zoneOf } from '@/utils/sla/zone';

/** Periods that figures are made for, in days. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

/** A stretch of whole days in one zone. */
export interface Window {
  /** Epoch ms, included. */
  readonly from: number;
  /** Epoch ms, excluded. */
  readonly to: number;
  /** Number of the first day, as `civil-day` counts them. */
  readonly firstDay: number;
  readonly days: number;
}

/** The last `days` days up to the end of the day of `now` (epoch ms), on the calendar of `timeZone`. */
export function windowAt(now: number, days: number, timeZone: string): Window {
  return daysFrom(localTimes(timeZone)(now).day - days + 1, days, timeZone);
}

/** As many days as `window` has, right before it. */
export function windowBefore(window: Window, timeZone: string): Window {
  return daysFrom(window.firstDay - window.days, window.days, timeZone);
}

function daysFrom(firstDay: number, days: number, timeZone: string): Window {
  return {
    from: startOf(firstDay, timeZone),
    to: startOf(firstDay + days, timeZone),
    firstDay,
    days,
  };
}

function startOf(day: number, timeZone: string): number {
  return instantShowing(day * DAY_MS, zoneOf(timeZone)).at;
}

/** What calendar and clock of a zone show. */
export interface LocalTime {
  /** Number of the day, as `civil-day` counts them. */
  readonly day: number;
  /** ISO 8601: 1 = Monday. */
  readonly weekday: number;
  /** 0–23. */
  readonly hour: number;
}

/** What calendar and clock of `timeZone` show at an instant (epoch ms). */
export function localTimes(timeZone: string): (instant: number) => LocalTime {
  const zone = zoneOf(timeZone);
  return (instant) => {
    const local = instant + zone.segmentAt(instant).offset;
    const day = Math.floor(local / DAY_MS);
    return { day, weekday: weekdayOf(day), hour: Math.floor((local - day * DAY_MS) / HOUR_MS) };
  };
}

/** `YYYY-MM-DD` of a day's number. */
export const dayName: (day: number) => string = isoDayOf;

/** Number of the day `YYYY-MM-DD`; null where the text is none. */
export function dayNamed(text: string): number | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const day = dayOf(Number(year), Number(month), Number(date));
  return isoDayOf(day) === text ? day : null;
}
