import { flatAncestors, flatContains } from '../dom/flat-tree';
import type { ReadMessage } from '../reading';

/** Fewer messages do not show where all of them stand. */
const LEAST = 2;

/** What is filled in: in a card with the order, and in no message. */
const FIELD = 'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea';

/**
 * Without what stands around the messages rather than among them, such as the name and the order above:
 * it has neither a time nor an author, or is the only one with a field, and is outside of what holds
 * all others.
 */
export function withoutSurroundings(messages: readonly ReadMessage[]): ReadMessage[] {
  const timed = messages.filter(({ at }) => at !== null);
  const plain = timed.filter(({ element }) => element.querySelector(FIELD) === null);
  const isOneForm = plain.length === timed.length - 1;
  return messages.filter(
    (message) =>
      (message.from !== null || message.at !== null || isAmong(message, timed)) &&
      (!isOneForm || plain.includes(message) || isAmong(message, plain)),
  );
}

/** True where a message stands in what holds all of these, and where that is not to be told. */
function isAmong({ element }: ReadMessage, others: readonly ReadMessage[]): boolean {
  const [first] = others;
  if (first === undefined || others.length < LEAST) return true;
  const around = [...flatAncestors(first.element)].find((each) =>
    others.every((other) => flatContains(each, other.element)),
  );
  return around === undefined || flatContains(around, element);
}
