import type { PauseChoice } from '@/components/popup/PauseControl';
import type { Paused } from '@/utils/discussions/view';

const HOUR_MS = 3_600_000;
/** Tomorrow begins when people do. */
const MORNING = 8;

/** Until when notifications are paused by a choice that is made at `now` (epoch ms). */
export function pauseUntil(choice: PauseChoice, now: number): Paused {
  if (choice === 'hour') return now + HOUR_MS;
  if (choice !== 'tomorrow') return choice;
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1, MORNING).getTime();
}
