import { browser } from '#imports';
import type { Summary } from '@/utils/discussions';
import { browserWords } from '@/utils/i18n/browser-words';
import type { Words } from '@/utils/i18n/words';
import { toolbarBadge, type ToolbarBadge, unreadableHosts, type Watch } from '@/utils/watch';

const RED = '#b3261e';
const AMBER = '#8f4e00';
const GREY = '#5f6368';

/** Shows the most urgent thing of `summary` on the extension's button. */
export async function showToolbarBadge(summary: Summary, watches: readonly Watch[]): Promise<void> {
  const badge = toolbarBadge(summary, unreadableHosts(summary, watches));
  await show(printed(badge, browserWords()));
}

/** Says that the ledger fails, so that nothing is known of what is due. */
export async function showStorageTrouble(): Promise<void> {
  await show({ text: '?', color: GREY, title: browserWords().t('toolbar_storage') });
}

/** What stands on the button, its background and its tooltip. */
interface Printed {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

async function show({ text, color, title }: Printed): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}

function printed(badge: ToolbarBadge, { t, plural }: Words): Printed {
  if (badge.kind === 'overdue') {
    return { text: `${badge.count}`, color: RED, title: plural('toolbar_overdue', badge.count) };
  }
  if (badge.kind === 'due-soon') {
    return { text: `${badge.count}`, color: AMBER, title: plural('toolbar_due_soon', badge.count) };
  }
  return badge.kind === 'unreadable'
    ? { text: '?', color: GREY, title: t('toolbar_unreadable', badge.hosts.join(', ')) }
    : { text: '', color: GREY, title: t('toolbar_none') };
}
