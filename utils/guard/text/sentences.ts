import { matchesOf } from './matches';
import type { Span } from './span';

/** A full stop ends a sentence only before a space, so that addresses, dates and versions stay whole. */
const END = /[.!?;…]["')\]]?(?=\s)|\n/g;

/** The sentences of a text, in order, without gaps. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of matchesOf(text, END)) {
    const end = index + mark.length;
    if (isAbbreviation(text, index)) continue;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** "tel. 0911", "č. 5", "14. 11.": a stop after a short word or number, with no capital behind it, ends nothing. */
function isAbbreviation(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  const next = text.slice(stop + 1, stop + 4).trimStart()[0] ?? '';
  return (
    !/[\p{Lu}"'([¿¡]/u.test(next) &&
    /(?:^|[\s(])[\p{L}\p{N}]{1,4}$/u.test(text.slice(Math.max(0, stop - 5), stop))
  );
}
