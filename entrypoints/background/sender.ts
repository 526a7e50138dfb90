import { browser, type Browser } from '#imports';
import { speaksFor } from '@/utils/platforms/registry';

/**
 * Host of the panel page that sent a message.
 *
 * @throws {Error} if it came from elsewhere: messages that act for a panel are taken from its own
 *   pages only
 */
export function panelOf(sender: Browser.runtime.MessageSender): string {
  const url = URL.parse(sender.url ?? '');
  if (!sender.tab || url?.protocol !== 'https:') throw new Error('Not sent by a panel');
  return url.hostname;
}

/**
 * Makes sure that one of the extension's own pages sent a message: content scripts share their
 * process with a page, and must not start or stop the watching of hosts.
 *
 * @throws {Error} otherwise
 */
export function assertOwnPage(sender: Browser.runtime.MessageSender): void {
  if (!isOwnPage(sender)) throw new Error('Not sent by a page of the extension');
}

/** Whether one of the extension's own pages sent a message. */
export function isOwnPage({ url }: Browser.runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/**
 * Makes sure that a message about a discussion of `platform` comes from one of the extension's own
 * pages, from a panel of that platform, or from a mailbox to which its contacts come.
 *
 * @throws {Error} otherwise
 */
export function assertOwnPlatform(sender: Browser.runtime.MessageSender, platform: string): void {
  if (!isOwnPage(sender) && !speaksFor(panelOf(sender), platform)) {
    throw new Error('Not sent by a panel of the platform');
  }
}

/**
 * Whether the user has the tab before their eyes: the one in front of a window that has the focus.
 * What a window behind another program shows has not been seen.
 */
export async function isInSight({ tab }: Browser.runtime.MessageSender): Promise<boolean> {
  if (!tab?.active) return false;
  const window = await browser.windows.get(tab.windowId);
  return window.focused;
}

/**
 * Whether what this tab shows may go into the ledger. A private window leaves nothing behind, and a
 * container of Firefox is signed in as somebody whom the poll, with the usual cookies, is not: it
 * counts only where the page tells the account.
 */
export function mayBeKept(sender: Browser.runtime.MessageSender, account: string | null): boolean {
  const { tab } = sender;
  if (!tab || tab.incognito) return false;
  const container: unknown = Reflect.get(tab, 'cookieStoreId');
  const isUsual = typeof container !== 'string' || USUAL_COOKIES.has(container);
  return isUsual || account !== null;
}

/** The store of windows that are neither private nor in a container: in Firefox, in Chromium. */
const USUAL_COOKIES: ReadonlySet<string> = new Set(['firefox-default', '0']);
