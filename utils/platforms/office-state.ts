import { explain } from '@/utils/sla/deadline';

import type { OfficeHours } from './types';

/** Whether an office answers, and until when that stays so. */
export interface OfficeState {
  readonly isOpen: boolean;
  /** Epoch ms at which it closes, or opens. */
  readonly changesAt: number;
}

/** More hours than an office is open in one go: the first stretch that counts ends when it closes. */
const A_DAY_OF_HOURS = 24;

/** The office at `now` (epoch ms), by its hours and the public holidays of its country. */
export function officeState(
  { country, timeZone, weekdays, from, to }: OfficeHours,
  now: number,
): OfficeState {
  const { spans } = explain(now, {
    kind: 'officeHours',
    hours: A_DAY_OF_HOURS,
    calendar: { timeZone, workingWeekdays: weekdays, holidays: country, closures: [] },
    opening: weekdays.map((weekday) => ({ weekday, from, to })),
  });
  const [first] = spans;
  if (first?.counted === true) return { isOpen: true, changesAt: first.to };
  const opening = spans.find(({ counted }) => counted);
  return { isOpen: false, changesAt: opening?.from ?? now };
}
