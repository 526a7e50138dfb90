import { flatAncestors, flatContains } from '../dom/flat-tree';
import type { ReadMessage } from '../reading';

/** Fewer messages with a time do not show where all of them stand. */
const LEAST_TIMED = 2;

/**
 * Without what stands around the messages rather than among them, such as the name and the order above:
 * it has neither a time nor an author, and is outside of what holds all that have a time.
 */
export function withoutSurroundings(messages: readonly ReadMessage[]): ReadMessage[] {
  const timed = messages.filter(({ at }) => at !== null);
  const [first] = timed;
  if (first === undefined || timed.length < LEAST_TIMED) return [...messages];
  const holdsAll = (around: Element): boolean =>
    timed.every(({ element }) => flatContains(around, element));
  const around = [...flatAncestors(first.element)].find(holdsAll);
  return messages.filter(
    ({ from, at, element }) =>
      from !== null || at !== null || around === undefined || flatContains(around, element),
  );
}
