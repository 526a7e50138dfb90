import { clickAttempt, pathOf } from './attempts';
import type { Holding } from './holding';
import { swallow } from './listening';
import type { SendAttempt } from './send-attempt';

/** How long after the release a click comes at the latest, ms. */
const CLICK_MS = 50;

/** Holds presses of sending controls, from the first event that sends to the click at their end. */
export function holdPresses(holding: Holding): (event: Event) => void {
  /** Control that was asked about in this press already. */
  let asked: Element | null = null;
  /** A click was held: the next ones of the same multiple click belong to it. */
  let isRepeated = false;

  /** The press that has to be held; null for what was asked about at the press already. */
  const heldPress = (event: Event): SendAttempt | null => {
    const path = pathOf(event);
    if (path.length === 0) return null;
    return holding.toHold((composers) => {
      const attempt = clickAttempt(path, composers);
      // What a script fires is no gesture: each of its events may be the one that sends.
      const isGesture = event.isTrusted && event.type !== 'click';
      if (!attempt || (isGesture && attempt.control === asked)) return null;
      asked = attempt.control;
      return attempt;
    });
  };

  const begin = (): void => {
    asked = null;
    holding.begin();
  };

  /** A held press is over with its click. */
  const follow = (attempt: SendAttempt, event: Event): void => {
    if (event.type !== 'click') return;
    isRepeated = event.isTrusted;
    holding.held = null;
    if (hits(event, attempt)) holding.end(attempt);
  };

  /** Whether `event` is the second click of a double click whose first one was held. */
  const belongsToLast = (event: Event): boolean => {
    if (!isRepeated || !('detail' in event) || event.type.startsWith('pointer')) return false;
    if (Number(event.detail) >= 2) return true;
    if (event.type === 'mousedown' || event.type === 'click') isRepeated = false;
    return false;
  };

  /** A press that began beside the control, before the page drew it there, makes no click. */
  const endWithoutClick = (attempt: SendAttempt): void => {
    if (holding.held?.attempt === attempt) holding.end(attempt);
  };

  return (event) => {
    if (!holding.handler || !isPrimary(event)) return;
    if (belongsToLast(event)) return swallow(event);
    if (event.type === 'pointerdown' && event.isTrusted) begin();
    const { held } = holding;
    if (held && event.isTrusted) {
      if (held.key === undefined) follow(held.attempt, event);
      return swallow(event);
    }
    const attempt = heldPress(event);
    if (!attempt) return;
    holding.held = { attempt };
    if (event.type.endsWith('up')) setTimeout(endWithoutClick, CLICK_MS, attempt);
    follow(attempt, event);
    swallow(event);
  };
}

/** Let go beside the control, a press was broken off; a control that was drawn anew cannot be hit. */
function hits(click: Event, attempt: SendAttempt): boolean {
  return (
    attempt.way === 'click' &&
    (!attempt.control.isConnected || click.composedPath().includes(attempt.control))
  );
}

/** Touch events have no button; of the mouse only the main one presses. */
function isPrimary(event: Event): boolean {
  return ((event as Partial<MouseEvent>).button ?? 0) === 0;
}
