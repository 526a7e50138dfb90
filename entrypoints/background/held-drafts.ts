import { type Browser, browser } from '#imports';

/** How long a page may take to say whether something is being written in it, ms. */
const PATIENCE_MS = 500;

/**
 * Whether something that is not sent yet may stand in a tab, and would be lost with its page. So it is with a page that
 * does not answer: one that shows a dialog, for example.
 */
export async function mayHoldDraft({ id, discarded }: Browser.tabs.Tab): Promise<boolean> {
  if (id === undefined) return true;
  if (discarded) return false;
  const asked = browser.scripting.executeScript({
    target: { tabId: id, allFrames: true },
    func: holdsText,
  });
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const answers = await Promise.race([asked.catch(() => null), patience]);
  return answers?.some(({ result }) => result !== false) ?? true;
}

/** Runs in the page: whether any of its editors holds a text. */
export function holdsText(): boolean {
  const isWritten = (root: ParentNode): boolean =>
    [...root.querySelectorAll<HTMLElement>('*')].some((element) => {
      if (element.shadowRoot && isWritten(element.shadowRoot)) return true;
      // A line of one word is a search or a number; of several it may be a reply.
      if (element instanceof HTMLInputElement)
        return element.type === 'text' && !element.readOnly && /\S\s+\p{L}/u.test(element.value);
      if (element instanceof HTMLTextAreaElement) return element.value.trim() !== '';
      return element.isContentEditable && element.textContent.trim() !== '';
    });
  return isWritten(document);
}
