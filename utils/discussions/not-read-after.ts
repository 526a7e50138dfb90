import type { DiscussionEvent } from './event';

/**
 * Facts that a clock dated later than `now` (epoch ms) count as read just before it. The machine's
 * clock was ahead then, or is behind now; either way what is read now is newer.
 *
 * When a fact was first read stays: that heals with its next reading.
 */
export function notReadAfter(events: readonly DiscussionEvent[], now: number): DiscussionEvent[] {
  return events.map((event) =>
    'lastReadAt' in event && event.lastReadAt > now ? { ...event, lastReadAt: now - 1 } : event,
  );
}
