import { browser, type Browser } from '#imports';
import { packAt } from '@/utils/platforms/registry';

import { panelOf } from './sender';

/**
 * Brings in the script that shows a case of Buyer Protection, once, on a page of a platform that has such
 * cases; does nothing elsewhere. For pages that show an opened discussion or a composer.
 */
export async function bringCase(sender: Browser.runtime.MessageSender): Promise<void> {
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined || !packAt({ hostname: panelOf(sender) })?.cases) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const [marked] = await browser.scripting.executeScript({ target, func: markPage });
  if (marked?.result === true) return;
  await browser.scripting.executeScript({ target, files: ['/content-scripts/cases.js'] });
}

/** Runs in the page, apart from its scripts. Whether it was marked before. */
function markPage(): boolean {
  const mark = Symbol.for('panelwatch.case');
  const isMarked = mark in globalThis;
  Reflect.set(globalThis, mark, true);
  return isMarked;
}
