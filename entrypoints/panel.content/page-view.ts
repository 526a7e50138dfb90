import type { CountedViews } from '@/utils/discussions/counted-views';
import type { PanelContext } from '@/utils/discussions/panel-context';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { PanelProfile } from '@/utils/panel/profile';
import type { PanelReading, ReadComposer, ReadDiscussion, ReadThread } from '@/utils/panel/reading';

import type { ShownList } from './shown-list';

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

/** What is drawn over a page of which this was read. */
export function pageView(
  reading: PanelReading,
  shown: ShownList,
  { leadMs, profile: known }: PanelContext,
  desk: MailDesk | null,
): PageView {
  const { health, thread, composer } = reading;
  const isOutdated = isOutdatedBy(reading, known);
  const open = thread?.key == null ? undefined : shown.viewOf(thread.key);
  const place = composer ?? (desk && openedMail(thread));
  return {
    list: shown.list,
    rows: shown.rows,
    views: shown.views,
    hasList: hasList(reading) || isOutdated,
    health,
    isOutdated,
    open: open && place ? { view: open, composer: place } : null,
    leadMs,
  };
}

/** Whether the list was found in another place than the user showed, or not at all where it should be. */
function isOutdatedBy({ health, profile }: PanelReading, known: PanelProfile | null): boolean {
  return (
    known?.origin === 'taught' &&
    known.list !== null &&
    profile?.origin !== 'taught' &&
    (health === 'partial' || health === 'unreadable')
  );
}

/** Whether the page shows a list, or should: it is empty, or one was found here before. */
function hasList({ discussions, health, profile, isDrifted }: PanelReading): boolean {
  return (
    discussions.length > 0 || health === 'empty' || profile?.list != null || isDrifted === true
  );
}

/** A mail is read long before an answer is begun: its deadline stands at the mail itself until then. */
function openedMail(thread: ReadThread | null): ReadComposer | null {
  const [first] = thread?.messages ?? [];
  return first ? { editor: first.element, send: [] } : null;
}
