import { stageReminder } from '@/utils/claims/reminder';
import type { DiscussionView } from '@/utils/discussions';
import { isolated } from '@/utils/discussions/plain-name';
import { browserWords } from '@/utils/i18n/browser-words';
import { keyPart, type Words } from '@/utils/i18n/words';
import { packById } from '@/utils/platforms/registry';
import {
  markTold,
  type Notice,
  type PanelwatchDatabase,
  pendingNotices,
  type Settings,
  underTheirAccounts,
} from '@/utils/storage';
import { viewsOf } from '@/utils/storage/desk';
import { groupedNotices } from '@/utils/watch';

import { notificationId } from './notification-id';
import { showNotification } from './show-notification';

/**
 * Shows what is pending, once. The browser is told before the ledger: a worker that dies in between
 * shows the same notification again, in its own place, instead of none.
 */
export async function showNotices(db: PanelwatchDatabase, settings: Settings): Promise<void> {
  const pending = await pendingNotices(db);
  if (pending.length === 0) return;
  const views = await viewsOfNotices(db, settings, pending);
  // What was answered in the meantime needs no word any more.
  const standing = pending.filter((notice) => isStanding(notice, views.get(notice)));
  const words = browserWords();
  for (const group of groupedNotices(standing.filter((notice) => isWanted(notice, settings)))) {
    const { id, ...said } = printed(group, views, words);
    // What was not shown is shown at the next look, if it stands then.
    if (!(await showNotification(id, said))) return;
  }
  await markTold(db, pending);
}

/** What several notices of a kind are called. */
const TOGETHER = {
  message: 'notice_messages',
  due: 'notice_dues',
  pause: 'notice_pause',
  overdue: 'notice_overdues',
  untold: 'notice_untolds',
} as const;

function isStanding({ kind }: Notice, view: DiscussionView | undefined): boolean {
  if (!view) return false;
  return kind === 'untold' ? stageReminder(view) !== null : view.state === 'waiting';
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
  const panels = await db.getAll('panels');
  for (const notice of notices) {
    const stored = await db.get('discussions', [notice.platform, notice.account, notice.key]);
    const whole = await underTheirAccounts(db, stored ? [stored] : [], panels);
    const [view] = viewsOf(whole, settings);
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
  const buyers = [...new Set(group.flatMap((notice) => nameOf(views.get(notice)) ?? []))];
  const view = views.get(first);
  const id = notificationId(group);
  if (group.length > 1 || first.kind === 'pause' || !view) {
    return {
      id,
      title: words.plural(TOGETHER[first.kind], group.length),
      message: buyers.join(', '),
    };
  }
  return { id, title: titleOf(first, view, words), message: messageOf(first.kind, view, words) };
}

/** The buyer's name as it goes into a sentence; null for an unnamed one. */
function nameOf(view: DiscussionView | undefined): string | null {
  return view?.buyer ? isolated(view.buyer) : null;
}

function titleOf({ kind }: Notice, view: DiscussionView, { t }: Words): string {
  const buyer = nameOf(view);
  if (kind === 'message') {
    return buyer ? t('notice_message_title', buyer) : t('notice_message_title_unnamed');
  }
  if (kind === 'overdue') {
    return buyer ? t('notice_overdue_title', buyer) : t('notice_overdue_title_unnamed');
  }
  if (kind === 'untold') {
    return buyer ? t('notice_untold_title', buyer) : t('notice_untold_title_unnamed');
  }
  return buyer ? t('notice_due_title', buyer) : t('notice_due_title_unnamed');
}

function messageOf(kind: Notice['kind'], view: DiscussionView, words: Words): string {
  const { platform, host, subject, dueAt, claim } = view;
  const place = packById(platform)?.name ?? host;
  const due = dueAt === null ? [] : [words.t('notice_due_by', dateAndTime(dueAt, words.locale))];
  const risk = claim?.risk ? [words.t(`claim_risk_${keyPart(claim.risk)}`)] : [];
  const threat = kind === 'overdue' ? [words.t('claim_takeover_overdue')] : [];
  const untold = kind === 'untold' ? untoldWords(view, words) : [];
  const where = subject ? words.t('notice_on', place, isolated(subject)) : place;
  return [...risk, ...untold, where, ...due, ...threat].join('\n');
}

function untoldWords(view: DiscussionView, { t }: Words): string[] {
  const reminder = stageReminder(view);
  if (!reminder) return [];
  if (reminder.reason === 'number-or-day-missing') return [t('claim_partly_told')];
  return [t(`claim_stage_${keyPart(reminder.stage)}`)];
}

function dateAndTime(at: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(at);
}
