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
  if (!IN_FIREFOX && (await hasOffscreenDocument())) {
    await browser.offscreen.closeDocument();
  }
}

let opening: Promise<void> | undefined;

/** There may be one only, and one of an earlier run of this worker may still be there. */
async function openOffscreenDocument(): Promise<void> {
  if (await hasOffscreenDocument()) return;
  opening ??= browser.offscreen
    .createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the list of discussions out of the page that the panel sent.',
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}

async function hasOffscreenDocument(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return contexts.length > 0;
}
