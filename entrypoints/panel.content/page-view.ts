import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';
import type { ReadComposer } from '@/utils/panel/reading';

/** What is drawn over the page. */
export interface PageView {
  /** The discussions of the list on the page. */
  readonly views: readonly DiscussionView[];
  /** The row of each of them, by key. */
  readonly rows: ReadonlyMap<string, Element>;
  /** Whether the page shows a list, or should. */
  readonly hasList: boolean;
  readonly health: SentReading['health'];
  /** The user showed where the list is, and it is no longer there. */
  readonly isOutdated: boolean;
  /** The discussion that is open, and where its reply is written; null for none. */
  readonly open: { readonly view: DiscussionView; readonly composer: ReadComposer } | null;
  readonly leadMs: number;
}
