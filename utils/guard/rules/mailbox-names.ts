import type { RuleInput } from '../rule';
import type { Span } from '../text/span';

/** A name with a dot, an underscore or a figure in it, at most two little words away. */
export const NAME = /^[\p{L}\d]+(?:[._][\p{L}\d]+)+$|^\p{L}+\d+$/u;

const LITTLE_WORD = /^\p{L}{1,6}$/u;
const WORDS_BETWEEN = 3;

/** How far from a provider a name is looked for. */
export const SIGHT_OF_NAME = 64;

/** What may part a name from its provider: "jano.k – gmail", "jano.k (gmail)". */
const BETWEEN = /([\s,:/+(&#|"'~>=-]+)/;

/** The mailbox's name right before a provider; null where none stands there. */
export function localBefore({ text }: RuleInput, mailbox: Span): Span | null {
  let end = mailbox.start;
  const parts = text.folded.slice(Math.max(0, end - SIGHT_OF_NAME), end).split(BETWEEN);
  for (const [back, part] of parts.toReversed().entries()) {
    const start = end - part.length;
    if (NAME.test(part)) return { start, end };
    // Every second part is what stands between two words.
    if (back > 2 * WORDS_BETWEEN + 1 || (isWord(part) && !LITTLE_WORD.test(part))) return null;
    end = start;
  }
  return null;
}

function isWord(part: string): boolean {
  return part !== '' && !BETWEEN.test(part);
}

/** How many words and gaps behind a provider the name may stand. */
const PARTS_BEHIND = 2;

/** The same behind it: "gmail, jano.k". */
export function localBehind({ text }: RuleInput, mailbox: Span): Span | null {
  let start = mailbox.end;
  const parts = text.folded.slice(start, start + SIGHT_OF_NAME).split(BETWEEN);
  for (const [ahead, part] of parts.entries()) {
    const name = part.replace(/[.!?)]{1,3}$/, '');
    if (NAME.test(name)) return { start, end: start + name.length };
    if (ahead > PARTS_BEHIND) return null;
    start += part.length;
  }
  return null;
}
