import { browser } from '#imports';
import type { TriedNotification } from '@/components/options/GeneralSettings';
import { showNotification } from '@/entrypoints/background/show-notification';
import type { Words } from '@/utils/i18n/words';

/**
 * Shows a notification for the user to see whether notifications come.
 *
 * @returns 'refused' where the browser says that none will be shown; it does not know what the system does
 */
export async function tryNotification({ t }: Words): Promise<TriedNotification> {
  const words = { title: t('popup_title'), message: t('options_notify_sample') };
  // One that was shown before gives way silently to the next with its name.
  await browser.notifications.clear(ID);
  if (!(await showNotification(ID, words))) return 'refused';
  // Firefox does not have it.
  const { getPermissionLevel } = browser.notifications as Partial<typeof browser.notifications>;
  return (await getPermissionLevel?.()) === 'denied' ? 'refused' : 'tried';
}

const ID = 'try';
