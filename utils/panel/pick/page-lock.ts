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
  'touchstart',
  'touchmove',
  'touchend',
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
 * @param handle - gets every event; true lets the browser do what it does with one, such as a press on
 *   a button of ours
 */
export function lockPage(
  window: Window,
  handle: (event: Event) => boolean,
  signal: AbortSignal,
): void {
  const hold = (event: Event): void => {
    if (handle(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of EVENTS) {
    window.addEventListener(type, hold, { capture: true, passive: false, signal });
  }
}
