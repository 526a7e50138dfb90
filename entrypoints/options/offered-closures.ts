import type { OfferedClosures } from '@/components/options/CalendarImport';
import { closuresFromICalendar } from '@/utils/sla/ics';

const DAY_MS = 86_400_000;
/** Days further away than this come with next year's file. */
const AHEAD_DAYS = 730;

/** What a calendar file offers from today on. */
export async function offeredClosures(
  file: File,
  timeZone: string,
  now: number,
): Promise<OfferedClosures> {
  const within = { from: isoDay(now), to: isoDay(now + AHEAD_DAYS * DAY_MS) };
  return closuresFromICalendar(await file.text(), timeZone, within) ?? 'no-calendar';
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
