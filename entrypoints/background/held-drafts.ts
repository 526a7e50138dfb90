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
function holdsText(): boolean {
  // By a field of one line lists are narrowed as well: it has to have been typed in.
  const line = 'input:is([type="text"], :not([type]))';
  const typed = ':user-valid, :user-invalid';
  const isWritten = (root: ParentNode): boolean =>
    [...root.querySelectorAll<HTMLElement>('*')].some((element) => {
      if (element.shadowRoot !== null && isWritten(element.shadowRoot)) return true;
      if (element instanceof HTMLTextAreaElement) return element.value.trim() !== '';
      if (element instanceof HTMLInputElement && element.matches(line)) {
        const isTyped = element.value !== element.defaultValue || element.matches(typed);
        return isTyped && element.value.trim() !== '';
      }
      return element.isContentEditable && element.textContent.trim() !== '';
    });
  return isWritten(document);
}
