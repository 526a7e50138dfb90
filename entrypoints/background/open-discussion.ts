import { type Browser, browser } from '#imports';
import { database, newestListUrl } from '@/utils/storage';

import { mayHoldDraft } from './held-drafts';

/**
 * Opens a discussion in its panel: in the tab that shows it, else in a tab of the panel, else in a new one. A tab in
 * which something is being written is left alone, and so is a pinned one, which is kept for the list.
 *
 * @throws {Error} if the address is not on the panel
 */
export async function openDiscussion(host: string, url: string): Promise<void> {
  const target = new URL(url);
  if (target.protocol !== 'https:' || target.hostname !== host) {
    throw new Error(`${url} is not on ${host}`);
  }
  const tabs = await tabsOf(host);
  const showing = tabs.find((tab) => tab.url === target.href);
  if (showing) {
    await bringForward(showing);
    return;
  }
  const [tab] = await freeOf(tabs);
  if (tab) await bringForward(tab, url);
  else await browser.tabs.create({ url });
}

/** Opens the list of a panel, for what stands in it without an address of its own. */
export async function openList(host: string): Promise<void> {
  const url = (await newestListUrl(await database(), host)) ?? `https://${host}/`;
  await openDiscussion(host, url);
}

/** The panel's tabs, the one in front first. */
async function tabsOf(host: string): Promise<Browser.tabs.Tab[]> {
  const tabs = await browser.tabs.query({ url: `https://${host}/*` });
  return tabs.toSorted((a, b) => Number(b.active) - Number(a.active));
}

/** Those of `tabs` that may show another page. */
async function freeOf(tabs: readonly Browser.tabs.Tab[]): Promise<Browser.tabs.Tab[]> {
  const open = tabs.filter(({ pinned }) => !pinned);
  const inUse = await Promise.all(open.map(mayHoldDraft));
  return open.filter((_, index) => inUse[index] === false);
}

async function bringForward({ id, windowId }: Browser.tabs.Tab, url?: string): Promise<void> {
  if (id === undefined) return;
  await browser.tabs.update(id, { active: true, ...(url !== undefined && { url }) });
  await browser.windows.update(windowId, { focused: true });
}
