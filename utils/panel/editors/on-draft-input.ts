import { contentOf, isField } from './editor-parts';

/**
 * Calls back after the draft may have changed: by typing, pasting, undo, or by the page. Once for all
 * changes of one task; whether the text differs is for the caller to see.
 */
export function onDraftInput(editor: Element, callback: () => void, signal: AbortSignal): void {
  let due = false;
  const changed = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      if (!signal.aborted) callback();
    });
  };
  editor.addEventListener('input', changed, { signal });
  if (isField(editor)) {
    // A page that empties a field after sending tells nobody; the next sign of life shows it.
    for (const type of ['change', 'focus', 'keyup']) {
      editor.addEventListener(type, changed, { signal });
    }
    return;
  }
  // Editors that keep a model of their own cancel the browser's input and draw the text themselves.
  const observer = new MutationObserver(changed);
  observer.observe(contentOf(editor), { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
