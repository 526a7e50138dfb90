import type { ReadMessage } from '../reading';

/** Messages oldest first: turned round where the page shows the newest at the top. */
export function oldestFirst(messages: readonly ReadMessage[]): ReadMessage[] {
  let rising = 0;
  let last: number | null = null;
  for (const { at } of messages) {
    if (at === null) continue;
    if (last !== null) rising += Math.sign(at - last);
    last = at;
  }
  return rising < 0 ? messages.toReversed() : [...messages];
}
