import { isoDayOf, parseDay } from './civil-day';
import type { Calendar, Closure } from './clock';
import { workingCalendar } from './working-calendar';

/** When a platform wants to hear of an absence. */
export interface AbsenceRule {
  /** An absence of more working days than these is announced. */
  readonly moreThanWorkingDays: number;
  /** Calendar days before its first day on which it is announced at the latest. */
  readonly noticeDays: number;
}

/** What a platform wants to hear of one absence. */
export interface AbsenceNotice {
  /** Working days of the absence. */
  readonly workingDays: number;
  /** Last day on which it can be announced in time, `YYYY-MM-DD`; null where it need not be. */
  readonly lastDay: string | null;
}

/**
 * Whether an absence has to be announced, and by when. Only the calendar's weekdays and public
 * holidays take working days away: its closures and absences are what is announced.
 *
 * @throws {RangeError} if the absence's days are none or end before they begin, or the calendar names
 *   a zone or a region that does not exist
 */
export function absenceNotice(
  { from, to }: Closure,
  calendar: Calendar,
  rule: AbsenceRule,
): AbsenceNotice {
  const days = workingCalendar({ ...calendar, closures: [], absences: [] });
  const first = parseDay(from);
  const last = parseDay(to);
  if (last < first) throw new RangeError(`an absence from ${from} to ${to}`);
  let workingDays = 0;
  for (let day = first; day <= last; day += 1) if (days.reasonOff(day) === null) workingDays += 1;
  const isAnnounced = workingDays > rule.moreThanWorkingDays;
  return { workingDays, lastDay: isAnnounced ? isoDayOf(first - rule.noticeDays) : null };
}
