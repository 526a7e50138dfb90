import { pathOf, submitAttempt } from './attempts';
import { Holding } from './holding';
import { holdKeys } from './key-presses';
import { listenIn, swallow } from './listening';
import { holdPresses } from './pointer-presses';
import type { Interceptor } from './send-attempt';

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
  const holding = new Holding();
  const stopped = new AbortController();
  const onSubmit = (event: SubmitEvent): void => {
    if (pathOf(event).length === 0) return;
    const attempt = holding.toHold((composers) => submitAttempt(event, composers));
    if (!attempt) return;
    swallow(event);
    holding.end(attempt);
  };
  const attach = listenIn(
    window,
    { onPointer: holdPresses(holding), onKey: holdKeys(holding), onSubmit },
    stopped.signal,
  );
  return {
    attach,
    setHandler(next) {
      holding.handler = next;
      holding.begin();
    },
    replay: (attempt) => holding.replay(attempt),
    destroy() {
      holding.handler = null;
      stopped.abort();
    },
  };
}
