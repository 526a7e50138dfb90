/**
 * `run` in turn: a call waits for the one before it, whether that succeeded or not.
 *
 * For what looks first and acts on it then, where a second run in between would act twice.
 */
export function oneAtATime<A extends unknown[], R>(
  run: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(
      () => run(...args),
      () => run(...args),
    );
    last = next;
    return next;
  };
}
