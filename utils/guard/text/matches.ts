import type { Span } from './span';

const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern that fits no empty text, in order. `matchAll` makes a new pattern each time, which
 * costs more than most drafts' search; twenty of them are looked for in each.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Where a match stands. */
export function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}

/** Where all matches of a pattern stand, as in `matchesOf`. */
export function placesOf(text: string, pattern: RegExp): Span[] {
  return matchesOf(text, pattern).map(spanOf);
}
