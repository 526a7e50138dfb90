import { isFrame } from '../dom/node-kinds';

const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** What hears of everything by which a message may be sent. */
interface Listeners {
  readonly onPointer: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/**
 * Listens in `window`, and in its same-origin frames from the moment they are loaded, or the seller
 * goes there at the latest.
 *
 * @returns a function that listens in a further window
 */
export function listenIn(
  window: Window,
  { onPointer, onKey, onSubmit }: Listeners,
  signal: AbortSignal,
): (target: Window) => void {
  const first = { capture: true, signal };
  const attach = (target: Window): void => {
    for (const type of PRESSES) {
      // A listener that might cancel touches would slow the page's scrolling down.
      const passive = type.startsWith('touch');
      target.addEventListener(type, onPointer, { ...first, passive });
    }
    for (const type of KEYS) target.addEventListener(type, onKey, first);
    target.addEventListener('submit', onSubmit, first);
    target.addEventListener('blur', onBlur, { signal });
    target.document.addEventListener('load', onLoad, first);
  };
  const attachFrame = (frame: EventTarget | null): void => {
    if (isFrame(frame) && frame.contentDocument && frame.contentWindow) {
      attach(frame.contentWindow);
    }
  };
  const onBlur = (): void => attachFrame(window.document.activeElement);
  const onLoad = ({ target }: Event): void => attachFrame(target);
  attach(window);
  return attach;
}

/** Keeps an event from the page, and from everybody else who listens. */
export function swallow(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}
