import { type PrintedTime, readTime, type TimeContext } from '@/utils/time';

import type { Parts } from './parts';

/** The time of each message; null where it prints none. */
export function timesOf(messages: readonly Parts[], context: TimeContext): (PrintedTime | null)[] {
  return messages.map(({ timed }, index) => {
    if (!timed?.time) return null;
    const day = CLOCK_ALONE.test(timed.text) ? dayAbove(messages, index) : null;
    const full = day === null ? null : readTime(`${day} ${timed.text}`, context);
    return full ?? timed.time;
  });
}

/** '14:05' says nothing of the day, which may stand in a line of its own above. */
const CLOCK_ALONE = /^\D{0,4}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?$/i;

/** The day in the nearest line above that holds nothing but a day. */
function dayAbove(messages: readonly Parts[], index: number): string | null {
  const line = messages
    .slice(0, index)
    .findLast(({ body, timed }) => timed !== null && body.length === 0);
  return line?.timed && !CLOCK_ALONE.test(line.timed.text) ? line.timed.text : null;
}
