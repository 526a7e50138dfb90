import { browser } from '#imports';

/**
 * Opens a discussion in the panel's tab, or in a new one where none is open.
 *
 * @throws {Error} if the address is not on the panel
 */
export async function openDiscussion(host: string, url: string): Promise<void> {
  const target = new URL(url);
  if (target.protocol !== 'https:' || target.hostname !== host) {
    throw new Error(`${url} is not on ${host}`);
  }
  const tabs = await browser.tabs.query({ url: `https://${host}/*` });
  const tab = tabs.find(({ active }) => active) ?? tabs[0];
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true, url });
  await browser.windows.update(tab.windowId, { focused: true });
}
