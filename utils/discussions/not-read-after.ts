import type { DiscussionEvent } from './event';

/**
 * Facts that a clock dated later than `now` count as read just before `readAt`, the time of the
 * reading that is at hand. The machine's clock was ahead then, or is behind now; either way what is
 * read now is newer. All in epoch ms.
 *
 * When a fact was first read stays: that heals with its next reading.
 */
export function notReadAfter(
  events: readonly DiscussionEvent[],
  now: number,
  readAt: number,
): DiscussionEvent[] {
  return events.map((event) =>
    'lastReadAt' in event && event.lastReadAt > now ? { ...event, lastReadAt: readAt - 1 } : event,
  );
}
