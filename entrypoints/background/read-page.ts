import { browser } from '#imports';
import { type FetchedPage, PageRead } from '@/utils/discussions/fetched-page';
import { sendMessage } from '@/utils/messaging/protocol';
import { readFetchedPage } from '@/entrypoints/offscreen/read-fetched-page';

/** Known when the extension is built, so that Chromium's worker does not carry the page reader. */
const IN_FIREFOX = import.meta.env.BROWSER === 'firefox';

/**
 * Reads a fetched page. Chromium's worker has no DOM: there an offscreen document parses and reads,
 * Firefox's event page does it itself.
 */
export async function readPage(page: FetchedPage): Promise<PageRead> {
  if (IN_FIREFOX) return readFetchedPage(page);
  await openOffscreenDocument();
  return PageRead.parse(await sendMessage('readFetchedPage', page));
}

/** Frees the memory of the offscreen document; the next page opens another. */
export async function closeOffscreenDocument(): Promise<void> {
  ready = undefined;
  if (!IN_FIREFOX && (await hasOffscreenDocument())) await browser.offscreen.closeDocument();
}

let ready: Promise<void> | undefined;

/** There may be one only, and it hears nothing before it has loaded: all wait for the same one. */
function openOffscreenDocument(): Promise<void> {
  ready ??= loadOffscreenDocument().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function loadOffscreenDocument(): Promise<void> {
  // One of an earlier run of this worker may be in any state.
  if (await hasOffscreenDocument()) await browser.offscreen.closeDocument();
  await browser.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Reads the list of discussions out of the page that the panel sent.',
  });
}

async function hasOffscreenDocument(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}
