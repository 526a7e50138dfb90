import { badgeState, type DiscussionView } from './view';

/** What the strip above a list says. */
export interface ListSummary {
  readonly overdue: number;
  /** Waiting, not overdue, and due by the end of today. */
  readonly dueToday: number;
  readonly waiting: number;
  /** Shown on the page, but neither waiting nor answered as far as the page tells. */
  readonly unknown: number;
  /** The waiting discussion with the nearest deadline that has not passed. */
  readonly next: DiscussionView | null;
}

/**
 * When the day of `now` ends for the viewer, epoch ms: at midnight, and what is due by then is due on
 * that day. Where only working days count, all of a weekend falls due on such a midnight.
 */
export function endOfDay(now: number): number {
  return new Date(now).setHours(24, 0, 0, 0);
}

/** A summary, and the instants for which it holds. */
interface Count {
  readonly now: number;
  readonly endOfToday: number;
  overdue: number;
  dueToday: number;
  waiting: number;
  unknown: number;
  next: DiscussionView | null;
}

/** The discussions of a list by key, counted: where some of them change, the others are not counted anew. */
export class CountedViews extends Map<string, DiscussionView> {
  /** Null where all have to be counted. */
  #count: Count | null = null;

  override set(key: string, view: DiscussionView): this {
    this.#takeOut(key);
    if (this.#count) add(view, 1, this.#count);
    return super.set(key, view);
  }

  override delete(key: string): boolean {
    this.#takeOut(key);
    return super.delete(key);
  }

  override clear(): void {
    this.#count = null;
    super.clear();
  }

  /**
   * What the list holds.
   *
   * @param now - epoch ms
   * @param endOfToday - epoch ms at which today ends for the viewer
   */
  summary(now: number, endOfToday: number): ListSummary {
    if (this.#count?.now !== now || this.#count.endOfToday !== endOfToday) {
      this.#count = {
        now,
        endOfToday,
        overdue: 0,
        dueToday: 0,
        waiting: 0,
        unknown: 0,
        next: null,
      };
      for (const view of this.values()) add(view, 1, this.#count);
    }
    const { overdue, dueToday, waiting, unknown, next } = this.#count;
    return { overdue, dueToday, waiting, unknown, next };
  }

  #takeOut(key: string): void {
    const view = this.#count && this.get(key);
    if (!view || !this.#count) return;
    // Which one is the next after it, only all can tell.
    if (view === this.#count.next) this.#count = null;
    else add(view, -1, this.#count);
  }
}

function add(view: DiscussionView, sign: 1 | -1, count: Count): void {
  const state = badgeState(view, count.now, 0);
  if (view.state === 'waiting') count.waiting += sign;
  if (state === 'unknown') count.unknown += sign;
  if (state === 'overdue') count.overdue += sign;
  if ((state !== 'on-time' && state !== 'due-soon') || view.dueAt === null) return;
  if (view.dueAt <= count.endOfToday) count.dueToday += sign;
  const isNearer = count.next?.dueAt == null || view.dueAt < count.next.dueAt;
  if (sign === 1 && isNearer) count.next = view;
}
