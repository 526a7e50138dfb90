import type { DiscussionView, Summary } from '@/utils/discussions';

import type { Watch } from './watch';

const HOUR_MS = 3_600_000;

/** Waiting discussions whose deadline is near and has not passed. */
export function dueForWarning(
  views: readonly DiscussionView[],
  now: number,
  leadMs: number,
): DiscussionView[] {
  return views.filter(
    ({ state, dueAt }) =>
      state === 'waiting' && dueAt !== null && dueAt >= now && dueAt - now <= leadMs,
  );
}

/**
 * When there is something to do again: a poll, a discussion that becomes due soon or overdue; in an
 * hour at the latest. Epoch ms.
 */
export function nextLook(summary: Summary, watches: readonly Watch[], now: number): number {
  const polls = watches.filter(({ active }) => active).map(({ nextPollAt }) => nextPollAt ?? now);
  const deadlines = summary.discussions.flatMap(({ dueAt }) =>
    // One ms past the deadline it is overdue.
    dueAt === null ? [] : [dueAt - summary.leadMs, dueAt + 1],
  );
  const coming = [...polls.map((at) => Math.max(at, now)), ...deadlines.filter((at) => at > now)];
  return Math.min(now + HOUR_MS, ...coming);
}
