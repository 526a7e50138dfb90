/**
 * Asks for one call in the page's next frame, as soon as the browser has laid the page out: what is asked for
 * before that it has to lay out in the middle of a script, and then once more if others go on writing.
 *
 * @returns what asks for the call; asked again before it came, it comes once
 */
export function afterLayout(
  { documentElement }: Document,
  callback: () => void,
  signal: AbortSignal,
): () => void {
  // An observer is told of each element's size once, also when that has not changed.
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    callback();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => observer.observe(documentElement);
}
