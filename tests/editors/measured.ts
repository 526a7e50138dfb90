import { setTimeout as pause } from 'node:timers/promises';

import type { ExtensionBrowser } from '../browsers/page.ts';

/** What a page that is alive may take for anything that is tried on it, ms. */
const LONGEST_MS = 180_000;
/** What it may take to answer at all, ms. */
const ANSWER_MS = 10_000;

/** The browser, not the editor and not the guard, kept something from being tried: that tells nothing of either. */
export class NotMeasured extends Error {}

/**
 * Tries something in a browser.
 *
 * @throws NotMeasured where the browser ended meanwhile, or came to no end with it
 */
export async function measured<T>(
  { closed }: Pick<ExtensionBrowser, 'closed'>,
  action: () => Promise<T>,
  longestMs = LONGEST_MS,
): Promise<T> {
  const over = new AbortController();
  const { signal } = over;
  const tooLong = async (): Promise<never> => {
    await pause(longestMs, undefined, { signal });
    throw new NotMeasured(`no end within ${longestMs / 1000} s`);
  };
  const ended = async (): Promise<never> => {
    await closed;
    throw new NotMeasured('the browser has ended');
  };
  try {
    return await Promise.race([action(), tooLong(), ended()]);
  } finally {
    over.abort();
  }
}

/**
 * After something went wrong: whether the page is still there to tell why.
 *
 * @param look - anything that a page answers
 * @throws NotMeasured where it is not
 */
export async function expectAnswer(
  browser: Pick<ExtensionBrowser, 'closed'>,
  look: () => Promise<unknown>,
  patienceMs = ANSWER_MS,
): Promise<void> {
  try {
    await measured(browser, look, patienceMs);
  } catch (error) {
    if (error instanceof NotMeasured) throw error;
    throw new NotMeasured(`the page does not answer: ${messageOf(error)}`);
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
