import { elementAt } from '@/utils/panel/dom/element-at';
import { HOST_ATTRIBUTE } from '@/utils/panel/overlay/shadow-host';

import type { BarPlace } from './bar-place';
import { scrollBelow } from './scroll';
import type { PickerView } from './view';

/** What the pointer asks of the picker. */
interface PointerCommands {
  /** It is over this element of the page. */
  point(element: Element): void;
  /** It has pressed what it is over. */
  take(): void;
}

/** True for what Panelwatch has put over the page. */
function isOurs(element: Element): boolean {
  return element.closest(`[${HOST_ATTRIBUTE}]`) !== null;
}

/** Turns what is done with the pointer into commands; the page is not told of it. */
export function createPointer(
  view: PickerView,
  bar: BarPlace,
  commands: PointerCommands,
  signal: AbortSignal,
): (event: MouseEvent) => void {
  let over: { readonly x: number; readonly y: number } | null = null;
  let frame = 0;
  const pointAt = (x: number, y: number): void => {
    const element = elementAt(document, x, y, isOurs);
    if (element !== null) commands.point(element);
  };
  const pointSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (over !== null) pointAt(over.x, over.y);
    });
  };
  addEventListener(
    'wheel',
    (event) => {
      if (view.partAt(event) === null) scrollBelow(event, isOurs);
    },
    { capture: true, passive: false, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));

  const down = ({ clientX, clientY }: MouseEvent, part: Element | null): void => {
    if (part?.closest('header') && !part.closest('button')) bar.grab(clientX, clientY);
  };
  const move = ({ clientX, clientY }: MouseEvent, part: Element | null): void => {
    bar.drag(clientX, clientY);
    over = part === null ? { x: clientX, y: clientY } : null;
    pointSoon();
  };
  const click = ({ button, clientX, clientY }: MouseEvent, part: Element | null): void => {
    if (button !== 0) return;
    const pressed = part?.closest('button:not(:disabled)');
    if (pressed) press(pressed);
    if (part !== null) return;
    over = null;
    pointAt(clientX, clientY);
    commands.take();
  };
  const handlers: Readonly<Record<string, (event: MouseEvent, part: Element | null) => void>> = {
    pointerdown: down,
    pointermove: move,
    pointerup: () => bar.drop(),
    click,
  };
  return (event) => handlers[event.type]?.(event, view.partAt(event));
}

/** Presses a button of ours without the page hearing of it: the event stays inside our tree. */
export function press(button: Element): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
