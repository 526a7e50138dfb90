/** Clocks, calendars and holidays: when an answer is due, and why then. Times are epoch ms. */
export { type AbsenceNotice, absenceNotice, type AbsenceRule } from './absence';
export type { Calendar, Clock, Closure, Opening, Weekday } from './clock';
export { dueAt, explain } from './deadline';
export type { Explanation, Reason, Span } from './explanation';
export { holidayRegions } from './holidays/regions';
