import { browser } from '#imports';
import { newestListUrl, type PanelwatchDatabase } from '@/utils/storage';

/**
 * Opens a panel's list in a pinned tab in the background: for panels that draw their list by script,
 * so that there is always a tab to read. The browser is asked not to put it to sleep.
 */
export async function openWatchTab(db: PanelwatchDatabase, host: string): Promise<void> {
  const url = (await newestListUrl(db, host)) ?? `https://${host}/`;
  const tab = await browser.tabs.create({ url, pinned: true, active: false });
  if (tab.id !== undefined) await browser.tabs.update(tab.id, { autoDiscardable: false });
}
