/** Work that may pause between its steps, and result in a value. */
export type Steps<Result> = Generator<void, Result, void>;

/** How long a slice may take, ms: what is left of a frame when the page has had its share. */
const SLICE_MS = 8;

/** Does all steps at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the steps in slices and lets the page have its turn in between; without any pause where all
 * fits into one slice. Null when `signal` aborted it first.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await turnOfOthers();
    end = performance.now() + SLICE_MS;
  }
}

/** Resolves in a task of its own. A message and no timer: pages in the background get no timers for long. */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
