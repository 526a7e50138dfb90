import { browser } from '#imports';
import { describedBy } from '@/utils/discussions';
import { database } from '@/utils/storage';

import type { NoticeTarget } from './notification-id';
import { openDiscussion } from './open-discussion';

/**
 * Opens what a notification was about: the discussion, or its panel's list where it has no address or
 * there are several, or the dashboard where these are in several lists.
 */
export async function openNoticed({ platform, account, key, opens }: NoticeTarget): Promise<void> {
  const db = await database();
  const stored = await db.get('discussions', [platform, account, key]);
  if (!stored || opens === 'dashboard') {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
    return;
  }
  const { host, url } = describedBy(stored.events);
  if (url !== null && opens === 'discussion') {
    await openDiscussion(host, url);
    return;
  }
  const panel = await db.get('panels', [host, account]);
  if (panel?.list) await openDiscussion(host, panel.list.url);
  else await browser.tabs.create({ url: `https://${host}/` });
}
