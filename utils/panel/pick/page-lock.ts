/** What a hand or a key does to a page. */
const EVENTS = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'dragstart',
  'selectstart',
  'submit',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'paste',
] as const;

/**
 * Keeps what is done with pointer and keys from the page until `signal` aborts: listeners of the page
 * are not called, and nothing is followed, sent or typed.
 *
 * What scripts do is let through: the page goes on with its own work.
 *
 * @param handle - gets every event that the user has made
 */
export function lockPage(
  window: Window,
  handle: (event: Event) => void,
  signal: AbortSignal,
): void {
  const hold = (event: Event): void => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (!isForBrowser(event)) event.preventDefault();
    handle(event);
  };
  for (const type of EVENTS) {
    window.addEventListener(type, hold, { capture: true, passive: false, signal });
  }
}

/** Keys with which the browser itself is told something: to reload, to search, to zoom. */
function isForBrowser(event: Event): boolean {
  if (!('key' in event && event instanceof KeyboardEvent)) return false;
  return event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key);
}
