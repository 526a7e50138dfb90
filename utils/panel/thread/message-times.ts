import { type PrintedTime, readTime, type TimeContext } from '@/utils/time';

import { isClock } from '../list/clock-text';
import { isDay } from './runs';
import type { Parts } from './parts';

/** The time of each message; null where it prints none. */
export function timesOf(messages: readonly Parts[], context: TimeContext): (PrintedTime | null)[] {
  // Where a list is turned round by its style, a day stands below its messages.
  const [isBegun, isTurned] = [0, -1].map((at) => messages.at(at)?.unit.runs.every(isDay));
  return messages.map(({ timed }, index) => {
    if (!timed?.time) return null;
    const day = isClock(timed.printed)
      ? dayAbove(messages, index, isTurned && !isBegun ? 1 : -1)
      : null;
    const full = day === null ? null : readTime(`${day} ${timed.printed}`, context);
    return full ?? timed.time;
  });
}

/**
 * The day in the nearest line above that holds nothing but a day, be it in the message's own part or
 * in an earlier one. Null where an earlier message says its day itself: then hours alone are today's.
 */
function dayAbove(messages: readonly Parts[], index: number, step: 1 | -1): string | null {
  for (let at = index; at in messages; at += step) {
    const { unit, timed } = messages[at] ?? {};
    const end = at === index && timed ? unit?.runs.indexOf(timed) : undefined;
    const day = unit?.runs.slice(0, end).findLast(isDay);
    if (day) return day.text;
    if (at !== index && timed?.time && !isClock(timed.printed)) return null;
  }
  return null;
}
