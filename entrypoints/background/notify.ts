import { browser } from '#imports';
import type { DiscussionView } from '@/utils/discussions';
import { browserWords } from '@/utils/i18n/browser-words';
import type { Words } from '@/utils/i18n/words';
import { packById } from '@/utils/platforms/registry';
import {
  markTold,
  type Notice,
  type PanelwatchDatabase,
  pendingNotices,
  type Settings,
} from '@/utils/storage';
import { groupedNotices, isQuiet } from '@/utils/watch';

import { viewsOf } from './desk';
import { notificationId } from './notification-id';

/**
 * Shows what is pending, once. The browser is told before the ledger: a worker that dies in between
 * shows the same notification again, in its own place, instead of none.
 *
 * @param now - epoch ms
 */
export async function showNotices(
  db: PanelwatchDatabase,
  settings: Settings,
  now: number,
): Promise<void> {
  const pending = await pendingNotices(db);
  if (pending.length === 0 || isQuiet(settings.quietHours, localMinutes(now))) return;
  const views = await viewsOfNotices(db, settings, pending);
  // What was answered in the meantime needs no word any more.
  const standing = pending.filter((notice) => views.get(notice)?.state === 'waiting');
  const words = browserWords();
  for (const group of groupedNotices(standing.filter((notice) => isWanted(notice, settings)))) {
    const { id, title, message } = printed(group, views, words);
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    // Firefox knows no other options than these.
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
  }
  await markTold(db, pending);
}

function isWanted({ kind }: Notice, settings: Settings): boolean {
  return kind === 'message' ? settings.notifyMessages : settings.notifyDeadlines;
}

async function viewsOfNotices(
  db: PanelwatchDatabase,
  settings: Settings,
  notices: readonly Notice[],
): Promise<Map<Notice, DiscussionView>> {
  const views = new Map<Notice, DiscussionView>();
  for (const notice of notices) {
    const stored = await db.get('discussions', [notice.platform, notice.account, notice.key]);
    const [view] = stored ? viewsOf([stored], settings) : [];
    if (view) views.set(notice, view);
  }
  return views;
}

function printed(
  group: readonly [Notice, ...Notice[]],
  views: ReadonlyMap<Notice, DiscussionView>,
  words: Words,
): { id: string; title: string; message: string } {
  const [first] = group;
  const view = views.get(first);
  const id = notificationId(group);
  if (group.length > 1 || !view) {
    const title = words.plural(
      first.kind === 'message' ? 'notice_messages' : 'notice_dues',
      group.length,
    );
    const buyers = group.flatMap((notice) => views.get(notice)?.buyer ?? []);
    return { id, title, message: [...new Set(buyers)].join(', ') };
  }
  return { id, title: titleOf(first, view, words), message: messageOf(view, words) };
}

function titleOf({ kind }: Notice, { buyer }: DiscussionView, { t }: Words): string {
  if (kind === 'message') {
    return buyer ? t('notice_message_title', buyer) : t('notice_message_title_unnamed');
  }
  return buyer ? t('notice_due_title', buyer) : t('notice_due_title_unnamed');
}

function messageOf({ platform, host, subject, dueAt }: DiscussionView, words: Words): string {
  const place = packById(platform)?.name ?? host;
  const due = dueAt === null ? [] : [words.t('notice_due_by', dateAndTime(dueAt, words.locale))];
  return [...(subject ? [words.t('notice_on', place, subject)] : [place]), ...due].join('\n');
}

function dateAndTime(at: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(at);
}

/** Minutes since midnight on the viewer's clock. */
function localMinutes(now: number): number {
  const date = new Date(now);
  return date.getHours() * 60 + date.getMinutes();
}
