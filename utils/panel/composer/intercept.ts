import { isIframe } from '../dom/node-kinds';
import { draftText } from '../editors/draft-text';
import { clickAttempt, composing, keyAttempt, pathOf, submitAttempt } from './attempts';
import { learnFromEnter, stopLearning } from './enter-key';
import { sendAgain } from './replay';
import type { ReadComposer } from '../reading';
import type { Interceptor, SendAttempt, SendHandler } from './send-attempt';

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;
const TOUCH = ['touchstart', 'touchend'] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** How long after the release a click comes at the latest, ms. */
const CLICK_MS = 50;

/** How long after a replay the page may still submit by itself what it was just told to send, ms. */
const AFTERMATH_MS = 2000;

/**
 * Watches every way of sending a composer has: press, release and click of its controls, submits,
 * sending keys in its editor, keyboard activation. Install it on the page's window before the page
 * runs its scripts: among listeners of one window the first is asked first.
 *
 * What it cannot see: a page that calls `form.submit()` or posts by itself without any gesture,
 * a window listener in the capture phase that the page added earlier, closed shadow roots
 * (their host is all that is seen) and frames of other origins.
 */
export function installInterceptor(window: Window): Interceptor {
  let handler: SendHandler | null = null;
  /** The gesture that is being held, and what would end it. */
  let held: { attempt: SendAttempt; by: 'pointer' | 'key'; key?: string } | null = null;
  /** Control that was asked for in this gesture already. */
  let asked: Element | null = null;
  /** A click was held: the next ones of the same multiple click belong to it. */
  let swallowRepeats = false;
  /** A replay is going on: all that it does passes. */
  let isReplaying = false;
  /** The draft that was replayed, and until when it passes because that may follow; a new gesture ends it. */
  let approved = { text: '', until: 0 };
  const replayed = new WeakSet<SendAttempt>();
  const stopped = new AbortController();

  function guarded<T>(call: (handler: SendHandler) => T, otherwise: T): T {
    if (!handler) return otherwise;
    try {
      return call(handler);
    } catch (error) {
      tell(handler, error);
      return otherwise;
    }
  }

  /** Whether this attempt has to be held. */
  function holds(find: (handler: SendHandler) => SendAttempt | null): SendAttempt | null {
    if (isReplaying) return null;
    return guarded((asking) => {
      const attempt = find(asking);
      return attempt && !isApproved(attempt) && asking.decide(attempt) === 'hold' ? attempt : null;
    }, null);
  }

  /** A draft that has become another one since is not what was sent. */
  function isApproved({ composer }: SendAttempt): boolean {
    return window.performance.now() < approved.until && textIn(composer) === approved.text;
  }

  function announce(attempt: SendAttempt): void {
    held = null;
    const isTold = guarded((telling) => {
      telling.held(attempt);
      return true;
    }, false);
    if (!isTold) replay(attempt);
  }

  function replay(attempt: SendAttempt): boolean {
    if (replayed.has(attempt)) return false;
    replayed.add(attempt);
    approved = {
      text: textIn(attempt.composer),
      until: window.performance.now() + AFTERMATH_MS,
    };
    isReplaying = true;
    try {
      return sendAgain(attempt, () =>
        guarded<readonly ReadComposer[]>((asking) => asking.composers(), []),
      );
    } finally {
      isReplaying = false;
    }
  }

  function onPointer(event: Event): void {
    if (!handler || !isPrimary(event)) return;
    if (swallowsRepeat(event)) return swallow(event);
    if (event.type === 'pointerdown' && event.isTrusted) beginGesture();
    if (held && event.isTrusted) {
      if (held.by === 'pointer') followHeld(held.attempt, event);
      return swallow(event);
    }
    const attempt = holds((asking) => pressed(event, asking));
    if (!attempt) return;
    held = { attempt, by: 'pointer' };
    if (event.type.endsWith('up')) setTimeout(endWithoutClick, CLICK_MS, attempt);
    followHeld(attempt, event);
    swallow(event);
  }

  function followHeld(attempt: SendAttempt, event: Event): void {
    if (event.type === 'click') endHeldClick(attempt, event);
  }

  /** A press that began beside the control, before the page drew it there, makes no click. */
  function endWithoutClick(attempt: SendAttempt): void {
    if (held?.attempt === attempt) announce(attempt);
  }

  /** The press of a sending control; null for what was asked at the press already. */
  function pressed(event: Event, asking: SendHandler): SendAttempt | null {
    const path = pathOf(event);
    const attempt = path.length > 0 ? clickAttempt(path, asking.composers()) : null;
    if (attempt?.way !== 'click') return null;
    // What a script fires is no gesture: each of its events may be the one that sends.
    if (event.isTrusted && event.type !== 'click' && attempt.control === asked) return null;
    asked = attempt.control;
    return attempt;
  }

  function beginGesture(): void {
    held = null;
    asked = null;
    approved = { text: '', until: 0 };
    stopLearning();
  }

  function endHeldClick(attempt: SendAttempt, event: Event): void {
    swallowRepeats = event.isTrusted;
    held = null;
    if (attempt.way !== 'click') return;
    // Let go beside the control, the press was broken off; a control drawn anew cannot be hit.
    const { control } = attempt;
    if (!control.isConnected || event.composedPath().includes(control)) announce(attempt);
  }

  /** Whether `event` is the second click of a double click whose first one was held. */
  function swallowsRepeat(event: Event): boolean {
    if (!swallowRepeats || !('detail' in event) || event.type.startsWith('pointer')) return false;
    if (Number(event.detail) >= 2) return true;
    if (event.type === 'mousedown' || event.type === 'click') swallowRepeats = false;
    return false;
  }

  function onKey(event: KeyboardEvent): void {
    if (!handler || composing(event)) return;
    if (event.isTrusted && isStillDown(event)) return swallow(event);
    if (event.type !== 'keydown') return;
    if (event.isTrusted) beginGesture();
    holdKey(event);
  }

  /** While a held key is down, neither its repetitions nor its release may press what opened. */
  function isStillDown(event: KeyboardEvent): boolean {
    if (held?.by !== 'key' || held.key !== event.key) return false;
    if (event.type === 'keydown') return event.repeat;
    if (event.type === 'keyup') held = null;
    return true;
  }

  function holdKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const path = pathOf(event);
    const attempt = holds((asking) => {
      const composers = asking.composers();
      return clickAttempt(path, composers) ?? keyAttempt(event, path, composers);
    });
    if (!attempt) return learn(event, path);
    swallow(event);
    announce(attempt);
    if (event.isTrusted) held = { attempt, by: 'key', key: event.key };
  }

  /** An Enter that passes shows what Enter does in this composer. */
  function learn(event: KeyboardEvent, path: readonly Element[]): void {
    if (!event.isTrusted || event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
    const composers = guarded<readonly ReadComposer[]>((asking) => asking.composers(), []);
    const composer = composers.find(({ editor }) => path.includes(editor));
    if (composer) learnFromEnter(composer.editor);
  }

  function onSubmit(event: SubmitEvent): void {
    if (!handler || pathOf(event).length === 0) return;
    const attempt = holds((asking) => submitAttempt(event, asking.composers()));
    if (!attempt) return;
    swallow(event);
    announce(attempt);
  }

  /** Editors in frames: their keys are seen from the moment the seller goes there at the latest. */
  function onFocusLeft(): void {
    attachFrame(window.document.activeElement);
  }

  function attachFrame(target: EventTarget | null): void {
    if (isIframe(target) && target.contentDocument && target.contentWindow) {
      attach(target.contentWindow);
    }
  }

  function onLoad(event: Event): void {
    attachFrame(event.target);
  }

  function attach(target: Window): void {
    const { signal } = stopped;
    for (const type of POINTER) target.addEventListener(type, onPointer, { capture: true, signal });
    // Passive: a listener that might cancel touches would slow the page's scrolling down.
    for (const type of TOUCH) {
      target.addEventListener(type, onPointer, { capture: true, passive: true, signal });
    }
    for (const type of KEYS) target.addEventListener(type, onKey, { capture: true, signal });
    target.addEventListener('submit', onSubmit, { capture: true, signal });
    target.addEventListener('blur', onFocusLeft, { signal });
    target.document.addEventListener('load', onLoad, { capture: true, signal });
  }

  attach(window);
  return {
    attach,
    setHandler(next) {
      handler = next;
      beginGesture();
    },
    replay,
    destroy() {
      handler = null;
      stopped.abort();
    },
  };
}

/** Even what cannot be told must not keep a message from leaving. */
function tell(handler: SendHandler, error: unknown): void {
  try {
    handler.failed(error);
  } catch (untold) {
    // As an error of its own, in no listener's way.
    setTimeout(() => {
      throw untold;
    });
  }
}

/** Touch events have no button; of the mouse only the main one presses. */
function isPrimary(event: Event): boolean {
  return ((event as Partial<MouseEvent>).button ?? 0) === 0;
}

/** Pages trim what they send. */
function textIn({ editor }: ReadComposer): string {
  return draftText(editor).trim();
}

function swallow(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}
