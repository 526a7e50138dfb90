import { browser, type Browser } from '#imports';
import { sendMessage } from '@/utils/messaging/protocol';

import { bringReader } from './bring-reader';
import { isOwnPage, panelOf } from './sender';

const SCRIPT = '/content-scripts/pick.js';

/**
 * Brings the picker into the tab that asks for it, or into the tab of `host` that was used last.
 *
 * @throws {Error} if no tab shows the panel
 */
export async function bringPicker(
  sender: Browser.runtime.MessageSender,
  host: string | null,
): Promise<void> {
  const tabId = isOwnPage(sender) ? await newestTab(host) : ownTab(sender);
  if (tabId === undefined) throw new Error(`No tab shows ${host}`);
  // What the picker borrows its reader from.
  if (isOwnPage(sender)) await bringReader(tabId, 'renewContext');
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/** Has open tabs of a panel ask anew for what is known of it. */
export async function renewTabs(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `https://${host}/*`, discarded: false });
  // A tab whose panel is not watched any more, or that is just loading, does not answer.
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [sendMessage('renewContext', undefined, id)],
    ),
  );
}

function ownTab(sender: Browser.runtime.MessageSender): number | undefined {
  panelOf(sender);
  return sender.tab?.id;
}

async function newestTab(host: string | null): Promise<number | undefined> {
  if (host === null) return undefined;
  const tabs = await browser.tabs.query({ url: `https://${host}/*`, discarded: false });
  const [newest] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (newest?.id !== undefined && !newest.active) {
    await browser.tabs.update(newest.id, { active: true });
  }
  return newest?.id;
}
