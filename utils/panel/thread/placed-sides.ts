import type { Author } from '../reading';
import type { Parts } from './parts';

/** How far a message has to stand from the middle, as a share of the width of all. */
const ASIDE = 0.05;

/**
 * The side that each message's place on the screen speaks of, in a page with layout: chats show what
 * was written here at the end of the line, and what came from elsewhere at its start. Empty where
 * not both are to be seen.
 */
export function placedSides(messages: readonly Parts[]): Map<Parts, Author> {
  const boxes = messages.flatMap((message) => {
    const [first] = message.body;
    const box = first?.element.getBoundingClientRect();
    return box && box.width > 0 ? [{ message, box: withTime(box, message) }] : [];
  });
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const right = Math.max(...boxes.map(({ box }) => box.right));
  const sides = new Map<Parts, Author>();
  for (const { message, box } of boxes) {
    const offset = (box.left - left - (right - box.right)) / 2 / (right - left);
    if (Math.abs(offset) > ASIDE && !isCentered(message))
      sides.set(message, offset > 0 === isLeftToRight(message) ? 'seller' : 'buyer');
  }
  return new Set(sides.values()).size === 2 ? sides : new Map();
}

/** A time so many pixels beside a text is a word of its line. */
const NEAR = 24;

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The text's box, and the time's where it stands in the same line: together they are in the middle. */
function withTime(box: DOMRect, { timed }: Parts): Extent {
  const time = timed?.element.getBoundingClientRect();
  const isInLine = time && time.width > 0 && time.top < box.bottom && time.bottom > box.top;
  if (!isInLine || Math.max(time.left - box.right, box.left - time.right) > NEAR) return box;
  return { left: Math.min(box.left, time.left), right: Math.max(box.right, time.right) };
}

/** True for a notice, which may reach further to the end than all that was written at the start. */
export function isCentered({ body: [first] }: Parts): boolean {
  const view = first?.element.ownerDocument.defaultView;
  return first !== undefined && view?.getComputedStyle(first.element).textAlign === 'center';
}

function isLeftToRight({ unit }: Parts): boolean {
  return unit.element.closest('[dir]')?.getAttribute('dir') !== 'rtl';
}
