/** How long after the last key an editor may still draw what was typed, ms: pages draw late when much goes on. */
const LATE_MS = 3000;

/** Keys after which what is typed stands elsewhere, or in place of something else. */
const MOVES = /^(?:Arrow|Home|End|Page|Delete)/;

/** What is being typed in an editor, as its keys tell before the page draws it. */
export interface HeardText {
  /**
   * What was typed last, if `shown` does not hold it; the empty string where it does.
   *
   * @param shown - the draft as it reads now
   * @param now - `performance.now()`
   */
  missingIn(shown: string, now: number): string;
  /** What was typed is sent. */
  forget(): void;
}

/**
 * Hears what is typed and pasted into `editor`. An editor holds a draft before it draws it: what is read from
 * the page in the midst of that is an older one than what would be sent.
 */
export function hearText(editor: Element, signal: AbortSignal): HeardText {
  let heard = '';
  let last = -Infinity;
  const forget = (): void => {
    heard = '';
  };
  const options = { capture: true, passive: true, signal };
  editor.addEventListener(
    'beforeinput',
    (event) => {
      if (!isInput(event)) return;
      last = performance.now();
      heard = changed(heard, event);
    },
    options,
  );
  editor.addEventListener(
    'compositionend',
    (event) => {
      if ('data' in event) heard += String(event.data);
    },
    options,
  );
  editor.addEventListener(
    'keydown',
    (event) => isKey(event) && movesOn(event) && forget(),
    options,
  );
  for (const view of new Set([window, editor.ownerDocument.defaultView ?? window])) {
    view.addEventListener('pointerdown', forget, options);
  }
  return {
    missingIn(shown, now) {
      const isMissing = now - last < LATE_MS && !folded(shown).includes(folded(heard));
      return isMissing ? heard : '';
    },
    forget,
  };
}

/** `heard` after one more change; nothing where it cannot be told. */
function changed(heard: string, { inputType, data, dataTransfer }: InputEvent): string {
  if (inputType === 'deleteContentBackward') return heard.slice(0, -1);
  // What an input method composes is told anew with each key, and once at its end.
  if (inputType === 'insertCompositionText') return heard;
  if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') return `${heard}\n`;
  if (!inputType.startsWith('insert')) return '';
  return heard + (data ?? dataTransfer?.getData('text/plain') ?? '');
}

function movesOn({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  // Ctrl+V adds to what was typed; what other such keys do to it nobody tells.
  return MOVES.test(key) || ((ctrlKey || metaKey) && key.length === 1 && key !== 'v');
}

/** Editors make other blanks of those that are typed. */
function folded(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Of other frames events are instances of other classes. */
function isInput(event: Event): event is InputEvent {
  return 'inputType' in event;
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event;
}
