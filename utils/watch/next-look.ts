import type { DiscussionView, Summary } from '@/utils/discussions';

import type { Pause } from './pause';
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

/** For so long after its deadline a discussion is worth a word: what is older was there before us, ms. */
const NEWLY_OVERDUE_MS = 24 * HOUR_MS;

/** Waiting discussions whose deadline has passed, not long ago. */
export function newlyOverdue(views: readonly DiscussionView[], now: number): DiscussionView[] {
  return views.filter(
    ({ state, dueAt }) =>
      state === 'waiting' && dueAt !== null && now > dueAt && now - dueAt <= NEWLY_OVERDUE_MS,
  );
}

/** So long before a pause the user is told what falls due in it, ms: enough to answer a few. */
const BEFORE_PAUSE_MS = HOUR_MS / 2;

/** Waiting discussions that fall due before the user is back, shortly before the pause begins. */
export function dueInPause(
  views: readonly DiscussionView[],
  now: number,
  pause: Pause | null,
): DiscussionView[] {
  if (!pause || now < pause.from - BEFORE_PAUSE_MS || now >= pause.from) return [];
  return dueForWarning(views, now, pause.to - now);
}

/**
 * When there is something to do again: a poll, a discussion that becomes due soon or overdue, the
 * end of the user's day; in an hour at the latest. Epoch ms.
 */
export function nextLook(
  summary: Summary,
  watches: readonly Watch[],
  now: number,
  pause: Pause | null,
): number {
  const polls = watches.filter(({ active }) => active).map(({ nextPollAt }) => nextPollAt ?? now);
  const deadlines = summary.discussions.flatMap(({ dueAt }) =>
    // One ms past the deadline it is overdue.
    dueAt === null ? [] : [dueAt - summary.leadMs, dueAt + 1],
  );
  const moments = [...deadlines, ...(pause ? [pause.from - BEFORE_PAUSE_MS] : [])];
  const coming = [...polls.map((at) => Math.max(at, now)), ...moments.filter((at) => at > now)];
  return Math.min(now + HOUR_MS, ...coming);
}
