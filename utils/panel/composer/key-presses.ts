import { clickAttempt, composing, keyAttempt, pathOf } from './attempts';
import { learnFromEnter } from './enter-key';
import type { Holding } from './holding';
import { swallow } from './listening';

/** Holds keys that send: in the editor, and on a sending control. */
export function holdKeys(holding: Holding): (event: KeyboardEvent) => void {
  /** While a held key is down, neither its repetitions nor its release may press what opened. */
  const isStillDown = ({ type, key, repeat }: KeyboardEvent): boolean => {
    if (holding.held?.key !== key) return false;
    if (type === 'keydown') return repeat;
    if (type === 'keyup') holding.held = null;
    return true;
  };

  const press = (event: KeyboardEvent): void => {
    const path = pathOf(event);
    const attempt = holding.toHold(
      (composers) => clickAttempt(path, composers) ?? keyAttempt(event, path, composers),
    );
    if (!attempt) return learn(event, path);
    swallow(event);
    holding.end(attempt);
    if (event.isTrusted) holding.held = { attempt, key: event.key };
  };

  /** An Enter that passes shows what Enter does in this composer. */
  const learn = (event: KeyboardEvent, path: readonly Element[]): void => {
    if (!event.isTrusted || event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return;
    const composer = holding.composers().find(({ editor }) => path.includes(editor));
    if (composer) learnFromEnter(composer.editor);
  };

  return (event) => {
    if (composing(event)) return;
    if (event.isTrusted && isStillDown(event)) return swallow(event);
    if (event.type !== 'keydown') return;
    if (event.isTrusted) holding.begin();
    if (event.key === 'Enter' || event.key === ' ') press(event);
  };
}
