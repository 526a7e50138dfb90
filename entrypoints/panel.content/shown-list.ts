import { CountedViews } from '@/utils/discussions/counted-views';
import type { DiscussionView } from '@/utils/discussions/view';
import type { FollowedRows } from '@/utils/panel/list/record-changes';
import type { PanelReading, ReadDiscussion } from '@/utils/panel/reading';

/** Keys of rows that are not as they were when they were drawn last; null for all. */
export type ChangedKeys = ReadonlySet<string> | null;

/** The list on the page and what is known of it, kept up to date row by row. */
export class ShownList {
  /** In the order of the page. */
  list: readonly ReadDiscussion[] = [];
  /** The row of each discussion in the list, by key. */
  readonly rows = new Map<string, Element>();
  /** What is known of the discussions in the list, by key. */
  readonly views = new CountedViews();
  /** What is known of others: of the one that is open. */
  readonly #others = new Map<string, DiscussionView>();

  /**
   * Takes over where rows are now.
   *
   * @param changes - null for a reading of the whole page
   * @returns the keys of what has changed; null for all
   */
  take({ discussions }: PanelReading, changes: FollowedRows | null): ChangedKeys {
    this.list = discussions;
    if (!changes) this.rows.clear();
    for (const { key, element } of changes?.rows ?? discussions) this.rows.set(key, element);
    for (const key of changes?.left ?? this.#keysWithoutRow()) {
      this.rows.delete(key);
      this.views.delete(key);
    }
    if (!changes) return null;
    return new Set([...changes.rows.map(({ key }) => key), ...changes.left]);
  }

  /** What is known of a discussion. */
  viewOf(key: string): DiscussionView | undefined {
    return this.views.get(key) ?? this.#others.get(key);
  }

  /**
   * Takes over what is known now of the discussions with these keys; of those without a view nothing.
   *
   * @returns the keys of those of which something else is drawn now
   */
  know(keys: Iterable<string>, views: readonly DiscussionView[]): ReadonlySet<string> {
    const before = [...keys].map((key) => [key, drawnOf(this.viewOf(key))] as const);
    for (const [key] of before) {
      this.views.delete(key);
      this.#others.delete(key);
    }
    for (const view of views) {
      (this.rows.has(view.key) ? this.views : this.#others).set(view.key, view);
    }
    const changed = before.filter(([key, drawn]) => drawn !== drawnOf(this.viewOf(key)));
    return new Set(changed.map(([key]) => key));
  }

  #keysWithoutRow(): string[] {
    return [...this.views.keys()].filter((key) => !this.rows.has(key));
  }
}

/** All that badge and strip say of a discussion. */
function drawnOf(view?: DiscussionView): string {
  const { state, dueAt, atTheLatest, claim, buyer, subject } = view ?? {};
  return JSON.stringify([state, dueAt, atTheLatest, claim, buyer, subject]);
}
