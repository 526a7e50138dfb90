import type { DiscussionView } from '@/utils/discussions/view';

/**
 * What has to be answered before somebody is back at `backAt` (epoch ms): all that is overdue or falls
 * due by then, by deadline, and last what waits without a deadline that is known.
 */
export function dueBefore(views: readonly DiscussionView[], backAt: number): DiscussionView[] {
  return views
    .filter(({ state, dueAt }) => state === 'waiting' && (dueAt === null || dueAt <= backAt))
    .toSorted((a, b) => deadlineOf(a) - deadlineOf(b));
}

function deadlineOf({ dueAt }: DiscussionView): number {
  return dueAt ?? Infinity;
}

/** Saturday and Sunday, as `Date` counts. */
const WEEKEND = [6, 0];
/** No weekend is longer. */
const MOST_DAYS = 4;

/**
 * When work usually begins again after `now`: at `opening` (`HH:MM` on this machine's clock) of the next
 * day from Monday to Friday. Epoch ms.
 */
export function nextOpening(now: number, opening: string): number {
  const [hours = 0, minutes = 0] = opening.split(':').map(Number);
  const today = new Date(now);
  const at = (days: number): Date =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, hours, minutes);
  const days = Array.from({ length: MOST_DAYS }, (_, day) => at(day));
  const next = days.find((day) => day.getTime() > now && !WEEKEND.includes(day.getDay()));
  return (next ?? at(1)).getTime();
}
