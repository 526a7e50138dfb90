import { addDays, formatISO } from 'date-fns';

import type { OfferedClosures } from '@/components/options/CalendarImport';
import { closuresFromICalendar } from '@/utils/sla/ics';

/** Days further away than this come with next year's file. */
const AHEAD_DAYS = 730;

/** What a calendar file offers from today on. */
export async function offeredClosures(
  file: File,
  timeZone: string,
  now: number,
): Promise<OfferedClosures> {
  const within = { from: isoDay(now), to: isoDay(addDays(now, AHEAD_DAYS)) };
  return closuresFromICalendar(await file.text(), timeZone, within) ?? 'no-calendar';
}

function isoDay(at: number | Date): string {
  return formatISO(at, { representation: 'date' });
}
