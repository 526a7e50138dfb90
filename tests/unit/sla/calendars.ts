import type { Calendar, Clock, Opening } from '@/utils/sla';

/** Epoch ms of an ISO text. */
export const at = (iso: string): number => Date.parse(iso);

/** ISO text of an instant, in UTC. */
export const iso = (instant: number): string => new Date(instant).toISOString();

/** Monday to Friday with the holidays of Slovakia. */
export const slovakia: Calendar = {
  timeZone: 'Europe/Bratislava',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: 'SK',
  closures: [],
};

/** All seven days of the week without holidays, in `timeZone`. */
export const everyDay = (timeZone: string): Calendar => ({
  timeZone,
  workingWeekdays: [1, 2, 3, 4, 5, 6, 7],
  holidays: null,
  closures: [],
});

/** 24 hours on working days. */
export const withinWorkingDay = (calendar: Calendar = slovakia): Clock => ({
  kind: 'workingDays',
  hours: 24,
  calendar,
});

/** The same opening on each of the weekdays. */
export const opening = (weekdays: number[], from: string, to: string): Opening[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const)
    .filter((weekday) => weekdays.includes(weekday))
    .map((weekday) => ({ weekday, from, to }));

/** Hours of an office, two of them unless said otherwise. */
export const officeHours = (openings: Opening[], hours = 2, calendar = slovakia): Clock => ({
  kind: 'officeHours',
  hours,
  calendar,
  opening: openings,
});

/** Calendar days in Germany. */
export const calendarDays = (days: number): Clock => ({
  kind: 'calendarDays',
  days,
  timeZone: 'Europe/Berlin',
});
