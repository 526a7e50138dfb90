import { contentOf, isField } from './editor-parts';

/** What ends a word when it is typed or pasted. */
const WORD_END = /[^\p{Alpha}\p{N}\p{M}]$/u;

/**
 * Calls back after the draft may have changed: by typing, pasting, undo, or by the page. Once for all
 * changes of one task; whether the text differs is for the caller to see.
 *
 * @param callback - gets whether what was typed ended a word; not so for what an input method composes
 */
export function onDraftInput(
  editor: Element,
  callback: (wordEnded: boolean) => void,
  signal: AbortSignal,
): void {
  let due = false;
  let wordEnded = false;
  const changed = (): void => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      const ended = wordEnded;
      wordEnded = false;
      if (!signal.aborted) callback(ended);
    });
  };
  // Editors that draw for themselves let no 'input' happen, but what is to be typed they all hear.
  const typed = (event: InputEvent): void => {
    wordEnded ||= !event.isComposing && WORD_END.test(event.data ?? '');
  };
  editor.addEventListener('beforeinput', (event) => isInput(event) && typed(event), {
    capture: true,
    passive: true,
    signal,
  });
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

/** Of other frames events are instances of other classes. */
function isInput(event: Event): event is InputEvent {
  return 'inputType' in event;
}
