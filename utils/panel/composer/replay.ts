import { flatAncestors } from '../dom/flat-tree';
import { isHtml } from '../dom/node-kinds';
import type { ReadComposer } from '../reading';
import type { KeyPress, SendAttempt } from './send-attempt';

/**
 * Sends in the way of `attempt` by events of our own, as complete as the real ones, since a page
 * may listen to any of them.
 *
 * @param composers - finds the composers on the page; where the page has drawn its controls anew, the
 * control of the same name takes the place of the one that was pressed
 * @returns false if nothing is left that could be pressed
 */
export function sendAgain(attempt: SendAttempt, composers: () => readonly ReadComposer[]): boolean {
  if (attempt.way === 'click') {
    const { control, composer } = attempt;
    return click(() => (control.isConnected ? control : standing(control, composer, composers())));
  }
  if (attempt.way === 'submit') return submit(attempt.form, attempt.submitter);
  const target = attempt.target.isConnected ? attempt.target : attempt.composer.editor;
  return target.isConnected && type(target, attempt.press);
}

function standing(
  control: Element,
  composer: ReadComposer,
  composers: readonly ReadComposer[],
): Element | null {
  const same = composers.find(({ editor }) => editor === composer.editor) ?? composers[0];
  const [only, ...others] = same?.send ?? [];
  return (
    same?.send.find((other) => nameOf(other) === nameOf(control)) ??
    (others.length === 0 ? only : undefined) ??
    null
  );
}

function nameOf(control: Element): string {
  return `${control.getAttribute('aria-label') ?? ''}|${control.textContent}`;
}

/** As the events of a hand are: heard all the way up, and by shadow hosts. */
const HEARD = { bubbles: true, cancelable: true, composed: true } as const;

/** @param find - the control as it stands now: a page may draw it anew when it is pressed */
function click(find: () => Element | null): boolean {
  const control = find();
  if (!control) return false;
  const around = [control, ...flatAncestors(control)];
  const { left, top, width, height } = control.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  const shared = { ...HEARD, ...place, detail: 1 };
  const pointer = { ...shared, detail: 0, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  find()?.dispatchEvent(new MouseEvent('mousedown', { ...shared, buttons: 1 }));
  find()?.dispatchEvent(new PointerEvent('pointerup', pointer));
  find()?.dispatchEvent(new MouseEvent('mouseup', shared));
  // Pressed and released on two elements, browsers click what both were in.
  const clicked = around.find(({ isConnected }) => isConnected);
  // Unlike a dispatched event, click() on a disabled control does nothing, as with a real press.
  if (clicked === control && isHtml(control)) control.click();
  else clicked?.dispatchEvent(new MouseEvent('click', shared));
  return true;
}

function submit(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!form.isConnected) return false;
  form.requestSubmit(submitter?.isConnected ? submitter : null);
  return true;
}

function type(target: Element, press: KeyPress): boolean {
  const init = { ...HEARD, ...press, keyCode: 13, which: 13 };
  const handled = !target.dispatchEvent(new KeyboardEvent('keydown', init));
  if (!handled) {
    target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
    if (target.localName === 'input') submitFormOf(target);
  }
  target.dispatchEvent(new KeyboardEvent('keyup', init));
  return true;
}

/** Enter in a single-line field submits its form; keys that a script presses do not. */
function submitFormOf(input: Element): void {
  const form = input.closest('form');
  const button = form?.querySelector<HTMLElement>(
    'button[type=submit], button:not([type]), input[type=submit], input[type=image]',
  );
  form?.requestSubmit(button ?? null);
}
