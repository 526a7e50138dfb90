/** Where errors end that nobody can handle: names what was being done, keeps the cause. */
export function logError(doing: string): (cause: unknown) => void {
  return (cause) => {
    // The one place that may write to the console: extension pages and workers have no other log.
    // oxlint-disable-next-line no-console
    console.error(`[Panelwatch] could not ${doing}:`, cause);
  };
}
