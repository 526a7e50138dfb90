import { flatContains } from '../dom/flat-tree';
import { isForm } from '../dom/node-kinds';
import type { ReadComposer } from '../reading';
import { enterSends } from './enter-key';
import type { ClickAttempt, SendAttempt } from './send-attempt';

/** Attribute on the shadow hosts of our own elements. */
const OWN_HOST = 'data-panelwatch-host';

/**
 * Elements on an event's way that may belong to the page, innermost first; none where the event
 * happened in our own elements.
 */
export function pathOf(event: Event): Element[] {
  const path = event.composedPath().filter(isElement);
  return path.some((element) => element.hasAttribute(OWN_HOST)) ? [] : path;
}

/** The attempt behind a pressed, released or clicked control. */
export function clickAttempt(
  path: readonly Element[],
  composers: readonly ReadComposer[],
): ClickAttempt | null {
  for (const composer of composers) {
    const control = composer.send.find((send) => path.includes(send));
    if (control) return { way: 'click', composer, control, certainty: 'sure' };
  }
  return null;
}

/** The attempt behind a form that is about to be submitted. */
export function submitAttempt(
  event: SubmitEvent,
  composers: readonly ReadComposer[],
): SendAttempt | null {
  const form = event.target;
  if (!isForm(form)) return null;
  const composer = composers.find(
    ({ editor, send }) =>
      flatContains(form, editor) ||
      send.some((control) => 'form' in control && control.form === form),
  );
  return composer
    ? { way: 'submit', composer, form, submitter: event.submitter, certainty: 'sure' }
    : null;
}

/** The attempt behind a key pressed in a composer's editor. */
export function keyAttempt(
  event: KeyboardEvent,
  path: readonly Element[],
  composers: readonly ReadComposer[],
): SendAttempt | null {
  const [target] = path;
  if (event.key !== 'Enter' || !target) return null;
  const composer = composers.find(({ editor }) => path.includes(editor) || frames(editor, target));
  if (!composer) return null;
  const certainty = certaintyOf(event, composer);
  if (!certainty) return null;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const press = { key, code, ctrlKey, metaKey, altKey, shiftKey };
  return { way: 'key', composer, target, press, certainty };
}

/** Whether this key is being used by an input method to compose text. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229; // 229: Safari and older IMEs set this alone
}

function certaintyOf(event: KeyboardEvent, composer: ReadComposer): 'sure' | 'likely' | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return 'sure';
  if (event.shiftKey) return null;
  const sends = enterSends(composer);
  return sends === 'no' ? null : sends === 'yes' ? 'sure' : 'likely';
}

/** In a frame that is all editor, keys may be pressed at its root instead of its body. */
function frames(editor: Element, target: Element): boolean {
  return editor.localName === 'body' && target.ownerDocument === editor.ownerDocument;
}

/** Elements of other frames are instances of other classes. */
function isElement(target: EventTarget): target is Element {
  return (target as Partial<Node>).nodeType === 1;
}
