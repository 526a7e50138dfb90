/**
 * The messages in `now` that are not in `before`, both oldest first; one that says the same again is another, and
 * older ones that the page has only now fetched are no news.
 */
export function newAmong(now: readonly string[], before: readonly string[]): string[] {
  const seen = [...before];
  const first = before[0] === undefined ? 0 : now.indexOf(before[0]);
  return now.filter((message, place) => {
    const at = seen.indexOf(message);
    if (at >= 0) seen.splice(at, 1);
    return at < 0 && place >= first;
  });
}
