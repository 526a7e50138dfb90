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
  views: Iterable<DiscussionView>,
  now: number,
  endOfToday: number,
): ListSummary {
  const count = { overdue: 0, dueToday: 0, waiting: 0, unknown: 0 };
  let next: DiscussionView | null = null;
  for (const view of views) {
    const state = badgeState(view, now, 0);
    if (view.state === 'waiting') count.waiting++;
    if (state === 'unknown') count.unknown++;
    if (state === 'overdue') count.overdue++;
    if (state !== 'on-time' && state !== 'due-soon') continue;
    if (view.dueAt === null) continue;
    if (view.dueAt <= endOfToday) count.dueToday++;
    if (next?.dueAt == null || view.dueAt < next.dueAt) next = view;
  }
  return { ...count, next };
}
