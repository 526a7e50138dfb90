import type { CountedViews } from '@/utils/discussions/counted-views';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';
import type { ReadComposer, ReadDiscussion } from '@/utils/panel/reading';

/** What is drawn over the page. */
export interface PageView {
  /** The rows of the list on the page, in its order. */
  readonly list: readonly Pick<ReadDiscussion, 'key' | 'element'>[];
  /** The row of each of them, by key. */
  readonly rows: ReadonlyMap<string, Element>;
  /** What is known of discussions, by key; of those in the list and of the one that is open. */
  readonly views: Readonly<Pick<CountedViews, 'get' | 'summary'>>;
  /** Whether the page shows a list, or should. */
  readonly hasList: boolean;
  readonly health: SentReading['health'];
  /** The user showed where the list is, and it is no longer there. */
  readonly isOutdated: boolean;
  /** The discussion that is open, and where its reply is written; null for none. */
  readonly open: { readonly view: DiscussionView; readonly composer: ReadComposer } | null;
  readonly leadMs: number;
}

/** Keys of rows that are not as they were when they were drawn last; null for all. */
export type ChangedKeys = ReadonlySet<string> | null;
