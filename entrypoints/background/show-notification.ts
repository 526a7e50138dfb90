import { browser } from '#imports';
import { logError } from '@/utils/log';

/**
 * Shows a notification of ours; one with the same id gives way to it.
 *
 * @returns whether the browser took it: a system may have no place for notifications, and the user may
 *   have switched them off
 */
export async function showNotification(
  id: string,
  words: { readonly title: string; readonly message: string },
): Promise<boolean> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  try {
    // Firefox knows no other options than these.
    await browser.notifications.create(id, { type: 'basic', iconUrl, ...words });
    return true;
  } catch (error) {
    logError('show a notification')(error);
    return false;
  }
}
