import { browser } from '#imports';
import { sendMessage } from '@/utils/messaging/protocol';

/** What reads a panel's pages; registered for each host that is watched. */
export const READER = '/content-scripts/panel.js';

/** What hides all that we have drawn on a page when Firefox ends our scripts there and takes it away. */
export const ALIVE = '/content-scripts/panel.css';

/**
 * Has the reader of an open tab look again; brings it where there is none: into a tab that was opened
 * before its panel was watched or permitted, or before an update.
 *
 * @param look - 'rereadPanel': and tell all that it sees; 'renewContext': and ask what is known of it
 */
export async function bringReader(
  tabId: number,
  look: 'rereadPanel' | 'renewContext',
): Promise<void> {
  try {
    await sendMessage(look, undefined, tabId);
  } catch {
    await browser.scripting.insertCSS({ target: { tabId }, files: [ALIVE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
  }
}
