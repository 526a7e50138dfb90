import { badgeState, type DiscussionView } from './view';

/** What the strip above a list says. */
export interface ListSummary {
  readonly overdue: number;
  /** Waiting, not overdue, and due before the end of today. */
  readonly dueToday: number;
  readonly waiting: number;
  /** Shown on the page, but neither waiting nor answered as far as the page tells. */
  readonly unknown: number;
  /** The waiting discussion with the nearest deadline that has not passed. */
  readonly next: DiscussionView | null;
}

/**
 * Counts a list of discussions.
 *
 * @param now - epoch ms
 * @param endOfToday - epoch ms at which today ends for the viewer
 */
export function summariseList(
  views: readonly DiscussionView[],
  now: number,
  endOfToday: number,
): ListSummary {
  const states = views.map((view) => ({ view, state: badgeState(view, now, 0) }));
  const upcoming = states
    .filter(
      ({ view, state }) => state !== 'overdue' && view.state === 'waiting' && view.dueAt !== null,
    )
    .map(({ view }) => view)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  return {
    overdue: states.filter(({ state }) => state === 'overdue').length,
    dueToday: upcoming.filter(({ dueAt }) => dueAt !== null && dueAt <= endOfToday).length,
    waiting: views.filter(({ state }) => state === 'waiting').length,
    unknown: states.filter(({ state }) => state === 'unknown').length,
    next: upcoming[0] ?? null,
  };
}
