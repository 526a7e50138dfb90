import { browser } from '#imports';
import { logError } from '@/utils/log';

const KEY = 'lookedAt';

let before: Promise<number | null> | undefined;

/**
 * When the popup was opened the last time before this one, epoch ms; null if it never was. This time is
 * noted for the next one.
 */
export function lastLook(): Promise<number | null> {
  before ??= noteLook();
  return before;
}

async function noteLook(): Promise<number | null> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  browser.storage.local.set({ [KEY]: Date.now() }).catch(logError('note the look'));
  return typeof stored === 'number' ? stored : null;
}
