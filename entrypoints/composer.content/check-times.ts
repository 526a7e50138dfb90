import { inSlices, type Steps } from '@/utils/panel/steps';

/** How long after the last keystroke within a word a draft is checked, ms. */
const PAUSE_MS = 300;
/** How long a page that is busy may keep a check waiting, ms. */
const LONGEST_WAIT_MS = 200;

/** A check that takes longer than this waits for a pause even at the end of a word: typing must stay smooth, ms. */
const CHEAP_MS = 6;

/** When drafts are checked: never in the task of a keystroke, never in the middle of a word. */
interface CheckTimes {
  /** The draft has changed. */
  changed(wordEnded: boolean): void;
  /** No check that is still to come is wanted. */
  cancel(): void;
}

/**
 * Begins `check` at the end of a word, or when the seller pauses in one, as soon as the page has nothing to do;
 * goes on with it in slices, so that no key waits for it, until the draft is another one.
 */
export function createCheckTimes(check: () => Steps<void>): CheckTimes {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let running = new AbortController();
  /** What the last check took on this machine, with this draft, ms. */
  let took = 0;

  const begin = async (): Promise<void> => {
    running = new AbortController();
    const began = performance.now();
    await inSlices(check(), running.signal);
    took = performance.now() - began;
  };

  const whenIdle = (): void => {
    idle ??= requestIdleCallback(
      () => {
        idle = undefined;
        void begin();
      },
      { timeout: LONGEST_WAIT_MS },
    );
  };

  return {
    changed(wordEnded) {
      running.abort();
      clearTimeout(pause);
      // A check that waits since the end of a word goes on: it will have read the word.
      if (wordEnded && took <= CHEAP_MS) whenIdle();
      else pause = setTimeout(whenIdle, PAUSE_MS);
    },
    cancel() {
      running.abort();
      clearTimeout(pause);
      if (idle !== undefined) cancelIdleCallback(idle);
      idle = undefined;
    },
  };
}

/** Checks whenever anything on the page has been typed in. */
export function checkAtInput(check: () => Steps<void>, signal: AbortSignal): void {
  const times = createCheckTimes(check);
  addEventListener('input', () => times.changed(false), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => times.cancel());
}
